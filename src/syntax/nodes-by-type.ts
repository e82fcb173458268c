import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import type { Node } from "./nodes.js";
import { visit } from "./walk.js";

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
  return lookedAt(file).filter((node): node is NodeOf<Type> => wanted.includes(node.type));
}

/** A step of the way that ESLint takes through a tree. */
interface Step {
  readonly target: object;
  readonly phase?: number;
}

/** Into a node. */
const ENTER = 1;

const lookedAt = memoiseByFile((file: LintedFile): readonly Node[] => {
  const nodes: Node[] = [];
  // ESLint has gone through the tree when it asks a rule, and keeps the steps: to read them is shorter than to go again.
  const { traverse } = file.sourceCode as { traverse?: () => Iterable<Step> };
  if (traverse) {
    for (const { target, phase } of traverse.call(file.sourceCode))
      if (phase === ENTER && LOOKED_AT.has((target as Node).type)) nodes.push(target as Node);
    return nodes;
  }
  visit(file.sourceCode.ast, file, (node) => {
    if (LOOKED_AT.has(node.type)) nodes.push(node);
    return "enter";
  });
  return nodes;
});
