import type { LintedFile } from "../file/linted-file.js";
import { isFunction, type FunctionNode } from "./functions.js";
import type { Node } from "./nodes.js";
import { visit } from "./walk.js";

/** The expressions that a function returns, in the order of the source. */
export function returnedValues(fn: FunctionNode, file: LintedFile): readonly Node[] {
  if (!fn.body) return [];
  if (fn.body.type !== "BlockStatement") return [fn.body];
  const values: Node[] = [];
  visit(fn.body, file, (node) => {
    if (node.type === "ReturnStatement" && node.argument) values.push(node.argument);
    return isFunction(node) ? "skip" : "enter";
  });
  return values;
}
