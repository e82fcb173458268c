import type { LintedFile } from "../file/linted-file.js";
import { outward, unwrap, type Node } from "../syntax/nodes.js";
import { isFunction } from "../syntax/functions.js";
import { variableOf } from "../syntax/variables.js";

/**
 * Whether an expression is only evaluated when a value from outside the function is missing:
 * `globalThis.client ?? new Client()`, `this.client || new Client()`, `cached ? cached : new Client()`.
 */
export function isMemoised(node: Node, file: LintedFile): boolean {
  let child = node;
  for (const at of outward(node)) {
    if (isFunction(at)) return false;
    if (at.type === "LogicalExpression" && at.right === child && at.operator !== "&&" && livesOutside(at.left, file))
      return true;
    if (at.type === "ConditionalExpression" && at.test !== child && mentionsOutside(at, child, file)) return true;
    if (at.type === "AssignmentExpression" && (at.operator === "??=" || at.operator === "||=")) return true;
    child = at;
  }
  return false;
}

/** A ternary whose other branch is the remembered value. */
function mentionsOutside(
  ternary: Node & { readonly consequent: Node; readonly alternate: Node },
  branch: Node,
  file: LintedFile,
): boolean {
  return livesOutside(ternary.consequent === branch ? ternary.alternate : ternary.consequent, file);
}

/** Whether a value outlives the function that reads it: a member of `this` or `globalThis`, or a variable of an outer scope that is written. */
function livesOutside(value: Node, file: LintedFile): boolean {
  let root = unwrap(value);
  while (root.type === "MemberExpression" || root.type === "CallExpression")
    root = unwrap(root.type === "MemberExpression" ? root.object : root.callee);
  if (root.type === "ThisExpression") return true;
  if (root.type !== "Identifier") return false;
  const variable = variableOf(root, file);
  if (!variable) return true;
  const owner = variable.scope.variableScope.block as Node;
  const isLocal = [...outward(value)].find((at) => isFunction(at)) === owner;
  return !isLocal && variable.defs[0]?.type !== "Parameter";
}
