import { isParenthesized } from "@eslint-community/eslint-utils";
import type { TSESTree } from "@typescript-eslint/utils";
import type { FileUnderLint } from "../../file/linted-file.js";
import { enclosingFunction, isFunction, type FunctionNode } from "../../syntax/functions.js";
import { isCallOf, propertyName, wrapped, type Node } from "../../syntax/nodes.js";
import { insert, type Edit } from "../text/edits.js";
import { chainLink } from "../text/chains.js";
import { textIndentedLike } from "../text/indenting.js";
import { StatementWriter } from "../text/inserted-statements.js";
import { ownStatement } from "../text/statement-position.js";
import type { Promised } from "./certain-holder.js";
import { isFirstEvaluated } from "../text/evaluated-first.js";
import { isReadAsObject } from "./looked-at.js";
import { isNamed, namingEdit, unusedName } from "./unused-name.js";
import type { ReleaseCode } from "./release-code.js";

/** A call that gives a response which no variable holds. */
export interface UnheldCall {
  readonly node: TSESTree.CallExpression;
  /** Nothing may have come instead of the response. */
  readonly mayBeMissing: boolean;
  readonly promised: Promised;
}

/** Edits that release a response which no variable holds. */
export function releaseUnheld(call: UnheldCall, code: ReleaseCode, file: FileUnderLint): readonly Edit[] | undefined {
  const { parent } = wrapped(call.node);
  if (!code.namesResponse) return undefined;
  return parent?.type === "AwaitExpression"
    ? ofAwaited(parent, code, call.mayBeMissing, file)
    : releaseInChain(call, code, file);
}

function ofAwaited(
  awaited: TSESTree.AwaitExpression,
  code: ReleaseCode,
  mayBeMissing: boolean,
  file: FileUnderLint,
): readonly Edit[] | undefined {
  const { parent } = wrapped(awaited);
  if (parent?.type === "ExpressionStatement" && awaited.loc.start.line === awaited.loc.end.line)
    return inPlace(awaited, code, mayBeMissing, file);
  const pattern = parent?.type === "VariableDeclarator" && parent.init === wrapped(awaited) ? parent.id : undefined;
  return (pattern && inPattern(pattern, code, mayBeMissing, file)) ?? named(awaited, code, mayBeMissing, file);
}

/** `await fetch(u);` becomes `await (await fetch(u)).arrayBuffer();`. */
function inPlace(
  awaited: TSESTree.AwaitExpression,
  code: ReleaseCode,
  mayBeMissing: boolean,
  file: FileUnderLint,
): readonly Edit[] | undefined {
  if (!code.awaits && !startsAfresh(awaited, file)) return named(awaited, code, mayBeMissing, file);
  const [before, after] = code.of("(\0)", mayBeMissing).split("\0") as [string, string];
  return [insert(awaited.range[0], before), insert(awaited.range[1], after)];
}

/** Whether a parenthesis at the start of a statement cannot be taken for a call of what stands before. */
function startsAfresh(node: Node, file: FileUnderLint): boolean {
  const before = file.sourceCode.getTokenBefore(node);
  return before === null || [";", "{", "}"].includes(before.value);
}

/** `const { status } = …` takes the body as well. */
function inPattern(
  pattern: Node,
  code: ReleaseCode,
  mayBeMissing: boolean,
  file: FileUnderLint,
): readonly Edit[] | undefined {
  const { property } = code;
  const declaration = pattern.parent!.parent!;
  if (property === undefined || pattern.type !== "ObjectPattern" || isNamed(property, pattern, file)) return undefined;
  const last = pattern.properties.at(-1);
  const statement = ownStatement(pattern);
  if (last?.type !== "Property" || statement !== declaration) return undefined;
  const isOnLine = last.loc.end.line === pattern.loc.end.line;
  const gap = isOnLine ? " " : file.sourceCode.text.slice(0, last.range[0]).match(/\s*$/)![0];
  return [
    namingEdit(pattern, file),
    insert(last.range[1], `,${gap}${property}`),
    ...new StatementWriter(file).after(statement, [code.ofBody(property, mayBeMissing)]),
  ];
}

