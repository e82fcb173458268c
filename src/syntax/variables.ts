import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { findVariable as findVariableByName } from "@eslint-community/eslint-utils";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { unwrap, type Node } from "./nodes.js";

export type Variable = TSESLint.Scope.Variable;

/** The variable that an identifier refers to, or undefined for a global that nothing declares. */
export function variableOf(node: TSESTree.Identifier | TSESTree.JSXIdentifier, file: LintedFile): Variable | undefined {
  const variable = findVariableByName(file.sourceCode.getScope(node) as never, node.name) as Variable | null;
  return variable && variable.defs.length > 0 ? variable : undefined;
}

/**
 * The variable that an identifier in an expression refers to, or undefined for a name that nothing declares.
 * Unlike a look-up by name, it knows that the default of a parameter does not see the names of the body.
 */
export const referencedVariable: (identifier: Node, file: LintedFile) => Variable | undefined = memoiseByNode(
  (identifier: Node, file: LintedFile): Variable | undefined => {
    for (let scope = file.sourceCode.getScope(identifier) as Variable["scope"] | null; scope; scope = scope.upper) {
      const found = scope.references.find((reference) => reference.identifier === identifier);
      if (found) return found.resolved && found.resolved.defs.length > 0 ? found.resolved : undefined;
    }
    return undefined;
  },
);

/**
 * The expression that a variable holds for its whole life: the initialiser of a `const`, or the only value
 * ever assigned to a variable of another kind. Undefined for parameters, destructured names and
 * variables written more than once.
 */
export function onlyValue(variable: Variable): Node | undefined {
  const definition = variable.defs[0];
  if (variable.defs.length !== 1 || definition?.type !== "Variable") return undefined;
  const declarator = definition.node as TSESTree.VariableDeclarator;
  const writes = variable.references.filter((reference) => reference.isWrite());
  if (declarator.id.type !== "Identifier" || writes.length !== 1) return undefined;
  const write = writes[0];
  if (write?.init) return declarator.init ?? undefined;
  const assignment = write?.identifier.parent;
  return assignment?.type === "AssignmentExpression" &&
    assignment.operator === "=" &&
    assignment.left === write?.identifier
    ? assignment.right
    : undefined;
}

/**
 * The most names that a value is followed through, one after the other: more than people write, and an end for variables
 * that are made from themselves. It is the bound of everything that follows aliases.
 */
export const MOST_ALIASES = 10;

/**
 * What an expression stands for: itself, or through type wrappers and `const` aliases the expression behind it.
 * @param next what the value of each variable on the way stands for; undefined where it must not be followed
 */
export function followAliases(
  node: Node,
  file: LintedFile,
  next: (value: Node, variable: Variable) => Node | undefined,
): Node | undefined {
  let at: Node | undefined = unwrap(node);
  for (let names = 0; at?.type === "Identifier" && names < MOST_ALIASES; names += 1) {
    const variable = variableOf(at, file);
    const value = variable && onlyValue(variable);
    if (!value) return at;
    at = next(unwrap(value), variable);
  }
  return at;
}

/** What an expression stands for: itself, or through type wrappers and `const` aliases the expression behind it. */
export function resolve(node: Node, file: LintedFile): Node {
  return followAliases(node, file, (value) => value) ?? node;
}
