import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../../file/linted-file.js";
import { memoiseByNode } from "../../file/memoise.js";
import { conditionsAt } from "../../syntax/conditions.js";
import { childrenOf, visit } from "../../syntax/walk.js";
import { isFunction, type FunctionNode } from "../../syntax/functions.js";
import { ANY_MEMBER, memberPath } from "../../syntax/member-path.js";
import { isNothing, isWithin, outward, unwrap, type Node } from "../../syntax/nodes.js";
import { variableOf, type Variable } from "../../syntax/variables.js";
import { livesOutside, missingValue } from "./missing-value.js";

/** A variable, or a member of one or of `this`, that can hold a value for later calls of a function. */
interface Memory {
  readonly root: Variable | "this";
  readonly path: readonly string[];
}

/**
 * Whether a place in a function is reached only while a value is missing that the function then remembers:
 * `if (key) return key; … key = await fetchKey(); return key;`. What stands there runs once, or seldom.
 */
export function fillsMemory(node: Node, within: FunctionNode, file: LintedFile): boolean {
  if (isDoneOnce(node, within, file)) return true;
  let child = node;
  for (const at of outward(node)) {
    if (at === within) return false;
    const asked =
      at.type === "BlockStatement"
        ? at.body
            .slice(0, at.body.indexOf(child as TSESTree.Statement))
            .flatMap((earlier) => returnedEarly(earlier, file))
        : at.type === "IfStatement" && at.consequent === child
          ? missing(at.test, file)
          : [];
    if (asked.some((memory) => outlives(memory, within) && isFilledBy(within, memory, file))) return true;
    child = at;
  }
  return false;
}

/** The same, or by one expression: `key ??= await fetchKey()`. */
export function runsWhileMissing(node: Node, within: FunctionNode, file: LintedFile): boolean {
  const missing = missingValue(node, file);
  return (missing !== undefined && livesOutside(missing, file)) || fillsMemory(node, within, file);
}

/** Whether a place is reached only while a flag is down that the function raises and nobody takes down: `if (done) return; done = true;`. */
function isDoneOnce(node: Node, within: FunctionNode, file: LintedFile): boolean {
  return conditionsAt(node, within).some(({ test, outcome }) => {
    const flag = outcome ? undefined : memoryOf(test, file);
    return (
      flag !== undefined &&
      outlives(flag, within) &&
      assignmentsTo(flag, within.body, file).some(({ right }) => isTrue(right)) &&
      assignmentsTo(flag, file.sourceCode.ast, file).every(({ right }) => isTrue(right))
    );
  });
}

function isTrue(node: Node): boolean {
  const value = unwrap(node);
  return value.type === "Literal" && value.value === true;
}

/**
 * Whether a place makes up, after a failure, for what is remembered: in the `catch` of a `try` that returns it.
 * What stands there runs when something is wrong.
 */
export function replacesMemory(node: Node, file: LintedFile): boolean {
  let clause: Node | undefined;
  for (const at of outward(node)) {
    if (at.type === "CatchClause") clause ??= at;
    if (isFunction(at)) return clause?.parent?.type === "TryStatement" && returnsMemory(clause.parent.block, at, file);
  }
  return false;
}

function returnsMemory(node: Node, within: FunctionNode, file: LintedFile): boolean {
  if (node.type === "ReturnStatement" && node.argument)
    return memoriesIn(node.argument, file).some((memory) => outlives(memory, within) || givesMemory(memory, file));
  return !isFunction(node) && childrenOf(node, file).some((child) => returnsMemory(child, within, file));
}

/** Whether a memory is a function of the file that remembers something. */
function givesMemory({ root }: Memory, file: LintedFile): boolean {
  const fn = root === "this" ? undefined : (root.defs[0]?.node as Node | undefined);
  const value = fn?.type === "VariableDeclarator" ? fn.init : fn;
  return isFunction(value) && assignedIn(value, file).some((memory) => outlives(memory, value));
}

/** What a statement returns when it is there: `if (key && !isExpired(key)) return key;`. */
function returnedEarly(statement: Node, file: LintedFile): readonly Memory[] {
  if (statement.type !== "IfStatement") return [];
  const { consequent, test } = statement;
  const last = consequent.type === "BlockStatement" ? consequent.body.at(-1) : consequent;
  if (last?.type !== "ReturnStatement" || !last.argument) return [];
  const returned = memoriesIn(last.argument, file);
  return memoriesIn(test, file).filter((memory) => returned.some((other) => isSame(memory, other)));
}

/** What a condition asks to be missing: `!key`, `key === undefined`, alone or among others. */
function missing(test: Node, file: LintedFile): readonly Memory[] {
  const expression = unwrap(test);
  switch (expression.type) {
    case "LogicalExpression":
      return [...missing(expression.left, file), ...missing(expression.right, file)];
    case "UnaryExpression":
      return expression.operator === "!" ? listed(memoryOf(expression.argument, file)) : [];
    case "BinaryExpression":
      return /^={2,3}$/.test(expression.operator) && isNothing(expression.right)
        ? listed(memoryOf(expression.left, file))
        : [];
    default:
      return [];
  }
}

function memoriesIn(node: Node, file: LintedFile): readonly Memory[] {
  const memory = memoryOf(node, file);
  return memory ? [memory] : childrenOf(node, file).flatMap((child) => memoriesIn(child, file));
}

function memoryOf(node: Node, file: LintedFile): Memory | undefined {
  const { root: at, path } = memberPath(node);
  if (path.includes(ANY_MEMBER)) return undefined;
  const root = at.type === "ThisExpression" ? "this" : at.type === "Identifier" ? variableOf(at, file) : undefined;
  return root && { root, path };
}

function listed(memory: Memory | undefined): readonly Memory[] {
  return memory ? [memory] : [];
}

/** Whether two memories are one, or one is a part of the other. */
function isSame(one: Memory, other: Memory): boolean {
  return one.root === other.root && one.path.every((name, index) => (other.path[index] ?? name) === name);
}

function outlives({ root, path }: Memory, fn: FunctionNode): boolean {
  if (root === "this") return path.length > 0;
  const definition = root.defs[0];
  const isLasting = definition?.type === "Variable" || (definition?.type === "ClassName" && path.length > 0);
  return isLasting && !isWithin(definition.name as Node, fn);
}

function isFilledBy(fn: FunctionNode, memory: Memory, file: LintedFile): boolean {
  return assignedIn(fn, file).some((assigned) => isSame(assigned, memory));
}

function assignedIn(fn: FunctionNode, file: LintedFile): readonly Memory[] {
  return assignmentsIn(fn.body, file).flatMap(({ left, right }) =>
    isNothing(right) ? [] : listed(memoryOf(left, file)),
  );
}

function assignmentsTo(memory: Memory, within: Node, file: LintedFile): readonly TSESTree.AssignmentExpression[] {
  return assignmentsIn(within, file).filter(({ left }) => {
    const assigned = memoryOf(left, file);
    return assigned !== undefined && isSame(assigned, memory);
  });
}

const assignmentsIn = memoiseByNode((within: Node, file: LintedFile): readonly TSESTree.AssignmentExpression[] => {
  const assignments: TSESTree.AssignmentExpression[] = [];
  visit(within, file, (node) => {
    if (node.type === "AssignmentExpression") assignments.push(node);
    return "enter";
  });
  return assignments;
});
