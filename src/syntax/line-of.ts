import type { LintedFile } from "../file/linted-file.js";
import type { Node } from "./nodes.js";

/** The line that a node starts on, from 1. Only the file under lint has nodes that say it themselves. */
export function lineOf(node: Node, file: LintedFile): number {
  return lineAt(node.range[0], file);
}

/** The line that a node ends on, from 1. */
export function lastLineOf(node: Node, file: LintedFile): number {
  return lineAt(node.range[1], file);
}

function lineAt(offset: number, { sourceCode }: LintedFile): number {
  return (sourceCode.text.slice(0, offset).match(/\r\n|[\r\n\u2028\u2029]/g)?.length ?? 0) + 1;
}
