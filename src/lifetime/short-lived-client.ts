import type { Cost } from "../catalogue/library-schema.js";
import type { BindingTime } from "../flow/binding-lattice.js";
import { dependenceOf } from "../flow/binding-time.js";
import { escapeOf, escapeOfHeld, type Escape } from "../flow/escape.js";
import { clientConstruction, type ClientConstruction } from "../recognition/client-construction.js";
import { freshCost, opensOwnConnections } from "../recognition/fresh-cost.js";
import { unkeptConnections } from "../keepalive/client-reuse.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { functionFacts } from "../resolution/call-graph.js";
import { confidenceIn, isCallers, type Confidence } from "./confidence.js";
import { hasConnectionToItself } from "./dedicated-connection.js";
import { entryPointOf } from "../execution/entry-points.js";
import { factoryMistakes, type FactoryCall } from "./factory-mistake.js";
import { executionOf, functionExecution, type Because, type Execution } from "../execution/execution-context.js";
import { isHealthCheck, isOnlyProbed } from "./health-probe.js";
import { isMemoised } from "../execution/memoisation.js";
import { replacesMemory } from "../execution/remembered-result.js";
import { isSeldom } from "../execution/run-interval.js";
import { runtimeAt } from "../execution/runtime.js";
import { keepsNoneOnPurpose } from "../keepalive/written-decision.js";
import { childrenOf } from "../syntax/walk.js";
import { enclosingFunction, isFunction, type FunctionNode } from "../syntax/functions.js";
import { outward, wrapped, type CallOrNew, type Node } from "../syntax/nodes.js";
import { resolve, variableOf } from "../syntax/variables.js";

/** A client that is made again and again, and dropped each time. */
export interface ShortLivedClient {
  /** The construction, or the call of a factory whose arguments decide that the client can be shared. */
  readonly node: CallOrNew;
  readonly construction: ClientConstruction;
  /** The construction among its arguments that owns the connections, when it does not own any itself. */
  readonly part: ClientConstruction | undefined;
  /** What a fresh instance costs, its parts included. */
  readonly costs: Cost;
  readonly frequency: "perRequest" | "perIteration" | "perCall";
  readonly because: Because;
  /** What its arguments depend on, which says where a shared one can live. */
  readonly dependence: BindingTime;
  readonly confidence: Confidence;
  /** The functions that make and return it, the one with the construction first; empty where nobody returns it. */
  readonly makers: readonly string[];
  /** How many calls of these functions make it too often: 1 where `node` is one of them. */
  readonly callers: number;
}

/** What the clients cost that are an error to make too often. The others lose microseconds. */
export const LASTING_COSTS: ReadonlySet<Cost> = new Set(["connections", "requests", "memory"]);

const COSTS: readonly Cost[] = ["nothing", "construction", "memory", "requests", "connections"];
/** The short-lived clients that a construction makes: itself, whoever calls the factories that return it, or calls of these. */
export const shortLivedClients = memoiseByNode((node: CallOrNew, file: LintedFile): readonly ShortLivedClient[] => {
  const construction = clientConstruction(node, file);
  if (!construction || runtimeAt(node, file) !== "node") return [];
  const { perRequest, sharedFor } = construction.entry.sharing ?? {};
  if (perRequest !== undefined && !sharedFor && !opensOwnConnections(construction, file)) return [];
  if (isPartOfClient(construction, file) || hasNothingToShare(construction, file)) return [];
  const made = { node, construction, given: new Map(), makers: [], isHeld: false, leaks: false, isProbed: false };
  return factoryMistakes(judge(made, file));
});

interface Candidate {
  readonly node: CallOrNew;
  readonly construction: ClientConstruction;
  /** The arguments that the factories between the construction and the node are called with. */
  readonly given: ReadonlyMap<FunctionNode, readonly Node[]>;
  readonly makers: readonly string[];
  /** The client is a member of what the node makes. */
  readonly isHeld: boolean;
  /** It holds a connection that nobody closes, whoever it was made for. */
  readonly leaks: boolean;
  /** Nothing is done with it but to see if it can connect. */
  readonly isProbed: boolean;
}

/** What becomes of a client: one answer, or, when a factory returns it, one for each call that leads there. */
function judge(candidate: Candidate, file: LintedFile): readonly FactoryCall[] {
  const { node, construction } = candidate;
  const dependence = candidateDependence(candidate, file);
  const isRight = [{ dependence, finding: undefined }];
  if (isMemoised(node, file) || replacesMemory(node, file)) return isRight;
  const escape = candidate.isHeld ? escapeOfHeld(node, file) : escapeOf(node, file);
  if (escape.fate === "returned") return judgeCallers(candidate, escape, file);
  if (!isDropped(escape, file) || hasConnectionToItself(construction, escape.uses)) return isRight;
  if (isOneCallers(construction, escape, file)) return isRight;
  const leaks = isLeaked(construction, escape);
  const isProbed = !leaks && isOnlyProbed(construction, escape);
  const finding = classify({ ...candidate, leaks, isProbed }, executionOf(node, file), file);
  return finding && !isStartedOnce(finding, escape) ? [{ dependence, finding }] : isRight;
}

