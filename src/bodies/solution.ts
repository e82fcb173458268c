import { solveForward } from "../flow/dataflow.js";
import type { Edge, Segment } from "../flow/control-flow.js";
import { memoiseByKey } from "../file/memoise.js";
import type { Node } from "../syntax/nodes.js";
import type { Variable } from "../syntax/variables.js";
import type { Arrival } from "./arrival.js";
import { commonKnowledge, NOTHING_KNOWN, ofResponse, type Knowledge } from "./conditions/knowledge.js";
import { along } from "./edges.js";
import type { Effect, OnwardUse } from "./effect.js";
import { loopAround, wayOut, type Exit } from "./exits.js";
import { frameOf, type Frame } from "./frame.js";
import type { Summaries } from "./function-summary.js";
import { effectOfArrival, transferOf, type Transfer } from "./transfer.js";
import { BOTTOM, hasOpen, isOpen, join, stateOf, type BodyState, type Fact, type OpenFact } from "./typestate.js";
import type { HolderUses, ResponseNames } from "./uses/response-names.js";
import type { ReturnUse } from "./uses/response-use.js";

/** A way out of a function on which a body is open. */
export interface OpenExit {
  readonly exit: Exit;
  /** The last point on the way there from which the body is in reach. */
  readonly place: Exit;
}

/** What becomes of one response in one function. */
export interface BodySolution {
  readonly leaks: readonly OpenExit[];
  /** The body is released, or handed on, on some path. */
  readonly released: boolean;
  /** What reaches other functions. */
  readonly onward: readonly OnwardUse[];
  readonly names: ResponseNames;
  /** What happens where one of the names is read. */
  readonly uses: HolderUses;
  /** Where each variable comes to lead to the response. */
  readonly bindings: ReadonlyMap<Variable, Node>;
  /** The facts just before an event in which the body is open. */
  readonly openBefore: (event: Node) => readonly OpenFact[];
  /** All facts just before an event, those of paths on which the body is not open as well: worked out when first asked for. */
  readonly before: (event: Node) => readonly Fact[];
  /** What is known of the response itself wherever it is returned so. */
  readonly knownOf: (use: ReturnUse) => Knowledge;
}

/** The fixed point: the states at the starts of segments, and how to get from there to any event. */
interface StableStates {
  readonly starts: ReadonlyMap<Segment, BodyState>;
  readonly transferAt: (event: Node) => Transfer | undefined;
  readonly after: (event: Node, state: BodyState) => BodyState;
}

/**
 * Follows a response through the function that it arrives in: solves for the states of its body, and reads off what
 * happens in them.
 */
export function solve(arrival: Arrival, summaries: Summaries): BodySolution {
  const frame = frameOf(arrival, summaries);
  const arrived = effectOfArrival(frame);
  const states = statesOf(frame, arrived, false);
  const inFull = once(() => statesOf(frame, arrived, true));
  const openBefore = (event: Node): readonly OpenFact[] => factsBefore(event, states, frame).filter(isOpen);
  const effects = [arrived, ...effectsIn(states)];
  const ends = arrival.graph.exits.flatMap((segment) => factsIn(segment, states)).filter(isOpen);
  return {
    leaks: [...leaksAt(ends, openBefore, frame), ...leaksOfCalls(effects)],
    released: effects.some(({ released }) => released),
    onward: [...new Set(effects.flatMap(({ onward }) => onward))],
    names: frame.held,
    uses: frame.held.uses,
    bindings: frame.held.bindings,
    openBefore,
    before: (event) => factsBefore(event, inFull(), frame),
    knownOf: (use) => knownOf(use, openBefore, frame),
  };
}

function knownOf(use: ReturnUse, openBefore: BodySolution["openBefore"], { held, arrival }: Frame): Knowledge {
  const events = [...held.uses].flatMap(([event, { uses }]) => (uses.includes(use) ? [event] : []));
  const onArrival = arrival.uses.includes(use) ? [arrival.known ?? NOTHING_KNOWN] : [];
  return commonKnowledge([...onArrival, ...events.flatMap(openBefore).map(({ known }) => ofResponse(known))]);
}

