import type { LintedFile } from "../file/linted-file.js";
import type { Place } from "../project/place.js";
import { isClass, classAround } from "../syntax/classes.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { memberKey, unwrap, type Node } from "../syntax/nodes.js";
import { typesOfObject } from "./receiver-classes.js";
import { classNamed, functionOf, inheritedMember } from "./value-of.js";

/**
 * The function of the program that a call of an expression runs: one that it is or names, or the method of the class of
 * its object, which may be inherited; undefined where that is not known, or may be one of several.
 */
export function calledFunction(callee: Node, file: LintedFile): Place<FunctionNode> | undefined {
  const named = functionOf(callee, file);
  if (named) return named;
  const value = unwrap(callee);
  const name = value.type === "MemberExpression" ? memberKey(value) : undefined;
  if (value.type !== "MemberExpression" || name === undefined) return undefined;
  const methods = classesOf(value.object, file).map((owner) => owner && inheritedMember(owner, name));
  const [first, ...others] = methods;
  if (!first || !isFunction(first.node) || others.some((other) => other?.node !== first.node)) return undefined;
  return { node: first.node, file: first.file };
}

/** The classes that an object may be of; undefined for each type that is no class. */
function classesOf(object: Node, file: LintedFile) {
  if (object.type === "Super") {
    const above = classAround(object)?.superClass;
    return above ? [classNamed(above, file)] : [];
  }
  return typesOfObject(object, file).map(({ node, file: home }) => (isClass(node) ? { node, file: home } : undefined));
}
