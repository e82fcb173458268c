import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByKey, memoiseByNode } from "../file/memoise.js";
import { childrenOf } from "../syntax/walk.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { outward, propertyName, unwrap, wrapped, type CallOrNew, type Node } from "../syntax/nodes.js";
import { variableOf, type Variable } from "../syntax/variables.js";

/** What a file shows of a function: its name, the places that call it, and whether others can. */
export interface FunctionFacts {
  readonly name: string | undefined;
  /** Calls of the function in this file. For a constructor, the `new` expressions of its class. */
  readonly calls: readonly CallOrNew[];
  /** Code outside this file can call it: exported, or a method of a class or object. */
  readonly visibility: "exported" | "method" | "local";
  /** Used in this file as a value in a way that is neither a call nor an export. */
  readonly referenced: boolean;
}

/** The facts of a function. Methods are matched by `this.m()` within their class and by member calls on its name. */
export const functionFacts = memoiseByNode((fn: FunctionNode, file: LintedFile): FunctionFacts => {
  const owner = ownerOf(fn);
  if (owner?.kind === "method") return methodFacts(owner, file);
  const variable = boundVariable(fn, file);
  if (!variable)
    return {
      name: displayName(fn),
      calls: [],
      visibility: isExportedValue(fn) ? "exported" : "local",
      referenced: true,
    };
  return { name: variable.name, ...usesOf(variable), visibility: isExported(variable, fn) ? "exported" : "local" };
});

