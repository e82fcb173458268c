import type { ControlFlowGraph } from "../flow/control-flow.js";
import type { Node } from "../syntax/nodes.js";
import type { Variable } from "../syntax/variables.js";
import type { Aborters } from "./aborts.js";
import type { Knowledge } from "./conditions/knowledge.js";
import type { AccessPath } from "./uses/access-path.js";
import type { ResponseUse } from "./uses/response-use.js";

/** How a response comes into one function, and what becomes of it there. */
export interface Arrival {
  readonly graph: ControlFlowGraph;
  /** The event at which it appears; undefined when the function is entered with it. */
  readonly start: Node | undefined;
  readonly uses: readonly ResponseUse[];
  /** A variable from outside that leads to it on entry. */
  readonly captured?: { readonly variable: Variable; readonly path: AccessPath };
  /** What is known of it already, by the function that hands it over. */
  readonly known?: Knowledge | undefined;
  /** What ends its request. */
  readonly aborters: Aborters;
}
