import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import type { Node } from "./nodes.js";

/** The line that a node starts on, from 1. Only the file under lint has nodes that say it themselves. */
export function lineOf(node: Node, file: LintedFile): number {
  return lineAt(node.range[0], file);
}

/** The line that a node ends on, from 1. */
export function lastLineOf(node: Node, file: LintedFile): number {
  return lineAt(node.range[1], file);
}

function lineAt(offset: number, file: LintedFile): number {
  const starts = lineStarts(file);
  let [first, last] = [0, starts.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if (starts[middle]! <= offset) first = middle;
    else last = middle - 1;
  }
  return first + 1;
}

/** The offsets at which the lines of a file start. */
const lineStarts = memoiseByFile(({ sourceCode }: LintedFile): readonly number[] => [
  0,
  ...Array.from(sourceCode.text.matchAll(/\r\n|[\r\n\u2028\u2029]/g), (end) => end.index + end[0].length),
]);
