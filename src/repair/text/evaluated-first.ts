import type { TSESTree } from "@typescript-eslint/utils";
import type { Node } from "../../syntax/nodes.js";

/**
 * Whether an expression is evaluated whenever a statement or the value of a function is, and before anything in it that
 * does something, so that it may as well be evaluated in front of it.
 */
export function isFirstEvaluated(expression: Node, within: Node): boolean {
  const isElse = within.parent?.type === "IfStatement" && within.parent.alternate === within;
  return !isElse && earlierParts(expression, within)?.every(isPlain) === true;
}

/** Whether an expression is evaluated whenever a statement is. */
export function isAlwaysEvaluated(expression: Node, within: Node): boolean {
  return earlierParts(expression, within) !== undefined;
}

/** What is evaluated before an expression; undefined where it may not be, or more than once. */
function earlierParts(expression: Node, within: Node): readonly (Node | null)[] | undefined {
  const parts: (Node | null)[] = [];
  for (let at = expression; at !== within; at = at.parent!) {
    const found = at.parent && earlier(at, at.parent);
    if (!found) return undefined;
    parts.push(...found);
  }
  return parts;
}

/** The parts of a node that are evaluated before one of them; undefined where that one may not be, or more than once. */
function earlier(part: Node, node: Node): readonly (Node | null)[] | undefined {
  switch (node.type) {
    case "LogicalExpression":
      return node.left === part ? [] : undefined;
    case "BinaryExpression":
      return node.left === part ? [] : [node.left];
    case "ConditionalExpression":
    case "IfStatement":
      return node.test === part ? [] : undefined;
    case "SwitchStatement":
      return node.discriminant === part ? [] : undefined;
    case "MemberExpression":
      return node.object === part ? [] : [node.object];
    case "CallExpression":
      return node.callee === part ? [] : before(part, [node.callee, ...node.arguments]);
    case "NewExpression":
      return before(part, [node.callee, ...node.arguments]);
    case "ArrayExpression":
      return before(part, node.elements);
    case "ObjectExpression":
      return before(part, node.properties);
    case "TemplateLiteral":
      return before(part, node.expressions);
    case "AssignmentExpression":
      return node.right === part && node.operator === "=" ? [node.left] : undefined;
    case "VariableDeclaration":
      return before(part, node.declarations);
    case "Property":
      return node.value === part && !node.computed ? [] : undefined;
    default:
      return TRANSPARENT.has(node.type) ? [] : undefined;
  }
}

const TRANSPARENT = new Set([
  "AwaitExpression",
  "ChainExpression",
  "ExpressionStatement",
  "ReturnStatement",
  "SpreadElement",
  "TSAsExpression",
  "TSNonNullExpression",
  "TSSatisfiesExpression",
  "TSTypeAssertion",
  "ThrowStatement",
  "UnaryExpression",
  "VariableDeclarator",
]);

function before(part: Node, parts: readonly (Node | null)[]): readonly (Node | null)[] {
  return parts.slice(0, parts.indexOf(part));
}

/** Whether evaluating a node earlier or later makes no difference. */
function isPlain(node: Node | null): boolean {
  switch (node?.type) {
    case undefined:
    case "Identifier":
    case "Literal":
    case "ThisExpression":
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return true;
    case "MemberExpression":
      return !node.computed && isPlain(node.object);
    case "Property":
      return !node.computed && isPlain(node.value as TSESTree.Expression);
    default:
      return false;
  }
}
