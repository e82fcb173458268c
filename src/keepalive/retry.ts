import type { TSESTree } from "@typescript-eslint/utils";
import { lastName, wordsOf } from "../syntax/spoken-name.js";
import { requestCall } from "../recognition/request-call.js";
import type { LintedFile } from "../file/linted-file.js";
import { entryPointOf } from "../execution/entry-points.js";
import { functionName, functionsAround, isFunction, type FunctionNode } from "../syntax/functions.js";
import { nodesIn } from "../syntax/walk.js";
import { isLoop, isWithin, outward, unwrap, wrapped, type Node } from "../syntax/nodes.js";
import { variableOf } from "../syntax/variables.js";

const RETRIES = /\b(?:retry|retries|retrying|try again)\b/;

/** Whether code is one attempt of several: a helper, a loop or a `catch` sends the request again when it fails. */
export function isRetried(node: Node, file: LintedFile): boolean {
  let child = node;
  for (const at of outward(node)) {
    if (isFunction(at) && (entryPointOf(at, file)?.occasion === "attempt" || isCaughtAndRepeated(at, file)))
      return true;
    if (at.type === "TryStatement" && child !== at.finalizer && triesAgain(at, file)) return true;
    if (at.type === "CallExpression" && at.callee !== child && saysRetry(at)) return true;
    child = at;
  }
  return false;
}

/** `fetch(url).catch(() => fetch(url, options))`, also as the second argument of `then`. */
function isCaughtAndRepeated(fn: FunctionNode, file: LintedFile): boolean {
  const call = wrapped(fn).parent;
  const member = call?.type === "CallExpression" ? unwrap(call.callee) : undefined;
  if (call?.type !== "CallExpression" || member?.type !== "MemberExpression") return false;
  const method = lastName(member);
  const catches = method === "catch" || (method === "then" && call.arguments[1] === fn);
  return catches && repeats(fn.body, member.object, file);
}

/** Whether what catches an error sends the request once more, or lets the loop around it do so. */
function triesAgain(attempt: TSESTree.TryStatement, file: LintedFile): boolean {
  const handler = attempt.handler?.body;
  if (!handler) return false;
  const around = new Set([...functionsAround(attempt)].map(functionName));
  const startsOver = callsIn(handler, file).some((call) => saysRetry(call) || around.has(lastName(call.callee) ?? ""));
  return startsOver || repeats(handler, attempt.block, file) || goesOn(attempt, handler, file);
}

/** Whether code has a request that other code has as well. */
function repeats(again: Node, first: Node, file: LintedFile): boolean {
  const sent = requestsIn(first, file);
  return requestsIn(again, file).some((name) => sent.includes(name));
}

function requestsIn(node: Node, file: LintedFile): readonly string[] {
  return callsIn(node, file).flatMap((call) => requestCall(call, file)?.name ?? []);
}

/** Whether a loop makes the next attempt after an error, and ends after one that succeeds. */
function goesOn(attempt: TSESTree.TryStatement, handler: TSESTree.BlockStatement, file: LintedFile): boolean {
  const last = handler.body.at(-1)?.type;
  if (last === "ThrowStatement" || last === "ReturnStatement" || last === "BreakStatement") return false;
  const loop = loopAround(attempt);
  if (!loop) return false;
  const inside = nodesIn(attempt.block, file);
  if (inside.some(({ type }) => type === "ReturnStatement" || type === "BreakStatement")) return true;
  const test = "test" in loop && loop.test ? nodesIn(loop.test, file) : [];
  const asked = test.flatMap((node) => (node.type === "Identifier" ? (variableOf(node, file) ?? []) : []));
  return asked.some((variable) =>
    variable.references.some(
      (reference) => reference.isWrite() && isWithin(reference.identifier as Node, attempt.block),
    ),
  );
}

function loopAround(node: Node): Node | undefined {
  for (let at = node.parent; at && !isFunction(at); at = at.parent) if (isLoop(at)) return at;
  return undefined;
}

function saysRetry({ callee }: TSESTree.CallExpression): boolean {
  return RETRIES.test(wordsOf(lastName(callee) ?? ""));
}

function callsIn(node: Node, file: LintedFile): readonly TSESTree.CallExpression[] {
  return nodesIn(node, file).filter((inner) => inner.type === "CallExpression");
}
