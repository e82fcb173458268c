import { MEMBERS_OF_THE_PROCESS } from "../catalogue/vocabulary/configuration.js";
import { entryPointOf } from "../execution/entry-points.js";
import type { BindingTime } from "../flow/binding-lattice.js";
import { dependenceOf } from "../flow/binding-time.js";
import type { LintedFile } from "../file/linted-file.js";
import type { Places } from "../project/place.js";
import { callersOf } from "../resolution/callers.js";
import type { FunctionNode } from "../syntax/functions.js";
import { propertyName, wrapped, type Node } from "../syntax/nodes.js";

/**
 * Whether an expression carries data of the request that it is evaluated in: what the host passed for it, or something
 * computed from that. An awaited value is as much of the request as what it is computed from: a token that a service
 * fetches for itself is not.
 */
export function carriesRequestData(node: Node, file: LintedFile): boolean {
  return dependenceOf([node], file, { callers: callersIn, known: ofTheProcess }) === "request";
}

/** What a host hands to a function that it runs for each request is the request's; what other calls hand it is theirs. */
function callersIn(fn: FunctionNode, file: LintedFile): BindingTime | readonly Places[] | undefined {
  const entry = entryPointOf(fn, file);
  if (entry?.runs === "perRequest") return "request";
  const calls = entry ? [] : callersOf(fn, file).calls;
  if (calls.length > 0) return calls.map(({ node, file: home }) => ({ nodes: node.arguments, file: home }));
  return entry?.runs === "once" ? "constant" : surroundings(fn, file);
}

/** What a callback is given comes from what it is a callback of: `entries.forEach((entry) => …)`. */
function surroundings(fn: FunctionNode, file: LintedFile): readonly Places[] | undefined {
  const value = wrapped(fn);
  const call = value.parent;
  if (call?.type !== "CallExpression" || call.callee === value) return undefined;
  const others = [call.callee, ...call.arguments].filter((part) => part !== value);
  return others.map((part) => ({ nodes: fn.params.map(() => part), file }));
}

/** `req.env`, `{ env }` of a parameter, or a variable of that name. */
function ofTheProcess(node: Node): BindingTime | undefined {
  const name =
    node.type === "Identifier" ? node.name : node.type === "MemberExpression" ? propertyName(node) : undefined;
  return name !== undefined && MEMBERS_OF_THE_PROCESS.has(name) ? "environment" : undefined;
}