/** The response gets a name, in front of the statement that looks at it. */
function named(
  awaited: TSESTree.AwaitExpression,
  code: ReleaseCode,
  mayBeMissing: boolean,
  file: FileUnderLint,
): readonly Edit[] | undefined {
  const statement = ownStatement(awaited);
  const fn = enclosingFunction(awaited);
  const name = unusedName(awaited, file);
  const within = statement ?? fn?.body;
  if (!within || name === undefined || !isFirstEvaluated(awaited, within)) return undefined;
  const declaration = `const ${name} = ${textIndentedLike(awaited, statement ?? fn!, file)}`;
  const isAlone = within.type === "ExpressionStatement" && within.expression === wrapped(awaited);
  const codes = [declaration, code.of(name, mayBeMissing && !isReadAsObject(awaited))];
  const writer = new StatementWriter(file);
  const instead = isAlone ? writer.instead(within, codes) : undefined;
  if (isAlone) return instead && [namingEdit(awaited, file), ...instead];
  const inserted = statement ? writer.before(statement, codes) : writer.inArrow(fn as FunctionNode, codes, true);
  return (
    inserted && [
      namingEdit(awaited, file),
      ...replaced(inserted, { range: rangeWithParentheses(awaited, file), text: name }),
    ]
  );
}

/** Edits around a replacement, without those that lay out what it replaces. */
function replaced(edits: readonly Edit[], by: Edit): readonly Edit[] {
  return [...edits.filter(({ range }) => range[1] <= by.range[0] || range[0] >= by.range[1]), by];
}

function rangeWithParentheses(node: Node, file: FileUnderLint): readonly [number, number] {
  if (!isParenthesized(node as never, file.sourceCode as never)) return node.range;
  return [file.sourceCode.getTokenBefore(node)!.range[0], file.sourceCode.getTokenAfter(node)!.range[1]];
}

/** A promise whose value nobody looks at settles when the body has been released. */
export function releaseInChain(
  { node, mayBeMissing, promised }: UnheldCall,
  code: ReleaseCode,
  file: FileUnderLint,
): readonly Edit[] | undefined {
  if (!code.namesResponse || promised === "unknown" || !isUnobserved(wrapped(node))) return undefined;
  const then = promised === "promise" ? ".then" : "?.then";
  return chainLink(node, `${then}((response) => ${code.value("response", mayBeMissing)})`, file);
}

/** Whether nobody looks at what a promise settles with. */
function isUnobserved(promise: Node): boolean {
  const parent = promise.parent!;
  switch (parent.type) {
    case "ExpressionStatement":
      return true;
    case "AwaitExpression":
    case "UnaryExpression":
      return wrapped(parent).parent?.type === "ExpressionStatement";
    case "MemberExpression": {
      const call = wrapped(parent).parent;
      const name = parent.object === promise ? propertyName(parent) : undefined;
      if (call?.type !== "CallExpression" || name === undefined) return false;
      if (name === "then") return call.arguments.length === 1 && takesNothing(call.arguments[0]!);
      return (name === "catch" || name === "finally") && isUnobserved(wrapped(call));
    }
    default: {
      const all = collectedIn(promise);
      return all !== undefined && isUnobserved(wrapped(all));
    }
  }
}

function takesNothing(callback: Node): boolean {
  return callback.type === "ArrowFunctionExpression" && callback.params.length === 0;
}

/** The `Promise.all()`, or the like, that waits for a promise, given in a list or made by the callback of `map`. */
function collectedIn(promise: Node): TSESTree.CallExpression | undefined {
  const parent = promise.parent!;
  const giver = parent.type === "ReturnStatement" || isFunction(parent) ? enclosingFunction(promise) : undefined;
  const mapped = giver && wrapped(giver).parent;
  const list = parent.type === "ArrayExpression" ? parent : mapped && isCallOf(["map"], mapped) ? mapped : undefined;
  const call = list && wrapped(list).parent;
  return call?.type === "CallExpression" && isCallOf(["all", "allSettled", "race"], call) ? call : undefined;
}
