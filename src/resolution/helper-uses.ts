/**
 * What a helper of the program does with a function that it is given: it hands it to a host, or calls it in a function
 * that it hands to one, as `work(run)` does by `new Worker(queue, (job) => run(job.data))`.
 *
 * Invariants: an answer is the argument of a call inside the helper, so that it holds whoever calls the helper; what the
 * helper calls itself, or returns, is none.
 */
import type { LintedFile } from "../file/linted-file.js";
import type { Place } from "../project/place.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { callOf, isCallOrNew, isWithin, outward, wrapped, type Node } from "../syntax/nodes.js";
import type { FunctionUseOf } from "./function-uses.js";
import { pathInPattern } from "./qualified-name.js";
import { functionOf } from "./value-of.js";

/** Helpers that hand a function to each other: real ones are one or two. */
const MOST_HELPERS = 3;

/** The calls in a helper that take a function which it is given, or one that calls it. */
export function usesInHelper(given: FunctionUseOf<"argument">, depth = 0): readonly FunctionUseOf<"argument">[] {
  const found = depth < MOST_HELPERS ? givenIn(given) : undefined;
  return found ? found.reads.flatMap((read) => usesOfRead(read, found.helper, depth)) : [];
}

/** The helper that is given a function, and where it reads what it is given; undefined for what the program does not declare. */
export function givenIn(
  given: FunctionUseOf<"argument">,
): { readonly helper: Place<FunctionNode>; readonly reads: readonly Node[] } | undefined {
  const helper = functionOf(given.call.callee, given.file);
  return helper && { helper, reads: readsOf(given, helper) };
}

/** Where a helper reads the parameter, or a member that it takes apart, by which it is given the function. */
function readsOf({ index, path }: FunctionUseOf<"argument">, helper: Place<FunctionNode>): readonly Node[] {
  const parameter = helper.node.params[index];
  const pattern = parameter?.type === "AssignmentPattern" ? parameter.left : parameter;
  if (!pattern) return [];
  const names = helper.file.sourceCode.getDeclaredVariables?.(helper.node) ?? [];
  return names.flatMap((variable) => {
    const taken = pathInPattern(pattern, variable.identifiers[0] as Node);
    const isGiven = taken?.join(".") === path.join(".");
    return isGiven ? variable.references.filter((one) => one.isRead()).map(({ identifier }) => identifier as Node) : [];
  });
}

function usesOfRead(read: Node, { node: helper, file }: Place<FunctionNode>, depth: number) {
  const call = callOf(read);
  const handed = call ? functionsAround(call, helper) : [read];
  const uses = handed.flatMap((value) => argumentUse(value, file) ?? []);
  return uses.flatMap((use) => [{ ...use, isOfHelper: true as const }, ...usesInHelper(use, depth + 1)]);
}

/** The functions between a call and the helper, the innermost first. */
function functionsAround(call: Node, helper: FunctionNode): readonly Node[] {
  return [...outward(call)].filter((at) => isFunction(at) && at !== helper && isWithin(at, helper));
}

/** A value as the argument of a call; undefined where it is none. */
export function argumentUse(node: Node, file: LintedFile): FunctionUseOf<"argument"> | undefined {
  const value = wrapped(node);
  const call = value.parent;
  const index = isCallOrNew(call) ? call.arguments.indexOf(value as never) : -1;
  return isCallOrNew(call) && index >= 0 ? { kind: "argument", call, index, path: [], file } : undefined;
}
