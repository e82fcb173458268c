/**
 * Who runs a function: what calls it, and helpers of the program that call what they are given, there and then.
 *
 * Invariants: a helper runs a function as often as the helper is called with it, so that the call of the helper stands for
 * a call of the function, and only where all that the helper does with the function is to call it once.
 */
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import type { Place } from "../project/place.js";
import { callersOf, type Callers } from "../resolution/callers.js";
import { argumentUse, givenIn } from "../resolution/helper-uses.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { callOf, isLoop, outward, type CallOrNew, type Node } from "../syntax/nodes.js";
import { entryPointOf } from "./entry-points.js";
import { runsOnNode } from "./runtime.js";

/**
 * Who runs a function: its callers, with the calls of such helpers among `calls` and no longer among `handed`, where what
 * tests and browsers do with it does not count. A function that stands in the call itself runs with the code around it,
 * which needs no helper to tell.
 */
export const runnersOf = memoiseByNode((fn: FunctionNode, file: LintedFile): Callers => {
  const callers = callersOf(fn, file);
  const handed = callers.handed.filter((place) => place.file === file || runsOnNode(place.file));
  const run = handed.map((place) => (isFunction(place.node) ? undefined : runningCall(place)));
  return {
    ...callers,
    calls: [...callers.calls, ...run.flatMap((call) => call ?? [])],
    handed: handed.filter((_, index) => !run[index]),
  };
});

/** The call that a function is handed to where the helper that is called does nothing with it but to run it once. */
function runningCall({ node, file }: Place): Place<CallOrNew> | undefined {
  const use = argumentUse(node, file);
  const given = use && givenIn(use);
  const [read, ...others] = given?.reads ?? [];
  if (!given || !read || others.length > 0) return undefined;
  return isRunOnce(read, given.helper) ? { node: use.call, file } : undefined;
}

/** Whether a helper calls what it reads there, once for each time that it is called itself. */
function isRunOnce(read: Node, { node: helper, file }: Place<FunctionNode>): boolean {
  const call = callOf(read);
  if (!call) return false;
  for (const at of outward(call)) {
    if (at === helper) return true;
    if (isLoop(at) || (isFunction(at) && entryPointOf(at, file)?.runs !== "inherits")) return false;
  }
  return false;
}
