import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../../file/linted-file.js";
import { combinationOf, withoutNegation, type Condition } from "../../syntax/conditions.js";
import { propertyName, unwrap, type Node } from "../../syntax/nodes.js";
import { resolve } from "../../syntax/variables.js";
import { literalValue } from "./constants.js";

/** What a condition says of the value of one expression. */
export interface ConditionFact {
  /** Without type wrappers. */
  readonly subject: Node;
  /** `truthy`, `one of` for a list of constants, or an operator of the language that is no negation. */
  readonly operator: string;
  /** The constant on the other side, or the constants of the list. */
  readonly value?: unknown;
  /** The other side, where it is not constant. */
  readonly other?: Node;
  /** Whether it holds, or the opposite. */
  readonly holds: boolean;
}

/** What is known when a condition has come out so: facts that hold together, or of which at least one holds. */
export type Proposition =
  { readonly all: readonly Proposition[] } | { readonly any: readonly Proposition[] } | ConditionFact;

/** Conditions are looked for behind constants to this depth. */
const DEEPEST = 4;

const MIRRORED: Readonly<Record<string, string>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

/** What is known when a condition, or a case of a `switch`, has come out so. */
export function propositionOf(test: Node, outcome: boolean, file: LintedFile): Proposition {
  const owner = test.parent;
  if (owner?.type !== "SwitchCase" || owner.test !== test) return propositionOfCondition({ test, outcome }, file, 0);
  const { discriminant } = owner.parent as TSESTree.SwitchStatement;
  return factOfComparison("===", discriminant, test, outcome);
}

/** The facts that hold for certain. */
export function certainFacts(proposition: Proposition): readonly ConditionFact[] {
  if ("all" in proposition) return proposition.all.flatMap(certainFacts);
  return "any" in proposition ? [] : [proposition];
}

function propositionOfCondition(condition: Condition, file: LintedFile, depth: number): Proposition {
  const { test, outcome } = withoutNegation(condition);
  const combination = combinationOf({ test, outcome });
  if (combination) {
    const parts = combination.parts.map((part) => propositionOfCondition(part, file, depth));
    return combination.of === "all" ? { all: parts } : { any: parts };
  }
  const fact = factOf(test, outcome);
  const held = depth < DEEPEST ? heldCondition(test, file) : undefined;
  return held ? { all: [fact, propositionOfCondition({ test: held, outcome }, file, depth + 1)] } : fact;
}

function factOf(test: Node, outcome: boolean): ConditionFact {
  if (test.type === "BinaryExpression") return factOfComparison(test.operator, test.left, test.right, outcome);
  const inclusion = test.type === "CallExpression" ? factOfInclusion(test, outcome) : undefined;
  return inclusion ?? { subject: test, operator: "truthy", holds: outcome };
}

/** `value === 1`, `1 === value`, `one === other`. */
function factOfComparison(operator: string, left: Node, right: Node, outcome: boolean): ConditionFact {
  const positive = operator.replace("!=", "==");
  const holds = outcome === (positive === operator);
  const [one, other] = [literalValue(left), literalValue(right)];
  if (other) return { subject: unwrap(left), operator: positive, value: other.value, holds };
  if (one) return { subject: unwrap(right), operator: MIRRORED[positive] ?? positive, value: one.value, holds };
  return { subject: unwrap(left), operator: positive, other: unwrap(right), holds };
}

/** `[204, 304].includes(value)`. */
function factOfInclusion(
  { callee, arguments: [subject] }: TSESTree.CallExpression,
  holds: boolean,
): ConditionFact | undefined {
  const member = unwrap(callee);
  if (member.type !== "MemberExpression" || propertyName(member) !== "includes" || !subject) return undefined;
  const list = unwrap(member.object);
  if (list.type !== "ArrayExpression") return undefined;
  const constants = list.elements.map((element) => (element ? literalValue(element) : undefined));
  if (constants.includes(undefined)) return undefined;
  return { subject: unwrap(subject), operator: "one of", value: constants.map((one) => one?.value), holds };
}

/** The condition whose outcome a variable holds. What it is copied from may change: that variable is no condition. */
function heldCondition(test: Node, file: LintedFile): Node | undefined {
  const value = test.type === "Identifier" ? resolve(test, file) : test;
  return value === test || value.type === "Identifier" || value.type === "Literal" ? undefined : value;
}
