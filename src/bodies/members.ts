import type { TSESTree } from "@typescript-eslint/utils";
import type { BodyMembers } from "../catalogue/response-schema.js";
import { codeOwner, localFunction } from "../resolution/local-function.js";
import { ESCAPE, NOTHING, on, RELEASE, type Carrier, type Step, type Use, type UseContext } from "./access-path.js";
import { note } from "./patterns.js";
import { outward, wrapped, type Node } from "../syntax/nodes.js";

/** The call of a method, when the member is called. */
export function callOf(member: TSESTree.MemberExpression): TSESTree.CallExpression | undefined {
  const callee = wrapped(member);
  return callee.parent?.type === "CallExpression" && callee.parent.callee === callee ? callee.parent : undefined;
}

/** What a member of a response, of its body, of a reader of that or of its request does to the body. */
export function stepsOfPart(
  member: TSESTree.MemberExpression,
  name: string,
  carrier: Carrier,
  context: UseContext,
): readonly Step[] {
  if (carrier.part === "request") return stepsOfRequest(member, name, carrier, context);
  if (carrier.part === "reader") return usesOfReader(member, name);
  const { body, members } = context.interface;
  if (carrier.part === "response" && body && name === body.property) {
    return isWritten(member) ? NOTHING : on(member, { wrappers: [], part: "body" });
  }
  return stepsOfKnown(member, name, carrier, carrier.part === "body" && body ? body.members : members, context);
}

function stepsOfKnown(
  member: TSESTree.MemberExpression,
  name: string,
  carrier: Carrier,
  members: BodyMembers,
  context: UseContext,
): readonly Step[] {
  if (members.inert.includes(name)) return usesOfInert(member, name, context);
  const call = callOf(member);
  if (!call) return isWritten(member) ? NOTHING : ESCAPE;
  if (members.releases.includes(name)) return RELEASE;
  if (members.copies?.includes(name) || members.chains?.includes(name)) return on(call, carrier);
  if (members.readers?.includes(name)) return on(call, { wrappers: [], part: "reader" });
  if (!members.listeners?.includes(name)) return ESCAPE;
  const event = staticText(call.arguments[0]);
  if (event === undefined) return ESCAPE;
  return members.flows?.includes(event) ? RELEASE : on(call, carrier);
}

function usesOfInert(member: TSESTree.MemberExpression, name: string, context: UseContext): readonly Use[] {
  const value = wrapped(member);
  return value.parent?.type === "VariableDeclarator" && value.parent.init === value
    ? note(value.parent.id, name, context)
    : NOTHING;
}

/** `reader.read()` once is not enough: only a loop gets to the end. */
function usesOfReader(member: TSESTree.MemberExpression, name: string): readonly Use[] {
  if (name === "closed" || name === "releaseLock") return NOTHING;
  if (name !== "read" || !callOf(member)) return name === "cancel" ? RELEASE : ESCAPE;
  const owner = codeOwner(member);
  for (const at of outward(member)) {
    if (at === owner) return NOTHING;
    if (/^(?:For|While|DoWhile)/.test(at.type)) return RELEASE;
  }
  return NOTHING;
}

const EMITTER_METHODS = new Set(["on", "once", "addListener", "prependListener", "prependOnceListener"]);
const REQUEST_ENDS = new Set(["destroy", "abort"]);

function stepsOfRequest(
  member: TSESTree.MemberExpression,
  name: string,
  carrier: Carrier,
  context: UseContext,
): readonly Step[] {
  const call = callOf(member);
  if (!call) return NOTHING;
  if (REQUEST_ENDS.has(name)) return RELEASE;
  const rest = on(call, carrier);
  if (!EMITTER_METHODS.has(name) || staticText(call.arguments[0]) !== context.event) return rest;
  const fn = call.arguments[1] && localFunction(call.arguments[1], context.file);
  return [...rest, ...(fn ? [{ kind: "callback", fn, carrier: { wrappers: [], part: "response" } } as const] : ESCAPE)];
}

function isWritten(member: TSESTree.MemberExpression): boolean {
  return member.parent.type === "AssignmentExpression" && member.parent.left === member;
}

function staticText(node: Node | undefined): string | undefined {
  return node?.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}
