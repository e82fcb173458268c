import type { LintedFile } from "../file/linted-file.js";
import { isFunction } from "../syntax/functions.js";
import { isNothing, outward, type CallOrNew, type Node } from "../syntax/nodes.js";
import { functionOfParameter, parameterAt, parameterOf, type Parameter } from "../syntax/parameters.js";
import { variableOf } from "../syntax/variables.js";

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
      const variable = variableOf(at.left, file);
      if (functionOfParameter(variable)) return parameterOf(variable);
    }
    child = at;
  }
  return undefined;
}

/** Whether a call gives nothing for a parameter. */
export function leavesOut(call: CallOrNew, { index }: Parameter): boolean {
  const upTo = call.arguments.slice(0, index + 1);
  if (upTo.some(({ type }) => type === "SpreadElement")) return false;
  const given = upTo[index];
  return given === undefined || isNothing(given);
}
