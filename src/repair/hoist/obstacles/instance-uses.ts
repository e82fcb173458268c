import type { TSESTree } from "@typescript-eslint/utils";
import type { ClientEntry } from "../../../catalogue/library-schema.js";
import { AGENT_OPTIONS } from "../../../catalogue/vocabulary/client-options.js";
import {
  CHANGING_MEMBERS,
  CHANGING_METHODS,
  CLOSING_METHODS,
  PERHAPS_CHANGING_METHODS,
  REQUEST_MODULES,
} from "../../../catalogue/vocabulary/instance-members.js";
import { callersOf } from "../../../resolution/callers.js";
import { memberReferences } from "../../../resolution/program-references.js";
import { escapeOf, escapeOfParameter } from "../../../flow/escape.js";
import { isLetGo, type EscapePoint, type ValueUse } from "../../../flow/escape-state.js";
import { catalogueOf } from "../../../recognition/catalogue-of.js";
import { clientConstruction, type ClientConstruction } from "../../../recognition/client-construction.js";
import { GLOBAL, qualifiedNameOf } from "../../../resolution/qualified-name.js";
import type { LintedFile } from "../../../file/linted-file.js";
import type { Obstacle, Reason } from "../obstacles.js";
import { classAround, classOf, membersOf, type ClassMember, type ClassNode } from "../../../syntax/classes.js";
import { enclosingFunction } from "../../../syntax/functions.js";
import { membersNamed } from "../../../syntax/members-by-name.js";
import { isModuleLevel } from "../../../syntax/free-variables.js";
import { rootOf } from "../../../syntax/member-path.js";
import { resolve, variableOf } from "../../../syntax/variables.js";
import { functionOf } from "../../../resolution/value-of.js";
import { memberKey, wrapped, type CallOrNew, type Node } from "../../../syntax/nodes.js";

/** What the code does with an instance that forbids, or speaks against, sharing it; empty when every use is plain. */
export function obstaclesOfUses(construction: ClientConstruction, file: LintedFile): readonly Obstacle[] {
  return obstaclesAt(construction, construction.node, file, 0);
}

function obstaclesAt(
  construction: ClientConstruction,
  node: Node,
  file: LintedFile,
  depth: number,
): readonly Obstacle[] {
  const { state, uses, points } = escapeOf(node, file);
  const found = uses.flatMap((use) => obstaclesOfUse(use, construction, file, depth));
  const leaves = points.find((one) => one.state === state)?.node ?? node;
  if (state === "kept") found.push(...(ofOwnField(construction, points, file) ?? [keptAt(leaves, file)]));
  if (state === "unknown") found.push({ reason: "escapes", node: leaves });
  if (state === "returned") found.push(...obstaclesOfCallers(construction, node, file, depth));
  return found;
}

/** A client that is stored: in an object that comes and goes with the code around it, or for longer. */
function keptAt(node: Node, file: LintedFile): Obstacle {
  const target = node.type === "AssignmentExpression" ? node.left : undefined;
  const root = target?.type === "MemberExpression" ? rootOf(target) : undefined;
  const variable = root?.type === "Identifier" ? variableOf(root, file) : undefined;
  const isOfObject =
    root?.type === "ThisExpression" ||
    (variable !== undefined && !isModuleLevel(variable)) ||
    (node.type === "PropertyDefinition" && !node.static);
  return { reason: isOfObject ? "held-by-object" : "kept", node };
}

/**
 * What a class does with an instance that a private field of its objects holds, and nothing else: undefined where that
 * is not all that becomes of it.
 */
function ofOwnField(
  construction: ClientConstruction,
  points: readonly EscapePoint[],
  file: LintedFile,
): readonly Obstacle[] | undefined {
  const field = points.length === 1 ? privateField(points[0]!.node) : undefined;
  if (!field) return undefined;
  const reads = membersNamed(field.name, file).filter((member) => member !== field.written);
  const isOwn = reads.every(({ object }) => classOf(object, file)?.node === field.owner);
  const escapes = reads.map((member) => escapeOf(member, file));
  const isUsedHere = escapes.every(isLetGo);
  if (!isOwn || !isUsedHere || reads.some(isWritten)) return undefined;
  if (memberReferences(field.name, field.owner, file)?.length) return undefined;
  const found = escapes.flatMap(({ uses }) => uses.flatMap((use) => obstaclesOfUse(use, construction, file, 0)));
  // A method that closes it says that the client is to end with its object.
  return found.some(({ reason }) => reason === "closed") ? undefined : found;
}

