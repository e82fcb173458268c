import { isFunction } from "./functions.js";
import type { Node } from "./nodes.js";

const CONDITIONS = new Set<string>([
  "IfStatement",
  "ConditionalExpression",
  "LogicalExpression",
  "SwitchCase",
  "CatchClause",
  "WhileStatement",
  "DoWhileStatement",
  "ForStatement",
  "ForInStatement",
  "ForOfStatement",
]);

/** Whether a node runs on a condition, in a loop or after an error, as seen from its function. */
export function isConditional(node: Node): boolean {
  for (let at = node.parent; at && !isFunction(at); at = at.parent) if (CONDITIONS.has(at.type)) return true;
  return false;
}
