import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { isFunction } from "../syntax/functions.js";
import { isCallOrNew, wrapped, type Node } from "../syntax/nodes.js";
import { variableOf } from "../syntax/variables.js";

/**
 * Whether a node stands in a function that may run after `home` has ended: one that is returned, stored, or part of an
 * object. Callbacks of calls and functions that are only called are part of the run.
 */
export function runsLater(node: Node, home: Node, file: LintedFile): boolean {
  let inner: Node | undefined;
  for (let at: Node | undefined = node; at && at !== home; at = at.parent) if (isFunction(at)) inner = at;
  if (!inner) return false;
  if (inner.type === "FunctionDeclaration") return inner.id ? !isOnlyCalled(inner.id, file) : true;
  const parent = wrapped(inner).parent;
  if (parent && isCallOrNew(parent)) return false;
  if (parent?.type === "VariableDeclarator" && parent.id.type === "Identifier") return !isOnlyCalled(parent.id, file);
  return true;
}

/** Whether a function is called by its name, or given to calls, and nothing else. */
function isOnlyCalled(name: TSESTree.Identifier, file: LintedFile): boolean {
  const variable = variableOf(name, file);
  if (!variable) return false;
  return variable.references.every((reference) => {
    if (!reference.isRead()) return true;
    const parent = wrapped(reference.identifier).parent;
    return parent !== undefined && isCallOrNew(parent);
  });
}
