import { entryPointOf } from "../execution/entry-points.js";
import type { LintedFile } from "../file/linted-file.js";
import { escapeOfHeld } from "../flow/escape.js";
import { isLetGo } from "../flow/escape-state.js";
import type { Place } from "../project/place.js";
import { memberPath } from "../syntax/member-path.js";
import { unwrap, type CallOrNew, type Node } from "../syntax/nodes.js";
import { functionOfParameter, parameterOf, type Parameter } from "../syntax/parameters.js";
import { resolve, variableOf } from "../syntax/variables.js";

/** The parameter whose object an assignment hangs a client on: `config.agent = client`. */
export function holdingParameter(assignment: Node, file: LintedFile): Parameter | undefined {
  if (assignment.type !== "AssignmentExpression" || assignment.left.type !== "MemberExpression") return undefined;
  const { root } = memberPath(assignment.left);
  return root.type === "Identifier" ? parameterOf(variableOf(root, file)) : undefined;
}

/** Whether a host hands in an object for each request: `ctx.db = client`, in middleware. */
export function isOfRequest({ of }: Pick<Parameter, "of">, file: LintedFile): boolean {
  return entryPointOf(of, file)?.runs === "perRequest";
}

/** Whether a call makes an object for a parameter, and lets go of it, and of what it gets back. */
export function passesBy({ node, file }: Place<CallOrNew>, { of, index }: Parameter): boolean {
  const given = node.arguments[index];
  const parameter = of.params[index];
  if (!given)
    return parameter?.type === "AssignmentPattern" && isLiteral(parameter.right) && isLetGo(escapeOfHeld(node, file));
  const made = valuesOf(given, node, file);
  if (made.length === 0 || !isLetGo(escapeOfHeld(node, file))) return false;
  return made.every((value) => isGivenByHost(value, file) || (isLiteral(value) && isLetGo(escapeOfHeld(value, file))));
}

/** What an argument may be, but for what the same call gives back: `config = withAgent(config)`. */
function valuesOf(given: Node, call: Node, file: LintedFile): readonly Node[] {
  const variable = given.type === "Identifier" ? variableOf(given, file) : undefined;
  const writes = variable?.references.flatMap(({ writeExpr }) => (writeExpr as Node | null | undefined) ?? []) ?? [];
  return writes.length > 1 ? writes.filter((value) => unwrap(value) !== call) : [resolve(given, file)];
}

function isGivenByHost(value: Node, file: LintedFile): boolean {
  const of = value.type === "Identifier" ? functionOfParameter(variableOf(value, file)) : undefined;
  return of !== undefined && isOfRequest({ of }, file);
}

function isLiteral(value: Node): boolean {
  return unwrap(value).type === "ObjectExpression";
}
