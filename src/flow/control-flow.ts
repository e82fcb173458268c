// Where control can go within one function, built from the AST: graph.ts says what a graph is, walker.ts in which order
// code is evaluated, statements.ts and expressions.ts what branches, builder.ts where jumps and exceptions lead from
// where the code stands, finally.ts how often a `finally` is written.
//
// Invariants
// - Every segment of a graph is reached from its entry; code that cannot be reached has no events.
// - Every way out ends in one of two empty segments: all returns and the end of the code, or all that is thrown.
// - A `finally` is written once for each place to which control goes on behind it, so that a return in a `try` does not
//   come out behind it. Edges into a copy, or into a `catch`, say so (`leaves`), but for the normal course.
// - The size of a graph is linear in that of the code: see finally.ts.
// - What an edge assumes is true or false as truth goes; behind `??` it may say less, that something is not nothing.
//
// Unsound on purpose
// - Only code in a `try` can throw without a `throw`, and there at two places: in front of the first node that may, and
//   at the end. An edge from every call would tell of exceptions that nobody expects.
// - A generator is stopped at a `yield` only where a `try` around it would notice.
// - A `with` and the getters, proxies and conversions of an object run nothing.
// - A function that calls itself, also through others, is taken to return while that is found out: of two functions that
//   call each other, the first that is asked for may be known to throw where the second is not. So is what stands deeper
//   in a row of calls than endings.ts looks.
import { memoiseByNode } from "../file/memoise.js";
import type { LintedFile } from "../file/linted-file.js";
import type { Node } from "../syntax/nodes.js";
import { GraphBuilder } from "./control-flow/builder.js";
import type { ControlFlowGraph } from "./control-flow/graph.js";
import { Walker } from "./control-flow/walker.js";
import { endingsBy } from "./endings.js";

export type { ControlFlowGraph, Departure, Edge, Segment } from "./control-flow/graph.js";

const endingOf = endingsBy((fn, file) => controlFlowOf(fn, file));

/**
 * The control flow of a function, the program, a static block of a class, or the value of a field that is no
 * function (the nodes that `codeOwner` gives): built from the AST when it is first asked for.
 */
export const controlFlowOf: (owner: Node, file: LintedFile) => ControlFlowGraph = memoiseByNode((owner, file) => {
  const builder = new GraphBuilder((call) => endingOf(call, file));
  new Walker(builder, file).owner(owner);
  return builder.finish(owner);
});
