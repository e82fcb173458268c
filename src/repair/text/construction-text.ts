import type { TSESTree } from "@typescript-eslint/utils";
import type { Edit } from "./edits.js";
import { codeLineStarts } from "./lines.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { memoiseByFile } from "../../file/memoise.js";
import type { Node } from "../../syntax/nodes.js";

/** The text of a node, or of a stretch of code, with edits inside it applied. */
export function textWith(
  { range: [start, end] }: { readonly range: readonly [number, number] },
  edits: readonly Edit[],
  file: FileUnderLint,
): string {
  const inside = edits.filter(({ range }) => range[0] >= start && range[1] <= end);
  return applyEdits(file.sourceCode.text, [start, end], inside);
}

/** A stretch of text with edits applied. */
function applyEdits(text: string, [start, end]: readonly [number, number], edits: readonly Edit[]): string {
  let result = "";
  let at = start;
  for (const edit of edits.toSorted((one, other) => one.range[0] - other.range[0])) {
    result += text.slice(at, edit.range[0]) + edit.text;
    at = edit.range[1];
  }
  return result + text.slice(at, end);
}

/** The text of a node with edits inside it, laid out as when its first line is not indented. */
export function dedentedText(node: Node, edits: readonly Edit[], file: FileUnderLint): string {
  const indentation = indentationAt(node.range[0], file);
  const dedented = edits.map(({ range, text }) => ({ range, text: withoutIndentation(text, indentation) }));
  return textWith(node, [...dedented, ...dedentEdits(node, file)], file);
}

/** Lines of source text, each without the indentation that they have in common. */
export function withoutIndentation(lines: string, indentation: string): string {
  return indentation === "" ? lines : lines.split(`\n${indentation}`).join("\n");
}

/** Edits that take the indentation of a node's first line off its other lines, except inside template literals. */
function dedentEdits(node: Node, file: FileUnderLint): Edit[] {
  const { text } = file.sourceCode;
  const indentation = indentationAt(node.range[0], file);
  if (indentation === "") return [];
  return codeLineStarts(node.range, node, file)
    .filter((line) => text.startsWith(indentation, line))
    .map((line) => ({ range: [line, line + indentation.length], text: "" }));
}

/** The white space that opens the line of an offset. */
export function indentationAt(offset: number, file: FileUnderLint): string {
  const lineStart = file.sourceCode.text.lastIndexOf("\n", offset - 1) + 1;
  return /^[^\S\n]*/.exec(file.sourceCode.text.slice(lineStart, offset))![0];
}

/** How a file writes its code. */
export interface SourceStyle {
  readonly semicolon: "" | ";";
  readonly newline: "\n" | "\r\n";
  readonly indent: string;
}

/** The style of a file, from its own text. */
export const styleOf = memoiseByFile((file: FileUnderLint): SourceStyle => {
  const { ast, text } = file.sourceCode;
  const closed = ast.body.filter((statement) => ENDS_WITH_SEMICOLON.has(statement.type));
  const withSemicolon = closed.filter((statement) => isClosed(statement, file)).length;
  return {
    semicolon: withSemicolon * 2 >= closed.length ? ";" : "",
    newline: text.includes("\r\n") ? "\r\n" : "\n",
    indent: /\n(\t| {2,8})(?=\S)/.exec(text)?.[1] ?? "  ",
  };
});

/** Whether a statement ends with a semicolon of its own, not with one that guards the next line. */
export function isClosed(statement: Node, { sourceCode }: FileUnderLint): boolean {
  const last = sourceCode.getLastToken(statement)!;
  return last.value === ";" && sourceCode.getTokenBefore(last)?.loc.end.line === last.loc.start.line;
}

const ENDS_WITH_SEMICOLON = new Set<TSESTree.Node["type"] | string>([
  "ImportDeclaration",
  "VariableDeclaration",
  "ExpressionStatement",
]);
