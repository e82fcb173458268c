import type { LintedFile } from "../file/linted-file.js";
import { knownNeverToReturn } from "../recognition/never-returning.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { unwrap } from "../syntax/nodes.js";
import { visit } from "../syntax/walk.js";

/** Whether a function ends the process when it is through, whatever it comes by: `process.exit()` at its end, and no way back before. */
export function isLastWork({ body }: FunctionNode, file: LintedFile): boolean {
  const last = body?.type === "BlockStatement" ? body.body.at(-1) : undefined;
  const call = last?.type === "ExpressionStatement" ? unwrap(last.expression) : undefined;
  if (call?.type !== "CallExpression" || knownNeverToReturn(call, file) !== "ending-the-process") return false;
  let comesBack = false;
  visit(body!, file, (node) => {
    if (node.type === "ReturnStatement") comesBack = true;
    return isFunction(node) ? "skip" : "enter";
  });
  return !comesBack;
}
