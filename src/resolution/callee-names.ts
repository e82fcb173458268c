import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { exportName, qualifiedNameOf, type QualifiedName } from "./qualified-name.js";
import { receiverOrigin } from "./receiver-origin.js";
import { propertyName, unwrap, type CallOrNew } from "../syntax/nodes.js";
import { resolve } from "../syntax/variables.js";

/** What the catalogue may know a callee by. */
export interface CalleeName {
  readonly module: string;
  readonly name: string;
}

/**
 * The names of a callee: an export (`get`), a method of what an export makes or of a type (`create#get`), or what
 * an export makes, called itself (`create#()`). Empty when it is none of these.
 */
export const calleeNames = memoiseByNode((call: CallOrNew, file: LintedFile): readonly CalleeName[] => {
  const callee = unwrap(call.callee);
  const direct = qualifiedNameOf(callee, file);
  if (direct) return [{ module: direct.module, name: exportName(direct) }];
  if (callee.type !== "MemberExpression") return named(receiverOrigin(callee, file), "()");
  const property = propertyName(callee);
  if (property === undefined) return [];
  const either = resolve(callee.object, file);
  if (either.type === "ConditionalExpression") return eitherExport(either, property, file);
  return named(receiverOrigin(callee.object, file), property);
});

/** `(secure ? https : http).get`. */
function eitherExport(
  either: TSESTree.ConditionalExpression,
  property: string,
  file: LintedFile,
): readonly CalleeName[] {
  return [either.consequent, either.alternate].flatMap((branch) => {
    const name = qualifiedNameOf(branch, file);
    return name ? [{ module: name.module, name: exportName({ ...name, path: [...name.path, property] }) }] : [];
  });
}

interface Origin {
  readonly how: string;
  readonly names: readonly QualifiedName[];
  readonly through: readonly string[];
}

function named({ how, names, through }: Origin, member: string): readonly CalleeName[] {
  if (how !== "made" && how !== "type") return [];
  return names.map((name) => ({ module: name.module, name: `${exportName(name)}#${[...through, member].join(".")}` }));
}

/** A call as a person would name it: `new https.Agent()`, `api.get()`. */
export function callName(call: CallOrNew, file: LintedFile): string {
  const callee = file.sourceCode.getText(unwrap(call.callee)).replaceAll(/\s+/g, "");
  return `${call.type === "NewExpression" ? "new " : ""}${callee}()`;
}
