import { memoiseByNode } from "../file/memoise.js";
import type { LintedFile } from "../file/linted-file.js";
import type { Node } from "../syntax/nodes.js";
import { GraphBuilder } from "./control-flow/builder.js";
import type { ControlFlowGraph } from "./control-flow/graph.js";
import { Walker } from "./control-flow/walker.js";
import { endingsBy } from "./endings.js";

export type { ControlFlowGraph, Departure, Edge, Ending, Segment } from "./control-flow/graph.js";

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
