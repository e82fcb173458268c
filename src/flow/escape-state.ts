import type { Node } from "../syntax/nodes.js";

/**
 * What becomes of a value, by its strongest use:
 * - `dropped`: used here, and gone when the function ends;
 * - `passed`: given to a call that may hold it for longer;
 * - `unknown`: it goes where this analysis does not follow;
 * - `returned`: handed to the caller, itself or inside another object;
 * - `kept`: stored where it outlives the function.
 */
export type EscapeState = "dropped" | "passed" | "unknown" | "returned" | "kept";

const STRENGTH: readonly EscapeState[] = ["dropped", "passed", "unknown", "returned", "kept"];

/** The stronger of two states. */
export function strongerState(one: EscapeState, other: EscapeState): EscapeState {
  return STRENGTH.indexOf(other) > STRENGTH.indexOf(one) ? other : one;
}

/** Whether a value is gone when its function ends, as far as that shows. */
export function isLetGo({ state }: Pick<Escape, "state">): boolean {
  return state === "dropped" || state === "passed";
}

/** One place where a value is used. */
export interface ValueUse {
  /**
   * `call` of a method, `read` or `write` of a member, `argument` of a call, `destructure` of members,
   * `dispose` by `using`, `rebind` of the variable that holds it, `other` for anything else (comparison, test, …).
   */
  readonly kind: "call" | "read" | "write" | "argument" | "destructure" | "dispose" | "rebind" | "other";
  /** Members from the value to the use: `["interceptors", "request", "use"]`; for an argument the option path. */
  readonly path: readonly string[];
  /** The call, member, assignment or pattern. */
  readonly node: Node;
  /** The argument that is the value or holds it, of an `argument`. */
  readonly argument?: Node;
  /** It stands in a function inside the one that made the value. */
  readonly captured: boolean;
}

/** A place where a value leaves the analysis. */
export interface EscapePoint {
  readonly state: EscapeState;
  /** The return statement, assignment or call. */
  readonly node: Node;
  /** Members under which the value is found in what leaves: empty for the value itself. */
  readonly path: readonly string[];
}

/** What becomes of a value, and by what. */
export interface Escape {
  readonly state: EscapeState;
  readonly uses: readonly ValueUse[];
  /** The places where it leaves, of all states. */
  readonly points: readonly EscapePoint[];
}
