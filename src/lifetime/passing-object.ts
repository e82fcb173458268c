import { entryPointOf } from "../execution/entry-points.js";
import type { LintedFile } from "../file/linted-file.js";
import { escapeOfHeld } from "../flow/escape.js";
import type { Place } from "../project/place.js";
import { isFunction } from "../syntax/functions.js";
import { memberPath } from "../syntax/member-path.js";
import { unwrap, type CallOrNew, type Node } from "../syntax/nodes.js";
import { resolve, variableOf } from "../syntax/variables.js";
import { parameterAt, type Parameter } from "./left-out-parameter.js";

/** The parameter whose object an assignment hangs a client on: `config.agent = client`. */
export function holdingParameter(assignment: Node, file: LintedFile): Parameter | undefined {
  if (assignment.type !== "AssignmentExpression" || assignment.left.type !== "MemberExpression") return undefined;
  const { root } = memberPath(assignment.left);
  const definition = root.type === "Identifier" ? variableOf(root, file)?.defs[0] : undefined;
  const owner = definition?.type === "Parameter" ? (definition.node as Node) : undefined;
  return isFunction(owner) ? parameterAt(definition!.name as Node, owner) : undefined;
}

/** Whether a host hands in an object for each request: `ctx.db = client`, in middleware. */
export function isOfRequest({ of }: Pick<Parameter, "of">, file: LintedFile): boolean {
  return entryPointOf(of, file)?.runs === "perRequest";
}

/** Whether a call makes an object for a parameter, and lets go of it, and of what it gets back. */
export function passesBy({ node, file }: Place<CallOrNew>, { of, index }: Parameter): boolean {
  const given = node.arguments[index];
  const parameter = of.params[index];
  if (!given) return parameter?.type === "AssignmentPattern" && isLiteral(parameter.right) && isLetGo(node, file);
  const made = valuesOf(given, node, file);
  if (made.length === 0 || !isLetGo(node, file)) return false;
  return made.every((value) => isGivenByHost(value, file) || (isLiteral(value) && isLetGo(value, file)));
}

/** What an argument may be, but for what the same call gives back: `config = withAgent(config)`. */
function valuesOf(given: Node, call: Node, file: LintedFile): readonly Node[] {
  const variable = given.type === "Identifier" ? variableOf(given, file) : undefined;
  const writes = variable?.references.flatMap(({ writeExpr }) => (writeExpr as Node | null | undefined) ?? []) ?? [];
  return writes.length > 1 ? writes.filter((value) => unwrap(value) !== call) : [resolve(given, file)];
}

function isGivenByHost(value: Node, file: LintedFile): boolean {
  const definition = value.type === "Identifier" ? variableOf(value, file)?.defs[0] : undefined;
  const of = definition?.type === "Parameter" ? (definition.node as Node) : undefined;
  return isFunction(of) && isOfRequest({ of }, file);
}

function isLiteral(value: Node): boolean {
  return unwrap(value).type === "ObjectExpression";
}

function isLetGo(made: Node, file: LintedFile): boolean {
  const { state } = escapeOfHeld(made, file);
  return state === "dropped" || state === "passed";
}
