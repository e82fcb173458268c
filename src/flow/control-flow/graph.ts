import type { TSESTree } from "@typescript-eslint/utils";
import type { Node } from "../../syntax/nodes.js";

/** A stretch of code without a branch, and what is evaluated in it, in order. */
export interface Segment {
  readonly events: readonly Node[];
  readonly next: readonly Edge[];
}

/** A way from one segment to another. */
export interface Edge {
  readonly to: Segment;
  /** What is known of how an expression has come out when the edge is taken. */
  readonly assumes?: Assumption;
  /** The edge is taken by an exception, or to run `finally` on the way out, rather than in the normal course. */
  readonly leaves?: Departure;
}

/** How an expression came out. */
export interface Assumption {
  readonly test: Node;
  /** True or false as truth goes, so that nothing is false. What is something, in front of `??`, may be either. */
  readonly outcome: boolean | "something";
}

/** The way out of a part of a `try`, and the part that it leads to. */
export interface Departure {
  readonly owner: TSESTree.TryStatement;
  readonly into: "catch" | "finally";
}

/** How a call that never returns leaves the function around it: by an exception, or with the whole process. */
export type Ending = "throws" | "ends-process";

/** The control flow of one function, of the program, or of a piece of a class body. */
export interface ControlFlowGraph {
  readonly owner: Node;
  readonly entry: Segment;
  /** The segments in which the code is left: empty ones, where all returns and all exceptions that nothing catches meet. */
  readonly exits: readonly Segment[];
  /** Those of them that are reached by returning, or at the end of the code. None when it never gets there. */
  readonly returns: readonly Segment[];
  /** The calls that never return: nothing comes after them. */
  readonly endings: ReadonlyMap<Node, Ending>;
  /** The segments in which an event happens: none where it is not reached, several in a `finally`. */
  readonly segmentsOf: (event: Node) => readonly Segment[];
}
