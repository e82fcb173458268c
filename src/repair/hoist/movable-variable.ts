import type { TSESTree } from "@typescript-eslint/utils";
import type { Edit } from "../text/edits.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { declarationRemoval, isShorthand, isStatementOfBlock, lineRange } from "../text/statements.js";
import { freeVariables, isModuleLevel } from "../../syntax/free-variables.js";
import { isWithin, wrapped, type CallOrNew } from "../../syntax/nodes.js";
import { variableOf, type Variable } from "../../syntax/variables.js";

/** A local variable that only holds the client, so that it can go to module scope itself. */
export interface MovableVariable {
  readonly declarator: TSESTree.VariableDeclarator;
  readonly variable: Variable;
  /** Takes the declaration away, comments included. */
  readonly removal: Edit;
  /** Takes the declaration away and leaves its comments. */
  readonly bareRemoval: Edit;
}

/** The variable that a construction initialises, when its declaration can go to module scope. */
export function movableVariable(node: CallOrNew, file: FileUnderLint): MovableVariable | undefined {
  const declarator = wrapped(node).parent;
  if (declarator?.type !== "VariableDeclarator" || declarator.id.type !== "Identifier") return undefined;
  const variable = variableOf(declarator.id, file);
  const declaration = declarator.parent;
  if (!variable || variable.defs.length !== 1 || !isStatementOfBlock(declaration)) return undefined;
  if (variable.references.some(({ identifier, init }) => identifier.range[0] < declarator.range[0] && !init))
    return undefined;
  if (variable.references.filter((reference) => reference.isWrite()).length !== 1) return undefined;
  const around = freeVariables(declarator, file).bound.filter(({ reference }) => !isWithin(reference.identifier, node));
  if (!around.every((free) => isModuleLevel(free.variable))) return undefined;
  const bareRemoval = declarationRemoval(declarator, file);
  if (!bareRemoval) return undefined;
  const isAlone = declaration.declarations.length === 1;
  return {
    declarator,
    variable,
    bareRemoval,
    removal: isAlone ? { range: lineRange(declaration, file), text: "" } : bareRemoval,
  };
}

/** The name of an identifier without its type annotation. */
export function nameRange(identifier: TSESTree.Identifier): [number, number] {
  return [identifier.range[0], identifier.range[0] + identifier.name.length];
}

/** Edits that give a variable another name wherever it is used. */
export function renameEdits(variable: Variable, name: string): Edit[] {
  if (variable.name === name) return [];
  const uses = variable.references
    .filter((reference) => !reference.init)
    .map((reference) => reference.identifier as TSESTree.Identifier);
  return uses.map((use) => ({ range: nameRange(use), text: isShorthand(use) ? `${use.name}: ${name}` : name }));
}
