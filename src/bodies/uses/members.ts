import type { TSESTree } from "@typescript-eslint/utils";
import type { BodyMembers } from "../../catalogue/response-schema.js";
import { codeOwner, localFunction } from "../../resolution/local-function.js";
import { RESPONSE, type AccessPath } from "./access-path.js";
import { ESCAPE, NOTHING, RELEASE, flowsTo, type Flow, type ResponseUse, type UseContext } from "./response-use.js";
import { usesOfHeldMember } from "./patterns.js";
import { callOf, isLoop, outward, wrapped, type Node } from "../../syntax/nodes.js";

/** What a member of a response, of its body, of a reader of that or of its request does to the body. */
export function flowsOfPart(
  member: TSESTree.MemberExpression,
  name: string,
  path: AccessPath,
  context: UseContext,
): readonly Flow[] {
  if (path.part === "request") return flowsOfRequest(member, name, path, context);
  if (path.part === "reader") return usesOfReader(member, name);
  const { body, members } = context.interface;
  if (path.part === "response" && body && name === body.property) {
    return isWritten(member) ? NOTHING : flowsTo(member, { containers: [], part: "body" });
  }
  return flowsOfKnown(member, name, path, path.part === "body" && body ? body.members : members, context);
}

function flowsOfKnown(
  member: TSESTree.MemberExpression,
  name: string,
  path: AccessPath,
  members: BodyMembers,
  context: UseContext,
): readonly Flow[] {
  if (members.inert.includes(name)) return usesOfInert(member, name, context);
  const call = callOf(member);
  if (!call) return isWritten(member) ? NOTHING : ESCAPE;
  if (members.releases.includes(name)) return RELEASE;
  if (members.copies?.includes(name) || members.chains?.includes(name)) return flowsTo(call, path);
  if (members.readers?.includes(name)) return flowsTo(call, { containers: [], part: "reader" });
  if (!members.listeners?.includes(name)) return ESCAPE;
  const event = staticText(call.arguments[0]);
  if (event === undefined) return ESCAPE;
  return members.flows?.includes(event) ? RELEASE : flowsTo(call, path);
}

function usesOfInert(member: TSESTree.MemberExpression, name: string, context: UseContext): readonly ResponseUse[] {
  const value = wrapped(member);
  return value.parent?.type === "VariableDeclarator" && value.parent.init === value
    ? usesOfHeldMember(value.parent.id, { of: "response", name }, context)
    : NOTHING;
}

/** `reader.read()` once is not enough: only a loop gets to the end. */
function usesOfReader(member: TSESTree.MemberExpression, name: string): readonly ResponseUse[] {
  if (name === "closed" || name === "releaseLock") return NOTHING;
  if (name !== "read" || !callOf(member)) return name === "cancel" ? RELEASE : ESCAPE;
  const owner = codeOwner(member);
  for (const at of outward(member)) {
    if (at === owner) return NOTHING;
    if (isLoop(at)) return RELEASE;
  }
  return NOTHING;
}

const EMITTER_METHODS = new Set(["on", "once", "addListener", "prependListener", "prependOnceListener"]);
const REQUEST_ENDS = new Set(["destroy", "abort"]);

function flowsOfRequest(
  member: TSESTree.MemberExpression,
  name: string,
  path: AccessPath,
  context: UseContext,
): readonly Flow[] {
  const call = callOf(member);
  if (!call) return NOTHING;
  if (REQUEST_ENDS.has(name)) return RELEASE;
  const rest = flowsTo(call, path);
  if (!EMITTER_METHODS.has(name) || staticText(call.arguments[0]) !== context.event) return rest;
  const fn = call.arguments[1] && localFunction(call.arguments[1], context.file);
  return [...rest, ...(fn ? [{ kind: "callback", fn, path: RESPONSE } as const] : ESCAPE)];
}

function isWritten(member: TSESTree.MemberExpression): boolean {
  return member.parent.type === "AssignmentExpression" && member.parent.left === member;
}

function staticText(node: Node | undefined): string | undefined {
  return node?.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}
