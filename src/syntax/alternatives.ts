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

/** Whether two places stand in different branches of one `if`. */
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
  }
}
