import type { LintedFile } from "../../file/linted-file.js";
import { enclosingFunction, isFunction } from "../../syntax/functions.js";
import { rootOf } from "../../syntax/member-path.js";
import { outward, type Node } from "../../syntax/nodes.js";
import { variableOf } from "../../syntax/variables.js";
import { nodesIn } from "../../syntax/walk.js";

/**
 * Whether an expression is only evaluated while a value from outside the function is missing:
 * `globalThis.client ?? new Client()`, `this.client ??= new Client()`, `cached ? cached : new Client()`.
 */
export function isOnlyWhenMissing(node: Node, file: LintedFile): boolean {
  return missingValue(node, file) !== undefined;
}

/** The value that has to be missing for an expression to be evaluated: one from outside the function, or what `??=` fills. */
export function missingValue(node: Node, file: LintedFile): Node | undefined {
  let child = node;
  for (const at of outward(node)) {
    if (isFunction(at)) return undefined;
    if (at.type === "LogicalExpression" && at.right === child && at.operator !== "&&" && livesOutside(at.left, file))
      return at.left;
    if (at.type === "ConditionalExpression" && at.test !== child) {
      const other = at.consequent === child ? at.alternate : at.consequent;
      if (livesOutside(other, file) && asksFor(other, at.test, file)) return other;
    }
    if (at.type === "AssignmentExpression" && (at.operator === "??=" || at.operator === "||=")) return at.left;
    child = at;
  }
  return undefined;
}

/** Whether a condition is about a value, or about what it is a part of. */
function asksFor(value: Node, test: Node, file: LintedFile): boolean {
  const root = rootOf(value);
  const textOf = (node: Node): string => file.sourceCode.getText(node);
  return nodesIn(test, file).some((node) => node.type === root.type && textOf(node) === textOf(root));
}

/** Whether a value outlives the function that reads it: a member of `this` or `globalThis`, or a variable of an outer scope. */
export function livesOutside(value: Node, file: LintedFile): boolean {
  const root = rootOf(value);
  if (root.type === "ThisExpression") return true;
  if (root.type !== "Identifier") return false;
  const variable = variableOf(root, file);
  if (!variable) return true;
  const isLocal = enclosingFunction(value) === variable.scope.variableScope.block;
  return !isLocal && variable.defs[0]?.type !== "Parameter";
}
