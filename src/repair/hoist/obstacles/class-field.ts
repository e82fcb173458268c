import { classAround, membersOf, type ClassMember, type ClassNode } from "../../../syntax/classes.js";
import { isNothing, memberKey, type Node } from "../../../syntax/nodes.js";

/** A field of the objects of a class, and where an instance is written to it. */
export interface ClassField {
  readonly name: string;
  readonly owner: ClassNode;
  /** Only the code of the class can name it, or is meant to. */
  readonly isPrivate: boolean;
  /** The member that is assigned, where it is not the declaration that has the value. */
  readonly written?: Node;
}

/** The field that an instance is written to: `#client = new Client()`, `this.client = new Client()`. */
export function fieldAt(at: Node): ClassField | undefined {
  const owner = classAround(at);
  const written = at.type === "AssignmentExpression" && at.operator === "=" ? at.left : undefined;
  const member = written?.type === "MemberExpression" && written.object.type === "ThisExpression" ? written : at;
  if (!owner || (member.type !== "MemberExpression" && member.type !== "PropertyDefinition")) return undefined;
  const name = memberKey(member);
  const isStatic = member.type === "PropertyDefinition" && member.static;
  if (name === undefined || isStatic) return undefined;
  const isPrivate = membersOf(owner, name).some(isPrivateField);
  return { name, owner, isPrivate, ...(member === at ? {} : { written: member }) };
}

function isPrivateField(member: ClassMember): boolean {
  return (
    member.type === "PropertyDefinition" &&
    !member.static &&
    (member.key.type === "PrivateIdentifier" || member.accessibility === "private")
  );
}

/** Whether a member is written rather than read. */
export function isWritten({ parent }: Node): boolean {
  return parent?.type === "AssignmentExpression" || parent?.type === "UpdateExpression";
}

/** `this.client = null`: what says that there is none. */
export function isEmptied(member: Node): boolean {
  const { parent } = member;
  return parent?.type === "AssignmentExpression" && parent.left === member && isNothing(parent.right);
}
