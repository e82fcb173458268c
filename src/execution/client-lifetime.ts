import type { Cost } from "../catalogue/schema.js";
import { argumentDependence, stronger, type Dependence } from "../flow/dependence.js";
import { escapeOf, escapeOfHeld, type Escape } from "../flow/escape.js";
import { clientConstruction, type ClientConstruction } from "../recognition/client-construction.js";
import type { LintedFile } from "../shared/linted-file.js";
import { memoiseByNode } from "../shared/memoise.js";
import { enclosingFunction, isFunction, outward, resolve, variableOf, wrapped, type CallOrNew, type FunctionNode, type Node } from "../shared/syntax.js";
import { functionFacts } from "./call-graph.js";
import { entryPointOf } from "./entry-points.js";
import { executionOf, functionExecution, type Because, type Execution } from "./execution-context.js";
import { isMemoised } from "./memoisation.js";
import { runtimeOf } from "./runtime.js";

/** A client that is made again and again, and dropped each time. */
export interface ShortLivedClient {
  /** The construction, or the call of the factory that makes it. */
  readonly node: CallOrNew;
  readonly construction: ClientConstruction;
  /** The construction among its arguments that owns the connections, when it does not own any itself. */
  readonly part: ClientConstruction | undefined;
  /** What a fresh instance costs, its parts included. */
  readonly costs: Cost;
  readonly frequency: "perRequest" | "perIteration" | "perCall";
  readonly because: Because;
  /** How sure it is, from the measured precision of the evidence: `wide` findings are for `strict`. */
  readonly confidence: "precise" | "wide";
  /** The function that makes and returns it, when `node` is a call of one. */
  readonly factory: string | undefined;
}

const COSTS: readonly Cost[] = ["nothing", "construction", "memory", "requests", "connections"];
/** Functions whose names say that they prepare something: an unknown caller runs them once. */
const PREPARES = /^(?:create|make|build|init|initiali[sz]e|setup|set[A-Z]|connect|reconnect|start|boot|bootstrap|load|register|configure|from|migrate|seed|launch|listen|run|main|worker|open|install|define|mount|on[A-Z]\w*Init|get\w*(?:Client|Connection|Db|Pool|Instance|Provider|Agent|Transporter?|Queue))/;

/** The short-lived clients that a construction makes: itself, or, when a factory returns it, each call of that factory. */
export const shortLivedClients = memoiseByNode((node: CallOrNew, file: LintedFile): readonly ShortLivedClient[] => {
  const construction = clientConstruction(node, file);
  if (!construction || construction.entry.perRequest || runtimeOf(file) !== "node") return [];
  if (isPartOfClient(construction, file)) return [];
  const dependence = argumentDependence(node.arguments, file, callArguments);
  return judge({ node, construction, dependence, factory: undefined, isHeld: false }, file, 0);
});

interface Candidate {
  readonly node: CallOrNew;
  readonly construction: ClientConstruction;
  readonly dependence: Dependence;
  readonly factory: string | undefined;
  /** The client is a member of what the node makes. */
  readonly isHeld: boolean;
}

function judge(candidate: Candidate, file: LintedFile, depth: number): readonly ShortLivedClient[] {
  const { node } = candidate;
  if (isMemoised(node, file)) return [];
  const escape = candidate.isHeld ? escapeOfHeld(node, file) : escapeOf(node, file);
  if (escape.fate === "returned" && depth < 5) return judgeCallers(candidate, escape, file, depth);
  if (!isDropped(escape, file)) return [];
  const finding = classify(candidate, executionOf(node, file), file);
  return finding ? [finding] : [];
}

/** A factory's clients live as long as its callers let them. */
function judgeCallers(candidate: Candidate, escape: Escape, file: LintedFile, depth: number): readonly ShortLivedClient[] {
  const maker = enclosingFunction(candidate.node);
  if (!maker || entryPointOf(maker, file)?.runs === "once") return [];
  const facts = functionFacts(maker, file);
  if (facts.name === undefined || facts.referenced) return [];
  const factory = candidate.factory ?? facts.name;
  const isHeld = escape.sinks.some((sink) => sink.fate === "returned" && sink.path.length > 0);
  return facts.calls.flatMap((call) => {
    const dependence = stronger(candidate.dependence === "caller" ? "constant" : candidate.dependence, argumentDependence(call.arguments, file, callArguments));
    return judge({ ...candidate, node: call, dependence, factory, isHeld }, file, depth + 1);
  });
}

