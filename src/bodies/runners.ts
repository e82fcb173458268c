import { qualifiedNameOf } from "../resolution/qualified-name.js";
import type { LintedFile } from "../file/linted-file.js";
import { makerAround } from "./deferred-steps.js";
import { wrap, type Carrier, type Continuation, type UseContext } from "./access-path.js";
import { usesOf } from "./uses.js";
import { propertyName, unwrap, wrapped, type Node } from "../syntax/nodes.js";
import type { FunctionNode } from "../syntax/functions.js";
import type { Variable } from "../syntax/variables.js";

/** Where the value that a callback or an immediately called function returns goes on. */
export function continuationOf(fn: FunctionNode, file: LintedFile): Continuation | undefined {
  const value = wrapped(fn);
  const call = value.parent;
  if (call?.type === "CallExpression" && call.callee === value) return { node: call, wrapper: undefined };
  return continuationOfCallback(value, file) ?? makerAround(value, file);
}

/** The same for what is given to `then` or `map`, by name too. */
export function continuationOfCallback(callback: Node, file: LintedFile): Continuation | undefined {
  const call = callback.parent;
  if (call?.type !== "CallExpression" || call.arguments[0] !== callback) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== "MemberExpression" || qualifiedNameOf(callee, file)) return undefined;
  const method = propertyName(callee);
  if (method === "then") return { node: call, wrapper: "promise" };
  return method === "map" ? { node: call, wrapper: { list: "each" } } : undefined;
}

/**
 * Where the response goes on that a function gets for whoever runs it: a retry, a limiter, a circuit breaker.
 * That the result is the response shows by what is done with it.
 */
export function resultOfRunner(fn: FunctionNode, context: UseContext): Continuation | undefined {
  const value = wrapped(fn);
  const call = value.parent;
  if (call?.type !== "CallExpression" || call.callee === value) return undefined;
  const isResponse = usesOf(call, wrap("promise", { wrappers: [], part: "response" }), context).some(
    (use) => use.kind === "bind" && isTreatedAsResponse(use.variable, use.carrier, context),
  );
  return isResponse ? { node: call, wrapper: "promise" } : undefined;
}

/** Whether the body of what a variable holds is read, or two other members of a response are. */
function isTreatedAsResponse(variable: Variable, carrier: Carrier, context: UseContext): boolean {
  const facts = new Set<string>();
  for (const reference of variable.references) {
    if (!reference.isRead()) continue;
    const identifier = reference.identifier as Node;
    if (usesOf(identifier, carrier, context).some(({ kind }) => kind === "release")) return true;
    const member = wrapped(identifier).parent;
    const name = member?.type === "MemberExpression" && member.object === identifier ? propertyName(member) : undefined;
    if (name !== undefined && context.interface.members.inert.includes(name)) facts.add(name);
  }
  return facts.size > 1;
}
