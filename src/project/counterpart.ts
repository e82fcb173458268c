import type { LintedFile } from "../file/linted-file.js";
import type { Node } from "../syntax/nodes.js";
import { childrenOf } from "../syntax/walk.js";
import type { Place } from "./place.js";
import { neighbourAt, pathInProgram } from "./programs.js";

/**
 * A node of the file under lint as the program knows it: the node of the same kind that stands at the same place in the
 * program's own copy. What other files say is about that one.
 * @returns undefined without a program, and where the two parsers differ about the place
 */
export function counterpartOf<N extends Node>(node: N, file: LintedFile): Place<N> | undefined {
  const copy = neighbourAt(pathInProgram(file), file);
  if (!copy || copy === file) return copy && { node, file };
  const [start, end] = node.range;
  let at: Node | undefined = copy.sourceCode.ast;
  while (at) {
    if (at.type === node.type && at.range[0] === start && at.range[1] === end) return { node: at as N, file: copy };
    at = childrenOf(at, copy).find(({ range }) => range[0] <= start && end <= range[1]);
  }
  return undefined;
}

/** Whether two places are one, be they in the file under lint or in the copy that its program has of it. */
export function isSamePlace(one: Place, other: Place): boolean {
  if (one.node === other.node || one.file === other.file) return one.node === other.node;
  if (pathInProgram(one.file) !== pathInProgram(other.file)) return false;
  return counterpartOf(one.node, one.file)?.node === counterpartOf(other.node, other.file)?.node;
}
