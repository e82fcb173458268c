import type { LintedFile } from "../shared/linted-file.js";
import type { Node } from "../shared/syntax.js";
import type { Evidence } from "./entry-points.js";

/** Why code runs as often as it does: the entry point, and the chain of calls that reaches the code. */
export interface Because {
  /** For messages: "Express handler `app.get("/price/:id")`", "`for` loop". */
  readonly label: string;
  /** The entry point or loop. */
  readonly node: Node;
  readonly evidence: Evidence | "loop" | "callback" | "exported" | "method";
  /** Names of the functions from the entry point down to the code, without the entry point. */
  readonly chain: readonly string[];
}

/** How often a place in the code runs. */
export type Execution =
  | { readonly frequency: "once" | "unknown" }
  | { readonly frequency: "perRequest" | "perIteration" | "perCall"; readonly because: Because };

/** How often `node` runs, and why. */
export function executionOf(_node: Node, _file: LintedFile): Execution {
  return { frequency: "unknown" };
}
