import type { LintedFile } from "../file/linted-file.js";
import { valueOf } from "../resolution/value-of.js";
import { wrapped, type Node } from "../syntax/nodes.js";
import { variableOf, type Variable } from "../syntax/variables.js";

/**
 * Whether functions change what a name is imported from: they assign the variable of its module, or members of the object
 * that it holds. The file that imports it is looked at, and the module that it is of.
 *
 * Unsound on purpose: what other modules do to an object that they import as well is not looked for.
 */
export function isChangedLater(imported: Variable, use: Node, file: LintedFile): boolean {
  if (isFilledLater(imported)) return true;
  const { node, file: home } = valueOf(use, file);
  if (home === file) return false;
  const holder = node.parent?.type === "VariableDeclarator" ? node.parent.id : node;
  const exported = holder.type === "Identifier" ? variableOf(holder, home) : undefined;
  return exported !== undefined && (isAssignedLater(exported) || isFilledLater(exported));
}

/** Whether a function assigns a variable of the module. */
function isAssignedLater({ references, scope }: Variable): boolean {
  return references.some((one) => one.isWrite() && one.from.variableScope !== scope.variableScope);
}

/** Whether a function assigns, deletes or fills members of what a variable of the module holds. */
function isFilledLater({ references, scope }: Variable): boolean {
  return references.some((one) => one.from.variableScope !== scope.variableScope && isFilled(one.identifier as Node));
}

function isFilled(identifier: Node): boolean {
  let value = wrapped(identifier);
  while (value.parent?.type === "MemberExpression" && value.parent.object === value) value = wrapped(value.parent);
  const { parent } = value;
  if (parent?.type === "CallExpression" && value === identifier)
    return parent.arguments[0] === value && isObjectAssign(parent.callee);
  if (value === wrapped(identifier)) return false;
  return (
    (parent?.type === "AssignmentExpression" && parent.left === value) ||
    parent?.type === "UpdateExpression" ||
    (parent?.type === "UnaryExpression" && parent.operator === "delete")
  );
}

function isObjectAssign(callee: Node): boolean {
  return (
    callee.type === "MemberExpression" &&
    callee.object.type === "Identifier" &&
    callee.object.name === "Object" &&
    callee.property.type === "Identifier" &&
    callee.property.name === "assign"
  );
}
