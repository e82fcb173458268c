import type { TSESLint } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { visit } from "./walk.js";
import { isFunction } from "./functions.js";
import { isWithin, type Node } from "./nodes.js";
import type { Variable } from "./variables.js";

type Reference = TSESLint.Scope.Reference;
type Scope = TSESLint.Scope.Scope;

/** The names that code uses and does not declare itself. */
export interface FreeVariables {
  /** References to names that something in this file declares outside the code. */
  readonly bound: readonly { readonly reference: Reference; readonly variable: Variable }[];
  /** References to globals. */
  readonly unbound: readonly Reference[];
}

/** The free variables of a piece of code, types included. */
export function freeVariables(node: Node, file: LintedFile): FreeVariables {
  const bound: { reference: Reference; variable: Variable }[] = [];
  const unbound: Reference[] = [];
  for (const reference of referencesIn(node, file)) {
    const variable = reference.resolved;
    if (!variable || variable.defs.length === 0) unbound.push(reference);
    else if (!variable.defs.every((definition) => isWithin(definition.name as Node, node)))
      bound.push({ reference, variable });
  }
  return { bound, unbound };
}

/** Every reference that stands inside a node. */
export function referencesIn(node: Node, file: LintedFile): readonly Reference[] {
  const found: Reference[] = [];
  collect(file.sourceCode.getScope(node), node, found);
  return found;
}

function collect(scope: Scope, node: Node, found: Reference[]): void {
  for (const reference of scope.references) if (isWithin(reference.identifier, node)) found.push(reference);
  for (const child of scope.childScopes) if (overlaps(child.block as Node, node)) collect(child, node, found);
}

/** Whether code depends on the call that it runs in: `this`, `super`, `arguments`, `new.target`. */
export function dependsOnCall(node: Node, file: LintedFile): boolean {
  let found = false;
  visit(node, file, (inner) => {
    if (inner.type === "ThisExpression" || inner.type === "Super" || inner.type === "MetaProperty") {
      found ||= inner.type !== "MetaProperty" || inner.meta.name === "new";
    }
    if (inner.type === "Identifier" && inner.name === "arguments") found = true;
    return isFunction(inner) && inner.type !== "ArrowFunctionExpression" ? "skip" : "enter";
  });
  return found;
}

/** Whether code suspends the function that it stands in. */
export function suspends(node: Node, file: LintedFile): boolean {
  let found = false;
  visit(node, file, (inner) => {
    if (inner.type === "AwaitExpression" || inner.type === "YieldExpression") found = true;
    return isFunction(inner) ? "skip" : "enter";
  });
  return found;
}

function overlaps(one: Node, other: Node): boolean {
  return one.range[0] < other.range[1] && other.range[0] < one.range[1];
}

/** Whether code names only what the module declares, so that the same words mean the same wherever they stand. */
export function namesOnlyModule(code: Node, file: LintedFile): boolean {
  return freeVariables(code, file).bound.every(({ variable }) => isModuleLevel(variable));
}

/** Whether a variable belongs to the module, or to the script. */
export function isModuleLevel(variable: Variable): boolean {
  return variable.scope.block.type === "Program";
}
