import type { FileUnderLint } from "../../file/linted-file.js";
import type { Node } from "../../syntax/nodes.js";
import { visit } from "../../syntax/walk.js";
import { indentationAt } from "./construction-text.js";
import type { Edit } from "./edits.js";

/** Edits that lay a stretch of the source out one level deeper: all of its lines but the first, blank ones, and template literals. */
export function indentingEdits(
  [start, end]: readonly [number, number],
  within: Node,
  indent: string,
  file: FileUnderLint,
): readonly Edit[] {
  const { text } = file.sourceCode;
  const templates = templatesIn(within, file);
  const edits: Edit[] = [];
  for (
    let newline = text.indexOf("\n", start);
    newline >= 0 && newline < end;
    newline = text.indexOf("\n", newline + 1)
  ) {
    const isBlank = /^[^\S\n]*(?:\n|$)/.test(text.slice(newline + 1, end));
    const isFixed = templates.some(([from, to]) => newline >= from && newline < to);
    if (!isBlank && !isFixed) edits.push({ range: [newline + 1, newline + 1], text: indent });
  }
  return edits;
}

/** The stretches of template literals within a node: their lines are part of the program. */
export function templatesIn(node: Node, file: FileUnderLint): readonly (readonly [number, number])[] {
  const templates: (readonly [number, number])[] = [];
  visit(node, file, (inner) => {
    if (inner.type === "TemplateElement") templates.push(inner.range);
    return "enter";
  });
  return templates;
}

/** The text of a node, with its other lines indented as if it stood on the line of another one. */
export function textIndentedLike(node: Node, other: Node, file: FileUnderLint): string {
  const { text } = file.sourceCode;
  const [from, to] = [node, other].map(({ range }) => indentationAt(range[0], file)) as [string, string];
  if (from === to) return text.slice(...node.range);
  const templates = templatesIn(node, file);
  let result = "";
  let at = node.range[0];
  for (
    let newline = text.indexOf("\n", at);
    newline >= 0 && newline < node.range[1];
    newline = text.indexOf("\n", newline + 1)
  ) {
    if (templates.some(([start, end]) => newline >= start && newline < end) || !text.startsWith(from, newline + 1))
      continue;
    result += `${text.slice(at, newline + 1)}${to}`;
    at = newline + 1 + from.length;
  }
  return result + text.slice(at, node.range[1]);
}
