import { AGENT_OPTIONS } from "../../../catalogue/vocabulary/client-options.js";
import { runsOnNode } from "../../../execution/runtime.js";
import type { LintedFile } from "../../../file/linted-file.js";
import { memoiseByNode } from "../../../file/memoise.js";
import { escapeOf } from "../../../flow/escape.js";
import { isLetGo, type EscapePoint, type ValueUse } from "../../../flow/escape-state.js";
import { clientConstruction, type ClientConstruction } from "../../../recognition/client-construction.js";
import { isExportedValue } from "../../../resolution/call-graph.js";
import { callersOf } from "../../../resolution/callers.js";
import { memberReferences } from "../../../resolution/program-references.js";
import { classOf } from "../../../syntax/classes.js";
import { isModuleLevel } from "../../../syntax/free-variables.js";
import { enclosingFunction } from "../../../syntax/functions.js";
import { rootOf } from "../../../syntax/member-path.js";
import { membersNamed } from "../../../syntax/members-by-name.js";
import { areAlternatives } from "../../../syntax/alternatives.js";
import { isNothing, type CallOrNew, type Node } from "../../../syntax/nodes.js";
import { branchesOf } from "../../../syntax/returned-values.js";
import { resolve, variableOf } from "../../../syntax/variables.js";
import type { Obstacle, Reason } from "../obstacles.js";
import { isLibraryCall, isSameVendor } from "./library-calls.js";
import { givenToHelper } from "./given-to-helper.js";
import { fieldAt, isEmptied, isWritten, type ClassField } from "./class-field.js";
import { asksWhetherItIsThere, reasonAgainstCall } from "./use-meaning.js";

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
  if (state === "kept") {
    const known = ofOwnField(construction, points, file) ?? ofModuleConstant(construction, points, file, depth);
    found.push(...(known ?? [keptAt(leaves, construction, file)]));
  }
  if (state === "unknown") found.push({ reason: "escapes", node: leaves });
  if (state === "returned") found.push(...obstaclesOfCallers(construction, node, file, depth));
  return found;
}

/** A client that is stored: in an object that comes and goes with the code around it, and only uses it; or for longer. */
function keptAt(node: Node, construction: ClientConstruction, file: LintedFile): Obstacle {
  const target = node.type === "AssignmentExpression" ? node.left : undefined;
  const root = target?.type === "MemberExpression" ? rootOf(target) : undefined;
  const variable = root?.type === "Identifier" ? variableOf(root, file) : undefined;
  const field = fieldAt(node);
  const isOfObject = field ? isOnlyUsed(field, construction, file) : variable !== undefined && !isModuleLevel(variable);
  return { reason: isOfObject ? "held-by-object" : "kept", node };
}

/** Whether all that is seen of a field, in its file and in those that reach it, uses the client, or gives it to callers. What tests do with it decides nothing. */
function isOnlyUsed({ name, owner, written }: ClassField, construction: ClientConstruction, file: LintedFile): boolean {
  const here = membersNamed(name, file).map((node) => ({ node, file }));
  const elsewhere = (memberReferences(name, owner, file) ?? []).filter((read) => runsOnNode(read.file));
  const named = [...here, ...elsewhere];
  const reads = named.filter(({ node }) => node !== written && !isEmptied(node));
  return reads.every(({ node, file: home }) => {
    const escape = escapeOf(node, home);
    const isSeen = isLetGo(escape) || escape.state === "returned";
    return (
      isSeen && !isWritten(node) && escape.uses.every((use) => obstaclesOfUse(use, construction, home, 0).length === 0)
    );
  });
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
  const field = points.length === 1 ? fieldAt(points[0]!.node) : undefined;
  if (!field?.isPrivate) return undefined;
  const reads = membersNamed(field.name, file).filter((member) => member !== field.written && !isEmptied(member));
  const isOwn = reads.every(({ object }) => classOf(object, file)?.node === field.owner);
  const escapes = reads.map((member) => escapeOf(member, file));
  const isUsedHere = escapes.every(isLetGo);
  if (!isOwn || !isUsedHere || reads.some(isWritten)) return undefined;
  if (memberReferences(field.name, field.owner, file)?.length) return undefined;
  const found = escapes.flatMap(({ uses }) => uses.flatMap((use) => obstaclesOfUse(use, construction, file, 0)));
  // A method that closes it says that the client is to end with its object.
  return found.some(({ reason }) => reason === "closed") ? undefined : found;
}

