import type { TSESTree } from "@typescript-eslint/utils";
import { isLoop, outward, type Node } from "./nodes.js";
import { isFunction } from "./functions.js";

/** Whether at most one of some places runs each time that the function around them does: the branches of one choice. */
export function areAlternatives(places: readonly Node[]): boolean {
  return places.every(
    (place, index) => !isRepeated(place) && places.slice(index + 1).every((other) => areApart(place, other)),
  );
}

function isRepeated(place: Node): boolean {
  for (const outer of outward(place)) {
    if (isFunction(outer)) return false;
    if (isLoop(outer)) return true;
  }
  return false;
}

/** Whether two places stand in different branches of one choice. */
function areApart(one: Node, other: Node): boolean {
  const branches = [...branchesAround(one)];
  return [...branchesAround(other)].some((branch) =>
    branches.some((own) => own !== branch && own.parent === branch.parent),
  );
}

function* branchesAround(place: Node): Generator<Node> {
  for (const outer of outward(place)) {
    const { parent } = outer;
    if (isFunction(outer)) return;
    const isChoice = parent?.type === "IfStatement" || parent?.type === "ConditionalExpression";
    if (isChoice && (outer === parent.consequent || outer === parent.alternate)) yield outer;
    const isTry = parent?.type === "TryStatement";
    if (isTry && (outer === parent.handler || (outer === parent.block && endsWith(parent.block, place)))) yield outer;
  }
}

/** Whether a block has nothing behind a variable that its last statement assigns: once that has run, no `catch` does. */
function endsWith({ body }: TSESTree.BlockStatement, assigned: Node): boolean {
  const last = body.at(-1);
  const expression = last?.type === "ExpressionStatement" ? last.expression : undefined;
  return expression?.type === "AssignmentExpression" && expression.left === assigned;
}
