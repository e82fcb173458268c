/**
 * Where a function ends up, in its file and in those that import it: by its own position, by name, as a member, as a result.
 *
 * Invariants: every position is followed once per function, so that the walk ends on names that stand for each other;
 * `stepFrom` changes nothing and knows nothing of the walk, which alone holds the chains and the bounds.
 * Unsound on purpose: a value that a mutable variable, an array or a collection holds is taken to be the function, what a
 * call returns to stand for a function that it takes, and beyond the bounds nothing is seen.
 */
import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import type { ClassNode } from "../syntax/classes.js";
import type { FunctionNode } from "../syntax/functions.js";
import type { CallOrNew, Node } from "../syntax/nodes.js";
import { methodOf } from "./call-graph.js";
import { handedOn, stepFrom, type Position } from "./function-steps.js";
import { usesInHelper } from "./helper-uses.js";
import { programReferences } from "./program-references.js";

/**
 * A place where a function ends up. `path` leads from the value at that place to the function: names of
 * members, and `()` for the result of a function.
 */
export type FunctionUse = LocalUse & {
  /** The file that the place is in. */
  readonly file: LintedFile;
};

/** A use as its file sees it. */
export type LocalUse = { readonly path: readonly string[] } & (
  | {
      readonly kind: "argument";
      readonly call: CallOrNew;
      readonly index: number;
      /** The call stands in a helper that the function is given to, and not where the function is. */
      readonly isOfHelper?: true;
    }
  | { readonly kind: "export"; readonly name: string; readonly node: Node }
  | { readonly kind: "assignment"; readonly target: TSESTree.MemberExpression }
  | {
      readonly kind: "member";
      readonly member: TSESTree.MethodDefinition | TSESTree.PropertyDefinition;
      readonly owner: ClassNode;
    }
  | { readonly kind: "property"; readonly object: TSESTree.ObjectExpression }
  | { readonly kind: "type"; readonly type: TSESTree.TypeNode }
  | { readonly kind: "invoked"; readonly call: Node }
);

/** The uses of one kind. */
export type FunctionUseOf<Kind extends FunctionUse["kind"]> = Extract<FunctionUse, { kind: Kind }>;

/** The uses on one path from the function outward, innermost first. */
export type UseChain = readonly FunctionUse[];

const MAX_CHAINS = 40;
const MAX_LENGTH = 14;

/** Every chain of uses by which a function is handed on, in the order of the source from the inside out. */
export function useChainsOf(fn: FunctionNode, file: LintedFile): readonly UseChain[] {
  const chains: UseChain[] = [];
  const seen = new Set<Node>();
  const follow = (position: Position, chain: UseChain): void => {
    if (chains.length >= MAX_CHAINS || chain.length >= MAX_LENGTH) return;
    if (seen.has(position.node)) return void chains.push(chain);
    seen.add(position.node);
    const { uses, next, isEnd } = stepFrom(position);
    const longer = uses.length > 0 ? [...chain, ...uses, ...uses.flatMap(ofHelper)] : chain;
    if (isEnd) chains.push(longer);
    for (const further of next) follow(further, longer);
  };
  follow({ node: fn, path: [], isResult: false, file }, []);
  if (methodOf(fn))
    for (const place of programReferences(fn, file)?.places ?? [])
      for (const position of handedOn(place, [])) follow(position, []);
  return chains;
}

function ofHelper(use: FunctionUse): readonly FunctionUse[] {
  return use.kind === "argument" ? usesInHelper(use) : [];
}
