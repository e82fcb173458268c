import { GLOBAL, qualifiedNameOf } from "../resolution/qualified-name.js";
import type { LintedFile } from "../file/linted-file.js";
import { propertyName, type CallOrNew } from "../syntax/nodes.js";

/** Methods that store their argument in the object that they are called on, whatever the class. */
const KEEPS =
  /^(?:set|setup|add|push|unshift|put|register|decorate|provide|bind|attach|inject|use|toConstantValue|useValue)(?:[A-Z]|$)/;
/** Functions of other modules that keep theirs for all of the process: `setGlobalDispatcher(agent)`. */
const KEEPS_FOR_ALL = /^(?:set|register|install)[A-Z]/;

/** Whether a call keeps what it is given for longer than it runs. */
export function keepsItsArgument({ type, callee }: CallOrNew, file: LintedFile): boolean {
  if (type !== "CallExpression") return false;
  if (callee.type === "MemberExpression") return KEEPS.test(propertyName(callee) ?? "");
  const name = callee.type === "Identifier" ? qualifiedNameOf(callee, file) : undefined;
  return name !== undefined && name.module !== GLOBAL && KEEPS_FOR_ALL.test(name.path.at(-1) ?? "");
}
