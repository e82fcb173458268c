import { isFunction } from "../../syntax/functions.js";
import { isLoop, type Node } from "../../syntax/nodes.js";

/** Whether a statement may be followed by another one where it stands. */
export function isInList({ parent }: Node): boolean {
  return (
    parent?.type === "BlockStatement" ||
    parent?.type === "Program" ||
    parent?.type === "StaticBlock" ||
    parent?.type === "SwitchCase"
  );
}

/** Whether a statement is the only one that a condition or a loop governs, so that braces may stand around it. */
export function isBranch(statement: Node): boolean {
  const { parent } = statement;
  if (parent?.type === "IfStatement") return parent.consequent === statement || parent.alternate === statement;
  return parent !== undefined && isLoop(parent) && parent.body === statement;
}

/** The statement that a branch belongs to: the first `if` of a chain. */
export function headOf(statement: Node): Node {
  let head = statement;
  while (head.parent?.type === "IfStatement" && head.parent.alternate === head) head = head.parent;
  return head;
}

/** The statement or the member of a class that a node stands in, with the `export` in front of it. */
export function statementAround(node: Node): Node {
  let at = node;
  while (at.parent && !isInList(at) && !isBranch(at) && at.parent.type !== "ClassBody") at = at.parent;
  return at;
}

/** The innermost statement of its own function that an expression stands in: none for the value of an arrow function. */
export function ownStatement(expression: Node): Node | undefined {
  let at = expression;
  while (!isInList(at) && !isBranch(at)) {
    if (!at.parent || isFunction(at) || isFunction(at.parent) || at.parent.type === "ClassBody") return undefined;
    at = at.parent;
  }
  return at;
}
