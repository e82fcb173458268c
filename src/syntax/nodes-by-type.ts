import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import type { Node } from "./nodes.js";
import { childrenOf } from "./walk.js";

/** The types of nodes that rules look at. */
export type LookedAt = "AssignmentExpression" | "CallExpression" | "NewExpression" | "VariableDeclaration";

export type NodeOf<Type extends LookedAt> = Extract<Node, { type: `${Type}` }>;

const LOOKED_AT: ReadonlySet<string> = new Set<LookedAt>([
  "AssignmentExpression",
  "CallExpression",
  "NewExpression",
  "VariableDeclaration",
]);

/** The nodes of a file that are of one of some types, in the order of their beginnings. One walk serves all who ask. */
export function nodesOf<Type extends LookedAt>(types: readonly Type[], file: LintedFile): readonly NodeOf<Type>[] {
  const wanted: readonly string[] = types;
  return walked(file).nodes.filter((node): node is NodeOf<Type> => wanted.includes(node.type));
}

/** How many nodes stand inside each other in a file, at most: told by the same walk. */
export function depthOf(file: LintedFile): number {
  return walked(file).depth;
}

/** A step of the way that ESLint takes through a tree. */
interface Step {
  readonly target: object;
  readonly phase?: number;
}

/** Into a node, and out of it. */
const [ENTER, LEAVE] = [1, 2];

/** What one walk through a file finds. */
interface Walked {
  readonly nodes: readonly Node[];
  readonly depth: number;
}

const walked = memoiseByFile((file: LintedFile): Walked => {
  const nodes: Node[] = [];
  let depth = 0;
  const enter = (node: Node, at: number): void => {
    depth = Math.max(depth, at);
    if (LOOKED_AT.has(node.type)) nodes.push(node);
  };
  // ESLint has gone through the tree when it asks a rule, and keeps the steps: to read them is shorter than to go again.
  const { traverse } = file.sourceCode as { traverse?: () => Iterable<Step> };
  if (traverse) {
    let at = 0;
    for (const { target, phase } of traverse.call(file.sourceCode)) {
      if (phase === ENTER) enter(target as Node, (at += 1));
      else if (phase === LEAVE) at -= 1;
    }
    return { nodes, depth };
  }
  const pending: { readonly node: Node; readonly at: number }[] = [{ node: file.sourceCode.ast, at: 1 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, at } = next;
    enter(node, at);
    for (const child of childrenOf(node, file).toReversed()) pending.push({ node: child, at: at + 1 });
  }
  return { nodes, depth };
});
