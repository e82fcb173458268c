import type { ControlFlowGraph, Edge, Segment } from "../flow/control-flow.js";
import { solveForward } from "../flow/dataflow.js";
import { NOTHING_KNOWN, type Knowledge } from "./known-values.js";
import type { Node } from "../syntax/nodes.js";
import type { Variable } from "../syntax/variables.js";

/** A way out of the code that could release a body. `call` is a call that never returns. */
export interface Exit {
  readonly kind: "throw" | "call" | "return" | "break" | "continue" | "overwrite" | "loop" | "unused" | "end";
  readonly node: Node;
}

/**
 * One way in which a response can be at a point of the code. The state of a body is a set of these, and
 * join is union: `absent` and `released` are only kept where someone asks for them.
 */
export type Fact =
  | { readonly is: "absent" | "released" }
  | {
      readonly is: "open";
      /** The variables that reach it. */
      readonly holders: ReadonlySet<Variable>;
      /** The last jump from which it was in reach. */
      readonly exit?: Exit;
      /** The jump that a `catch` or `finally` made of that one. */
      readonly turned?: Exit;
      /** What is known on this path of values that are asked for more than once. */
      readonly known: Knowledge;
    };

export type OpenFact = Extract<Fact, { is: "open" }>;

export function isOpen(fact: Fact): fact is OpenFact {
  return fact.is === "open";
}

/** The facts at a point, by a key that equal facts share. */
export type BodyState = ReadonlyMap<string, Fact>;

/** What an event or an edge does to one fact: any number of facts come out of it. */
export type Step = (fact: Fact) => readonly Fact[];

/** What an event does. */
export interface Effect {
  readonly step: Step;
  /** The facts that begin here, whatever held before. */
  readonly begins?: readonly Fact[];
}

/** The problem of following one body through one function. */
export interface BodyProblem {
  readonly graph: ControlFlowGraph;
  /** The facts on entry to the function. */
  readonly entry: readonly Fact[];
  /** What happens at an event; undefined when nothing does. */
  readonly at: (event: Node) => Effect | undefined;
  /** What an edge does: conditions that cannot hold take facts away. */
  readonly along: (edge: Edge) => Step | undefined;
  /** Where the body appears, although the function is not entered with it. */
  readonly start?: readonly Segment[];
}

/** More facts than this at one point are not worth telling apart: what is known of conditions is dropped. */
const MOST_FACTS = 24;

const ids = new WeakMap<object, number>();
let nextId = 0;

function idOf(object: object): number {
  let id = ids.get(object);
  if (id === undefined) ids.set(object, (id = nextId++));
  return id;
}

function keyOf(fact: Fact): string {
  if (fact.is !== "open") return fact.is;
  const holders = [...fact.holders].map(idOf).sort((one, other) => one - other);
  const known = [...fact.known]
    .map(
      ([subject, all]) =>
        `${subject} ${all
          .map(({ text }) => text)
          .sort()
          .join()}`,
    )
    .sort();
  const exits = [fact.exit, fact.turned].map((exit) => (exit ? `${exit.kind} ${idOf(exit.node)}` : ""));
  return `${holders.join(" ")}|${exits.join(" ")}|${known.join("&")}`;
}

export function stateOf(facts: Iterable<Fact>): BodyState {
  const state = new Map<string, Fact>();
  for (const fact of facts) state.set(keyOf(fact), fact);
  if (state.size <= MOST_FACTS) return state;
  const merged = new Map<string, Fact>();
  for (const fact of state.values()) {
    const plain = fact.is === "open" ? { ...fact, known: NOTHING_KNOWN } : fact;
    merged.set(keyOf(plain), plain);
  }
  return merged;
}

function join(known: BodyState, added: BodyState): BodyState {
  for (const key of added.keys()) if (!known.has(key)) return stateOf([...known.values(), ...added.values()]);
  return known;
}

function apply(state: BodyState, step: Step | undefined): BodyState {
  return step ? stateOf([...state.values()].flatMap(step)) : state;
}

/** The solution of a body problem. */
export interface BodySolution {
  /** The facts when the function is left. */
  readonly atExit: readonly Fact[];
  /** The facts just before an event. */
  readonly before: (event: Node) => readonly Fact[];
}

/** Follows one body through one function. */
export function solveBody(problem: BodyProblem): BodySolution {
  const { graph, at, along } = problem;
  const run = (segment: Segment, state: BodyState, until?: Node): BodyState => {
    let now = state;
    for (const event of segment.events) {
      if (event === until) break;
      const effect = at(event);
      if (effect) now = stateOf([...[...now.values()].flatMap(effect.step), ...(effect.begins ?? [])]);
    }
    return now;
  };
  const entry = new Map<Segment, BodyState>([[graph.entry, stateOf(problem.entry)]]);
  for (const segment of problem.start ?? []) if (!entry.has(segment)) entry.set(segment, new Map());
  const starts = solveForward<Segment, Edge, BodyState>({
    entry,
    join,
    transfer: (segment, state) => run(segment, state),
    follow: (edge, state) => {
      const passed = apply(state, along(edge));
      return passed.size > 0 ? passed : undefined;
    },
  });
  const factsAt = (segment: Segment, until?: Node): readonly Fact[] => {
    const state = starts.get(segment);
    return state ? [...run(segment, state, until).values()] : [];
  };
  return {
    atExit: graph.exits.flatMap((segment) => factsAt(segment)),
    before: (event) => graph.segmentsOf(event).flatMap((segment) => factsAt(segment, event)),
  };
}