/** @param isDense whether to keep track of the paths without an open body too */
function statesOf(frame: Frame, arrived: Effect, isDense: boolean): StableStates {
  const { graph, start } = frame.arrival;
  const transferAt = memoiseByKey((event: Node) => (event === start ? undefined : transferOf(event, frame)));
  const after = (event: Node, state: BodyState): BodyState => {
    if (event === start) return stateOf(arrived.facts);
    const transfer = hasOpen(state) ? transferAt(event) : undefined;
    return transfer ? afterTransfer(transfer, state, isDense) : state;
  };
  const entry = start ? (isDense ? stateOf([{ is: "absent" }]) : BOTTOM) : stateOf(arrived.facts);
  const begins = start ? graph.segmentsOf(start).map((segment) => [segment, BOTTOM] as const) : [];
  const starts = solveForward<Segment, Edge, BodyState>({
    entry: new Map([...begins, [graph.entry, entry]]),
    join,
    transfer: ({ events }, state) => events.reduce((now, event) => after(event, now), state),
    follow: (edge, state) => {
      const passed = [...state.facts.values()].flatMap((fact) => along(edge, fact, frame) ?? []);
      return passed.length > 0 ? withFacts(passed, state) : undefined;
    },
  });
  return { starts, transferAt, after };
}

function afterTransfer(transfer: Transfer, state: BodyState, isDense: boolean): BodyState {
  const left = [...state.facts.values()].flatMap((fact): readonly Fact[] => {
    if (!isOpen(fact)) return [fact];
    const open = transfer(fact).facts;
    return isDense && open.length === 0 ? [{ is: "released" }] : open;
  });
  return withFacts(left, state);
}

/** The state with what is left of the facts of another: that one itself where nothing has become of them, as on most of the way. */
function withFacts(left: readonly Fact[], state: BodyState): BodyState {
  const before = [...state.facts.values()];
  const isSame =
    !state.isCoarse && left.length === before.length && left.every((fact, index) => fact === before[index]);
  return isSame ? state : stateOf(left);
}

function factsBefore(event: Node, states: StableStates, { arrival: { graph } }: Frame): readonly Fact[] {
  return graph.segmentsOf(event).flatMap((segment) => factsIn(segment, states, event));
}

/** The facts in a segment: at its end, or just before one of its events. */
function factsIn(segment: Segment, { starts, after }: StableStates, until?: Node): readonly Fact[] {
  const { events } = segment;
  let state = starts.get(segment) ?? BOTTOM;
  for (const event of events) {
    if (event === until) break;
    state = after(event, state);
  }
  return [...state.facts.values()];
}

/** What every event does to the facts that get to it. */
function* effectsIn({ starts, transferAt, after }: StableStates): Generator<Effect> {
  for (const [{ events }, start] of starts) {
    let state = start;
    for (const event of events) {
      const transfer = transferAt(event);
      if (transfer) yield* [...state.facts.values()].filter(isOpen).map(transfer);
      state = after(event, state);
    }
  }
}

/** The leaks at the end of the function, and where the response is obtained again before its body is taken care of. */
function leaksAt(ends: readonly OpenFact[], openBefore: BodySolution["openBefore"], frame: Frame): readonly OpenExit[] {
  const { start, graph } = frame.arrival;
  const end: Exit = { kind: "end", node: graph.owner };
  const again = start ? openBefore(start) : [];
  return [
    ...ends.map((fact) => openExit(fact, end)),
    ...again.filter((fact) => !isCollected(fact, frame)).map((fact) => openExit(fact, loopAround(start!, end))),
  ];
}

function openExit(fact: OpenFact, otherwise: Exit): OpenExit {
  return { exit: wayOut(fact, fact.holders, otherwise), place: fact.exit ?? otherwise };
}

/** Whether a list has the response when the next one is requested. */
function isCollected({ holders }: OpenFact, { held: { collections } }: Frame): boolean {
  return [...holders].some((variable) => collections.has(variable));
}

function leaksOfCalls(effects: readonly Effect[]): readonly OpenExit[] {
  const exits = new Set(effects.flatMap(({ thrown }) => thrown));
  return [...exits].map((exit) => ({ exit, place: exit }));
}

function once<Value>(compute: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: compute() }).value;
}
