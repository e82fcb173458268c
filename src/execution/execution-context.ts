import type { Occasion } from "../catalogue/vocabulary/occasions.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { isImmediatelyInvoked } from "../resolution/call-graph.js";
import type { Callers } from "../resolution/callers.js";
import { entryPointOf, type EntryPoint, type Evidence } from "./entry-points.js";
import { runsLocally } from "./local-branch.js";
import { runtimeAt } from "./program-runtime.js";
import { runsOnNode, runtimeOf } from "./runtime.js";
import { isForPickedEvent } from "./picked-event.js";
import { fillsMemory } from "./run-once/remembered-value.js";
import { isSeldom } from "./run-interval.js";
import { runnersOf } from "./runners.js";
import { topLevelExecution } from "./top-level.js";
import { isConstructor } from "../syntax/classes.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { wrapped, type Node } from "../syntax/nodes.js";
import type { Place } from "../project/place.js";

/** A call on the way from an entry point down to the code: the call, and the name of the function that it enters. */
export interface Step extends Place {
  readonly name: string;
}

/** Why code runs as often as it does: the entry point, and the chain of calls that reaches the code. */
export interface Because {
  /** What runs it, as a noun for messages: "Express handler", "`for` loop". */
  readonly what: string;
  /** What the source calls the entry point: the call that registers it, or its name. Of what unknown callers call, the name of the function. */
  readonly subject?: string | undefined;
  /** The name of the host that calls it; absent for loops, and for what unknown callers call. */
  readonly host?: string;
  /** The entry point is there to end the process. */
  readonly isEnding?: true;
  /** What the code runs for each time. */
  readonly occasion: Occasion;
  /** The entry point or loop. */
  readonly node: Node;
  /** The file that it stands in. */
  readonly file: LintedFile;
  readonly evidence: Evidence | "loop" | "exported" | "method";
  /** The whole program was seen, and nothing in it is known to call the function again and again. */
  readonly isSeen?: true;
  /** The calls from the entry point down to the code, without the entry point. */
  readonly chain: readonly Step[];
  /** The least time between two runs, in seconds, where a schedule says it. */
  readonly interval?: number;
  /** Each run has a process of its own, unless a configuration keeps one. */
  readonly hasOwnProcess?: true;
}

/** How often a place in the code runs. */
export type Execution =
  | { readonly frequency: "once" | "unknown" }
  | { readonly frequency: "perRequest" | "perIteration" | "perCall"; readonly because: Because };

type Hot = Extract<Execution, { readonly because: Because }>;

const ONCE: Execution = { frequency: "once" };
const UNKNOWN: Execution = { frequency: "unknown" };

/**
 * How often `node` runs, and why: the innermost loop or function that decides, or the callers that reach it. What stands
 * in the `catch` of a loop runs after a failure, and not in every round.
 */
export function executionOf(node: Node, file: LintedFile): Execution {
  let isAfterFailure = false;
  for (let child = node, at = node.parent; at; child = at, at = at.parent) {
    isAfterFailure ||= at.type === "CatchClause";
    const loop = isAfterFailure ? undefined : loopAround(at, child);
    if (loop)
      return {
        frequency: "perIteration",
        because: { what: loop, occasion: "iteration", node: at, file, evidence: "loop", chain: [] },
      };
    if (isFunction(at)) return executionIn(at, node, file);
    if (at.type === "PropertyDefinition" && !at.static && at.value === child) return UNKNOWN;
  }
  return topLevelExecution(file);
}

/**
 * How often a place in a function runs that no loop of the function decides. What waits for one event runs as often
 * as something is seen to wait for it: once where that is a function for others to call.
 */
function executionIn(fn: FunctionNode, node: Node, file: LintedFile): Execution {
  if (runsLocally(node, file)) return UNKNOWN;
  if (fillsMemory(node, fn, file)) return ONCE;
  const entry = entryPointOf(fn, file);
  if (!entry || !isForPickedEvent(node, fn, entry, file)) return functionExecution(fn, file);
  const listening = executionOf(entry.node, entry.file);
  return listening.frequency === "perCall" ? ONCE : listening;
}

/** What a loop is called when `child` is the part of it that runs again and again. */
function loopAround(loop: Node, child: Node): string | undefined {
  switch (loop.type) {
    case "ForStatement":
      return child === loop.init ? undefined : "`for` loop";
    case "ForInStatement":
      return child === loop.body ? "`for…in` loop" : undefined;
    case "ForOfStatement":
      return child === loop.body ? "`for…of` loop" : undefined;
    case "WhileStatement":
      return "`while` loop";
    case "DoWhileStatement":
      return "`do…while` loop";
    default:
      return undefined;
  }
}

/** Calls of calls are followed so far: beyond that no person would follow them, and the stack of Node ends. */
const DEEPEST = 200;
let depth = 0;

