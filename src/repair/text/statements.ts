import type { TSESTree } from "@typescript-eslint/utils";
import type { Edit } from "./edits.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { startsLine } from "./lines.js";
import { isInList } from "./statement-position.js";
import type { Node } from "../../syntax/nodes.js";

/** A comment that is about the lines below it, not about the next statement. */
const REGION_COMMENT = /^\s*(?:eslint-(?:disable|enable)\b(?!-)|#?(?:end)?region\b|prettier-ignore-(?:start|end))/;

/** The end of a statement, without a semicolon on a later line, which guards the next statement. */
export function endOf(statement: Node, file: FileUnderLint): number {
  const last = file.sourceCode.getLastToken(statement)!;
  const before = file.sourceCode.getTokenBefore(last);
  return last.value === ";" && before && before.loc.end.line !== last.loc.start.line
    ? before.range[1]
    : statement.range[1];
}

/** Comments on their own lines directly above a statement. */
export function leadingComments(statement: Node, file: FileUnderLint): readonly TSESTree.Comment[] {
  const found: TSESTree.Comment[] = [];
  let { line } = statement.loc.start;
  if (!startsLine(statement.range[0], file)) return [];
  for (const comment of file.sourceCode.getCommentsBefore(statement).toReversed()) {
    const isDirectlyAbove = comment.loc.end.line === line - 1 && startsLine(comment.range[0], file);
    if (!isDirectlyAbove || REGION_COMMENT.test(comment.value)) break;
    found.unshift(comment);
    line = comment.loc.start.line;
  }
  return found;
}

/** Comments that end the line of a statement. */
export function trailingComments(statement: Node, file: FileUnderLint): readonly TSESTree.Comment[] {
  const end = endOf(statement, file);
  const last = file.sourceCode.getTokenBefore({ range: [end, end] } as never, { includeComments: false })!;
  const onLine = file.sourceCode
    .getCommentsAfter(last)
    .filter(
      ({ loc, range }) => range[0] >= end && loc.start.line === last.loc.end.line && loc.end.line === loc.start.line,
    );
  const final = onLine.at(-1);
  return final && !/^[^\S\r\n]*(?:\r?\n|$)/.test(file.sourceCode.text.slice(final.range[1])) ? [] : onLine;
}

/** The range of a statement with its comments and, when nothing else stands there, its lines. */
export function lineRange(statement: Node, file: FileUnderLint): [number, number] {
  const start = leadingComments(statement, file)[0]?.range[0] ?? statement.range[0];
  const end = trailingComments(statement, file).at(-1)?.range[1] ?? endOf(statement, file);
  return wholeLines(start, end, file);
}

/** The range of a statement without its comments, which stay; with its line when it stands alone there. */
export function bareRange(statement: Node, file: FileUnderLint): [number, number] {
  const hasComments = leadingComments(statement, file).length > 0 || trailingComments(statement, file).length > 0;
  const end = endOf(statement, file);
  if (!hasComments) return wholeLines(statement.range[0], end, file);
  return [statement.range[0], end + /^[^\S\n]*/.exec(file.sourceCode.text.slice(end))![0].length];
}

function wholeLines(start: number, end: number, file: FileUnderLint): [number, number] {
  const { text } = file.sourceCode;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const restOfLine = /^[^\S\n]*(?:\n|$)/.exec(text.slice(end));
  if (text.slice(lineStart, start).trim() !== "" || !restOfLine) {
    return [start, restOfLine ? end : end + /^[^\S\n]*/.exec(text.slice(end))![0].length];
  }
  const lineEnd = end + restOfLine[0].length;
  const blankAfter = /^(?:[^\S\n]*\n)+/.exec(text.slice(lineEnd))?.[0].length ?? 0;
  const above = text.slice(0, lineStart);
  const opensBlock = /[{:][^\S\n]*\n$/.test(above) || /\n[^\S\n]*\n$/.test(above);
  return [lineStart, lineEnd + (opensBlock ? blankAfter : 0)];
}

/** An edit that takes a variable's declaration away, its statement too when it is the only one in it; undefined when a comment or the next line stands in the way. */
export function declarationRemoval(declarator: TSESTree.VariableDeclarator, file: FileUnderLint): Edit | undefined {
  const declaration = declarator.parent;
  if (!isStatementOfBlock(declaration)) return undefined;
  if (declaration.declarations.length === 1) {
    return leavesNoHazard(declaration, file) ? { range: bareRange(declaration, file), text: "" } : undefined;
  }
  const range = declaratorRange(declarator, declaration);
  const outside = file.sourceCode
    .getCommentsInside(declaration)
    .filter((comment) => comment.range[0] >= range[0] && comment.range[1] <= range[1]);
  const own = file.sourceCode.getCommentsInside(declarator);
  return outside.length > own.length ? undefined : { range, text: "" };
}

function declaratorRange(
  declarator: TSESTree.VariableDeclarator,
  { declarations }: TSESTree.VariableDeclaration,
): [number, number] {
  const index = declarations.indexOf(declarator as never);
  const before = declarations[index - 1];
  return before ? [before.range[1], declarator.range[1]] : [declarator.range[0], declarations[index + 1]!.range[0]];
}

/** Whether a statement, or a declaration, is one of a block, and not of the head of a loop or an export. */
export function isStatementOfBlock(statement: Node): boolean {
  return statement.parent?.type !== "Program" && isInList(statement);
}

/** Without semicolons, what follows a removed statement must not continue what stands before it. */
export function leavesNoHazard(statement: Node, file: FileUnderLint): boolean {
  const before = file.sourceCode.getTokenBefore(statement);
  const end = endOf(statement, file);
  const after = file.sourceCode.getTokenAfter({ range: [end, end] } as never);
  if (!before || !after || /^[;{}:]$/.test(before.value)) return true;
  return !/^[([/+\-*.,`]/.test(after.value);
}

/** Whether an identifier is key and value of a property at once. */
export function isShorthand(identifier: TSESTree.Identifier): boolean {
  const { parent } = identifier;
  return parent.type === "Property" && parent.shorthand && parent.value === identifier;
}
