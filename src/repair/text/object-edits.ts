import type { TSESTree } from "@typescript-eslint/utils";
import { insert, type Edit } from "./edits.js";
import type { SourceCode } from "../../file/linted-file.js";
import type { CallOrNew, Node } from "../../syntax/nodes.js";

/** Puts a whole property first into an object literal, in the way the literal is laid out. */
export function addProperty(object: TSESTree.ObjectExpression, property: string, source: SourceCode): Edit {
  const brace = source.getFirstToken(object)!;
  if (object.properties.length === 0) {
    if (source.getCommentsInside(object).length > 0) return insert(brace.range[1], ` ${property},`);
    return { range: [object.range[0], object.range[1]], text: `{ ${property} }` };
  }
  const first = source.getTokenAfter(brace)!;
  if (first.loc.start.line === brace.loc.end.line) return insert(first.range[0], `${property}, `);
  const beside = source.getCommentsBefore(first).findLast((comment) => comment.loc.start.line === brace.loc.end.line);
  return insert((beside ?? brace).range[1], `${lineBreakOf(source)}${indentation(first, source)}${property},`);
}

/** Puts a whole property into an object literal: first, or last where a spread could replace it. */
export function giveProperty(object: TSESTree.ObjectExpression, property: string, source: SourceCode): Edit {
  const last = object.properties.at(-1);
  return last && object.properties.some(({ type }) => type === "SpreadElement")
    ? appendProperty(last, property, source)
    : addProperty(object, property, source);
}

/** Puts a property behind the last, on a line of its own where that has one. */
function appendProperty(last: Node, property: string, source: SourceCode): Edit {
  const [before, after] = [source.getTokenBefore(last)!, source.getTokenAfter(last)!];
  if (before.loc.end.line === last.loc.start.line) return insert(last.range[1], `, ${property}`);
  const line = `${lineBreakOf(source)}${indentation(last, source)}${property}`;
  if (after.value !== ",") return insert(last.range[1], `,${line}`);
  const beside = source.getCommentsAfter(after).findLast(({ loc }) => loc.start.line === after.loc.end.line);
  return insert((beside ?? after).range[1], `${line},`);
}

/** Puts an argument behind those of a call, or gives a `new` without parentheses its first. */
export function addArgument(call: CallOrNew, argument: string, source: SourceCode): Edit {
  const last = call.arguments.at(-1);
  if (last) return insert(last.range[1], `, ${argument}`);
  const closing = source.getLastToken(call)!;
  return closing.value === ")" ? insert(closing.range[0], argument) : insert(call.range[1], `(${argument})`);
}

/** Takes one element out of an object or array literal, with its comma, and with its line when it has one of its own. */
export function removeElement(element: Node, source: SourceCode): Edit {
  const before = source.getTokenBefore(element, { includeComments: true })!;
  const comma = source.getTokenAfter(element)!;
  if (comma.value !== ",") {
    const isFirst = before.value !== ",";
    return remove(isFirst ? before.range[1] : before.range[0], isFirst ? comma.range[0] : element.range[1]);
  }
  const next = source.getTokenAfter(comma, { includeComments: true })!;
  const isOnly = before.range[0] === element.parent!.range[0] && next.range[1] === element.parent!.range[1];
  if (isOnly) return remove(before.range[1], next.range[0]);
  const isLastOnLine = next.loc.start.line > comma.loc.end.line;
  if (isLastOnLine && before.loc.end.line < element.loc.start.line) return remove(before.range[1], comma.range[1]);
  const closes = next.range[1] === element.parent!.range[1];
  return remove(element.range[0], isLastOnLine || closes ? comma.range[1] : next.range[0]);
}

function remove(start: number, end: number): Edit {
  return { range: [start, end], text: "" };
}

function lineBreakOf({ text }: SourceCode): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function indentation(token: { readonly loc: TSESTree.SourceLocation }, source: SourceCode): string {
  return /^\s*/.exec(source.lines[token.loc.start.line - 1]!)![0];
}