interface PrivateField {
  readonly name: string;
  readonly owner: ClassNode;
  /** The member that is assigned, where it is not the declaration that has the value. */
  readonly written?: Node;
}

/** The private field that an instance is written to: `#client = new Client()`, `this.client = new Client()`. */
function privateField(at: Node): PrivateField | undefined {
  const owner = classAround(at);
  const written = at.type === "AssignmentExpression" && at.operator === "=" ? at.left : undefined;
  const member = written?.type === "MemberExpression" && written.object.type === "ThisExpression" ? written : at;
  if (!owner || (member.type !== "MemberExpression" && member.type !== "PropertyDefinition")) return undefined;
  const name = memberKey(member);
  const isPrivate = (one: ClassMember): boolean =>
    one.type === "PropertyDefinition" &&
    !one.static &&
    (one.key.type === "PrivateIdentifier" || one.accessibility === "private");
  return name !== undefined && membersOf(owner, name).some(isPrivate)
    ? { name, owner, ...(member === at ? {} : { written: member }) }
    : undefined;
}

function isWritten({ parent }: Node): boolean {
  return parent?.type === "AssignmentExpression" || parent?.type === "UpdateExpression";
}

/**
 * What the callers of a factory do with what it returns, in whatever file. A factory that others can call speaks against
 * sharing.
 */
function obstaclesOfCallers(
  construction: ClientConstruction,
  node: Node,
  file: LintedFile,
  depth: number,
): readonly Obstacle[] {
  const maker = enclosingFunction(node);
  const facts = maker && callersOf(maker, file);
  const isLocal = facts?.others === "nobody" && !facts.referenced && facts.calls.length > 0;
  const ofCallers = (facts && depth <= DEEPEST ? facts.calls : []).flatMap((call) =>
    obstaclesAt(construction, call.node, call.file, depth + 1).map((obstacle) =>
      call.file === file ? obstacle : { ...obstacle, node },
    ),
  );
  if (isLocal && isDirectlyReturned(node, file) && depth <= DEEPEST) return ofCallers;
  const closing = ofCallers.find(({ reason }) => reason === "closed" || reason === "closed-by-caller");
  return closing ? [{ reason: "closed-by-caller", node: closing.node }] : [{ reason: "returned", node }];
}

/** Every way in which the client leaves the function is a plain `return` of it, or of the variable that holds it. */
function isDirectlyReturned(node: Node, file: LintedFile): boolean {
  const returns = escapeOf(node, file).points.filter(({ state }) => state === "returned");
  return returns.every(({ node: sink, path }) => {
    const returned =
      sink.type === "ReturnStatement" ? sink.argument : sink.type === "ArrowFunctionExpression" ? sink.body : null;
    return path.length === 0 && returned !== null && resolve(returned, file) === node;
  });
}

function obstaclesOfUse(
  use: ValueUse,
  construction: ClientConstruction,
  file: LintedFile,
  depth: number,
): readonly Obstacle[] {
  const reason = reasonAgainst(use, construction, file);
  if (!reason) return [];
  const ofHelper = reason === "escapes" ? obstaclesInHelper(use, construction, file, depth) : undefined;
  return ofHelper ? ofHelper.map((obstacle) => ({ ...obstacle, node: use.node })) : [{ reason, node: use.node }];
}

/** What a function of the program does with a client that it is given; undefined where that is not all to see. */
function obstaclesInHelper(
  { node, path, argument }: ValueUse,
  construction: ClientConstruction,
  file: LintedFile,
  depth: number,
): readonly Obstacle[] | undefined {
  const call = node as CallOrNew;
  if (depth > DEEPEST || call.type !== "CallExpression" || call.arguments.some(({ type }) => type === "SpreadElement"))
    return undefined;
  const index = call.arguments.findIndex((one) => wrapped(one) === argument);
  const helper = functionOf(call.callee, file);
  const parameter = helper?.node.params[index];
  if (!helper || !parameter) return undefined;
  const escape = escapeOfParameter(parameter, path, helper.file);
  if (!isLetGo(escape)) return undefined;
  return escape.uses.flatMap((use) => obstaclesOfUse(use, construction, helper.file, depth + 1));
}

