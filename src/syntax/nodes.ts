import type { TSESTree } from "@typescript-eslint/utils";
import { getPropertyName as staticPropertyName } from "@eslint-community/eslint-utils";

export type Node = TSESTree.Node;
/** A construct that makes an object or obtains a response: what the rules report on. */
export type CallOrNew = TSESTree.CallExpression | TSESTree.NewExpression;

export function isCallOrNew(node: Node | undefined): node is CallOrNew {
  return node?.type === "CallExpression" || node?.type === "NewExpression";
}

/** Whether a place is written to: assigned, also by a pattern or the head of a loop, counted up or down, or deleted. */
export function isWriteTarget(place: Node): boolean {
  const { parent } = place;
  switch (parent?.type) {
    case "AssignmentExpression":
    case "AssignmentPattern":
    case "ForOfStatement":
    case "ForInStatement":
      return parent.left === place;
    case "Property":
      return parent.value === place && parent.parent.type === "ObjectPattern";
    case "ArrayPattern":
    case "RestElement":
    case "UpdateExpression":
      return true;
    case "UnaryExpression":
      return parent.operator === "delete";
    default:
      return false;
  }
}

/** Whether code runs again and again by a statement: a loop of any kind. */
export function isLoop(node: Node): node is Loop {
  return LOOPS.has(node.type);
}

/** A statement that runs code again and again. */
export type Loop =
  | TSESTree.DoWhileStatement
  | TSESTree.ForInStatement
  | TSESTree.ForOfStatement
  | TSESTree.ForStatement
  | TSESTree.WhileStatement;

const LOOPS = new Set<string>([
  "DoWhileStatement",
  "ForInStatement",
  "ForOfStatement",
  "ForStatement",
  "WhileStatement",
]);

/** The call of which an expression is the callee: of a function by its name, of a method by its member. */
export function callOf(callee: Node): TSESTree.CallExpression | undefined {
  const value = wrapped(callee);
  return value.parent?.type === "CallExpression" && value.parent.callee === value ? value.parent : undefined;
}

const TRANSPARENT_WRAPPERS = new Set([
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "TSTypeAssertion",
  "TSInstantiationExpression",
  "ChainExpression",
]);

/** The expression inside type assertions, `satisfies`, `!` and optional-chain wrappers. */
export function unwrap(node: Node): Node {
  let inner = node;
  while (TRANSPARENT_WRAPPERS.has(inner.type)) inner = (inner as TSESTree.TSAsExpression).expression;
  return inner;
}

/** The outermost node that is the same value as `node`: the inverse of {@link unwrap}. */
export function wrapped(node: Node): Node {
  let outer = node;
  while (outer.parent && TRANSPARENT_WRAPPERS.has(outer.parent.type)) outer = outer.parent;
  return outer;
}

/** The name of a member, property or method when it is static: `a.b`, `a["b"]`, `{ b: 1 }`. */
export function propertyName(
  node: TSESTree.MemberExpression | TSESTree.Property | TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
): string | undefined {
  return staticPropertyName(node as never) ?? undefined;
}

/** The name of a member, or of its declaration, when it is static: with its `#` where it is private. */
export function memberKey(
  node:
    | TSESTree.MemberExpression
    | TSESTree.Property
    | TSESTree.MethodDefinition
    | TSESTree.PropertyDefinition
    | TSESTree.TSAbstractMethodDefinition,
): string | undefined {
  const key = node.type === "MemberExpression" ? node.property : node.key;
  if (key.type === "PrivateIdentifier") return `#${key.name}`;
  if (node.type !== "TSAbstractMethodDefinition") return propertyName(node);
  return key.type === "Identifier" && !node.computed ? key.name : undefined;
}

/** `node` and its ancestors, from the inside out. */
export function* outward(node: Node): Generator<Node> {
  for (let at: Node | undefined = node; at; at = at.parent) yield at;
}

/** A property of an object literal by static name, when no spread after it could replace it. */
export function literalProperty(object: TSESTree.ObjectExpression, name: string): TSESTree.Property | undefined {
  const found = object.properties.findLast(
    (property) => property.type === "SpreadElement" || propertyName(property) === name,
  );
  return found?.type === "Property" ? found : undefined;
}

/** Whether a node lies within another, or is it. */
export function isWithin(inner: Node, outer: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** Whether an expression is `null` or `undefined`. */
export function isNothing(node: Node): boolean {
  return (node.type === "Literal" && node.value === null) || (node.type === "Identifier" && node.name === "undefined");
}

/** The directive that a statement is: `use strict`. Parsers differ in what they give for one that is none. */
export function directiveOf(statement: Node | undefined): string | undefined {
  const directive = statement?.type === "ExpressionStatement" ? statement.directive : undefined;
  return typeof directive === "string" ? directive : undefined;
}

/** Whether a node is a call of a method by one of these names. */
export function isCallOf(methods: readonly string[], node: Node): boolean {
  const callee = node.type === "CallExpression" ? unwrap(node.callee) : undefined;
  return callee?.type === "MemberExpression" && methods.includes(propertyName(callee) ?? "");
}
