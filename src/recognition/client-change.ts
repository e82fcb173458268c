import type { TSESTree } from "@typescript-eslint/utils";
import type { StateMember } from "../catalogue/library-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import { isSameClient, type ClientInstance } from "./client-instance.js";
import { calledMember, clientMember } from "./client-member.js";
import { membersNamed } from "../syntax/members-by-name.js";
import { globalPath } from "../resolution/qualified-name.js";
import { memberPath } from "../syntax/member-path.js";
import { resolve } from "../syntax/variables.js";
import { catalogueOf } from "./catalogue-of.js";
import { isFunction } from "../syntax/functions.js";
import { isWithin, outward, propertyName, unwrap, type Node } from "../syntax/nodes.js";

/** A place that changes a client for all its later requests. */
export interface ClientChange {
  readonly node: TSESTree.AssignmentExpression | TSESTree.CallExpression;
  readonly client: ClientInstance;
  /** The expression that is the client itself. Absent where the member was imported by its name. */
  readonly object: Node | undefined;
  readonly member: StateMember;
  /** From the client to what is changed. */
  readonly path: readonly string[];
  /** What is put there: the value, computed names of members, arguments. */
  readonly values: readonly Node[];
  /** Every run adds to what is there. */
  readonly accumulates: boolean;
}

/** Methods of arrays and maps that change them. */
const ADDS = new Set(["push", "unshift", "append"]);
const SETS = new Set(["set"]);

/** The change that an assignment makes: `client.defaults.headers.Authorization = token`. */
export function changeByAssignment(node: TSESTree.AssignmentExpression, file: LintedFile): ClientChange | undefined {
  if (node.left.type !== "MemberExpression") return undefined;
  return changeBelow(node, node.left, [node.right, ...computedNames(node.left)], false, file);
}

/** The change that a call makes: `client.interceptors.request.use(add)`, `Object.assign(client.defaults, options)`. */
export function changeByCall(node: TSESTree.CallExpression, file: LintedFile): ClientChange | undefined {
  const found = calledMember(node, file);
  if (found) {
    const { client, object, path } = found;
    const member = client.facts.state?.find((state) => state.kind === "call" && state.path === path.join("."));
    if (member)
      return { node, client, object, member, path, values: node.arguments, accumulates: member.accumulates ?? false };
  }
  const callee = unwrap(node.callee);
  if (isObjectAssign(callee, file)) {
    const [target, ...sources] = node.arguments;
    return target && changeBelow(node, target, sources, false, file);
  }
  const method = callee.type === "MemberExpression" ? propertyName(callee) : undefined;
  if (callee.type !== "MemberExpression" || method === undefined || !(ADDS.has(method) || SETS.has(method)))
    return undefined;
  return changeBelow(node, callee.object, node.arguments, ADDS.has(method), file);
}

function changeBelow(
  node: ClientChange["node"],
  target: Node,
  values: readonly Node[],
  accumulates: boolean,
  file: LintedFile,
): ClientChange | undefined {
  const found = mayLeadToState(target, file) ? clientMember(target, file) : undefined;
  if (!found) return undefined;
  const path = found.path.join(".");
  const member = found.client.facts.state?.find(
    (state) => state.kind === "write" && (path === state.path || path.startsWith(`${state.path}.`)),
  );
  return member && { ...found, node, member, values, accumulates };
}

/** By the names of its members alone most expressions are told to be no state of a client. */
function mayLeadToState(target: Node, file: LintedFile): boolean {
  const { root, path } = memberPath(target);
  return path.some((name) => catalogueOf(file).writtenMembers.has(name)) || resolve(root, file) !== root;
}

/** The computed names in a chain of members. */
function computedNames(member: TSESTree.MemberExpression): readonly Node[] {
  const inner = unwrap(member.object);
  const rest = inner.type === "MemberExpression" ? computedNames(inner) : [];
  return member.computed ? [...rest, member.property] : rest;
}

function isObjectAssign(callee: Node, file: LintedFile): boolean {
  return globalPath(callee, file) === "Object.assign";
}

/** Whether the function that makes an accumulating change also takes it back: `interceptors.request.eject(id)`. */
export function isTakenBack(change: ClientChange, file: LintedFile): boolean {
  const outermost = [...outward(change.node)].findLast(isFunction);
  return (change.member.undoneBy ?? []).some((path) =>
    membersNamed(path.slice(path.lastIndexOf(".") + 1), file).some((member) => {
      const found = outermost && isWithin(member, outermost) ? clientMember(member, file) : undefined;
      return found?.path.join(".") === path && isSameClient(found.client, change.client);
    }),
  );
}