/** A factory's clients live as long as its callers let them. */
function judgeCallers(candidate: Candidate, escape: Escape, file: LintedFile): readonly FactoryCall[] {
  const maker = enclosingFunction(candidate.node);
  if (!maker || candidate.given.has(maker) || entryPointOf(maker, file)?.runs === "once") return [];
  const facts = functionFacts(maker, file);
  if (facts.name === undefined || facts.referenced) return [];
  if (facts.calls.length === 0 && facts.visibility === "exported") return judgeOpenFactory(candidate, maker, file);
  const makers = [...candidate.makers, facts.name];
  const isHeld = escape.sinks.some((sink) => sink.fate === "returned" && sink.path.length > 0);
  return facts.calls.flatMap((call) => {
    const given = new Map([...candidate.given, [maker, call.arguments] as const]);
    return judge({ ...candidate, node: call, given, makers, isHeld }, file);
  });
}

/** A factory that only other files call makes a client per call, unless they keep what it makes. */
function judgeOpenFactory(candidate: Candidate, maker: FunctionNode, file: LintedFile): readonly FactoryCall[] {
  const found = classify(candidate, functionExecution(maker, file), file);
  const finding = found?.frequency === "perCall" ? ({ ...found, confidence: "wide" } as const) : undefined;
  return [{ dependence: candidateDependence(candidate, file), finding }];
}

/** What the arguments of a client depend on, given those of the calls between it and the candidate. */
function candidateDependence({ construction, given }: Candidate, file: LintedFile): BindingTime {
  const callers = (fn: FunctionNode): readonly (readonly Node[])[] | undefined => {
    const known = given.get(fn);
    return known ? [known] : callArguments(fn, file);
  };
  return dependenceOf(madeFrom(construction), file, { callers });
}

function classify(candidate: Candidate, execution: Execution, file: LintedFile): ShortLivedClient | undefined {
  if (!("because" in execution)) return undefined;
  // A default is for callers that give nothing, and whether there are any shows in no other way.
  if (execution.frequency === "perCall" && isDefaultOfParameter(candidate.node)) return undefined;
  // A connection for each run costs nothing worth saying where runs are rare, unless it stays.
  if (isSeldom(execution.because) && !candidate.leaks) return undefined;
  const { construction } = candidate;
  const own = ownCost(construction, file);
  // A client around one that is made beside it costs what that one costs, and is reported there.
  if (linkedParts(construction, file).some((linked) => isCostlier(linked, own, file))) return undefined;
  const dependence = candidateDependence(candidate, file);
  // What only tries out whether it can connect, with what a caller gives or for a health check, has to connect.
  if (candidate.isProbed && (isCallers(dependence) || isHealthCheck(candidate.node, execution.because, file)))
    return undefined;
  const evidence = confidenceIn(execution, dependence, own, candidate.leaks);
  if (!evidence) return undefined;
  // Where the whole depends on the caller, the part that does not is judged by itself.
  const part = isCallers(dependence) ? undefined : costliestPart(construction, file);
  const isPartCostlier = part !== undefined && isCostlier(part, own, file);
  return {
    ...candidate,
    part: isPartCostlier ? part : undefined,
    costs: isPartCostlier ? ownCost(part, file) : own,
    frequency: execution.frequency,
    because: execution.because,
    dependence,
    confidence: construction.entry.sharing?.deliberate && !candidate.leaks ? "wide" : evidence,
    callers: 1,
  };
}

function isDefaultOfParameter(node: Node): boolean {
  let child = node;
  for (const at of outward(node)) {
    if (isFunction(at)) return at.params.some((parameter) => parameter === child);
    child = at;
  }
  return false;
}

/** Whether a client is gone when its function ends. One that hangs on the request itself is gone with the request. */
function isDropped(escape: Escape, file: LintedFile): boolean {
  if (escape.fate === "dropped" || escape.fate === "passed") return true;
  return escape.fate === "kept" && escape.sinks.every((sink) => sink.fate !== "kept" || isOnRequest(sink.node, file));
}

/** A client whose connection stays until it is closed, and that is used, then neither closed nor reachable any more. */
function isLeaked({ entry }: ClientConstruction, { fate, uses }: Escape): boolean {
  const { transport, cost, ending } = entry;
  if (transport !== "socket" || cost.fresh !== "connections" || !ending || fate !== "dropped") return false;
  const keepsOrCloses = uses.some(
    ({ kind, path }) =>
      kind === "dispose" || (kind === "call" && (path[0] === "on" || ending.by.includes(path.join(".")))),
  );
  return uses.length > 0 && !keepsOrCloses;
}

/** A client that holds what belongs to one caller, unless all that is done with it concerns none in particular. */
function isOneCallers(construction: ClientConstruction, { uses }: Escape, file: LintedFile): boolean {
  const { perRequest, sharedFor } = construction.entry.sharing ?? {};
  if (perRequest === undefined || opensOwnConnections(construction, file)) return false;
  const isShareable = uses.every(({ kind, path }) => kind === "call" && sharedFor?.includes(path[0] ?? ""));
  return uses.length === 0 || !isShareable;
}

