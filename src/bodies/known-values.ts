/** What one condition says of a value. */
export interface Constraint {
  /** Equal constraints of one value have equal texts. */
  readonly text: string;
  readonly holds: (value: unknown) => boolean;
  /** Values at which it may change: with their neighbours they stand for all others. */
  readonly edges: readonly unknown[];
}

/** What is known of values on one path, by the text of the expression that has them. */
export type Knowledge = ReadonlyMap<string, readonly Constraint[]>;

export const NOTHING_KNOWN: Knowledge = new Map();

/** Values of every kind that a condition tells apart, and some that no code names. */
const KINDS: readonly unknown[] = [undefined, null, false, true, Number.NaN, 0, 1, "", "\0", {}];

/** What is known after one more condition; undefined when no value can meet all of them. */
export function learn(known: Knowledge, subject: string, constraint: Constraint): Knowledge | undefined {
  const before = known.get(subject) ?? [];
  if (before.some(({ text }) => text === constraint.text)) return known;
  const all = [...before, constraint];
  const candidates = [...KINDS, ...all.flatMap(({ edges }) => edges.flatMap(withNeighbours))];
  if (!candidates.some((value) => all.every(({ holds }) => holds(value)))) return undefined;
  return new Map(known).set(subject, all);
}

/** Codes and counts are whole numbers: what no whole number meets is taken to be impossible. */
function withNeighbours(value: unknown): readonly unknown[] {
  return typeof value === "number" ? [value - 1, value, value + 1] : [value];
}

/** The opposite of a constraint. */
export function not({ text, holds, edges }: Constraint): Constraint {
  return { text: `not ${text}`, holds: (value) => !holds(value), edges };
}

export const TRUTHY: Constraint = { text: "truthy", holds: Boolean, edges: [] };

export const WHOLE_NUMBER: Constraint = { text: "whole number", holds: Number.isInteger, edges: [] };

const COMPARISONS: Readonly<Record<string, (one: never, other: never) => boolean>> = {
  "===": (one, other) => one === other,
  "!==": (one, other) => one !== other,
  // eslint-disable-next-line eqeqeq -- what the code under analysis compares so
  "==": (one, other) => one == other,
  // eslint-disable-next-line eqeqeq -- what the code under analysis compares so
  "!=": (one, other) => one != other,
  "<": (one, other) => one < other,
  "<=": (one, other) => one <= other,
  ">": (one, other) => one > other,
  ">=": (one, other) => one >= other,
};

/** That a value compares so with a constant; undefined for operators that compare nothing. */
export function comparison(operator: string, constant: unknown): Constraint | undefined {
  const compare = COMPARISONS[operator];
  return (
    compare && {
      text: `${operator} ${typeof constant} ${String(constant)}`,
      holds: (value) => compare(value as never, constant as never),
      edges: [constant],
    }
  );
}

/** That a value is one of a list. */
export function oneOf(values: readonly unknown[]): Constraint {
  return { text: `in ${JSON.stringify(values)}`, holds: (value) => values.includes(value), edges: values };
}

/** That a number is not outside of two bounds, both of which it may have. */
export function between(low: number, high: number): Constraint {
  return {
    text: `${low}..${high}`,
    holds: (value) => typeof value === "number" && value >= low && value <= high,
    edges: [low, high],
  };
}
