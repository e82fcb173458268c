import type { TSESTree } from "@typescript-eslint/utils";
import { callOf, propertyName, unwrap, wrapped, type Node } from "./nodes.js";

/** The call of a method, by its name; empty where that is computed, or where a function is called. */
export interface MethodCall {
  readonly method: string;
  readonly call: TSESTree.CallExpression;
}

/** The methods that are called on an expression in a chain, from the inside out: `db` and `ping` of `client.db().ping()`. */
export function callsOn(node: Node): readonly MethodCall[] {
  const calls: MethodCall[] = [];
  let at = wrapped(node);
  for (;;) {
    const member = at.parent;
    if (member?.type !== "MemberExpression" || member.object !== at) return calls;
    const call = callOf(member);
    if (!call) return calls;
    calls.push({ method: propertyName(member) ?? "", call });
    at = wrapped(call);
  }
}

/** A call with those that are made on its result. */
export function chainFrom(call: TSESTree.CallExpression): readonly MethodCall[] {
  const callee = unwrap(call.callee);
  const method = callee.type === "MemberExpression" ? (propertyName(callee) ?? "") : "";
  return [{ method, call }, ...callsOn(call)];
}
