import { isFunction, nameOfParameter, type FunctionNode } from "./functions.js";
import type { Node } from "./nodes.js";
import type { Variable } from "./variables.js";

/** A parameter of a function, by its index. */
export interface Parameter {
  readonly of: FunctionNode;
  readonly index: number;
}

/** The parameter of a function that a node is, or is the whole name of. */
export function parameterAt(node: Node, of: FunctionNode): Parameter | undefined {
  const index = of.params.findIndex((parameter) => parameter === node || nameOfParameter(parameter) === node);
  return index < 0 ? undefined : { of, index };
}

/** The function that gets the value of a variable from its callers: as a parameter, or as a part of one. */
export function functionOfParameter(variable: Variable | undefined): FunctionNode | undefined {
  const definition = variable?.defs[0];
  const of = definition?.type === "Parameter" ? (definition.node as Node) : undefined;
  return isFunction(of) ? of : undefined;
}

/** The parameter that a variable is the whole name of. */
export function parameterOf(variable: Variable | undefined): Parameter | undefined {
  const of = functionOfParameter(variable);
  return of && parameterAt(variable!.defs[0]!.name as Node, of);
}
