import type { FileUnderLint } from "../../file/linted-file.js";
import type { Node } from "../../syntax/nodes.js";
import { indentationAt, styleOf, textWith } from "./construction-text.js";
import { insert, type Edit } from "./edits.js";
import { codeLineStarts, isBlank } from "./lines.js";

/** Edits that lay a stretch of the source out one level deeper: all of its lines but the first, blank ones, and template literals. */
export function indentingEdits(
  [start, end]: readonly [number, number],
  within: Node,
  indent: string,
  file: FileUnderLint,
): readonly Edit[] {
  const { text } = file.sourceCode;
  return codeLineStarts([start, end], within, file)
    .filter((line) => !isBlank(text.slice(line, end)))
    .map((line) => insert(line, indent));
}

/**
 * A stretch of code with edits inside it, laid out one level deeper, but for the lines of template literals.
 * @param within a node around it
 */
export function indentedText(
  range: readonly [number, number],
  edits: readonly Edit[],
  within: Node,
  file: FileUnderLint,
): string {
  const { indent } = styleOf(file);
  const inside = edits.map((edit) => ({ range: edit.range, text: edit.text.split("\n").join(`\n${indent}`) }));
  return textWith({ range }, [...inside, ...indentingEdits(range, within, indent, file)], file);
}

/** The text of a node, with its other lines indented as if it stood on the line of another one. */
export function textIndentedLike(node: Node, other: Node, file: FileUnderLint): string {
  const { text } = file.sourceCode;
  const [from, to] = [node, other].map(({ range }) => indentationAt(range[0], file)) as [string, string];
  if (from === to) return text.slice(...node.range);
  let result = "";
  let at = node.range[0];
  for (const line of codeLineStarts(node.range, node, file)) {
    if (!text.startsWith(from, line)) continue;
    result += `${text.slice(at, line)}${to}`;
    at = line + from.length;
  }
  return result + text.slice(at, node.range[1]);
}
