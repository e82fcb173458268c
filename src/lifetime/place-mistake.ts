import { executionOf, functionExecution, type Because, type Execution } from "../execution/execution-context.js";
import { isSeldom } from "../execution/run-interval.js";
import type { LintedFile } from "../file/linted-file.js";
import { isAtLeast, type BindingTime } from "../flow/binding-lattice.js";
import type { Escape, ValueUse } from "../flow/escape-state.js";
import type { ClientConstruction } from "../recognition/client-construction.js";
import { opensOwnConnections } from "../recognition/fresh-cost.js";
import { enclosingFunction, isFunction } from "../syntax/functions.js";
import { isCallOf, outward, type Node } from "../syntax/nodes.js";
import { costliestPart, isHigher, linkedParts, ownCost } from "./client-cost.js";
import { dependenceAt } from "./client-dependence.js";
import type { ClientPlace } from "./client-places.js";
import { confidenceIn, isCallers } from "./confidence.js";
import type { Excuse } from "./excuse.js";
import { hasConnectionToItself } from "./dedicated-connection.js";
import { isHealthCheck, isOnlyProbed } from "./health-probe.js";
import type { ShortLivedClient } from "./short-lived-client.js";
import { onlySigns } from "./signing-client.js";

/** What a place shows of a client that is not seen to outlive it. */
interface Client {
  readonly construction: ClientConstruction;
  readonly place: ClientPlace;
  /** Told when it is asked for: most places keep their client, or run once, whatever it depends on. */
  readonly dependence: () => BindingTime;
  /** It holds a connection that nobody closes, whoever it was made for. */
  readonly leaks: boolean;
  /** Nothing is done with it but to see if it can connect. */
  readonly isProbed: boolean;
}

/** The client that is made too often at a place; undefined where it lives long enough, or has to be a fresh one. */
export function mistakeAt(...where: Parameters<typeof judgeAt>): ShortLivedClient | undefined {
  const judged = judgeAt(...where);
  return typeof judged === "string" ? undefined : judged;
}

/** The same, or why there is none. */
export function judgeAt(
  construction: ClientConstruction,
  place: ClientPlace,
  file: LintedFile,
): ShortLivedClient | Excuse {
  const { outcome, node } = place;
  const dependence = (): BindingTime => dependenceAt(construction, place, file);
  const client: Client = { construction, place, dependence, leaks: false, isProbed: false };
  switch (outcome.is) {
    case "kept":
      return "kept";
    case "returned": {
      if (hasConnectionToItself(construction, outcome.escape.uses)) return "connection of its own";
      // A factory that only other files call makes a client per call, unless they keep what it makes. What a host is
      // given for a request is gone with the request.
      const found = classify(client, functionExecution(outcome.by, place.file), file);
      if (typeof found === "string") return found;
      if (found.frequency === "perIteration") return "callers decide";
      if (found.frequency === "perCall") return { ...found, confidence: "wide" };
      return isOneCallers(construction, outcome.escape, file) ? "of one caller" : found;
    }
    case "dropped": {
      const { escape } = outcome;
      if (place.isPartlySeen && isAtLeast(dependence(), "instance")) return "of one object";
      if (isEndedPerUse(construction, escape)) return "ended on purpose";
      if (hasConnectionToItself(construction, escape.uses)) return "connection of its own";
      if (isOneCallers(construction, escape, file)) return "of one caller";
      // What an object keeps may be closed by a method of the object.
      const leaks = !place.isHeld && isLeaked(construction, escape);
      const isProbed = !leaks && isOnlyProbed(construction, escape);
      const found = classify({ ...client, leaks, isProbed }, executionOf(node, place.file), file);
      return typeof found !== "string" && isStartedOnce(found, escape) ? "started once" : found;
    }
  }
}

function classify(client: Client, execution: Execution, file: LintedFile): ShortLivedClient | Excuse {
  if (!("because" in execution)) return execution.frequency === "once" ? "once" : "unknown frequency";
  const { construction, place, leaks, isProbed } = client;
  const { frequency, because } = execution;
  // A default is for callers that give nothing, and whether there are any shows in no other way.
  if (frequency === "perCall" && isDefaultOfParameter(place.node)) return "default of a parameter";
  // A connection for each run costs nothing worth saying where runs are rare, unless it stays.
  if (isSeldom(because) && !leaks) return "seldom";
  const sends = construction.entry.transport !== "none" && !onlySigns(usesAt(place), place.file);
  const whole = ownCost(construction, file);
  const own = sends || !isHigher(whole, "construction") ? whole : "construction";
  // A client around one that is made beside it costs what that one costs, and is reported there.
  if (linkedParts(construction, file).some((linked) => isHigher(ownCost(linked, file), own)))
    return "costs what another costs";
  const dependence = client.dependence();
  // What only tries out whether it can connect, with what a caller gives or for a health check, has to connect.
  if (isProbed && (isCallers(dependence) || isHealthCheck(place, because))) return "probe";
  const confidence = isInDeadCode(because, construction.file)
    ? "wide"
    : confidenceIn(execution, dependence, own, leaks);
  if (!confidence) return isCallers(dependence) ? "made for its caller" : "starts the program";
  // Where the whole depends on the caller, the part that does not is judged by itself.
  const part = isCallers(dependence) ? undefined : costliestPart(construction, file);
  const isPartCostlier = part !== undefined && isHigher(ownCost(part, file), own);
  return {
    node: place.node,
    file: place.file,
    construction,
    part: isPartCostlier ? part : undefined,
    costs: isPartCostlier ? ownCost(part, file) : own,
    frequency,
    because,
    dependence,
    sends,
    confidence: construction.entry.sharing?.deliberate && !leaks ? "wide" : confidence,
    maker: place.by === "factory" ? place.makers[0]?.name : undefined,
    keeper: place.by === "object" ? place.makers[0]?.name : undefined,
    callers: 1,
  };
}

/**
 * Whether a loop of another file stands in a function that the whole program was searched for a call of, and none was
 * found. One around the construction itself says enough.
 */
function isInDeadCode({ evidence, node, file }: Because, home: LintedFile): boolean {
  const fn = evidence === "loop" && file.filename !== home.filename ? enclosingFunction(node) : undefined;
  const around = fn && functionExecution(fn, file);
  return around !== undefined && "because" in around && around.because.isSeen === true;
}

function usesAt({ outcome }: ClientPlace): readonly ValueUse[] {
  return outcome.is === "dropped" ? outcome.escape.uses : [];
}

function isDefaultOfParameter(node: Node): boolean {
  let child = node;
  for (const at of outward(node)) {
    if (isFunction(at)) return at.params.some((parameter) => parameter === child);
    child = at;
  }
  return false;
}

/** A client whose connection stays until it is closed, and that is used, then neither closed nor reachable any more. */
function isLeaked({ entry }: ClientConstruction, { state, uses }: Escape): boolean {
  const { transport, cost, ending } = entry;
  if (transport !== "socket" || cost.fresh !== "connections" || !ending || state !== "dropped") return false;
  const keepsOrCloses = uses.some(
    ({ kind, path }) =>
      kind === "dispose" || (kind === "call" && (path[0] === "on" || ending.by.includes(path.join(".")))),
  );
  return uses.length > 0 && !keepsOrCloses;
}

/** A client that its users end where they use it, for a reason that its documentation gives. */
function isEndedPerUse({ entry }: ClientConstruction, { uses }: Escape): boolean {
  return entry.sharing?.endedPerUse !== undefined && uses.some(({ node }) => isCallOf(entry.ending?.by ?? [], node));
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
