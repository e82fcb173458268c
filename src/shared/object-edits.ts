import type { TSESTree } from "@typescript-eslint/utils";
import type { Edit } from "./edits.js";
import type { SourceCode } from "./linted-file.js";
import type { Node } from "./syntax.js";

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
  const lineBreak = source.text.includes("\r\n") ? "\r\n" : "\n";
  return insert((beside ?? brace).range[1], `${lineBreak}${indentation(first, source)}${property},`);
}

/** Takes one element out of an object or array literal, with its comma, and with its line when it has one of its own. */
export function removeElement(element: Node, source: SourceCode): Edit {
  const after = source.getTokenAfter(element)!;
  const before = source.getTokenBefore(element)!;
  if (after.value === ",") {
    const next = source.getTokenAfter(after, { includeComments: true })!;
    const closes = next.range[0] === element.parent!.range[1] - 1;
    const end = next.loc.start.line === after.loc.end.line && !closes ? next.range[0] : after.range[1];
    const ownLine = before.loc.end.line < element.loc.start.line && next.loc.start.line > after.loc.end.line;
    return { range: [ownLine ? before.range[1] : element.range[0], end], text: "" };
  }
  const start = before.value === "," ? before.range[0] : before.range[1];
  const end = before.value === "," ? element.range[1] : after.range[0];
  return { range: [start, end], text: "" };
}

/** Comments that belong to an element: inside it, above it, or behind it on its line. */
export function hasCommentBeside(element: Node, source: SourceCode): boolean {
  const comma = source.getTokenAfter(element);
  const end = comma?.value === "," ? comma : element;
  const behind = source.getCommentsAfter(end as Node).concat(comma ? source.getCommentsBefore(comma) : []);
  return (
    source.getCommentsInside(element).length > 0 ||
    source.getCommentsBefore(element).some((comment) => comment.loc.end.line >= element.loc.start.line - 1) ||
    behind.some((comment) => comment.loc.start.line === element.loc.end.line)
  );
}

function insert(at: number, text: string): Edit {
  return { range: [at, at], text };
}

function indentation(token: { readonly loc: TSESTree.SourceLocation }, source: SourceCode): string {
  return /^\s*/.exec(source.lines[token.loc.start.line - 1]!)![0];
}
