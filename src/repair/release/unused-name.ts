import { insert, type Edit } from "../text/edits.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { enclosingFunction, isFunction } from "../../syntax/functions.js";
import type { Node } from "../../syntax/nodes.js";

const NAMES = ["response", "res", "incoming", "reply"];

/** What a response may be called at a node, or as the parameter of a function: a name that the function does not have. */
export function unusedName(node: Node, { sourceCode }: FileUnderLint): string | undefined {
  const around = isFunction(node) ? node : (enclosingFunction(node) ?? sourceCode.ast);
  const text = sourceCode.getText(around);
  return NAMES.find((name) => !new RegExp(`\\b${name}\\b`).test(text));
}

/** Whether a name is taken at a node, or in the function around it. */
export function isNamed(name: string, node: Node, { sourceCode }: FileUnderLint): boolean {
  const around = enclosingFunction(node) ?? sourceCode.ast;
  return new RegExp(`\\b${name}\\b`).test(sourceCode.getText(around));
}

/**
 * Nothing, at the start of the function around a node: fixes that take a name there touch each other by it, so that one
 * pass applies only one of them, and the next one sees its name.
 */
export function namingEdit(node: Node, { sourceCode }: FileUnderLint): Edit {
  const [start] = (enclosingFunction(node) ?? sourceCode.ast).range;
  return insert(start, "");
}
