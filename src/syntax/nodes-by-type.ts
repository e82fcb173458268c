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

const lookedAt = memoiseByFile((file: LintedFile): readonly Node[] => {
  const nodes: Node[] = [];
  visit(file.sourceCode.ast, file, (node) => {
    if (LOOKED_AT.has(node.type)) nodes.push(node);
    return "enter";
  });
  return nodes;
});
