import type { LintedFile } from "../file/linted-file.js";
import type { Node } from "../syntax/nodes.js";

/** A node and the file that it stands in: what every analysis that may leave its file answers with. */
export interface Place<N extends Node = Node> {
  readonly node: N;
  readonly file: LintedFile;
}

/** Nodes of one file, in their order: the arguments of a call. */
export interface Places<N extends Node = Node> {
  readonly nodes: readonly N[];
  readonly file: LintedFile;
}
