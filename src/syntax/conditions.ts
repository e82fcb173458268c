import { outward, unwrap, type Node } from "./nodes.js";

/** A condition, and how it came out where a place is reached. */
export interface Condition {
  readonly test: Node;
  readonly outcome: boolean;
}

/** What a condition says that is made of others: that all of them came out so, or at least one. */
export interface Combination {
  readonly of: "all" | "any";
  readonly parts: readonly Condition[];
}

/**
 * What is known of conditions at a place, innermost first: of those around it, also around the functions that it
 * stands in, and of earlier ways out (`if (cached) return cached;`). Taken apart as far as they are certain.
 * @param within where to stop; absent: the whole file
 */
export function conditionsAt(node: Node, within?: Node): readonly Condition[] {
  const known: Condition[] = [];
  let child = node;
  for (const at of outward(node)) {
    if (at === within) break;
    for (const condition of conditionsFor(child, at)) known.push(...certainParts(condition));
    child = at;
  }
  return known;
}

/** A condition without its negations: `!a` that came out false says that `a` came out true. */
export function withoutNegation({ test, outcome }: Condition): Condition {
  const inner = unwrap(test);
  return inner.type === "UnaryExpression" && inner.operator === "!"
    ? withoutNegation({ test: inner.argument, outcome: !outcome })
    : { test: inner, outcome };
}

/** What `a && b` or `a || b` says of `a` and `b`; undefined for what is not made of conditions. */
export function combinationOf({ test, outcome }: Condition): Combination | undefined {
  if (test.type !== "LogicalExpression" || test.operator === "??") return undefined;
  const parts = [test.left, test.right].map((part) => ({ test: part, outcome }));
  return { of: outcome === (test.operator === "&&") ? "all" : "any", parts };
}

/** The conditions that a condition consists of, as far as its outcome says theirs. */
function certainParts(condition: Condition): readonly Condition[] {
  const positive = withoutNegation(condition);
  const combination = combinationOf(positive);
  return combination?.of === "all" ? combination.parts.flatMap(certainParts) : [positive];
}

/** What a node says of the conditions at its direct child. */
function conditionsFor(child: Node, at: Node): readonly Condition[] {
  switch (at.type) {
    case "IfStatement":
    case "ConditionalExpression":
      return at.test === child ? [] : [{ test: at.test, outcome: at.consequent === child }];
    case "LogicalExpression":
      return at.right === child && at.operator !== "??" ? [{ test: at.left, outcome: at.operator === "&&" }] : [];
    case "WhileStatement":
      return at.body === child ? [{ test: at.test, outcome: true }] : [];
    case "BlockStatement":
    case "Program":
      return at.body.slice(0, Math.max(0, at.body.indexOf(child as never))).flatMap(wayOut);
    default:
      return [];
  }
}

function wayOut(statement: Node): readonly Condition[] {
  if (statement.type !== "IfStatement") return [];
  if (isWayOut(statement.consequent)) return [{ test: statement.test, outcome: false }];
  return statement.alternate && isWayOut(statement.alternate) ? [{ test: statement.test, outcome: true }] : [];
}

/** Whether a branch leaves the block that it stands in. */
function isWayOut(branch: Node): boolean {
  const last = branch.type === "BlockStatement" ? branch.body.at(-1) : branch;
  return last !== undefined && /^(?:Return|Throw|Continue|Break)Statement$/.test(last.type);
}
