import { describe, expect, it } from "vitest";
import {
  BOTTOM,
  isOpen,
  join,
  MOST_FACTS,
  stateOf,
  type BodyState,
  type Fact,
  type OpenFact,
} from "../../src/bodies/typestate.js";
import { comparison } from "../../src/bodies/conditions/constraints.js";
import { NOTHING_KNOWN } from "../../src/bodies/conditions/knowledge.js";
import type { Exit } from "../../src/bodies/exits.js";
import type { Variable } from "../../src/syntax/variables.js";

const [a, b] = ["a", "b"].map((name) => ({ name }) as Variable) as [Variable, Variable];
const exit = { kind: "return", node: {} } as Exit;
const open = (parts: Partial<OpenFact> = {}): OpenFact => ({
  is: "open",
  holders: new Set([a]),
  known: NOTHING_KNOWN,
  ...parts,
});
const when = (value: number): OpenFact => open({ known: new Map([["x", [comparison("===", value)!]]]) });

const SOME: readonly Fact[] = [
  { is: "absent" },
  { is: "released" },
  open(),
  open({ holders: new Set([a, b]) }),
  open({ exit }),
  when(1),
];
/** So many that they are told apart no longer. */
const TOO_MANY = Array.from({ length: MOST_FACTS + 1 }, (_, value) => when(value));
/** Just so many that they are. */
const FULL = stateOf(TOO_MANY.slice(1));

const subsets = (facts: readonly Fact[]): Fact[][] =>
  facts.reduce<Fact[][]>((all, fact) => [...all, ...all.map((one) => [...one, fact])], [[]]);

const COARSE = [stateOf(TOO_MANY), stateOf([...TOO_MANY, { is: "released" }]), stateOf([...TOO_MANY, open({ exit })])];
const STATES: readonly BodyState[] = [...subsets(SOME).map(stateOf), ...COARSE, FULL];

const keys = ({ facts, isCoarse }: BodyState) => JSON.stringify([[...facts.keys()].toSorted(), isCoarse]);
const isBelow = (one: BodyState, other: BodyState) => join(other, one) === other;

describe("the lattice of body states", () => {
  it("keeps equal facts once, in any order", () => {
    const facts = [
      open({ holders: new Set([a, b]) }),
      open({ holders: new Set([b, a]) }),
      open({ exit }),
      open({ exit }),
    ];
    expect(stateOf(facts).facts.size).toBe(2);
  });

  it("tells facts apart by holders, exits and what is known", () => {
    expect(
      stateOf([open(), open({ holders: new Set([b]) }), open({ exit }), open({ turned: exit }), when(1), when(2)]).facts
        .size,
    ).toBe(6);
  });

  it("gives back the very state to which nothing new is joined", () => {
    for (const state of STATES) expect(join(state, state)).toBe(state);
    for (const state of STATES) expect(join(state, BOTTOM)).toBe(state);
  });

  it("has bottom as its unit", () => {
    for (const state of STATES) expect(keys(join(BOTTOM, state))).toBe(keys(state));
  });

  it("joins in any order", () => {
    for (const one of STATES) for (const other of STATES) expect(keys(join(one, other))).toBe(keys(join(other, one)));
  });

  it("joins in any grouping", () => {
    const some = [...STATES.filter((_, index) => index % 4 === 3), ...COARSE, FULL];
    for (const one of some)
      for (const two of some)
        for (const three of some) expect(keys(join(join(one, two), three))).toBe(keys(join(one, join(two, three))));
  });

  it("gives the least upper bound", () => {
    const some = [...STATES.filter((_, index) => index % 3 === 2), ...COARSE, FULL];
    for (const one of some)
      for (const other of some) {
        const joined = join(one, other);
        expect(isBelow(one, joined) && isBelow(other, joined)).toBe(true);
        for (const bound of some)
          if (isBelow(one, bound) && isBelow(other, bound)) expect(isBelow(joined, bound)).toBe(true);
      }
  });

  it("forgets conditions when there are too many facts, and keeps all that is open", () => {
    expect(FULL.isCoarse).toBe(false);
    const state = stateOf(TOO_MANY);
    expect(state.isCoarse).toBe(true);
    expect([...state.facts.values()].filter(isOpen)).toEqual([open()]);
  });

  it("does not grow by what a coarse state has without its conditions", () => {
    const state = stateOf(TOO_MANY);
    expect(join(state, FULL)).toBe(state);
    expect(join(state, stateOf([when(3), when(4)]))).toBe(state);
    expect(join(FULL, stateOf([open()])).isCoarse).toBe(true);
  });
});
