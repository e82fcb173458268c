import type { Variable } from "../../syntax/variables.js";
import type { AccessPath } from "./access-path.js";
import type { Node } from "../../syntax/nodes.js";
import type { HeldMember, ResponseUse } from "./response-use.js";

/** What the variables of a function have to do with a response. */
export interface ResponseNames {
  /** Those that lead to it, and how. */
  readonly holders: ReadonlyMap<Variable, AccessPath>;
  /** Those that hold the value of a member of it: `const { status } = res`. */
  readonly members: ReadonlyMap<Variable, HeldMember>;
}

/** What becomes of a response where a variable is read that leads to it. */
export interface HolderUse {
  readonly variable: Variable;
  readonly uses: readonly ResponseUse[];
}

/** The same for all holders of a function, by the name that is read. */
export type HolderUses = ReadonlyMap<Node, HolderUse>;
