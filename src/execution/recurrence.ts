/**
 * Whether what a place leaves behind adds up while a program goes on running.
 *
 * Invariants: every way on which a place is seen to be reached is followed, and what is not seen counts as `again`.
 * Unsound on purpose: what is called on objects of no known type is not taken for a method.
 */
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { isImmediatelyInvoked } from "../resolution/call-graph.js";
import type { Place } from "../project/place.js";
import { enclosingFunction, type FunctionNode } from "../syntax/functions.js";
import { isLoop, outward, wrapped, type Node } from "../syntax/nodes.js";
import { entryPointOf, type EntryPoint } from "./entry-points.js";
import { isLastWork } from "./last-work.js";
import { isSeldom } from "./run-interval.js";
import { runnersOf } from "./runners.js";
import { runsOnNode, runtimeOf } from "./runtime.js";
import { topLevelExecution } from "./top-level.js";

/**
 * How a place is reached:
 * - `seldom`: at start-up, by scripts, before the process ends, or on a schedule that fires seldom, loops that end included;
 * - `nobody`: the whole program was searched, and nothing that a server runs calls the function;
 * - `again`: again and again, as far as can be told.
 */
export type Recurrence = "again" | "seldom" | "nobody";

/** How a place is reached. What is remembered counts as much as what is not: where it fails, nothing is. */
export function recurrenceOf(node: Node, file: LintedFile): Recurrence {
  const fn = enclosingFunction(node);
  if (isInEndlessLoop(node, fn)) return "again";
  return fn ? ofFunction(fn, file) : ofTopLevel(file);
}

function ofTopLevel(file: LintedFile): Recurrence {
  const execution = topLevelExecution(file);
  return "because" in execution && !isSeldom(execution.because) ? "again" : "seldom";
}

const ofFunction: (fn: FunctionNode, file: LintedFile) => Recurrence = memoiseByNode(
  (fn: FunctionNode, file: LintedFile): Recurrence => {
    // What stands in a function that never runs is never made.
    const outer = enclosingFunction(fn);
    if (outer && ofFunction(outer, file) === "nobody") return "nobody";
    if (isLastWork(fn, file)) return "seldom";
    const entry = entryPointOf(fn, file);
    if (entry) return ofEntry(entry);
    if (isImmediatelyInvoked(fn)) return recurrenceOf(wrapped(fn).parent!, file);
    const { calls, others, handed, visibility } = runnersOf(fn, file);
    if (others !== "nobody" || handed.length > 0) return "again";
    const ways = calls.filter((call) => runsOnNode(call.file)).map(ofCall);
    if (ways.length === 0) return visibility === "exported" ? "nobody" : "again";
    return (["again", "seldom"] as const).find((way) => ways.includes(way)) ?? "nobody";
  },
  "again",
);

function ofEntry(entry: EntryPoint): Recurrence {
  switch (entry.runs) {
    case "once":
      return "seldom";
    case "perRequest":
      return isSeldom(entry) ? "seldom" : "again";
    case "inherits":
      return recurrenceOf(entry.node, entry.file);
    case "perIteration":
      return ENDS.has(entry.occasion) ? recurrenceOf(entry.node, entry.file) : "again";
  }
}

/** Iterations that come to an end with the call that makes them. */
const ENDS: ReadonlySet<EntryPoint["occasion"]> = new Set(["element", "attempt"]);

function ofCall({ node, file }: Place): Recurrence {
  return runtimeOf(file) === "script" ? "seldom" : recurrenceOf(node, file);
}

function isInEndlessLoop(node: Node, within: Node | undefined): boolean {
  for (const at of outward(node)) {
    if (at === within) return false;
    if (isEndless(at)) return true;
  }
  return false;
}

/** Whether a loop has no condition of its own: `while (true)`, `for (;;)`. */
function isEndless(loop: Node): boolean {
  if (!isLoop(loop) || !("test" in loop)) return false;
  return loop.test === null || (loop.test.type === "Literal" && Boolean(loop.test.value));
}
