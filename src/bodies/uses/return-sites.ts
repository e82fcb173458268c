import { qualifiedNameOf } from "../../resolution/qualified-name.js";
import type { LintedFile } from "../../file/linted-file.js";
import { makerAround } from "./deferred.js";
import { RESPONSE, enclose, type AccessPath } from "./access-path.js";
import type { ReturnSite, UseContext } from "./response-use.js";
import { usesOf } from "./uses-of-value.js";
import { callOf, propertyName, unwrap, wrapped, type Node } from "../../syntax/nodes.js";
import type { FunctionNode } from "../../syntax/functions.js";
import type { Variable } from "../../syntax/variables.js";

/** Where the value that a callback or an immediately called function returns goes on. */
export function returnSiteOf(fn: FunctionNode, file: LintedFile): ReturnSite | undefined {
  const value = wrapped(fn);
  const call = callOf(fn);
  if (call) return { node: call, container: undefined };
  return returnSiteOfCallback(value, file) ?? makerAround(value, file);
}

/** The same for what is given to `then` or `map`, by name too. */
export function returnSiteOfCallback(callback: Node, file: LintedFile): ReturnSite | undefined {
  const call = callback.parent;
  if (call?.type !== "CallExpression" || call.arguments[0] !== callback) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== "MemberExpression" || qualifiedNameOf(callee, file)) return undefined;
  const method = propertyName(callee);
  if (method === "then") return { node: call, container: "promise" };
  return method === "map" ? { node: call, container: { list: "each" } } : undefined;
}

/**
 * Where the response goes on that a function gets for whoever runs it: a retry, a limiter, a circuit breaker.
 * That the result is the response shows by what is done with it.
 */
export function returnSiteOfRunner(fn: FunctionNode, context: UseContext): ReturnSite | undefined {
  const value = wrapped(fn);
  const call = value.parent;
  if (call?.type !== "CallExpression" || call.callee === value) return undefined;
  const isResponse = usesOf(call, enclose("promise", RESPONSE), context).some(
    (use) => use.kind === "hold" && isTreatedAsResponse(use.variable, use.path, context),
  );
  return isResponse ? { node: call, container: "promise" } : undefined;
}

/** Whether the body of what a variable holds is read, or two other members of a response are. */
function isTreatedAsResponse(variable: Variable, path: AccessPath, context: UseContext): boolean {
  const facts = new Set<string>();
  for (const reference of variable.references) {
    if (!reference.isRead()) continue;
    const identifier = reference.identifier as Node;
    if (usesOf(identifier, path, context).some(({ kind }) => kind === "release")) return true;
    const member = wrapped(identifier).parent;
    const name = member?.type === "MemberExpression" && member.object === identifier ? propertyName(member) : undefined;
    if (name !== undefined && context.interface.members.inert.includes(name)) facts.add(name);
  }
  return facts.size > 1;
}