/** Callers of callers, and helpers of helpers, are looked into so far. */
const DEEPEST = 3;

function reasonAgainst(use: ValueUse, construction: ClientConstruction, file: LintedFile): Reason | undefined {
  switch (use.kind) {
    case "call":
      return reasonAgainstCall(use.path, construction.entry);
    case "argument":
      return takesAsOption(use, construction, file) ? undefined : "escapes";
    case "write":
      return "changed";
    case "dispose":
      return "closed";
    case "rebind":
      return "rebound";
    case "destructure":
      return "inspected";
    case "read":
    case "other":
      return "inspected";
  }
}

/** What a method call does to the instance, by the catalogue and else by the usual meaning of its name. */
export function reasonAgainstCall(
  path: readonly string[],
  entry: ClientEntry,
): "changed" | "closed" | "prepared" | undefined {
  const dotted = path.join(".");
  const last = path.at(-1) ?? "";
  if (entry.ending?.by.includes(dotted) || CLOSING_METHODS.has(last)) return "closed";
  if (entry.preparation?.by.includes(dotted)) return entry.preparation.again === "harmless" ? undefined : "prepared";
  if (path.includes("*") || path.some((member) => CHANGING_MEMBERS.has(member)) || CHANGING_METHODS.test(last))
    return "changed";
  if (!entry.state && PERHAPS_CHANGING_METHODS.has(last)) return "changed";
  const isState = entry.state?.some((state) => dotted === state.path || dotted.startsWith(`${state.path}.`));
  return isState ? "changed" : undefined;
}

/** Whether an argument is the agent of a request or of another client, which uses it and nothing else. */
function takesAsOption(use: ValueUse, construction: ClientConstruction, file: LintedFile): boolean {
  const call = use.node as CallOrNew;
  if (!isLibraryCall(call, construction, file) || mayCloseItsParts(call, file)) return false;
  return use.path.length === 0
    ? clientConstruction(call, file) !== undefined || isSameVendor(call, construction, file)
    : AGENT_OPTIONS.test(use.path.join("."));
}

/** A client that closes its agent with itself, and that is closed, or given to code that may close it. */
function mayCloseItsParts(call: CallOrNew, file: LintedFile): boolean {
  const outer = clientConstruction(call, file);
  if (!outer?.entry.ending?.by.length) return false;
  return obstaclesOfUses(outer, file).some(({ reason }) => CLOSING.has(reason));
}

const CLOSING = new Set<Reason>(["closed", "returned", "escapes", "kept"]);

/** Whether a call is one of a library that is known to use the agents that it is given, and to do nothing else to them. */
export function isLibraryCall(call: CallOrNew, construction: ClientConstruction, file: LintedFile): boolean {
  const name = qualifiedNameOf(call.callee, file);
  if (name?.module === GLOBAL) return name.path.join(".") === "fetch";
  if (name)
    return (
      REQUEST_MODULES.has(name.module) ||
      catalogueOf(file).librariesOf(name.module).length > 0 ||
      isSameVendor(call, construction, file)
    );
  const callee = call.callee as TSESTree.Expression;
  if (callee.type === "Identifier") return isClient(callee, file);
  return callee.type === "MemberExpression" && isClient(callee.object, file);
}

function isClient(node: Node, file: LintedFile): boolean {
  return clientConstruction(resolve(node, file), file) !== undefined;
}

/** `getSignedUrl(client, …)` of `@aws-sdk/s3-request-presigner` for a client of `@aws-sdk/client-s3`. */
function isSameVendor(call: CallOrNew, construction: ClientConstruction, file: LintedFile): boolean {
  const name = qualifiedNameOf(call.callee, file);
  const scope = /^@[^/]+\//.exec(construction.origin.module)?.[0];
  return (
    name !== undefined &&
    (name.module === construction.origin.module || (scope !== undefined && name.module.startsWith(scope)))
  );
}
