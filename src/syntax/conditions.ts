import { outward, unwrap, type Node } from "./nodes.js";

/** A condition, and how it came out where a place is reached. */
export interface Condition {
  readonly test: Node;
  readonly outcome: boolean;
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
    for (const condition of conditionsFor(child, at)) known.push(...parts(condition));
    child = at;
  }
  return known;
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

/** The conditions that a condition consists of, as far as its outcome says theirs. */
function parts({ test, outcome }: Condition): readonly Condition[] {
  const inner = unwrap(test);
  if (inner.type === "UnaryExpression" && inner.operator === "!")
    return parts({ test: inner.argument, outcome: !outcome });
  if (inner.type === "LogicalExpression" && inner.operator === (outcome ? "&&" : "||"))
    return [...parts({ test: inner.left, outcome }), ...parts({ test: inner.right, outcome })];
  return [{ test: inner, outcome }];
}
