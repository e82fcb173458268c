import { handsOutToTelling, inputsChange, isSettledAtLoad, type ProgramSpec } from "../generator/program.js";
import type { Observed } from "../stubs/run-program.js";

/** Suggestions that say that later changes of what a client is made from have no effect on it. */
const FREEZING: ReadonlySet<string> = new Set([
  "lazy",
  "lazyWithFailure",
  "lazyGlobal",
  "lazyOpen",
  "lazyCapped",
  "memoise",
  "connect",
  "connectOpen",
  "sharePool",
]);

/** Suggestions that say that a client is made while its module loads. */
const EARLY: ReadonlySet<string> = new Set(["hoistEarly", "hoistUnchecked", "importShared"]);

/** Suggestions of what prepares itself, with what it is used for: it is not refused while it is prepared. */
const PREPARED_BY_ITSELF: ReadonlySet<string> = new Set(["sharePool"]);

/** Suggestions that keep a promise: callers that wait together share its failure. */
const PROMISING: ReadonlySet<string> = new Set(["memoise", "connect", "connectOpen"]);

/** Whether a repair promises that a program does what it did before; a suggestion says where it does not. */
export function keepsBehaviour(kind: string, spec: ProgramSpec): boolean {
  if (kind === "fix") return true;
  // What is called before what it uses is declared fails: not where another module has made the client already, and
  // together with the next call where a promise is kept.
  if (spec.early && spec.declaredLate && (kind === "importShared" || PROMISING.has(kind))) return false;
  if (handsOutToTelling(spec) || (PREPARED_BY_ITSELF.has(kind) && spec.failures > 0)) return false;
  if (EARLY.has(kind)) return isSettledAtLoad(spec) && !inputsChange(spec);
  return !FREEZING.has(kind) || !inputsChange(spec);
}

/** Whether a module does not load since its client cannot be made, as a suggestion that makes it there says. */
export function failsAsTold(kind: string, { loadError }: Observed): boolean {
  return EARLY.has(kind) && loadError !== undefined && /the key is missing|invalid URL/.test(loadError);
}

/** Whether it promises that of calls that run together, some of which fail. */
export function keepsFailuresTogether(kind: string): boolean {
  return !PROMISING.has(kind);
}

/** What has to be the same before and after: everything but how many clients there are. */
export function comparable({ loadError, results, requests, printed }: Observed): object {
  return { loadError, results, requests, printed };
}
