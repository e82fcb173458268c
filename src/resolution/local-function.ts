import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { onlyValue, variableOf } from "../syntax/variables.js";
import { classAround, membersOf, type ClassMember } from "../syntax/classes.js";
import { memberKey, unwrap, type Node } from "../syntax/nodes.js";

/** The function of this file that an expression is or names: inline, declared, a constant, or a method by `this`. */
export function localFunction(expression: Node, file: LintedFile): FunctionNode | undefined {
  const value = unwrap(expression);
  if (isFunction(value)) return value;
  if (value.type === "Identifier") {
    const variable = variableOf(value, file);
    const definition = variable?.defs.length === 1 ? variable.defs[0] : undefined;
    if (definition?.type === "FunctionName") return isFunction(definition.node) ? definition.node : undefined;
    const held = variable && onlyValue(variable);
    return held && isFunction(unwrap(held)) ? (unwrap(held) as FunctionNode) : undefined;
  }
  const method = value.type === "MemberExpression" ? methodNamed(value) : undefined;
  const body = method?.value && unwrap(method.value);
  return body && isFunction(body) ? body : undefined;
}

/** The member of the surrounding class that `this.name` or `this.#name` is. */
export function methodNamed(member: TSESTree.MemberExpression): ClassMember | undefined {
  if (member.object.type !== "ThisExpression") return undefined;
  const name = memberKey(member);
  const owner = classAround(member);
  return owner && name !== undefined ? membersOf(owner, name).find(hasCode) : undefined;
}

function hasCode(member: ClassMember): boolean {
  if (member.type !== "MethodDefinition" || isAbstract(member)) return true;
  return member.kind === "method" && Boolean(member.value.body);
}

/** A method that subclasses write. Babel marks an ordinary method definition with it. */
export function isAbstract(member: Node): boolean {
  return member.type === "TSAbstractMethodDefinition" || ("abstract" in member && member.abstract === true);
}

/** The node that owns the code path in which a node is evaluated: a function, the program, or a piece of a class body. */
export function codeOwner(node: Node): Node {
  let child = node;
  for (let at = node.parent; at; child = at, at = at.parent) {
    if (isFunction(at) || at.type === "StaticBlock" || at.type === "Program") return at;
    if (at.type === "PropertyDefinition" && at.value === child) return child;
  }
  return child;
}
