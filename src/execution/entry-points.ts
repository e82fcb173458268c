import type { LintedFile } from "../shared/linted-file.js";
import type { FunctionNode, Node } from "../shared/syntax.js";

/**
 * What an entry point was recognised by, strongest first. The measured precision of each is in
 * docs/architecture.md; the configurations choose by it.
 */
export type Evidence = "import" | "type" | "file" | "receiver" | "parameters";

/** A function that a host calls. */
export interface EntryPoint {
  /** `perRequest` (also per message, job, render), `once` (start-up, shutdown, DI, memo helpers), or as often as the place that registers it. */
  readonly runs: "perRequest" | "perIteration" | "once" | "inherits";
  /** For messages: "Express handler `app.get("/price/:id")`". */
  readonly label: string;
  /** Where it is registered, or the function itself. */
  readonly node: Node;
  readonly evidence: Evidence;
}

/** Why a host calls a function, from the catalogue of hosts; undefined when nothing says so. */
export function entryPointOf(_fn: FunctionNode, _file: LintedFile): EntryPoint | undefined {
  return undefined;
}
