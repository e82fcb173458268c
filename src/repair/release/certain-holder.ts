import type { TSESTree } from "@typescript-eslint/utils";
import { responsesOfCall } from "../../bodies/handed-responses.js";
import type { Leak, UnconsumedBody } from "../../bodies/leaks.js";
import type { FileUnderLint, LintedFile } from "../../file/linted-file.js";
import { controlFlowOf } from "../../flow/control-flow.js";
import { isFunction, type FunctionNode } from "../../syntax/functions.js";
import type { Place } from "../../project/place.js";
import type { ResponseAcquisition } from "../../recognition/response-acquisition.js";
import { calledFunction } from "../../resolution/called-function.js";
import { isCallOf, isNothing, isWithin, propertyName, wrapped, type Node } from "../../syntax/nodes.js";
import { returnedBranches } from "../../syntax/returned-values.js";

/**
 * What a name has that a response comes to: that for certain, that or nothing, what other code gives of which the uses
 * have to tell that it is one, or perhaps something else.
 */
export type Certainty = "response" | "response-or-nothing" | "given" | "unknown";

/** Nodes that pass their operand on as it is. */
const TRANSPARENT = new Set([
  "AwaitExpression",
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "TSTypeAssertion",
  "ChainExpression",
]);

/** What the names have that lead to a response in the function of a leak. */
export function certaintyOf({ within }: Leak, { node, acquisition }: UnconsumedBody, file: FileUnderLint): Certainty {
  const { start, owner } = within;
  if (start) return weaker(obtainedBy(start, node, acquisition, file), boundTo(start, file));
  if (acquisition.entry.arrives === "callback") return "response";
  const promise = isFunction(owner) ? thenOf(owner) : undefined;
  return promise && isWithin(node, promise)
    ? weaker(whatCallGives(node, acquisition, file), boundTo(node, file, promise))
    : "unknown";
}

/** What holds the value of the call that a body is told of, in its own function. */
export function certaintyOfCall({ node, acquisition }: UnconsumedBody, file: FileUnderLint): Certainty {
  return whatCallGives(node, acquisition, file);
}

/** What a call gives that is taken for a promise: that for certain, that or nothing, or perhaps something else. */
export type Promised = "promise" | "promise-or-nothing" | "unknown";

/** What the call gives that a body is told of: a function of the program that is not `async` may give no promise. */
export function promiseOf({ node, acquisition }: UnconsumedBody, file: FileUnderLint): Promised {
  const called = node === acquisition.node ? undefined : calledFunction(node.callee, file);
  if (!called || called.node.async) return "promise";
  const others = returnedBranches(called.node, called.file).filter((value) => !isNothing(value) && isNoPromise(value));
  if (others.length > 0) return "unknown";
  return mayReturnNothing(called) ? "promise-or-nothing" : "promise";
}

/** Whether a value is a text or a number, or the condition that stands in for what is behind it: `sends && fetch(url)`. */
function isNoPromise(value: Node): boolean {
  const { parent } = wrapped(value);
  return (
    value.type === "Literal" ||
    (parent?.type === "LogicalExpression" && parent.operator === "&&" && parent.left === wrapped(value))
  );
}

const ORDER: readonly Certainty[] = ["response", "response-or-nothing", "given", "unknown"];

function weaker(one: Certainty, other: Certainty): Certainty {
  return ORDER[Math.max(ORDER.indexOf(one), ORDER.indexOf(other))]!;
}

function obtainedBy(
  start: Node,
  call: TSESTree.CallExpression,
  acquisition: ResponseAcquisition,
  file: FileUnderLint,
): Certainty {
  return start === call ? whatCallGives(call, acquisition, file) : "given";
}

/** A function of the program gives only responses where all that it returns is one; nothing, where it may return nothing. */
function whatCallGives(
  call: TSESTree.CallExpression,
  acquisition: ResponseAcquisition,
  file: FileUnderLint,
): Certainty {
  if (call === acquisition.node) return "response";
  const called = calledFunction(call.callee, file);
  if (!called || responsesOfCall(call, file).length === 0) return "given";
  return mayReturnNothing(called) ? "response-or-nothing" : "response";
}

function mayReturnNothing({ node, file }: Place<FunctionNode>): boolean {
  return (
    returnedBranches(node, file).some(
      (value) => isNothing(value) || value.type === "Literal" || value.parent?.type === "ChainExpression",
    ) || mayEnd(node, file)
  );
}

/** Whether control may get to the end of a function, or to a `return` of nothing. */
function mayEnd(fn: FunctionNode, file: LintedFile): boolean {
  if (fn.body?.type !== "BlockStatement") return false;
  const { entry, returns } = controlFlowOf(fn, file);
  const reached = new Set([entry]);
  for (const { events, next } of reached) {
    const last = events.at(-1);
    if (last?.type === "ReturnStatement" && last.argument) continue;
    for (const { to } of next) reached.add(to);
  }
  return returns.some((end) => reached.has(end));
}

/** What a name gets that is bound to a value, or what another value is: what may stand in for the response on the way there. */
function boundTo(value: Node, file: FileUnderLint, end?: Node): Certainty {
  let at = value;
  let found: Certainty = "response";
  for (;;) {
    const parent = at.parent!;
    if (at === end) return found;
    if (parent.type === "VariableDeclarator" || parent.type === "AssignmentExpression") return found;
    const passed = passedOn(at, parent, file);
    if (!passed) return "unknown";
    if (passed.otherwise === "nothing") found = "response-or-nothing";
    at = passed.as;
  }
}

/** The expression that has the value of another one, or perhaps nothing instead. */
interface PassedOn {
  readonly as: Node;
  readonly otherwise?: "nothing";
}

function passedOn(node: Node, parent: Node, file: FileUnderLint): PassedOn | undefined {
  if (TRANSPARENT.has(parent.type)) return { as: parent };
  if (parent.type === "ConditionalExpression") {
    const other = parent.consequent === node ? parent.alternate : parent.consequent;
    return parent.test !== node && isNothing(other) ? { as: parent, otherwise: "nothing" } : undefined;
  }
  if (parent.type === "ArrayExpression") {
    const all = parent.parent;
    return isCallOf(["all"], all) ? { as: all } : undefined;
  }
  const call = parent.type === "MemberExpression" && parent.object === node ? parent.parent : undefined;
  if (call?.type !== "CallExpression" || parent.type !== "MemberExpression" || call.callee !== parent) return undefined;
  const name = propertyName(parent);
  if (name === "finally") return { as: call };
  const [handler] = call.arguments;
  if (name !== "catch" || !handler || !isFunction(handler)) return undefined;
  const instead = returnedBranches(handler, file);
  if (instead.length === 0 && endsInThrow(handler)) return { as: call };
  return instead.every(isNothing) ? { as: call, otherwise: "nothing" } : undefined;
}

function endsInThrow({ body }: FunctionNode): boolean {
  return body?.type === "BlockStatement" && body.body.at(-1)?.type === "ThrowStatement";
}

/** The promise whose `then` a function is given to. */
function thenOf(fn: FunctionNode): Node | undefined {
  const then = fn.parent;
  const callee = then?.type === "CallExpression" && then.arguments[0] === fn ? then.callee : undefined;
  return callee?.type === "MemberExpression" && propertyName(callee) === "then" ? callee.object : undefined;
}
