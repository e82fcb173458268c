import type { TSESTree } from "@typescript-eslint/utils";
import type { BodyMembers } from "../../catalogue/response-schema.js";
import { optionValue, propertyValue } from "../../recognition/option-value.js";
import { requestMethodOf } from "../../recognition/request-method.js";
import { codeOwner } from "../../resolution/local-function.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import type { BodySolution } from "../../bodies/solution.js";
import type { Leak, UnconsumedBody } from "../../bodies/leaks.js";
import { onlyValue, variableOf, type Variable } from "../../syntax/variables.js";
import { isCallOrNew, propertyName, wrapped, type Node } from "../../syntax/nodes.js";
import { valueParts } from "../../syntax/walk.js";
import { isTimeUnbounded, mayFailAnew } from "./unsafe-read.js";
import { isFromKnownServer } from "./known-server.js";

/** Why a body is left where it is: its response is an error, or it is too large or of the wrong type. */
type Reason = "error" | "refused";

/** What a condition says of a response is looked for through constants to this depth. */
const DEEPEST = 3;

/** Whether the code has just refused the size or the type of a body, so that reading it is the last thing to do. */
export function isRefused(body: UnconsumedBody, file: FileUnderLint): boolean {
  return body.leaks.some((leak) => reasonOf(leak, body, file) === "refused");
}

/** Whether nobody wants the body: the code has just refused it, or asked for a part and may get the whole. */
export function isUnwanted(body: UnconsumedBody, file: FileUnderLint): boolean {
  return isRefused(body, file) || asksForPart(body);
}

/**
 * The way to release a body that a reviewer would want: reading errors and what is small, cancelling what is large, what a
 * server may send in full although a part, or its headers, were wanted, and what is not safe to wait for.
 */
export function preferredRelease(body: UnconsumedBody, file: FileUnderLint): "read" | "cancel" {
  if (isUnwanted(body, file) || isUnsafeToAwait(body, file)) return "cancel";
  const isStream = body.leaks.some(({ within }) => isStreamed(within.solution, body));
  if (body.leaks.some((leak) => reasonOf(leak, body, file) === "error"))
    return isStream && body.leaks.some((leak) => isTimeUnbounded(leak, file)) ? "cancel" : "read";
  return isForHeaders(body, file) || isStream ? "cancel" : "read";
}

/** Whether reading a body waits for a server that others choose, or may throw what the code does not expect. */
function isUnsafeToAwait(body: UnconsumedBody, file: FileUnderLint): boolean {
  return body.acquisition.interface.release.fix === undefined && (!isFromKnownServer(body, file) || mayFailAnew(body));
}

/** Whether a request names a range of bytes, which servers need not heed. */
function asksForPart({ acquisition: { node, file } }: UnconsumedBody): boolean {
  return node.arguments.some((argument) => {
    const headers = optionValue(argument, "headers", file);
    if (headers.is !== "known") return false;
    return propertyValue(headers.node, (name) => name.toLowerCase() === "range", file).is === "known";
  });
}

/** Whether the code asks for something only to look at the headers of the answer. */
function isForHeaders({ node, leaks }: UnconsumedBody, file: FileUnderLint): boolean {
  if (leaks.length === 0 || (requestMethodOf(node, file) ?? "GET") !== "GET") return false;
  return leaks.every(({ within }) => {
    const { released, names } = within.solution;
    return (
      !released && [...names.holders].some(([variable, path]) => path.part === "response" && hasHeadersRead(variable))
    );
  });
}

function hasHeadersRead(response: Variable): boolean {
  return readsOf(response).some((read) => {
    const member = memberOf(read);
    return member !== undefined && propertyName(member) === "headers";
  });
}

/** What the innermost condition says under which an exit is taken that asks for a fact of the response. */
function reasonOf({ place, within }: Leak, { acquisition }: UnconsumedBody, file: FileUnderLint): Reason | undefined {
  const owner = codeOwner(place.node);
  const { bodyless, ok } = acquisition.interface;
  const statusMembers = [bodyless?.status, ok].filter((member) => member !== undefined);
  for (let at: Node | undefined = place.node; at && at !== owner; at = at.parent) {
    const condition = conditionOf(at);
    const reason = condition && reasonIn(condition, within.solution, statusMembers, file);
    if (reason) return reason;
  }
  return undefined;
}

/** The condition on which a node is evaluated. */
function conditionOf(node: Node): Node | undefined {
  const parent = node.parent;
  switch (parent?.type) {
    case "IfStatement":
    case "ConditionalExpression":
      return parent.test === node ? undefined : parent.test;
    case "LogicalExpression":
      return parent.right === node ? parent.left : undefined;
    case "SwitchCase":
      return parent.test === node ? undefined : (parent.parent as TSESTree.SwitchStatement).discriminant;
    default:
      return undefined;
  }
}

const SIZE_OR_TYPE = /^content-(?:length|type)$/i;

function reasonIn(
  node: Node,
  outcome: BodySolution,
  statusMembers: readonly string[],
  file: FileUnderLint,
  depth = 0,
): Reason | undefined {
  if (node.type === "Literal") return SIZE_OR_TYPE.test(String(node.value)) ? "refused" : undefined;
  if (node.type === "Identifier") {
    const variable = variableOf(node, file);
    const member = variable && outcome.names.members.get(variable);
    if (member) return member.of === "response" && statusMembers.includes(member.name) ? "error" : undefined;
    const value = variable && !outcome.names.holders.has(variable) ? onlyValue(variable) : undefined;
    return value && depth < DEEPEST ? reasonIn(value, outcome, statusMembers, file, depth + 1) : undefined;
  }
  if (node.type === "MemberExpression" && statusMembers.includes(propertyName(node) ?? "")) {
    const variable = node.object.type === "Identifier" ? variableOf(node.object, file) : undefined;
    if (variable && outcome.names.holders.has(variable)) return "error";
  }
  for (const part of valueParts(node, file)) {
    const reason = reasonIn(part, outcome, statusMembers, file, depth);
    if (reason) return reason;
  }
  return undefined;
}

/** Whether the code takes the body piece by piece, or hands it on so. */
function isStreamed({ names }: BodySolution, { acquisition }: UnconsumedBody): boolean {
  const { members, body } = acquisition.interface;
  return [...names.holders].some(([variable, { part, containers }]) => {
    if (containers.length > 0 || (part !== "response" && part !== "body")) return false;
    return readsOf(variable).some((read) => {
      if (part === "body") return takesPieces(read, body?.members);
      const member = memberOf(read);
      if (!body || !member || propertyName(member) !== body.property)
        return takesPieces(read, body ? undefined : members);
      return takesPieces(wrapped(member), body.members);
    });
  });
}

function readsOf(variable: Variable): readonly Node[] {
  return variable.references.flatMap((reference) =>
    reference.isRead() ? [wrapped(reference.identifier as Node)] : [],
  );
}

function memberOf(object: Node): TSESTree.MemberExpression | undefined {
  const parent = object.parent;
  return parent?.type === "MemberExpression" && parent.object === object ? parent : undefined;
}

/** Whether a stream is iterated, given to a function or to a constructor, or read by a method that takes pieces. */
function takesPieces(stream: Node, members: BodyMembers | undefined): boolean {
  const name = memberOf(stream) && propertyName(memberOf(stream)!);
  if (name !== undefined) return [...(members?.readers ?? []), ...(members?.streams ?? [])].includes(name);
  const parent = stream.parent;
  if (!members || !parent) return false;
  if (parent.type === "ForOfStatement") return parent.right === stream;
  return isCallOrNew(parent) && parent.callee !== stream;
}
