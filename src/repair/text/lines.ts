import type { FileUnderLint } from "../../file/linted-file.js";
import type { Node } from "../../syntax/nodes.js";
import { visit } from "../../syntax/walk.js";

type Range = readonly [number, number];

/** Where the lines of a stretch of text begin, but for the first of them. */
function lineStarts(text: string, [start, end]: Range): readonly number[] {
  const starts: number[] = [];
  for (
    let newline = text.indexOf("\n", start);
    newline >= 0 && newline < end;
    newline = text.indexOf("\n", newline + 1)
  )
    starts.push(newline + 1);
  return starts;
}

/** The same of a stretch of code, without the lines that are a part of a template literal of the program. */
export function codeLineStarts(range: Range, within: Node, file: FileUnderLint): readonly number[] {
  const templates = templatesIn(within, file);
  return lineStarts(file.sourceCode.text, range).filter(
    (line) => !templates.some(([start, end]) => line > start && line <= end),
  );
}

function templatesIn(node: Node, file: FileUnderLint): readonly Range[] {
  const templates: Range[] = [];
  visit(node, file, (inner) => {
    if (inner.type === "TemplateElement") templates.push(inner.range);
    return "enter";
  });
  return templates;
}

/** Whether an offset is the first on its line, but for white space. */
export function startsLine(offset: number, { sourceCode: { text } }: FileUnderLint): boolean {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).trim() === "";
}

/** Whether text starts with a blank line. */
export function isBlank(text: string): boolean {
  return /^[^\S\n]*(?:\n|$)/.test(text);
}
