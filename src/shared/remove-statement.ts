import type { TSESTree } from "@typescript-eslint/utils";
import type { Edit } from "./edits.js";
import type { SourceCode } from "./linted-file.js";
import { isFunction, propertyName, wrapped, type Node } from "./syntax.js";

/**
 * Takes a call out whose result nobody uses: its statement, with what would be empty without it, or the
 * `.finally(…)` that only makes it. Undefined where something else would change.
 */
export function removeCall(call: TSESTree.CallExpression, source: SourceCode): readonly Edit[] | undefined {
  const value = wholeOf(call);
  const parent = value.parent;
  if (isFunction(parent) && parent.body === value) return removeFinally(parent, source);
  return parent?.type === "ExpressionStatement" ? removeStatement(parent, source) : undefined;
}

/** The call with its `await` or `void`, and the `.catch(…)` on it. */
function wholeOf(call: Node): Node {
  const value = wrapped(call);
  const parent = value.parent;
  if (parent?.type === "AwaitExpression" || (parent?.type === "UnaryExpression" && parent.operator === "void"))
    return wholeOf(parent);
  if (
    parent?.type === "MemberExpression" &&
    propertyName(parent) === "catch" &&
    parent.parent.type === "CallExpression"
  )
    return wholeOf(parent.parent);
  return value;
}

/** `promise.finally(() => call())`, and the same with a block. */
function removeFinally(fn: Node, source: SourceCode): readonly Edit[] | undefined {
  const call = fn.parent;
  if (call?.type !== "CallExpression" || call.arguments.length !== 1 || call.callee.type !== "MemberExpression")
    return undefined;
  if (propertyName(call.callee) !== "finally") return undefined;
  const range = [call.callee.object.range[1], call.range[1]] as const;
  return hasComment(range, source) ? undefined : [{ range, text: "" }];
}

function removeStatement(statement: Node, source: SourceCode): readonly Edit[] | undefined {
  const parent = statement.parent!;
  if (parent.type === "IfStatement")
    return parent.consequent === statement ? removeCondition(parent, source) : undefined;
  if (parent.type !== "BlockStatement" && parent.type !== "Program" && parent.type !== "StaticBlock") return undefined;
  const isAlone = parent.body.length === 1 && source.getCommentsInside(parent).length === 0;
  const outer = parent.parent;
  if (isAlone && outer?.type === "IfStatement" && outer.consequent === parent) return removeCondition(outer, source);
  if (isAlone && outer?.type === "TryStatement") return removeFromTry(parent, outer, source);
  if (isAlone && isFunction(outer)) return removeFinally(outer, source) ?? [lineOf(statement, source)];
  return [lineOf(statement, source)];
}

function removeCondition(condition: TSESTree.IfStatement, source: SourceCode): readonly Edit[] | undefined {
  const isPlain = condition.test.type === "Identifier" || condition.test.type === "MemberExpression";
  return isPlain && !condition.alternate ? removeStatement(condition, source) : undefined;
}

function removeFromTry(block: Node, attempt: TSESTree.TryStatement, source: SourceCode): readonly Edit[] | undefined {
  if (attempt.block === block) return attempt.finalizer ? undefined : removeStatement(attempt, source);
  if (attempt.finalizer !== block) return undefined;
  if (attempt.handler) return [{ range: [attempt.handler.range[1], attempt.range[1]], text: "" }];
  return unwrapTry(attempt, source);
}

/** `try { … } finally { call(); }` becomes what the block holds, unless it declares names that the surroundings may use too. */
function unwrapTry(attempt: TSESTree.TryStatement, source: SourceCode): readonly Edit[] | undefined {
  const { block } = attempt;
  const declares = source.getScope(block).block === block && source.getScope(block).variables.length > 0;
  const isLast =
    attempt.parent.type === "BlockStatement" && isFunction(attempt.parent.parent) && attempt.parent.body.length === 1;
  const [first, last] = [block.body[0], block.body.at(-1)];
  if ((declares && !isLast) || !first || !last) return undefined;
  if (hasComment([attempt.range[0], first.range[0]], source) || hasComment([last.range[1], attempt.range[1]], source))
    return undefined;
  return [
    { range: [attempt.range[0], first.range[0]], text: "" },
    { range: [last.range[1], attempt.range[1]], text: "" },
  ];
}

/** A statement with its line, where it has one of its own. */
function lineOf(statement: Node, source: SourceCode): Edit {
  const before = source.getTokenBefore(statement, { includeComments: true });
  const after = source.getTokenAfter(statement, { includeComments: true });
  const ownLine =
    before &&
    before.loc.end.line < statement.loc.start.line &&
    (!after || after.loc.start.line > statement.loc.end.line);
  return { range: [ownLine ? before.range[1] : statement.range[0], statement.range[1]], text: "" };
}

function hasComment(range: readonly [number, number], source: SourceCode): boolean {
  return source.getAllComments().some((comment) => comment.range[0] >= range[0] && comment.range[1] <= range[1]);
}
