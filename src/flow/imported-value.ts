import type { LintedFile } from "../file/linted-file.js";
import { globalPath } from "../resolution/qualified-name.js";
import { valueOf } from "../resolution/value-of.js";
import { outermostMemberOf } from "../syntax/member-path.js";
import { isWriteTarget, wrapped, type Node } from "../syntax/nodes.js";
import { variableOf, type Variable } from "../syntax/variables.js";

/**
 * Whether functions change what a name is imported from: they assign the variable of its module, or members of the object
 * that it holds. The file that imports it is looked at, and the module that it is of.
 *
 * Unsound on purpose: what other modules do to an object that they import as well is not looked for.
 */
export function isChangedLater(imported: Variable, use: Node, file: LintedFile): boolean {
  if (isFilledLater(imported, file)) return true;
  const { node, file: home } = valueOf(use, file);
  if (home === file) return false;
  const holder = node.parent?.type === "VariableDeclarator" ? node.parent.id : node;
  const exported = holder.type === "Identifier" ? variableOf(holder, home) : undefined;
  return exported !== undefined && (isAssignedLater(exported) || isFilledLater(exported, home));
}

/** Whether a function assigns a variable of the module. */
function isAssignedLater({ references, scope }: Variable): boolean {
  return references.some((one) => one.isWrite() && one.from.variableScope !== scope.variableScope);
}

/** Whether a function assigns, deletes or fills members of what a variable of the module holds. */
function isFilledLater({ references, scope }: Variable, file: LintedFile): boolean {
  return references.some(
    (one) => one.from.variableScope !== scope.variableScope && isFilled(one.identifier as Node, file),
  );
}

function isFilled(name: Node, file: LintedFile): boolean {
  const member = outermostMemberOf(name);
  if (member) return isWriteTarget(member);
  const { parent } = wrapped(name);
  return (
    parent?.type === "CallExpression" &&
    parent.arguments[0] === wrapped(name) &&
    globalPath(parent.callee, file) === "Object.assign"
  );
}