/** How often a function runs. */
export const functionExecution = memoiseByNode((fn: FunctionNode, file: LintedFile): Execution => {
  if (depth > DEEPEST) return UNKNOWN;
  depth += 1;
  try {
    return executionOfFunction(fn, file);
  } finally {
    depth -= 1;
  }
}, UNKNOWN);

function executionOfFunction(fn: FunctionNode, file: LintedFile): Execution {
  const entry = entryPointOf(fn, file);
  const own = entry && entryExecution(entry);
  if (own && !isRare(own)) return own;
  if (isImmediatelyInvoked(fn)) return executionOf(wrapped(fn).parent!, file);
  const callers = runnersOf(fn, file);
  const reached = callers.calls.flatMap((call) => executionBy(call, callers.name) ?? []);
  const hot = hottest(reached);
  if (hot && !(own && isRare(hot))) return hot;
  if (own) return own;
  if (isConstructor(fn))
    return reached.length > 0 && reached.every((execution) => execution.frequency === "once") ? ONCE : UNKNOWN;
  return callers.visibility === "local"
    ? localExecution(fn, callers, reached, file)
    : openExecution(fn, callers, reached, file);
}

/** How often a call runs a function: that of a script once, its loops included; what tests, browsers and isolates call says nothing of a server. */
function executionBy({ node, file }: Place, name = "callback"): Execution | undefined {
  if (!runsOnNode(file)) return undefined;
  if (runtimeOf(file) === "script") return ONCE;
  const execution = executionOf(node, file);
  if (!("because" in execution)) return execution;
  const { because } = execution;
  if (because.evidence === "loop" && runtimeAt(node, file) === "script") return ONCE;
  return { ...execution, because: { ...because, chain: [...because.chain, { name, node, file }] } };
}

/** The call that says most about how often a function runs: one that comes with requests before one that is rare. */
function hottest(reached: readonly Execution[]): Hot | undefined {
  const hot = reached.filter((execution) => "because" in execution);
  return (
    hot.find((execution) => execution.frequency === "perRequest" && !isRare(execution)) ??
    hot.find(({ frequency }) => frequency === "perIteration") ??
    hot.find(({ frequency }) => frequency === "perRequest")
  );
}

/** Whether all that runs the code does so seldom, or in a process of its own each time: what else runs it says more. */
function isRare(execution: Execution): boolean {
  return "because" in execution && (isSeldom(execution.because) || execution.because.hasOwnProcess === true);
}

function entryExecution(entry: EntryPoint): Execution {
  if (entry.runs === "once") return ONCE;
  if (entry.runs === "inherits") return executionOf(entry.node, entry.file);
  return {
    frequency: entry.runs,
    because: {
      what: entry.what,
      subject: entry.subject,
      host: entry.host,
      occasion: entry.occasion,
      node: entry.node,
      file: entry.file,
      evidence: entry.evidence,
      chain: [],
      ...(entry.isEnding && { isEnding: true }),
      ...(entry.hasOwnProcess && { hasOwnProcess: true }),
      ...(entry.interval === undefined ? {} : { interval: entry.interval }),
    },
  };
}

/** A function that only this file can call runs as often as its callers, an anonymous callback as its surroundings. */
function localExecution(
  fn: FunctionNode,
  { handed }: Callers,
  reached: readonly Execution[],
  file: LintedFile,
): Execution {
  const perCall = reached.find((execution) => execution.frequency === "perCall");
  if (perCall) return perCall;
  if (reached.length > 0 && handed.length === 0 && reached.every((execution) => execution.frequency === "once"))
    return ONCE;
  const isCallback = wrapped(fn).parent?.type === "CallExpression" || wrapped(fn).parent?.type === "NewExpression";
  if (!isCallback || handed.length === 0) return UNKNOWN;
  const outside = executionOf(fn, file);
  return outside.frequency === "once" ? UNKNOWN : outside;
}

/**
 * A function that other files can call: as often as those do, where all of them are known; as often as they like, where
 * they are not, unless it is only used for start-up here.
 */
function openExecution(fn: FunctionNode, callers: Callers, reached: readonly Execution[], file: LintedFile): Execution {
  const { name, visibility, others, handed } = callers;
  const isSeen = others === "nobody" && handed.length === 0;
  // What nobody calls says less than that code which is not seen may call this.
  const onward = reached.find(
    (execution) => execution.frequency === "perCall" && (isSeen || execution.because.isSeen !== true),
  );
  if (onward) return onward;
  if (reached.some((execution) => execution.frequency === "once"))
    return isSeen && reached.every((execution) => execution.frequency === "once") ? ONCE : UNKNOWN;
  const kind = visibility === "exported" ? "exported function" : "method";
  return {
    frequency: "perCall",
    because: {
      what: name === undefined ? `the ${kind}` : kind,
      subject: name,
      occasion: "call",
      node: fn,
      file,
      evidence: visibility === "exported" ? "exported" : "method",
      ...(isSeen && { isSeen: true as const }),
      chain: [],
    },
  };
}
