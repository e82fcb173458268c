import type { TSESTree } from "@typescript-eslint/utils";
import type { Edit } from "../text/edits.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { freeVariables, isModuleLevel } from "../../syntax/free-variables.js";
import { isConstant } from "../../flow/binding-lattice.js";
import { bindingOf } from "../../flow/binding-time.js";
import { declarationRemoval, isShorthand } from "../text/statements.js";
import { isWithin, unwrap, type Node } from "../../syntax/nodes.js";
import type { Variable } from "../../syntax/variables.js";

/** Local constants written out where an expression names them, so that it needs none of them. */
export interface Inlining {
  /** Replacements of the names inside the expression. */
  readonly inside: readonly Edit[];
  /** Removals of the declarations that nothing uses then. */
  readonly outside: readonly Edit[];
  /** Variables of the module that the values need. */
  readonly needs: readonly Variable[];
}

/**
 * Writes local constants out inside `node`: primitive values wherever they stand, objects only when nothing
 * else uses them. Undefined when one of them cannot be written out.
 */
export function inlineConstants(locals: readonly Variable[], node: Node, file: FileUnderLint): Inlining | undefined {
  const inside: Edit[] = [];
  const outside: Edit[] = [];
  const needs: Variable[] = [];
  for (const variable of locals) {
    const declarator = variable.defs[0]?.node as Node | undefined;
    if (
      variable.defs.length !== 1 ||
      declarator?.type !== "VariableDeclarator" ||
      declarator.id.type !== "Identifier" ||
      !declarator.init
    )
      return undefined;
    const uses = variable.references
      .filter((reference) => !reference.init)
      .map(({ identifier }) => identifier as TSESTree.Identifier);
    const within = uses.filter((use) => isWithin(use, node));
    const { bound } = freeVariables(declarator.init, file);
    const isClosed =
      bound.every((free) => isModuleLevel(free.variable)) && isConstant(bindingOf(declarator.init, file));
    if (!isClosed || !(isScalar(declarator.init) || (uses.length === 1 && within.length === 1))) return undefined;
    if (file.sourceCode.getCommentsInside(declarator.parent).length > 0) return undefined;
    const text = file.sourceCode.getText(declarator.init);
    inside.push(
      ...within.map((use): Edit => ({ range: use.range, text: isShorthand(use) ? `${use.name}: ${text}` : text })),
    );
    if (within.length === uses.length) {
      const removal = declarationRemoval(declarator, file);
      if (removal) outside.push(removal);
    }
    needs.push(...bound.map((free) => free.variable));
  }
  return { inside, outside, needs };
}

function isScalar(init: Node): boolean {
  const value = unwrap(init);
  if (value.type === "UnaryExpression") return value.argument.type === "Literal";
  return (
    (value.type === "Literal" && !("regex" in value)) ||
    (value.type === "TemplateLiteral" && value.expressions.length === 0)
  );
}
