import type { TSESTree } from "@typescript-eslint/utils";
import type { Edit } from "../text/edits.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { dropClosings } from "../text/closing.js";
import { bareRange } from "../text/statements.js";
import { isFunction } from "../../syntax/functions.js";
import { propertyName, wrapped, type Node } from "../../syntax/nodes.js";

/**
 * Edits that take a closing call out, with what would be empty without it: its condition, its `try`, the
 * callback of `finally()`. Undefined where the call does more than to close.
 */
export function removeClosing(call: TSESTree.CallExpression, file: FileUnderLint): readonly Edit[] | undefined {
  const value = awaited(call);
  const parent = value.parent;
  if (isFunction(parent) && parent.body === value) return removeFinally(parent, file);
  if (parent?.type !== "ExpressionStatement") return undefined;
  const { statement, isWhole } = aroundOf(parent, file);
  if (!statement) return undefined;
  const callback =
    statement.parent?.type === "BlockStatement" && isAlone(statement, file) ? statement.parent.parent : undefined;
  if (isFunction(callback) && callback.parent.type === "CallExpression") return removeFinally(callback, file);
  const block = statement.parent;
  if (block?.type === "BlockStatement" && isFunction(block.parent) && isAlone(statement, file))
    return [{ range: [block.range[0] + 1, block.range[1] - 1], text: "" }];
  return isWhole ? [{ range: bareRange(statement, file), text: "" }] : dropClosings([call], file);
}

function awaited(call: Node): Node {
  const value = wrapped(call);
  return value.parent?.type === "AwaitExpression" ? wrapped(value.parent) : value;
}

/** The statement that goes: the call's own, or the `if` or `try` around it that holds nothing else. */
function aroundOf(own: Node, file: FileUnderLint): { readonly statement: Node | undefined; readonly isWhole: boolean } {
  let statement: Node = own;
  for (let holder = holderOf(statement, file); holder; holder = holderOf(statement, file)) {
    if (holder.type === "TryStatement" && (holder.finalizer || !isWithinBlock(statement, holder.block))) break;
    const isPlain =
      holder.type === "TryStatement" || holder.test.type === "Identifier" || holder.test.type === "MemberExpression";
    if (!isPlain || (holder.type === "IfStatement" && holder.alternate))
      return { statement: undefined, isWhole: false };
    statement = holder;
  }
  return { statement, isWhole: statement !== own };
}

/** The `if` or `try` of which a statement is a whole branch. */
function holderOf(statement: Node, file: FileUnderLint): TSESTree.IfStatement | TSESTree.TryStatement | undefined {
  const { parent } = statement;
  if (parent?.type === "IfStatement") return parent;
  const owner = parent?.type === "BlockStatement" && isAlone(statement, file) ? parent.parent : undefined;
  return owner?.type === "IfStatement" || owner?.type === "TryStatement" ? owner : undefined;
}

function isWithinBlock(statement: Node, block: Node): boolean {
  return statement.parent === block;
}

function isAlone(statement: Node, file: FileUnderLint): boolean {
  const block = statement.parent as TSESTree.BlockStatement;
  return block.body.length === 1 && file.sourceCode.getCommentsInside(block).length === 0;
}

/** `promise.finally(() => client.close())` becomes the promise. */
function removeFinally(callback: Node, file: FileUnderLint): readonly Edit[] | undefined {
  const call = callback.parent;
  if (call?.type !== "CallExpression" || call.arguments.length !== 1 || call.callee.type !== "MemberExpression")
    return undefined;
  if (propertyName(call.callee) !== "finally") return undefined;
  const range = [call.callee.object.range[1], call.range[1]] as const;
  const isSilent = file.sourceCode.getCommentsInside(call).every((comment) => comment.range[0] < range[0]);
  return isSilent ? [{ range, text: "" }] : undefined;
}
