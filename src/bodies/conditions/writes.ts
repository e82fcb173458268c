import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../../file/linted-file.js";
import { literalValue, isConstant, isFlag } from "./constants.js";
import { comparison, TRUTHY, type Constraint } from "./constraints.js";
import { learn, learnOutcome, type Knowledge, type Remembered } from "./knowledge.js";
import { textOfVariable } from "./subject.js";
import { isLoop, isWithin, unwrap, type Node } from "../../syntax/nodes.js";
import { variableOf, type Variable } from "../../syntax/variables.js";

/** A variable that is written, and the value that it gets: nothing where it is only declared, unknown in the head of a loop. */
export interface Write {
  readonly variable: Variable;
  readonly value: Node | "nothing" | "unknown";
}

/** The variable whose values can be followed that an event writes. */
export function writeAt(event: Node, file: LintedFile): Write | undefined {
  const [target, value] =
    event.type === "VariableDeclarator"
      ? [event.id, event.init ?? (isLoopVariable(event) ? "unknown" : "nothing")]
      : event.type === "AssignmentExpression"
        ? [event.left, event.right]
        : [undefined, "unknown"];
  const variable = target?.type === "Identifier" ? variableOf(target, file) : undefined;
  return variable && (isFlag(variable) || isConstant(variable))
    ? { variable, value: value as Write["value"] }
    : undefined;
}

function isLoopVariable(declarator: Node): boolean {
  const loop = declarator.parent?.parent?.type;
  return loop === "ForOfStatement" || loop === "ForInStatement";
}

/** Whether what a variable gets tells something of it. */
export function isTelling({ value }: Write): boolean {
  if (typeof value === "string") return value === "nothing";
  return literalValue(value) !== undefined || isThere(value) || unwrap(value).type === "ConditionalExpression";
}

/** What is known after a variable has been written. */
export function afterWrite(known: Knowledge, { variable, value }: Write, remembered: Remembered): Knowledge {
  const subject = textOfVariable(variable);
  const without = new Map([...known].filter(([other]) => !other.includes(subject)));
  if (!remembered.subjects.has(subject)) return without.size < known.size ? without : known;
  const constraint = constraintOfWritten(value, known, remembered);
  return (constraint && learn(without, { subject, constraint })) ?? without;
}

/** What the value of an expression is known to be: a constant, something that is there, or a side of a condition. */
function constraintOfWritten(value: Write["value"], known: Knowledge, remembered: Remembered): Constraint | undefined {
  if (typeof value === "string") return value === "nothing" ? comparison("===", undefined) : undefined;
  const constant = literalValue(value);
  if (constant) return comparison("===", constant.value);
  const choice = unwrap(value);
  if (choice.type === "ConditionalExpression") {
    const side = sideOf(choice, known, remembered);
    return side && constraintOfWritten(side, known, remembered);
  }
  return isThere(value) ? TRUTHY : undefined;
}

/** Whether a value is an object that the code makes on the spot. */
function isThere(value: Node): boolean {
  return /^(?:Array|Object|New|ArrowFunction|Function)Expression$/.test(unwrap(value).type);
}

/** The side of a condition that is left by what is known. */
function sideOf(
  { test, consequent, alternate }: TSESTree.ConditionalExpression,
  known: Knowledge,
  remembered: Remembered,
): Node | undefined {
  if (!learnOutcome(known, test, true, remembered)) return alternate;
  return learnOutcome(known, test, false, remembered) ? undefined : consequent;
}

/** The writes that hold when a response appears: of variables that get their next value only after it. */
export function writesBefore(start: Node, declared: readonly Write[]): readonly Write[] {
  return declared.filter(({ variable }) => {
    const declarator = variable.defs[0]!.node as Node;
    const isFirst = variable.references.every(
      (reference) => !reference.isWrite() || reference.init || reference.identifier.range[0] > start.range[1],
    );
    return isFirst && declarator.range[1] <= start.range[0] && isInSameRound(start, declarator);
  });
}

/** Whether no loop comes to `node` again without coming to `other`. */
function isInSameRound(node: Node, other: Node): boolean {
  for (let at: Node | undefined = node; at; at = at.parent) {
    if (isLoop(at)) return isWithin(other, at);
  }
  return true;
}