/** What a file does with an instance that a constant of its own holds; undefined where that is not all that becomes of it. */
function ofModuleConstant(
  construction: ClientConstruction,
  points: readonly EscapePoint[],
  file: LintedFile,
  depth: number,
): readonly Obstacle[] | undefined {
  const holder = points.length === 1 ? points[0]!.node : undefined;
  const variable = holder?.type === "Identifier" ? variableOf(holder, file) : undefined;
  if (!variable || !isModuleLevel(variable) || isExportedValue(holder!)) return undefined;
  const reads = variable.references.filter((reference) => !reference.init);
  const escapes = reads.map(({ identifier }) => escapeOf(identifier as Node, file));
  if (reads.some((reference) => reference.isWrite()) || !escapes.every(isLetGo)) return undefined;
  return escapes.flatMap(({ uses }) => uses.flatMap((use) => obstaclesOfUse(use, construction, file, depth)));
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
  const isLocal = facts?.others === "nobody" && facts.handed.length === 0 && facts.calls.length > 0;
  const ofCallers = (facts && depth <= DEEPEST ? facts.calls : []).flatMap((call) =>
    obstaclesAt(construction, call.node, call.file, depth + 1).map((obstacle) =>
      call.file === file ? obstacle : { elsewhere: { node: obstacle.node, file: call.file }, ...obstacle, node },
    ),
  );
  if (isLocal && isDirectlyReturned(node, file) && depth <= DEEPEST) return ofCallers;
  const closing = ofCallers.find(({ reason }) => reason === "closed" || reason === "closed-by-caller");
  if (closing) return [{ ...closing, reason: "closed-by-caller" }];
  return [{ reason: "returned", node }, ...ofCallers.filter(({ reason }) => reason === "changed")];
}

/** Every way in which the client leaves the function is a plain `return` of it, or of the variable that holds it, or of that as a side of a choice. */
function isDirectlyReturned(node: Node, file: LintedFile): boolean {
  const returns = escapeOf(node, file).points.filter(({ state }) => state === "returned");
  return returns.every(({ node: sink, path }) => {
    const returned =
      sink.type === "ReturnStatement" ? sink.argument : sink.type === "ArrowFunctionExpression" ? sink.body : null;
    return (
      path.length === 0 &&
      returned !== null &&
      branchesOf(resolve(returned, file)).some((one) => resolve(one, file) === node)
    );
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

/** What a function of the program, or a constructor, does with a client that it is given; undefined where that is not all to see. */
function obstaclesInHelper(
  use: ValueUse,
  construction: ClientConstruction,
  file: LintedFile,
  depth: number,
): readonly Obstacle[] | undefined {
  const given = depth > DEEPEST ? undefined : givenToHelper(use, file);
  if (!given) return undefined;
  const { helper, escape, isOfResult } = given;
  const inField = escape.state === "kept" && isOfResult ? ofOwnField(construction, escape.points, helper.file) : [];
  if (!inField || !(isLetGo(escape) || isOfResult)) return undefined;
  return [...inField, ...escape.uses.flatMap((one) => obstaclesOfUse(one, construction, helper.file, depth + 1))];
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
      return isOneOfSeveral(use.node, file) ? undefined : "rebound";
    case "destructure":
      return "inspected";
    case "read":
      return "inspected";
    case "other":
      return asksWhetherItIsThere(use.node) ? undefined : "inspected";
  }
}

/** `if (insecure) agent = new Agent(); else agent = new ProxyAgent();`: the variable gets no second client after the first. */
function isOneOfSeveral(name: Node, file: LintedFile): boolean {
  const variable = name.type === "Identifier" ? variableOf(name, file) : undefined;
  const writes = (variable?.references ?? []).filter((reference) => reference.isWrite());
  const given = writes.filter(({ init, writeExpr }) => init !== true || !isNothing(writeExpr as Node));
  return given.length > 0 && areAlternatives(given.map(({ identifier }) => identifier as Node));
}

/** Whether an argument is the agent of a request or of another client, which uses it and nothing else. */
function takesAsOption(use: ValueUse, construction: ClientConstruction, file: LintedFile): boolean {
  const call = use.node as CallOrNew;
  if (!isLibraryCall(call, construction, file) || mayCloseItsParts(call, file)) return false;
  return use.path.length === 0
    ? clientConstruction(call, file) !== undefined || isSameVendor(call, construction, file)
    : AGENT_OPTIONS.test(use.path.join("."));
}

const CLOSING = new Set<Reason>(["closed", "returned", "escapes", "kept"]);

/** A client that closes its agent with itself, and that is closed, or given to code that may close it. One may be made from itself. */
const mayCloseItsParts = memoiseByNode((call: CallOrNew, file: LintedFile): boolean => {
  const outer = clientConstruction(call, file);
  if (!outer?.entry.ending?.by.length) return false;
  return obstaclesOfUses(outer, file).some(({ reason }) => CLOSING.has(reason));
}, true);
