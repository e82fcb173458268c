import { STOPS_LISTENING } from "../catalogue/vocabulary/listeners.js";
import { conditionsAt, type Condition } from "../syntax/conditions.js";
import { globalPath } from "../resolution/qualified-name.js";
import type { LintedFile } from "../file/linted-file.js";
import type { EntryPoint } from "./entry-points.js";
import { childrenOf } from "../syntax/walk.js";
import type { FunctionNode } from "../syntax/functions.js";
import { isWithin, outward, propertyName, unwrap, type Node } from "../syntax/nodes.js";
import { functionOfParameter } from "../syntax/parameters.js";
import { variableOf } from "../syntax/variables.js";

/**
 * Whether a place in a listener is reached for one of all the things that the listener is told: behind a condition
 * on that thing, where the listener also takes itself off or settles a promise, unless the condition is enough.
 */
export function isForPickedEvent(node: Node, listener: FunctionNode, { picks }: EntryPoint, file: LintedFile): boolean {
  if (!picks) return false;
  const picking = conditionsAt(node, listener).filter(({ test }) => mentionsParameter(test, listener, file));
  if (picking.length === 0) return false;
  return picks === "match"
    ? picking.some(({ test, outcome }) => outcome && namesText(test, file))
    : settlingCalls(listener.body, listener, file).some((call) => isBehind(call, picking, listener, file));
}

/** Whether a call stands behind one of the conditions, or behind none that asks the same. */
function isBehind(call: Node, picking: readonly Condition[], listener: FunctionNode, file: LintedFile): boolean {
  const own = conditionsAt(call, listener).filter(({ test }) => mentionsParameter(test, listener, file));
  return (
    own.length === 0 ||
    own.some(({ test, outcome }) => picking.some((other) => other.test === test && other.outcome === outcome))
  );
}

/** Whether an expression is about what the function is given, by a parameter or by what is made of one. */
function mentionsParameter(node: Node, fn: FunctionNode, file: LintedFile, depth = 0): boolean {
  if (node.type === "Identifier") {
    const variable = variableOf(node, file);
    const definition = variable?.defs[0];
    if (definition?.type === "Parameter") return definition.node === fn;
    const value = definition?.type === "Variable" ? definition.node.init : undefined;
    return !!value && depth < 5 && isWithin(value, fn) && mentionsParameter(value, fn, file, depth + 1);
  }
  return childrenOf(node, file).some((child) => mentionsParameter(child, fn, file, depth));
}

/** Whether a condition looks for a text: `line.includes("ready")`, `/ready/.test(line)`, `line === "ready"`. */
function namesText(node: Node, file: LintedFile): boolean {
  if (node.type === "Literal") return "regex" in node || typeof node.value === "string";
  return childrenOf(node, file).some((child) => namesText(child, file));
}

/** Calls by which a listener ends: it takes itself off, or settles the promise that it was put on for. */
function settlingCalls(node: Node, listener: FunctionNode, file: LintedFile): readonly Node[] {
  const within = childrenOf(node, file).flatMap((child) => settlingCalls(child, listener, file));
  if (node.type !== "CallExpression") return within;
  const callee = unwrap(node.callee);
  const settles =
    callee.type === "MemberExpression"
      ? STOPS_LISTENING.includes(propertyName(callee) ?? "")
      : callee.type === "Identifier" && settlesPromise(callee, listener, file);
  return settles ? [node, ...within] : within;
}

/** `resolve` of the `new Promise((resolve) => …)` that a listener stands in. */
function settlesPromise(
  name: Extract<Node, { type: "Identifier" }>,
  listener: FunctionNode,
  file: LintedFile,
): boolean {
  const executor = functionOfParameter(variableOf(name, file));
  if (!executor || ![...outward(listener)].includes(executor)) return false;
  const made = executor.parent;
  if (made.type !== "NewExpression") return false;
  return globalPath(made.callee, file) === "Promise";
}
