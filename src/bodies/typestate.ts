import type { Variable } from "../syntax/variables.js";
import { memoiseByKey } from "../file/memoise.js";
import { NOTHING_KNOWN, type Knowledge } from "./conditions/knowledge.js";
import type { Departed, Exit } from "./exits.js";

/**
 * The lattice of the typestate of one body in one function.
 *
 * A state is a set of facts, one for each way in which the body can be there: `absent` (not obtained yet), `open`
 * (by which variables, after which jump, under which conditions) or `released` (read, cancelled, handed on, or not
 * there). Join is union, bottom is the empty state: nothing gets here. More than {@link MOST_FACTS} facts are not worth
 * telling apart: such a state is `coarse`, and forgets the conditions of all its facts, whatever is joined to it later.
 *
 * Invariants:
 * - Order: a state is below another when the other has all its facts, or is coarse and has them without conditions.
 * - Join is the least upper bound in that order: associative, commutative, idempotent, with bottom as its unit. It
 *   gives `known` itself back when nothing is new. (`tests/bodies/typestate.test.ts` enumerates all this.)
 * - Chains are finite: a function has finitely many variables, jumps and conditions, hence finitely many facts; a
 *   state that grows gains facts, or becomes coarse once and keeps so. That is why the solver ends.
 * - A fact is judged by itself: what an event does to a state is the union of what it does to its facts. So transfer is
 *   monotone, but for coarse states, whose facts go on by themselves and learn anew; the solver needs no more.
 *
 * Unsound on purpose, where a wrong report would be the price of soundness:
 * - What escapes to unknown code, a closure or a collection that is read in several places counts as released.
 * - An exception that nobody throws by hand comes from the request itself, or from what consumes its body: it leaves
 *   no open body behind (`edges.ts`), also where a `catch` throws it once more (`exits.ts`).
 * - A condition on a member of the response, or on a constant, is taken to have the same outcome wherever it is
 *   asked on one path; statuses and counts are whole numbers (`conditions/`).
 * - A predicate is believed: a function that answers `false` only for empty responses says that this one is empty.
 */
export type Fact = { readonly is: "absent" | "released" } | OpenFact;

export interface OpenFact extends Departed {
  readonly is: "open";
  /** The variables that lead to it. */
  readonly holders: ReadonlySet<Variable>;
  /** What is known on this path of values that are asked for more than once. */
  readonly known: Knowledge;
}

export function isOpen(fact: Fact): fact is OpenFact {
  return fact.is === "open";
}

/** The facts at a point. */
export interface BodyState {
  /** By a key that equal facts share. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly isCoarse: boolean;
}

/** Whether the body is open on some way to a point. */
export function hasOpen({ facts }: BodyState): boolean {
  for (const fact of facts.values()) if (isOpen(fact)) return true;
  return false;
}

/** More facts than this at one point are not told apart by the conditions under which they hold. */
export const MOST_FACTS = 24;

/** Nothing gets here. */
export const BOTTOM: BodyState = { facts: new Map(), isCoarse: false };

/** The least state with some facts. */
export function stateOf(facts: Iterable<Fact>): BodyState {
  return stateOfKeyed(keyed(facts));
}

function stateOfKeyed(precise: ReadonlyMap<string, Fact>): BodyState {
  return precise.size <= MOST_FACTS ? { facts: precise, isCoarse: false } : coarse(precise.values());
}

/** The least state above two others: `known` itself when `added` brings nothing new. */
export function join(known: BodyState, added: BodyState): BodyState {
  const coarsened = known.isCoarse && !added.isCoarse ? coarse(added.facts.values()) : added;
  const isNew =
    (coarsened.isCoarse && !known.isCoarse) || [...coarsened.facts.keys()].some((key) => !known.facts.has(key));
  if (!isNew) return known;
  const all = new Map([...known.facts, ...coarsened.facts]);
  return coarsened.isCoarse ? coarse(all.values()) : stateOfKeyed(all);
}

function coarse(facts: Iterable<Fact>): BodyState {
  return {
    facts: keyed([...facts].map((fact) => (isOpen(fact) ? { ...fact, known: NOTHING_KNOWN } : fact))),
    isCoarse: true,
  };
}

function keyed(facts: Iterable<Fact>): ReadonlyMap<string, Fact> {
  return new Map([...facts].map((fact) => [keyOf(fact), fact]));
}

const keyOf = memoiseByKey((fact: Fact): string => {
  if (!isOpen(fact)) return fact.is;
  const holders = [...fact.holders].map(idOf).toSorted((one, other) => one - other);
  const exits = [fact.exit, fact.turned].map(keyOfExit);
  return `${holders.join(" ")}|${exits.join(" ")}|${keyOfKnowledge(fact.known)}`;
});

function keyOfExit(exit: Exit | undefined): string {
  return exit ? `${exit.kind} ${idOf(exit.node)}` : "";
}

const keyOfKnowledge = memoiseByKey((known: Knowledge): string => {
  const texts = [...known].map(
    ([subject, constraints]) =>
      `${subject} ${constraints
        .map(({ text }) => text)
        .toSorted()
        .join()}`,
  );
  return texts.toSorted().join("&");
});

const ids = new WeakMap<object, number>();
let nextId = 0;

function idOf(object: object): number {
  let id = ids.get(object);
  if (id === undefined) ids.set(object, (id = nextId++));
  return id;
}
