import type { ResponseInterface } from "../../catalogue/response-schema.js";
import { conditionsAt } from "../../syntax/conditions.js";
import { declaredValues } from "../../syntax/declared-values.js";
import { namedVariables } from "../../syntax/named-variables.js";
import type { Node } from "../../syntax/nodes.js";
import type { ResponseNames } from "../uses/response-names.js";
import type { UseContext } from "../uses/response-use.js";
import {
  areCompatible,
  between,
  constraintOf,
  oneOf,
  signed,
  TRUTHY,
  WHOLE_NUMBER,
  type Constraint,
} from "./constraints.js";
import { isConstant } from "./constants.js";
import { certainFacts, propositionOf, type ConditionFact } from "./proposition.js";
import { responseMemberText, textOf } from "./subject.js";

/** What is known of values on one path, by the text of the expression that has them. */
export type Knowledge = ReadonlyMap<string, readonly Constraint[]>;

export const NOTHING_KNOWN: Knowledge = new Map();

/** More constraints on one value are checked and not remembered: a function may ask for hundreds of statuses in turn. */
export const MOST_CONSTRAINTS = 64;

/** What is said of the value of an expression, by its text. */
export interface ValueFact {
  /** A text that is the same wherever the expression has this value. */
  readonly subject: string;
  readonly constraint: Constraint;
}

/** What is known after one more fact; undefined when no value can meet all that is known of it. */
export function learn(known: Knowledge, { subject, constraint }: ValueFact): Knowledge | undefined {
  const before = known.get(subject) ?? [];
  if (before.some(({ text }) => text === constraint.text)) return known;
  const all = [...before, constraint];
  if (!areCompatible(all)) return undefined;
  return before.length < MOST_CONSTRAINTS ? new Map(known).set(subject, all) : known;
}

/** What is known of the response itself, which is so in other functions too. */
export function ofResponse(known: Knowledge): Knowledge {
  return new Map([...known].filter(([subject]) => subject.startsWith(responseMemberText(""))));
}

/** What is known on each of several paths; nothing where there is none. */
export function commonKnowledge([first, ...others]: readonly Knowledge[]): Knowledge {
  const isKnownTo = (other: Knowledge, subject: string, { text }: Constraint): boolean =>
    other.get(subject)?.some((one) => one.text === text) === true;
  const common = [...(first ?? NOTHING_KNOWN)].map(
    ([subject, all]) =>
      [subject, all.filter((one) => others.every((other) => isKnownTo(other, subject, one)))] as const,
  );
  return new Map(common.filter(([, all]) => all.length > 0));
}

/** What is worth remembering on a path. */
export interface Remembered {
  /** The texts of what a function asks for more than once. */
  readonly subjects: ReadonlySet<string>;
  readonly names: ResponseNames;
  readonly context: UseContext;
}

/** What is known after a condition has come out so; undefined when it cannot have. */
export function learnOutcome(
  known: Knowledge,
  test: Node,
  outcome: boolean,
  { subjects, names, context }: Remembered,
): Knowledge | undefined {
  return valueFactsOf(test, outcome, names, context).reduce<Knowledge | undefined>(
    (now, fact) => now && (subjects.has(fact.subject) ? learn(now, fact) : now),
    known,
  );
}

/** What is known at a place of a function by the conditions under which it is reached, of values that never change. */
export function learnConditions(known: Knowledge, place: Node, owner: Node, remembered: Remembered): Knowledge {
  if (remembered.subjects.size === 0) return known;
  const { file } = remembered.context;
  return conditionsAt(place, owner).reduce((now, { test, outcome }) => {
    const isLasting = namedVariables(test, file).every(isConstant);
    return (isLasting ? learnOutcome(now, test, outcome, remembered) : undefined) ?? now;
  }, known);
}

/** What a condition, or a case of a `switch`, says of values that stay the same on a path. */
export function valueFactsOf(
  test: Node,
  outcome: boolean,
  names: ResponseNames,
  context: UseContext,
): readonly ValueFact[] {
  return certainFacts(propositionOf(test, outcome, context.file)).flatMap((fact) => valueFactsIn(fact, names, context));
}

function valueFactsIn(fact: ConditionFact, names: ResponseNames, context: UseContext): readonly ValueFact[] {
  const subject = textOf(fact.subject, names, context.file);
  if (subject === undefined) return [];
  if (fact.other) return comparisonOfTwo(fact, subject, textOf(fact.other, names, context.file));
  const constraint = constraintOf(fact);
  if (!constraint) return [];
  const success = successBy(subject, constraint, context.interface);
  if (success) return [success];
  return [constraint, ...alwaysTrueOf(fact.subject, subject, context)].map((one) => ({ subject, constraint: one }));
}

/** `one === other` is a value by itself. */
function comparisonOfTwo(
  { operator, holds }: ConditionFact,
  one: string,
  other: string | undefined,
): readonly ValueFact[] {
  return other === undefined ? [] : [{ subject: `${one} ${operator} ${other}`, constraint: signed(TRUTHY, holds) }];
}

/** `res.ok` says that the status is from 200 to 299. */
function successBy(subject: string, { holds }: Constraint, { ok, bodyless }: ResponseInterface): ValueFact | undefined {
  if (!bodyless || ok === undefined || subject !== responseMemberText(ok) || holds(true) === holds(false))
    return undefined;
  return { subject: responseMemberText(bodyless.status), constraint: signed(between(200, 299), holds(true)) };
}

/** What is true of a value in any case: a status is a whole number, and a declared type lists what it can be. */
function alwaysTrueOf(
  node: Node,
  subject: string,
  { interface: { bodyless }, file }: UseContext,
): readonly Constraint[] {
  if (bodyless && subject === responseMemberText(bodyless.status)) return [WHOLE_NUMBER];
  const values = declaredValues(node, file);
  return values ? [oneOf(values)] : [];
}
