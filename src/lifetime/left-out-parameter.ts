import type { LintedFile } from "../file/linted-file.js";
import { isFunction, nameOfParameter, type FunctionNode } from "../syntax/functions.js";
import { isNothing, outward, type CallOrNew, type Node } from "../syntax/nodes.js";
import { variableOf } from "../syntax/variables.js";

/** A parameter, by the function that has it. */
export interface Parameter {
  readonly of: FunctionNode;
  readonly index: number;
}

/**
 * The parameter that an expression stands in for where a caller leaves it out: `(agent = new Agent())`,
 * `agent ?? new Agent()`.
 */
export function leftOutParameter(node: Node, file: LintedFile): Parameter | undefined {
  let child = node;
  for (const at of outward(node)) {
    if (isFunction(at)) return parameterAt(child, at);
    if (
      at.type === "LogicalExpression" &&
      at.right === child &&
      at.operator !== "&&" &&
      at.left.type === "Identifier"
    ) {
      const definition = variableOf(at.left, file)?.defs[0];
      const of = definition?.type === "Parameter" ? (definition.node as Node) : undefined;
      if (isFunction(of)) return parameterAt(definition!.name as Node, of);
    }
    child = at;
  }
  return undefined;
}

/** The parameter of a function that a node is, or is the whole name of. */
export function parameterAt(node: Node, of: FunctionNode): Parameter | undefined {
  const index = of.params.findIndex((parameter) => parameter === node || nameOfParameter(parameter) === node);
  return index < 0 ? undefined : { of, index };
}

/** Whether a call gives nothing for a parameter. */
export function leavesOut(call: CallOrNew, { index }: Parameter): boolean {
  const upTo = call.arguments.slice(0, index + 1);
  if (upTo.some(({ type }) => type === "SpreadElement")) return false;
  const given = upTo[index];
  return given === undefined || isNothing(given);
}
