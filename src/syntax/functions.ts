import type { TSESTree } from "@typescript-eslint/utils";
import { propertyName, wrapped, type Node } from "./nodes.js";

export type FunctionNode =
  TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

export function isFunction(node: Node | null | undefined): node is FunctionNode {
  return (
    node?.type === "FunctionDeclaration" ||
    node?.type === "FunctionExpression" ||
    node?.type === "ArrowFunctionExpression"
  );
}

/** The name that a parameter binds as a whole; undefined for one that takes its value apart. */
export function nameOfParameter(parameter: Node): TSESTree.Identifier | undefined {
  if (parameter.type === "AssignmentPattern") return nameOfParameter(parameter.left);
  if (parameter.type === "TSParameterProperty") return nameOfParameter(parameter.parameter);
  return parameter.type === "Identifier" ? parameter : undefined;
}

/** The nearest function that contains `node`, not counting `node` itself. */
export function enclosingFunction(node: Node): FunctionNode | undefined {
  for (let at = node.parent; at; at = at.parent) if (isFunction(at)) return at;
  return undefined;
}

/** The name of a function: its own, or that of the variable, property or method that it is the value of. */
export function functionName(fn: FunctionNode): string | undefined {
  if (fn.id) return fn.id.name;
  const holder = wrapped(fn).parent;
  switch (holder?.type) {
    case "VariableDeclarator":
      return holder.id.type === "Identifier" ? holder.id.name : undefined;
    case "Property":
    case "MethodDefinition":
    case "PropertyDefinition":
      return propertyName(holder);
    case "AssignmentExpression":
      return holder.left.type === "MemberExpression" ? propertyName(holder.left) : undefined;
    default:
      return undefined;
  }
}

/** The functions around a node, from the inside out. */
export function* functionsAround(node: Node): Generator<FunctionNode> {
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) yield fn;
}
