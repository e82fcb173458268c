import type { LintedFile } from "../file/linted-file.js";
import type { Node } from "./nodes.js";

/** The line that a node starts on, from 1. Only the file under lint has nodes that say it themselves. */
export function lineOf(node: Node, file: LintedFile): number {
  const before = file.sourceCode.text.slice(0, node.range[0]);
  return (before.match(/\r\n|[\r\n\u2028\u2029]/g)?.length ?? 0) + 1;
}
