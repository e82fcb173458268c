import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { isFunction, type FunctionNode } from "./functions.js";
import { memberKey, outward, unwrap, type Node } from "./nodes.js";
import { variableOf } from "./variables.js";

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;
/** A member of a class that has a name. */
export type ClassMember = TSESTree.MethodDefinition | TSESTree.PropertyDefinition | TSESTree.TSAbstractMethodDefinition;

/** Whether a node declares or makes a class. */
export function isClass(node: Node): node is ClassNode {
  return node.type === "ClassDeclaration" || node.type === "ClassExpression";
}

/** A class as it stands for its objects, or for itself. */
export interface ClassSide {
  readonly node: ClassNode;
  /** The class itself, with its static members, and not one of its objects. */
  readonly isStatic: boolean;
}

/** The innermost class whose body a node stands in. */
export function classAround(node: Node): ClassNode | undefined {
  for (const at of outward(node)) if (at.type === "ClassBody") return at.parent;
  return undefined;
}

/** The class that `this` or the name of a class stands for, and whether for its objects or for itself. */
export function classOf(object: Node, file: LintedFile): ClassSide | undefined {
  const expression = unwrap(object);
  if (expression.type === "Identifier") {
    const definition = variableOf(expression, file)?.defs[0];
    return definition?.type === "ClassName" ? { node: definition.node, isStatic: true } : undefined;
  }
  return expression.type === "ThisExpression" ? classOfThis(expression) : undefined;
}

function classOfThis(expression: Node): ClassSide | undefined {
  for (const at of outward(expression)) {
    if (at.type === "StaticBlock") return { node: at.parent.parent, isStatic: true };
    const member = at.parent;
    if (member?.type === "PropertyDefinition" && member.value === at)
      return { node: member.parent.parent, isStatic: member.static };
    if (!isFunction(at) || at.type === "ArrowFunctionExpression") continue;
    return member?.type === "MethodDefinition" ? { node: member.parent.parent, isStatic: member.static } : undefined;
  }
  return undefined;
}

/** Whether an expression is the name of a class. */
export function isNameOf(owner: ClassNode, node: Node, file: LintedFile): boolean {
  return node.type === "Identifier" && variableOf(node, file)?.defs[0]?.node === owner;
}

/** The members of a class by that name, `#name` for private ones; a class may declare one several times. */
export function membersOf(owner: ClassNode, name: string): readonly ClassMember[] {
  return owner.body.body.filter((member): member is ClassMember => isMember(member) && memberKey(member) === name);
}

function isMember(element: TSESTree.ClassElement): element is ClassMember {
  return (
    element.type === "MethodDefinition" ||
    element.type === "PropertyDefinition" ||
    element.type === "TSAbstractMethodDefinition"
  );
}

/** The constructor that a class declares. */
export function constructorOf(owner: ClassNode): FunctionNode | undefined {
  for (const member of owner.body.body)
    if (member.type === "MethodDefinition" && member.kind === "constructor" && isFunction(member.value))
      return member.value;
  return undefined;
}

/** Whether a function is the constructor of a class. */
export function isConstructor(fn: Node): boolean {
  return fn.parent?.type === "MethodDefinition" && fn.parent.kind === "constructor";
}
