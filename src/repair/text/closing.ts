import type { TSESTree } from "@typescript-eslint/utils";
import type { Edit } from "./edits.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { bareRange } from "./statements.js";
import { wrapped, type Node } from "../../syntax/nodes.js";
import { visit } from "../../syntax/walk.js";

/** Edits that drop the statements that close a client; undefined when one of them does more than that. */
export function dropClosings(closings: readonly Node[], file: FileUnderLint): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const closing of closings) {
    if (closing.type === "VariableDeclaration") continue;
    const statement = statementOf(closing);
    const dropped = statement && dropStatement(statement, file);
    if (!dropped) return undefined;
    edits.push(...dropped);
  }
  return edits;
}

/** The statement that consists of the closing call alone, awaited or not, its failure ignored or not. */
function statementOf(call: Node): TSESTree.ExpressionStatement | undefined {
  let value = wrapped(call);
  if (value.parent?.type === "AwaitExpression") value = wrapped(value.parent);
  return value.parent?.type === "ExpressionStatement" ? value.parent : undefined;
}

function dropStatement(statement: TSESTree.ExpressionStatement, file: FileUnderLint): readonly Edit[] | undefined {
  const block = statement.parent;
  if (block.type !== "BlockStatement") return undefined;
  const owner = block.parent;
  const isFinalizer = owner.type === "TryStatement" && owner.finalizer === block;
  if (!isFinalizer || block.body.length > 1) return [{ range: bareRange(statement, file), text: "" }];
  if (file.sourceCode.getCommentsInside(block).length > 0) return undefined;
  return owner.handler ? [dropFinally(owner, file)] : unwrapTry(owner, file);
}

/** `finally { … }` goes, with the white space before it. */
function dropFinally(statement: TSESTree.TryStatement, file: FileUnderLint): Edit {
  return {
    range: [file.sourceCode.getTokenBefore(finallyKeyword(statement, file))!.range[1], statement.range[1]],
    text: "",
  };
}

function finallyKeyword(statement: TSESTree.TryStatement, file: FileUnderLint): TSESTree.Token {
  return file.sourceCode.getTokenBefore(statement.finalizer!)!;
}

/** A `try` without `catch` whose `finally` goes: its statements stay, where no other statement declares the same names. */
function unwrapTry(statement: TSESTree.TryStatement, file: FileUnderLint): readonly Edit[] | undefined {
  const { block } = statement;
  const first = block.body[0];
  const last = block.body.at(-1);
  if (!first || !last || statement.parent.type !== "BlockStatement" || clashes(block, file)) return undefined;
  const { text } = file.sourceCode;
  const before = file.sourceCode.getTokenAfter(file.sourceCode.getFirstToken(statement)!, { includeComments: true })!;
  const opening = /^[^\S\n]*(?:\n[^\S\n]*)?/.exec(text.slice(block.range[0] + 1))![0].length;
  const closing = /(?:\n)?[^\S\n]*$/.exec(text.slice(0, block.range[1] - 1))![0].length;
  if (
    before.range[0] !== block.range[0] ||
    file.sourceCode.getCommentsInside(statement).some((comment) => comment.range[0] >= block.range[1])
  )
    return undefined;
  return [
    { range: [statement.range[0], block.range[0] + 1 + opening], text: "" },
    ...dedentBlock(block, file),
    { range: [block.range[1] - 1 - closing, statement.range[1]], text: "" },
  ];
}

/** Whether a name that a block declares means something else around it. */
function clashes(block: TSESTree.BlockStatement, file: FileUnderLint): boolean {
  const scope = file.sourceCode.scopeManager?.acquire(block);
  if (!scope) return false;
  return [...scope.set.keys()].some((name) => {
    for (let outer = scope.upper; outer; outer = outer.upper) if (outer.set.has(name)) return true;
    return false;
  });
}

/** One level of indentation less for the lines of a block, except inside template literals. */
function dedentBlock(block: TSESTree.BlockStatement, file: FileUnderLint): Edit[] {
  const { text } = file.sourceCode;
  const step = block.body[0]!.loc.start.column - file.sourceCode.getFirstToken(block.parent)!.loc.start.column;
  const templates: (readonly [number, number])[] = [];
  visit(block, file, (inner) => {
    if (inner.type === "TemplateElement") templates.push(inner.range);
    return "enter";
  });
  const edits: Edit[] = [];
  const start = block.body[0]!.range[0];
  for (
    let newline = text.indexOf("\n", start);
    step > 0 && newline >= 0 && newline < block.range[1];
    newline = text.indexOf("\n", newline + 1)
  ) {
    const indentation = /^[^\S\n]*/.exec(text.slice(newline + 1))![0].length;
    const isCode = indentation >= step && newline + 1 + indentation < block.range[1] - 1;
    if (isCode && !templates.some(([from, to]) => newline >= from && newline < to))
      edits.push({ range: [newline + 1, newline + 1 + step], text: "" });
  }
  return edits;
}
