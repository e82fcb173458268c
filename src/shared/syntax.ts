import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import {
  findVariable as findVariableByName,
  getPropertyName as staticPropertyName,
} from "@eslint-community/eslint-utils";
import type { LintedFile } from "./linted-file.js";

export type Node = TSESTree.Node;
export type Variable = TSESLint.Scope.Variable;
export type FunctionNode =
  TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;
/** A construct that makes an object or obtains a response: what the rules report on. */
export type CallOrNew = TSESTree.CallExpression | TSESTree.NewExpression;

export function isFunction(node: Node | null | undefined): node is FunctionNode {
  return (
    node?.type === "FunctionDeclaration" ||
    node?.type === "FunctionExpression" ||
    node?.type === "ArrowFunctionExpression"
  );
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

/** The variable that an identifier refers to, or undefined for a global that nothing declares. */
export function variableOf(node: TSESTree.Identifier | TSESTree.JSXIdentifier, file: LintedFile): Variable | undefined {
  const variable = findVariableByName(file.sourceCode.getScope(node) as never, node.name) as Variable | null;
  return variable && variable.defs.length > 0 ? variable : undefined;
}

/** The nearest function that contains `node`, not counting `node` itself. */
export function enclosingFunction(node: Node): FunctionNode | undefined {
  for (let at = node.parent; at; at = at.parent) if (isFunction(at)) return at;
  return undefined;
}

/** `node` and its ancestors, from the inside out. */
export function* outward(node: Node): Generator<Node> {
  for (let at: Node | undefined = node; at; at = at.parent) yield at;
}

/**
 * The expression that a variable holds for its whole life: the initialiser of a `const`, or the only value
 * ever assigned to a variable of another kind. Undefined for parameters, destructured names and
 * variables written more than once.
 */
export function onlyValue(variable: Variable): Node | undefined {
  const definition = variable.defs[0];
  if (variable.defs.length !== 1 || definition?.type !== "Variable") return undefined;
  const declarator = definition.node as TSESTree.VariableDeclarator;
  const writes = variable.references.filter((reference) => reference.isWrite());
  if (declarator.id.type !== "Identifier" || writes.length !== 1) return undefined;
  const write = writes[0];
  if (write?.init) return declarator.init ?? undefined;
  const assignment = write?.identifier.parent;
  return assignment?.type === "AssignmentExpression" &&
    assignment.operator === "=" &&
    assignment.left === write?.identifier
    ? assignment.right
    : undefined;
}

/** What an expression stands for: itself, or through type wrappers and `const` aliases the expression behind it. */
export function resolve(node: Node, file: LintedFile): Node {
  let at = unwrap(node);
  for (let steps = 0; at.type === "Identifier" && steps < 10; steps += 1) {
    const variable = variableOf(at, file);
    const value = variable && onlyValue(variable);
    if (!value) return at;
    at = unwrap(value);
  }
  return at;
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

/** The nodes directly inside a node. */
export function childrenOf(node: Node, file: LintedFile): readonly Node[] {
  return (file.sourceCode.visitorKeys[node.type] ?? []).flatMap((key) => {
    const child = (node as unknown as Record<string, Node | (Node | null)[] | null | undefined>)[key];
    return (Array.isArray(child) ? child : [child]).filter((inner) => inner !== null && inner !== undefined);
  });
}

/** The directive that a statement is: `use strict`. Parsers differ in what they give for one that is none. */
export function directiveOf(statement: Node | undefined): string | undefined {
  const directive = statement?.type === "ExpressionStatement" ? statement.directive : undefined;
  return typeof directive === "string" ? directive : undefined;
}