function classify(candidate: Candidate, execution: Execution, file: LintedFile): ShortLivedClient | undefined {
  if (!("because" in execution)) return undefined;
  const { construction, dependence } = candidate;
  const part = costliestPart(construction, file);
  const own = ownCost(construction);
  // A client around one that is made beside it costs what that one costs, and is reported there.
  if (linkedParts(construction, file).some((linked) => isCostlier(linked, own))) return undefined;
  const isPartCostlier = part !== undefined && isCostlier(part, own);
  if (dependence === "caller" || dependence === "unknown") return undefined;
  const isPrecise = isPreciseEnough(execution.frequency, execution.because, dependence);
  return {
    ...candidate,
    part: isPartCostlier ? part : undefined,
    costs: isPartCostlier ? part.entry.costs : own,
    frequency: execution.frequency,
    because: execution.because,
    confidence: isPrecise ? "precise" : "wide",
  };
}

function isPreciseEnough(frequency: Execution["frequency"], because: Because, dependence: Dependence): boolean {
  if (frequency !== "perCall") return true;
  const name = because.chain.at(-1) ?? /`(.*)`/.exec(because.label)?.[1] ?? "";
  return dependence === "constant" && !PREPARES.test(name);
}

/** Whether a client is gone when its function ends. One that hangs on the request itself is gone with the request. */
function isDropped(escape: Escape, file: LintedFile): boolean {
  if (escape.fate === "dropped" || escape.fate === "passed") return true;
  return escape.fate === "kept" && escape.sinks.every((sink) => sink.fate !== "kept" || isOnRequest(sink.node, file));
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
    if (!costliest || COSTS.indexOf(part.entry.costs) > COSTS.indexOf(costliest.entry.costs)) costliest = part;
  }
  return costliest;
}

function isCostlier(client: ClientConstruction, than: Cost): boolean {
  return COSTS.indexOf(ownCost(client)) > COSTS.indexOf(than);
}

/** Clients that the same function makes and passes by name: `const db = new Db(); const wrapper = wrap(db);`. */
function linkedParts(construction: ClientConstruction, file: LintedFile): readonly ClientConstruction[] {
  const maker = enclosingFunction(construction.node);
  return construction.arguments.flatMap((argument) => {
    const value = argument.type === "Identifier" ? resolve(argument, file) : undefined;
    const isCall = value?.type === "NewExpression" || value?.type === "CallExpression";
    const made = isCall && enclosingFunction(value) === maker ? clientConstruction(value, file) : undefined;
    return made ? [made] : [];
  });
}

/** Clients made inside expressions, not counting those in functions among them. */
function* constructionsIn(nodes: readonly Node[], file: LintedFile): Generator<ClientConstruction> {
  for (const node of nodes) {
    if (isFunction(node)) continue;
    const own = node.type === "NewExpression" || node.type === "CallExpression" ? clientConstruction(node, file) : undefined;
    if (own) yield own;
    for (const key of file.sourceCode.visitorKeys[node.type] ?? []) {
      const child = (node as unknown as Record<string, Node | (Node | null)[] | null>)[key];
      yield* constructionsIn((Array.isArray(child) ? child : [child]).filter((part) => part !== null && part !== undefined), file);
    }
  }
}

/**
 * Whether a construction is reported with the client that it is an argument of. Where that client
 * depends on its caller, the part that does not is judged by itself.
 */
function isPartOfClient(construction: ClientConstruction, file: LintedFile): boolean {
  for (const outer of outward(wrapped(construction.node).parent!)) {
    if (isFunction(outer)) return false;
    if (outer.type !== "CallExpression" && outer.type !== "NewExpression") continue;
    if (clientConstruction(outer, file) && shortLivedClients(outer, file).length > 0) return true;
  }
  return false;
}

function ownCost({ entry, arguments: given }: ClientConstruction): Cost {
  return given.length === 0 ? (entry.costsWithoutArguments ?? entry.costs) : entry.costs;
}

/** The arguments of every call of a function that only this file can call. */
function callArguments(fn: FunctionNode, file: LintedFile): readonly (readonly Node[])[] | undefined {
  const facts = functionFacts(fn, file);
  return facts.visibility === "local" && !facts.referenced ? facts.calls.map((call) => call.arguments) : undefined;
}
