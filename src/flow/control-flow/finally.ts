import type { Departure, Edge, Segment } from "./graph.js";
import type { Node } from "../../syntax/nodes.js";

/** A segment that is being written. */
export interface Draft extends Segment {
  readonly events: Node[];
  readonly next: Edge[];
  /** Whether an edge leads to it. */
  isReached: boolean;
}

/** A place that control can go to: a segment, and how many `finally` still have to run on the way out from there. */
export interface Label {
  readonly segment: Draft;
  readonly depth: number;
  /** What an edge to it means. */
  readonly leaves?: Departure;
}

/** A `finally` around the code that is being written. */
export interface Finally {
  readonly leaves: Departure;
  /** Where control goes when neither an exception nor a jump is on its way. */
  readonly normal: Label;
  /** How many other `finally` blocks it stands in. */
  readonly level: number;
  /** Where it is written, by the place to which control goes on behind it. */
  readonly copies: Map<Label, Draft>;
}

/** From this level on there is one copy for all places, and never are there more than so many. */
const SHARED_LEVEL = 2;
const MOST_COPIES = 8;

export function draft(): Draft {
  return { events: [], next: [], isReached: false };
}

/**
 * The copy of a `finally` that is run on the way to a place. A copy each keeps apart what is on its way; as copies
 * within copies multiply, their number is bounded, and with it the size of a graph: by 64 times that of the code.
 */
export function copyFor(label: Label, { level, copies }: Finally): Draft {
  const known = copies.get(label);
  if (known) return known;
  const isFull = level >= SHARED_LEVEL || copies.size >= MOST_COPIES;
  const copy = (isFull ? [...copies.values()].at(-1) : undefined) ?? draft();
  copies.set(label, copy);
  return copy;
}
