import type { TSESTree } from "@typescript-eslint/utils";
import { isSettledAtStart } from "../../../flow/binding-lattice.js";
import { bindingOf } from "../../../flow/binding-time.js";
import type { FileUnderLint } from "../../../file/linted-file.js";
import { fieldWrites } from "../../../resolution/field-writes.js";
import { enclosingFunction } from "../../../syntax/functions.js";
import { classAround, type ClassNode } from "../../../syntax/classes.js";
import { literalProperty, memberKey, wrapped, type Node } from "../../../syntax/nodes.js";
import { membersNamed } from "../../../syntax/members-by-name.js";
import { visit } from "../../../syntax/walk.js";

/**
 * Whether all that code uses of `this` are fields that hold the same in every object of the class: each is given one
 * value, which constants and the environment settle.
 */
export function readsSettledFields(code: Node, file: FileUnderLint): boolean {
  const owner = ownerOf(code);
  const settled: boolean[] = [];
  visit(code, file, (inner) => {
    if (inner.type === "Super" || inner.type === "MetaProperty") settled.push(false);
    if (inner.type === "ThisExpression") settled.push(owner !== undefined && isSettledField(inner, owner, file));
    return "enter";
  });
  return settled.length > 0 && settled.every(Boolean);
}

/** The class or the object literal that has the method around code. */
function ownerOf(code: Node): ClassNode | TSESTree.ObjectExpression | undefined {
  const around = classAround(code);
  if (around) return around;
  const property = enclosingFunction(code)?.parent;
  return property?.type === "Property" && property.parent.type === "ObjectExpression" ? property.parent : undefined;
}

function isSettledField(self: Node, owner: ClassNode | TSESTree.ObjectExpression, file: FileUnderLint): boolean {
  const member = self.parent;
  if (member?.type !== "MemberExpression" || member.object !== self || isCalled(member)) return false;
  const name = memberKey(member);
  const values = name === undefined ? [] : valuesOf(name, owner, file);
  return values.length === 1 && isSettledAtStart(bindingOf(values[0]!, file));
}

function valuesOf(name: string, owner: ClassNode | TSESTree.ObjectExpression, file: FileUnderLint): readonly Node[] {
  if (owner.type !== "ObjectExpression")
    return fieldWrites(name, { node: owner, isStatic: false }, file).flatMap(({ value }) => value ?? []);
  const isAssigned = membersNamed(name, file).some(({ parent }) => parent.type === "AssignmentExpression");
  const property = literalProperty(owner, name);
  return property && !isAssigned ? [property.value] : [];
}

function isCalled(member: Node): boolean {
  const { parent } = wrapped(member);
  return parent?.type === "CallExpression" && parent.callee === wrapped(member);
}
