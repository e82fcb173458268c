import type { LintedFile } from "../file/linted-file.js";
import { enclosingFunction } from "../syntax/functions.js";
import { isLoop, outward, type Node } from "../syntax/nodes.js";
import { functionExecution } from "./execution-context.js";
import { isSeldom } from "./run-interval.js";

/**
 * Whether what a place leaves behind adds up:
 * - `seldom`: it does not, since the place is reached at start-up or on a schedule that fires seldom, loops that end included;
 * - `nobody`: the whole program was searched, and nothing calls the function;
 * - `again`: it does, or nothing says otherwise.
 */
export type Recurrence = "again" | "seldom" | "nobody";

/** How a place is reached while a program goes on running, whatever loops that end it stands in. */
export function recurrenceOf(node: Node, file: LintedFile, depth = 0): Recurrence {
  const fn = enclosingFunction(node);
  if (isInEndlessLoop(node, fn)) return "again";
  if (!fn) return "seldom";
  const execution = functionExecution(fn, file);
  if (!("because" in execution)) return execution.frequency === "once" ? "seldom" : "again";
  const { because } = execution;
  if (isSeldom(because)) return "seldom";
  if (because.isSeen && because.evidence === "exported") return "nobody";
  // What loops around a call, or is called for each element, runs as often as the code around it.
  return execution.frequency === "perIteration" && depth < DEEPEST && !isEndless(because.node)
    ? recurrenceOf(because.node, because.file, depth + 1)
    : "again";
}

/** Loops around calls of functions with loops: real ones are two or three deep. */
const DEEPEST = 8;

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
