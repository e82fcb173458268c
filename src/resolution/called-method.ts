import type { LintedFile } from "../file/linted-file.js";
import { propertyName, unwrap, type Node } from "../syntax/nodes.js";
import { programOrigin } from "./program-origin.js";
import type { ReceiverOrigin } from "./receiver-origin.js";

/** A method, and where the object comes from that it is called on. */
export interface CalledMethod {
  readonly method: string;
  readonly receiver: ReceiverOrigin;
}

/** The method that an expression calls: a member, or what a name stands for: `const middleware = t.middleware`. */
export function calledMethod(expression: Node, file: LintedFile): CalledMethod | undefined {
  const callee = unwrap(expression);
  if (callee.type === "MemberExpression") {
    const method = propertyName(callee);
    return method === undefined ? undefined : { method, receiver: programOrigin(callee.object, file) };
  }
  const { root: _, through, ...origin } = programOrigin(callee, file);
  const method = through.at(-1);
  return method === undefined ? undefined : { method, receiver: { ...origin, through: through.slice(0, -1) } };
}
