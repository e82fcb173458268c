import type { LintedFile } from "../file/linted-file.js";
import type { Place } from "../project/place.js";
import { valueOf } from "../resolution/value-of.js";
import { classOf } from "../syntax/classes.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { memberAt } from "../syntax/member-path.js";
import { memberKey, type Node } from "../syntax/nodes.js";
import { nodesIn } from "../syntax/walk.js";
import { ownWrites, useOfDeclared } from "./changed-later.js";

/** The getter that a member stands for, of an object, a class or an object of a class of the program. */
export function getterAt(member: Node, file: LintedFile): Place<FunctionNode> | undefined {
  const { node, file: home } = valueOf(member, file);
  const property = isFunction(node) ? node.parent : undefined;
  const isGetter = (property?.type === "MethodDefinition" || property?.type === "Property") && property.kind === "get";
  return isGetter && isFunction(node) ? { node, file: home } : undefined;
}

/** Whether functions of the program write to what a getter reads of its object. */
export function readsWhatChanges(getter: FunctionNode, file: LintedFile): boolean {
  const selves = nodesIn(getter, file).filter(({ type }) => type === "ThisExpression");
  if (selves.length === 0) return false;
  const owner = classOf(selves[0]!, file);
  if (!owner) return useOfDeclared(getter.parent.parent!, file) !== "reads";
  const read = selves.map((self) => {
    const member = memberAt(self);
    return member && memberKey(member);
  });
  return ownWrites(owner.node, file).some(
    ({ name, isStatic }) =>
      isStatic === owner.isStatic && (name === undefined || read.includes(name) || read.includes(undefined)),
  );
}
