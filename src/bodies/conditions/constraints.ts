import type { ConditionFact } from "./proposition.js";

/** What one condition says of a value. */
export interface Constraint {
  /** Equal constraints of one value have equal texts. */
  readonly text: string;
  readonly holds: (value: unknown) => boolean;
  /** Values at which it may change: with their neighbours they stand for all others. */
  readonly edges: readonly unknown[];
}

/** Values of every kind that a condition tells apart, and some that no code names. */
const KINDS: readonly unknown[] = [undefined, null, false, true, Number.NaN, 0, 1, "", "\0", {}];

/** Whether one value can meet all constraints. */
export function areCompatible(constraints: readonly Constraint[]): boolean {
  const candidates = [...KINDS, ...constraints.flatMap(({ edges }) => edges.flatMap(withNeighbours))];
  return candidates.some((value) => constraints.every(({ holds }) => holds(value)));
}

/** A value and those next to it. Codes and counts are whole numbers, or texts of them: others are taken to be impossible. */
function withNeighbours(value: unknown): readonly unknown[] {
  const number = Number(typeof value === "object" && value !== null ? Number.NaN : value);
  const numbers = Number.isNaN(number) ? [] : [number - 1, number, number + 1];
  return [value, ...numbers, ...numbers.map(String), ...(typeof value === "string" ? [`${value}\0`] : [])];
}

/** What a fact says of the value of its subject; undefined where it is compared with no constant in a way that is known. */
export function constraintOf({ operator, value, other, holds }: ConditionFact): Constraint | undefined {
  const constraint = other ? undefined : positiveConstraint(operator, value);
  return constraint && signed(constraint, holds);
}

function positiveConstraint(operator: string, value: unknown): Constraint | undefined {
  if (operator === "truthy") return TRUTHY;
  return operator === "one of" && Array.isArray(value) ? oneOf(value) : comparison(operator, value);
}

/** A constraint, or its opposite. */
export function signed(constraint: Constraint, holds: boolean): Constraint {
  return holds ? constraint : not(constraint);
}

/** The opposite of a constraint. */
export function not({ text, holds, edges }: Constraint): Constraint {
  return { text: `not ${text}`, holds: (value) => !holds(value), edges };
}

export const TRUTHY: Constraint = { text: "truthy", holds: Boolean, edges: [] };

export const WHOLE_NUMBER: Constraint = { text: "whole number", holds: Number.isInteger, edges: [] };

/** That a value is a whole number and none of a list. */
export function numberOutside(values: readonly number[]): Constraint {
  return {
    text: `whole number not in ${JSON.stringify(values)}`,
    holds: (value) => Number.isInteger(value) && !values.includes(value as number),
    edges: values,
  };
}

/** That a number is not under another one. */
export function atLeast(low: number): Constraint {
  return { text: `${low}..`, holds: (value) => typeof value === "number" && value >= low, edges: [low] };
}

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
