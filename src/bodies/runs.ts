import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import type { Place } from "../project/place.js";
import { calledFunction } from "../resolution/called-function.js";
import { nameOfParameter, type FunctionNode } from "../syntax/functions.js";
import { callOf, wrapped, type Node } from "../syntax/nodes.js";
import { variableOf } from "../syntax/variables.js";
import { isInTry, isThrown, placeOf, type Exit } from "./exits.js";
import type { Followed } from "./follow.js";
import type { ReturnSite, ReturnUse } from "./uses/response-use.js";

/** What becomes of a response that a callback returns to the function which runs it. */
export interface Run {
  /** The expression that has it then. */
  readonly site?: ReturnSite | undefined;
  /** The call of the function, where that loses it. */
  readonly lostIn?: Exit | undefined;
}

/**
 * What the function that a callback is given to does with what the callback returns: a retry, a limiter, a deadline. By
 * its definition: undefined where it does more with the callback than call it, or where it cannot be told what it gives back.
 * @param follow follows the response from a call of the callback in the file of the function
 */
export function runOf(
  { fn }: ReturnUse,
  file: LintedFile,
  follow: (call: TSESTree.CallExpression, file: LintedFile) => Followed,
): Run | undefined {
  const callback = wrapped(fn);
  const call = callback.parent;
  if (call?.type !== "CallExpression" || call.callee === callback) return undefined;
  const index = call.arguments.indexOf(callback as TSESTree.Expression);
  const runner = calledFunction(call.callee, file);
  const calls = runner && callsOfParameter(runner, index);
  if (!runner || !calls || call.arguments.slice(0, index).some(({ type }) => type === "SpreadElement"))
    return undefined;
  const followed = calls.map((one) => follow(one, runner.file));
  const returned = followed.flatMap((one) => one.returned);
  const [container] = returned.flatMap(({ path }) => path.containers);
  const isPlain = returned.every(
    (one) => one.fn === runner.node && one.path.part === "response" && one.path.containers.length < 2,
  );
  if (!isPlain || (container !== undefined && container !== "promise")) return undefined;
  const site: ReturnSite | undefined = returned.length > 0 ? { node: call, container } : undefined;
  const lost = followed.flatMap(({ leaks }) => leaks).find(({ exit }) => !isThrown(exit) || !isInTry(call));
  const lostIn: Exit | undefined = lost && { kind: "callee", node: call, there: placeOf(lost.exit, runner.file) };
  return site || lostIn ? { site, lostIn } : undefined;
}

/** The calls of a parameter, where nothing else is done with it than to call it and to ask whether it is there. */
export function callsOfParameter(
  { node, file }: Place<FunctionNode>,
  index: number,
): readonly TSESTree.CallExpression[] | undefined {
  const parameter = node.params[index];
  const name = parameter && nameOfParameter(parameter);
  const variable = name && variableOf(name, file);
  const reads = variable?.references.filter((reference) => reference.isRead()) ?? [];
  const calls = reads.flatMap(({ identifier }) => callOf(identifier as Node) ?? []);
  const asked = reads.filter(({ identifier }) => isAsked(identifier as Node));
  return calls.length > 0 && calls.length + asked.length === reads.length ? calls : undefined;
}

function isAsked({ parent }: Node): boolean {
  return parent?.type === "UnaryExpression" || parent?.type === "IfStatement";
}