/** A client at work for as long as it lives, such as a consumer: what unknown callers call is taken to start it once. */
function isStartedOnce({ frequency, construction }: ShortLivedClient, { uses }: Escape): boolean {
  const { startedBy } = construction.entry.sharing ?? {};
  return (
    frequency === "perCall" && uses.some(({ kind, path }) => kind === "call" && startedBy?.includes(path[0] ?? ""))
  );
}

/** `ctx.db = client`, where `ctx` is a parameter of a function that runs per request. */
function isOnRequest(sink: Node, file: LintedFile): boolean {
  if (sink.type !== "AssignmentExpression") return false;
  let root: Node = sink.left;
  while (root.type === "MemberExpression") root = root.object;
  const definition = root.type === "Identifier" ? variableOf(root, file)?.defs[0] : undefined;
  if (definition?.type !== "Parameter" || !isFunction(definition.node as Node)) return false;
  return functionExecution(definition.node as FunctionNode, file).frequency === "perRequest";
}

/** The part of the arguments that costs most: the agent inside `axios.create({ httpsAgent: new Agent() })`. */
function costliestPart(construction: ClientConstruction, file: LintedFile): ClientConstruction | undefined {
  let costliest: ClientConstruction | undefined;
  for (const part of constructionsIn(construction.arguments, file)) {
    if (!costliest || isCostlier(part, ownCost(costliest, file), file)) costliest = part;
  }
  return costliest;
}

function isCostlier(client: ClientConstruction, than: Cost, file: LintedFile): boolean {
  return COSTS.indexOf(ownCost(client, file)) > COSTS.indexOf(than);
}

/** What a client is made from: its arguments, and the client whose method makes it. */
function madeFrom({ arguments: given, maker }: ClientConstruction): readonly Node[] {
  return maker ? [...given, maker] : given;
}

/** Clients that the same function makes and uses by name: `const db = new Db(); const wrapper = wrap(db);`. */
function linkedParts(construction: ClientConstruction, file: LintedFile): readonly ClientConstruction[] {
  const home = enclosingFunction(construction.node);
  return madeFrom(construction).flatMap((part) => {
    const value = part.type === "Identifier" ? resolve(part, file) : undefined;
    const isCall = value?.type === "NewExpression" || value?.type === "CallExpression";
    const made = isCall && enclosingFunction(value) === home ? clientConstruction(value, file) : undefined;
    return made ? [made] : [];
  });
}

/** Clients made inside expressions, not counting those in functions among them. */
function* constructionsIn(nodes: readonly Node[], file: LintedFile): Generator<ClientConstruction> {
  for (const node of nodes) {
    if (isFunction(node)) continue;
    const own =
      node.type === "NewExpression" || node.type === "CallExpression" ? clientConstruction(node, file) : undefined;
    if (own) yield own;
    yield* constructionsIn(childrenOf(node, file), file);
  }
}

/**
 * Whether a construction is reported with the client that it is an argument of. Where that client
 * depends on its caller, the part that does not is judged by itself.
 */
function isPartOfClient(construction: ClientConstruction, file: LintedFile): boolean {
  return clientsAround(construction, file).length > 0;
}

/** The short-lived clients that a construction is a part of. */
function clientsAround({ node }: ClientConstruction, file: LintedFile): readonly ShortLivedClient[] {
  for (const outer of outward(wrapped(node).parent!)) {
    if (isFunction(outer)) return [];
    if (outer.type !== "CallExpression" && outer.type !== "NewExpression") continue;
    const clients = shortLivedClients(outer, file).filter((client) => !isCallers(client.dependence));
    if (clients.length > 0) return clients;
  }
  return [];
}

/** Whether `recommended` has an error for a client that is made too often, by itself or with the client that it is a part of. */
export function isReportedByDefault(construction: ClientConstruction, file: LintedFile): boolean {
  return [...shortLivedClients(construction.node, file), ...clientsAround(construction, file)].some(
    ({ costs, confidence }) => LASTING_COSTS.has(costs) && confidence === "precise",
  );
}

/** Whether somebody decided that a client keeps no connection: shared, it would save nothing. */
function hasNothingToShare(construction: ClientConstruction, file: LintedFile): boolean {
  const unkept = unkeptConnections(construction, file);
  return unkept !== undefined && keepsNoneOnPurpose(construction, unkept, file);
}

/** What a fresh instance costs as it is made here, not counting its parts: nothing where it is to keep no connection. */
function ownCost(construction: ClientConstruction, file: LintedFile): Cost {
  return hasNothingToShare(construction, file) ? "nothing" : freshCost(construction, file);
}

/** The arguments of every call of a function that only this file can call. */
function callArguments(fn: FunctionNode, file: LintedFile): readonly (readonly Node[])[] | undefined {
  const facts = functionFacts(fn, file);
  return facts.visibility === "local" && !facts.referenced ? facts.calls.map((call) => call.arguments) : undefined;
}
