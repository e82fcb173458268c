import type { Exit } from "./exits.js";
import type { OpenFact } from "./typestate.js";
import type { CallbackUse, EachUse, ReturnUse } from "./uses/response-use.js";

/** What reaches other functions. */
export type OnwardUse = CallbackUse | EachUse | ReturnUse;

/** What a piece of code does to an open body. */
export interface Effect {
  /** What is left of it: none when it is taken care of on every path. */
  readonly facts: readonly OpenFact[];
  /** It is released, or handed on, on some path. */
  readonly released: boolean;
  readonly onward: readonly OnwardUse[];
  /** The exits by which a function that got it throws with the body still open. */
  readonly thrown: readonly Exit[];
}

/** An effect of which all that is not said is nothing. */
export function effect(parts: Partial<Effect>): Effect {
  return { facts: [], released: false, onward: [], thrown: [], ...parts };
}

/** The body is taken care of. */
export const RELEASED = effect({ released: true });

/** The body stays open. */
export function kept(fact: OpenFact): Effect {
  return effect({ facts: [fact] });
}

/** What happens when either of two things may. */
export function both(one: Effect, other: Effect): Effect {
  return {
    facts: [...one.facts, ...other.facts],
    released: one.released || other.released,
    onward: [...one.onward, ...other.onward],
    thrown: [...one.thrown, ...other.thrown],
  };
}

/** What happens when one thing comes after another, to each of the facts that are left. */
export function each(first: Effect, next: (fact: OpenFact) => Effect): Effect {
  return first.facts.map(next).reduce(both, { ...first, facts: [] });
}
