import { conditionsAt } from "../syntax/conditions.js";
import type { LintedFile } from "../file/linted-file.js";
import { functionFacts } from "../resolution/call-graph.js";
import type { HostMatch } from "./host-matching.js";
import { childrenOf } from "../syntax/walk.js";
import { enclosingFunction, isFunction, type FunctionNode } from "../syntax/functions.js";
import { isWithin, outward, propertyName, wrapped, type CallOrNew, type Node } from "../syntax/nodes.js";
import { variableOf } from "../syntax/variables.js";

/** How a function sees to it that it runs again: by a timer that a host gives, or by a call of itself. */
export interface Rescheduling {
  readonly call: CallOrNew;
  /** What hands the function to the timer; absent for a call. */
  readonly timer?: HostMatch;
}

/**
 * How a function that goes well hands itself on, with what it was given itself: `setTimeout(tick, 1000)` at the end of
 * `tick`, `return loop()` at the end of an asynchronous `loop`. After a failure, or as long as something is missing,
 * it only tries again.
 * @param matchesOf what says why a host calls a function
 */
export function reschedulingOf(
  fn: FunctionNode,
  matchesOf: (fn: FunctionNode) => readonly HostMatch[],
  file: LintedFile,
): Rescheduling | undefined {
  const goesOn = (at: Node): boolean => isWithin(at, fn.body) && isOnTheWay(at, fn, file);
  for (const { timer, call } of handedOver(fn, matchesOf, file))
    if (goesOn(call) && call.arguments.slice(2).every((given, index) => isParameter(given, fn, index)))
      return { call, timer };
  for (const call of functionFacts(fn, file).calls) {
    if (!isWithin(call, fn.body) || !call.arguments.every((given, index) => isParameter(given, fn, index))) continue;
    const inner = enclosingFunction(call)!;
    if (inner === fn) {
      if (fn.async && isLast(call) && goesOn(call)) return { call };
      continue;
    }
    const [handed] = handedOver(inner, matchesOf, file);
    if (handed && goesOn(handed.call) && isOnTheWay(call, inner, file, fn)) return handed;
  }
  return undefined;
}

/** The timers that a function is handed to in its file. */
function handedOver(fn: FunctionNode, matchesOf: (fn: FunctionNode) => readonly HostMatch[], file: LintedFile) {
  return matchesOf(fn).flatMap((timer) =>
    timer.fact.scope.again !== undefined && timer.use?.kind === "argument" && timer.use.file === file
      ? [{ timer, call: timer.use.call }]
      : [],
  );
}

/** What is given is what the function was given itself. */
function isParameter(given: Node, fn: FunctionNode, index: number): boolean {
  const parameter = fn.params[index];
  return given.type === "Identifier" && parameter?.type === "Identifier" && given.name === parameter.name;
}

/** `return loop();`, `await loop();` */
function isLast(call: Node): boolean {
  const { parent } = wrapped(call);
  return parent?.type === "ReturnStatement" || parent?.type === "AwaitExpression";
}

/**
 * Whether a function comes to a place whenever it goes well, unless something outside stops it.
 * @param around what counts as inside: the function itself, or one that it stands in
 */
function isOnTheWay(node: Node, fn: FunctionNode, file: LintedFile, around = fn): boolean {
  let child = node;
  for (const at of outward(node)) {
    if (at === fn) break;
    if (at.type === "CatchClause" || (isFunction(at) && !isContinuation(at))) return false;
    if (at.type === "BlockStatement" && at.body.slice(0, at.body.indexOf(child as never)).some(returnsFromTry))
      return false;
    child = at;
  }
  return conditionsAt(node, fn).every(({ test }) => !mentionsLocal(test, around, file));
}

/** `.then(() => …)` and `.finally(() => …)`. */
function isContinuation(fn: FunctionNode): boolean {
  const call = fn.parent;
  if (call.type !== "CallExpression" || call.arguments[0] !== fn || call.callee.type !== "MemberExpression")
    return false;
  return /^(?:then|finally)$/.test(propertyName(call.callee) ?? "");
}

/** What comes after `try { …; return client; } catch {}` comes after a failure. */
function returnsFromTry(statement: Node): boolean {
  return statement.type === "TryStatement" && statement.block.body.at(-1)?.type === "ReturnStatement";
}

/** Whether an expression is about something that the function found out, and not about what it was given. */
function mentionsLocal(node: Node, fn: FunctionNode, file: LintedFile): boolean {
  if (node.type !== "Identifier") return childrenOf(node, file).some((child) => mentionsLocal(child, fn, file));
  const definition = variableOf(node, file)?.defs[0];
  return definition !== undefined && isWithin(definition.name as Node, fn) && definition.node !== fn;
}