/** The variable under which a function or class is known in its file. */
function boundVariable(node: Node, file: LintedFile): Variable | undefined {
  if ((node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") && node.id)
    return declaredVariable(node, file);
  const parent = wrapped(node).parent;
  if (parent?.type === "VariableDeclarator" && parent.id.type === "Identifier") return declaredVariable(parent, file);
  // `export const f = wrap(async () => …)`: the name stands for the wrapped function.
  if (parent?.type === "CallExpression" && parent.arguments.includes(node as TSESTree.Expression))
    return boundVariable(parent, file);
  return undefined;
}

/** A class has a second variable of its name inside itself; the first is the one that its surroundings see. */
function declaredVariable(declaration: Node, file: LintedFile): Variable | undefined {
  return (file.sourceCode.getDeclaredVariables?.(declaration) as readonly Variable[] | undefined)?.[0];
}

/** A name for messages of a function that no variable holds: its own, or that of the member it is assigned to. */
function displayName(fn: FunctionNode): string | undefined {
  if (fn.id) return fn.id.name;
  const parent = wrapped(fn).parent;
  const name =
    parent?.type === "AssignmentExpression" && parent.left.type === "MemberExpression"
      ? propertyName(parent.left)
      : undefined;
  return name === "exports" ? undefined : name;
}

function usesOf(variable: Variable): { calls: CallOrNew[]; referenced: boolean } {
  const calls: CallOrNew[] = [];
  let referenced = false;
  for (const reference of variable.references) {
    if (!reference.isRead()) continue;
    const value = wrapped(reference.identifier);
    const parent = value.parent;
    if ((parent?.type === "CallExpression" || parent?.type === "NewExpression") && parent.callee === value)
      calls.push(parent);
    else if (!isExportingReference(reference.identifier)) referenced = true;
  }
  return { calls, referenced };
}

interface MethodOwner {
  readonly kind: "method";
  readonly name: string | undefined;
  readonly isStatic: boolean;
  readonly isPrivate: boolean;
  readonly isConstructor: boolean;
  readonly container: TSESTree.ClassDeclaration | TSESTree.ClassExpression | TSESTree.ObjectExpression;
}

/** The class or object that a function is a method or function-valued property of. */
function ownerOf(fn: FunctionNode): MethodOwner | undefined {
  const value = wrapped(fn);
  const holder = value.parent;
  if (holder?.type === "MethodDefinition" || holder?.type === "PropertyDefinition") {
    const isPrivate = holder.key.type === "PrivateIdentifier" || holder.accessibility === "private";
    return {
      kind: "method",
      name: holder.key.type === "PrivateIdentifier" ? holder.key.name : propertyName(holder),
      isStatic: holder.static,
      isPrivate,
      isConstructor: holder.type === "MethodDefinition" && holder.kind === "constructor",
      container: holder.parent.parent,
    };
  }
  if (holder?.type === "Property" && holder.value === value && holder.parent.type === "ObjectExpression") {
    return {
      kind: "method",
      name: propertyName(holder),
      isStatic: true,
      isPrivate: false,
      isConstructor: false,
      container: holder.parent,
    };
  }
  return undefined;
}

function methodFacts(owner: MethodOwner, file: LintedFile): FunctionFacts {
  const variable = boundVariable(owner.container, file);
  const calls: CallOrNew[] = [];
  if (owner.isConstructor) {
    if (variable) calls.push(...usesOf(variable).calls);
  } else if (owner.name !== undefined) {
    for (const call of memberCalls(file).get(owner.name) ?? [])
      if (isCallOn(call, owner, variable, file)) calls.push(call);
  }
  return { name: owner.name, calls, visibility: owner.isPrivate ? "local" : "method", referenced: false };
}

/** Calls of the form `x.name()` in a file, by method name. */
const memberCalls = memoiseByKey((file: LintedFile): ReadonlyMap<string, readonly TSESTree.CallExpression[]> => {
  const calls = new Map<string, TSESTree.CallExpression[]>();
  const visit = (node: Node): void => {
    if (node.type === "CallExpression") {
      const callee = unwrap(node.callee);
      const name = callee.type === "MemberExpression" ? memberName(callee) : undefined;
      if (name !== undefined) calls.set(name, [...(calls.get(name) ?? []), node]);
    }
    for (const child of childrenOf(node, file)) visit(child);
  };
  visit(file.sourceCode.ast);
  return calls;
});

function memberName(member: TSESTree.MemberExpression): string | undefined {
  return member.property.type === "PrivateIdentifier" ? member.property.name : propertyName(member);
}

function isCallOn(
  call: TSESTree.CallExpression,
  owner: MethodOwner,
  variable: Variable | undefined,
  file: LintedFile,
): boolean {
  const object = (unwrap(call.callee) as TSESTree.MemberExpression).object;
  if (object.type === "ThisExpression") return isWithin(call, owner.container);
  if (object.type === "Identifier") {
    const known = variableOf(object, file);
    if (!known) return false;
    if (known === variable) return owner.isStatic;
    return isInstanceOf(known, variable);
  }
  return (
    object.type === "NewExpression" &&
    variable !== undefined &&
    object.callee.type === "Identifier" &&
    variableOf(object.callee, file) === variable
  );
}

/** `const service = new Service()` for the class that `variable` names. */
function isInstanceOf(instance: Variable, variable: Variable | undefined): boolean {
  const definition = instance.defs[0];
  if (!variable || definition?.type !== "Variable") return false;
  const made = definition.node.init;
  return (
    made?.type === "NewExpression" &&
    made.callee.type === "Identifier" &&
    variable.references.some((reference) => reference.identifier === made.callee)
  );
}

function isWithin(node: Node, container: Node): boolean {
  for (const at of outward(node)) if (at === container) return true;
  return false;
}

function isExported(variable: Variable, node: Node): boolean {
  return isExportedValue(node) || variable.references.some((reference) => isExportingReference(reference.identifier));
}

/** `export { f }`, `export default f`, `module.exports = f`, `module.exports = { f }`, `exports.f = f`. */
function isExportingReference(identifier: Node): boolean {
  const parent = identifier.parent;
  if (
    parent?.type === "ExportSpecifier" ||
    parent?.type === "ExportDefaultDeclaration" ||
    parent?.type === "TSExportAssignment"
  )
    return true;
  return isExportedValue(identifier);
}

/** Whether the value of a node is exported from where it stands. */
export function isExportedValue(node: Node): boolean {
  for (let at: Node | undefined = node.parent, child: Node = node; at; child = at, at = at.parent) {
    switch (at.type) {
      case "ExportNamedDeclaration":
      case "ExportDefaultDeclaration":
      case "TSExportAssignment":
        return true;
      case "AssignmentExpression":
        return at.right === child && isCommonJsExport(at.left);
      case "VariableDeclarator":
      case "VariableDeclaration":
      case "Property":
      case "ObjectExpression":
      case "TSAsExpression":
      case "TSSatisfiesExpression":
        continue;
      case "CallExpression":
        if (at.arguments.includes(child as TSESTree.Expression)) continue;
        return false;
      default:
        return false;
    }
  }
  return false;
}

function isCommonJsExport(target: Node): boolean {
  if (target.type !== "MemberExpression") return false;
  if (target.object.type === "Identifier" && target.object.name === "exports") return true;
  if (target.object.type === "Identifier" && target.object.name === "module") return propertyName(target) === "exports";
  return isCommonJsExport(target.object);
}

/** A function that is called where it stands. */
export function isImmediatelyInvoked(fn: Node): boolean {
  const value = wrapped(fn);
  const parent = value.parent;
  return (
    isFunction(fn) && (parent?.type === "CallExpression" || parent?.type === "NewExpression") && parent.callee === value
  );
}
