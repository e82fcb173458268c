import type { TSESTree } from "@typescript-eslint/utils";
import type { FileUnderLint } from "../../file/linted-file.js";
import { isFunction } from "../../syntax/functions.js";
import { isWithin, unwrap, type Node } from "../../syntax/nodes.js";
import { visit } from "../../syntax/walk.js";

/** A choice between two values, one of which takes a body. */
export interface Choice {
  readonly test: Node;
  /** The condition, as code, under which it does not. */
  readonly otherwise: string;
}

type Branching = TSESTree.ConditionalExpression | TSESTree.LogicalExpression;

/** The choice of a statement in one of whose branches everything stands that takes a body; it is asked whenever the statement runs. */
export function choiceIn(statement: Node, takings: readonly Node[], file: FileUnderLint): Choice | undefined {
  const [first] = takings;
  let branching: Branching | undefined;
  for (let at: Node | undefined = first; at && at !== statement; at = at.parent) {
    if (isFunction(at)) return undefined;
    const parent: Node = at.parent!;
    const isBranch =
      (parent.type === "ConditionalExpression" && parent.test !== at) ||
      (parent.type === "LogicalExpression" && parent.right === at && parent.operator !== "??");
    if (isBranch && branching) return undefined;
    if (isBranch) branching = parent;
  }
  if (!branching) return undefined;
  const { test, taken, whenTrue } = partsOf(branching, first!);
  if (!takings.every((name) => isWithin(name, taken)) || !isRepeatable(test, file)) return undefined;
  return { test, otherwise: whenTrue ? inverted(test, file) : file.sourceCode.getText(test) };
}

/** Its condition, the branch that takes the body, and whether it does so when the condition is true. */
function partsOf(
  branching: Branching,
  taking: Node,
): { readonly test: Node; readonly taken: Node; readonly whenTrue: boolean } {
  if (branching.type === "LogicalExpression")
    return { test: branching.left, taken: branching.right, whenTrue: branching.operator === "&&" };
  const { test, consequent, alternate } = branching;
  const whenTrue = isWithin(taking, consequent);
  return { test, taken: whenTrue ? consequent : alternate, whenTrue };
}

const REPEATABLE = new Set([
  "BinaryExpression",
  "ChainExpression",
  "Identifier",
  "Literal",
  "LogicalExpression",
  "MemberExpression",
  "TSNonNullExpression",
  "UnaryExpression",
]);

/** Whether a condition comes out the same when it is asked twice. */
function isRepeatable(test: Node, file: FileUnderLint): boolean {
  let found = true;
  visit(test, file, (node) => {
    if (!REPEATABLE.has(node.type)) found = false;
    return found ? "enter" : "skip";
  });
  return found;
}

const OPPOSITES: Readonly<Record<string, string>> = { "===": "!==", "!==": "===", "==": "!=", "!=": "==" };

/** The code of the opposite condition. */
function inverted(test: Node, file: FileUnderLint): string {
  const text = (node: Node) => file.sourceCode.getText(node);
  const condition = unwrap(test);
  if (condition.type === "UnaryExpression" && condition.operator === "!" && isSimple(condition.argument))
    return text(condition.argument);
  const opposite = condition.type === "BinaryExpression" ? OPPOSITES[condition.operator] : undefined;
  if (condition.type === "BinaryExpression" && opposite)
    return `${text(condition.left)} ${opposite} ${text(condition.right)}`;
  return isSimple(condition) ? `!${text(condition)}` : `!(${text(condition)})`;
}

function isSimple(node: Node): boolean {
  return node.type === "Identifier" || node.type === "MemberExpression" || node.type === "ChainExpression";
}
