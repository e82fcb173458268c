import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { isConstructor, type ClassNode } from "../syntax/classes.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { ANY_MEMBER } from "../syntax/member-path.js";
import { membersNamed } from "../syntax/members-by-name.js";
import { isCallOrNew, memberKey, outward, propertyName, wrapped, type CallOrNew, type Node } from "../syntax/nodes.js";
import { MOST_ALIASES, variableOf, type Variable } from "../syntax/variables.js";

/** What a file shows of a function: its name, the places that call it, and whether others can. */
export interface FunctionFacts {
  readonly name: string | undefined;
  /** Calls of the function in this file. For a constructor, the `new` expressions of its class. */
  readonly calls: readonly CallOrNew[];
  /** Code outside this file can call it: exported, or a method of a class or object. */
  readonly visibility: "exported" | "method" | "local";
  /** Where this file hands it on, in a way that is neither a call nor an export: the function itself where it has no name. */
  readonly handed: readonly Node[];
}

/** The facts of a function. Methods are matched by `this.m()` within their class and by member calls on its name. */
export const functionFacts = memoiseByNode((fn: FunctionNode, file: LintedFile): FunctionFacts => {
  const method = methodOf(fn);
  if (method) return methodFacts(method, file);
  const variable = boundVariable(fn, file);
  if (!variable)
    return {
      name: displayName(fn),
      ...exportedMember(fn, file),
    };
  return {
    name: variable.name,
    ...usesOf(variable, file),
    visibility: isExported(variable, fn) ? "exported" : "local",
  };
});

/** The variable under which a function, a class or an object is known in its file. */
export function boundVariable(node: Node, file: LintedFile): Variable | undefined {
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

/** What a file does with a function that no variable of it holds: `exports.f = …` is called by that name, and else handed on. */
function exportedMember(fn: FunctionNode, file: LintedFile): Pick<FunctionFacts, "calls" | "visibility" | "handed"> {
  const { parent } = wrapped(fn);
  const target = parent?.type === "AssignmentExpression" && isCommonJsExport(parent.left) ? parent.left : undefined;
  const name = target?.type === "MemberExpression" ? memberKey(target) : undefined;
  if (name === undefined || name === "exports")
    return { calls: [], visibility: isExportedValue(fn) ? "exported" : "local", handed: [fn] };
  const uses = membersNamed(name, file).filter((member) => member !== target && isCommonJsExport(member));
  const handed = uses.filter((member) => !callsBy(member, file));
  return { calls: uses.flatMap((member) => callsBy(member, file) ?? []), visibility: "exported", handed };
}

function usesOf(variable: Variable, file: LintedFile): { calls: CallOrNew[]; handed: Node[] } {
  const calls: CallOrNew[] = [];
  const handed: Node[] = [];
  for (const reference of variable.references) {
    if (!reference.isRead() || isTypeQuery(reference.identifier)) continue;
    const called = callsBy(reference.identifier, file);
    if (called) calls.push(...called);
    else if (!isExportingReference(reference.identifier)) handed.push(reference.identifier);
  }
  return { calls, handed };
}

/** `typeof createClient`, as a type: nothing that uses the value. */
export function isTypeQuery({ parent }: Node): boolean {
  return parent?.type === "TSTypeQuery" || parent?.type === "TSQualifiedName";
}

/**
 * The calls of what an expression stands for: there, or where a constant is called that it may be the value of.
 * @returns undefined where it is handed on in another way
 */
export function callsBy(expression: Node, file: LintedFile, depth = 0): readonly CallOrNew[] | undefined {
  const value = wrapped(expression);
  const { parent } = value;
  if (isCallOrNew(parent) && parent.callee === value) return [parent];
  if (parent?.type === "ConditionalExpression" && parent.test !== value) return callsBy(parent, file, depth);
  if (parent?.type !== "VariableDeclarator" || parent.init !== value || parent.id.type !== "Identifier")
    return undefined;
  if (parent.parent.kind !== "const" || isExportedValue(value) || depth > MOST_ALIASES) return undefined;
  const reads = (variableOf(parent.id, file)?.references ?? []).filter((reference) => reference.isRead());
  const calls = reads.map(({ identifier }) => callsBy(identifier, file, depth + 1));
  return calls.every((one) => one !== undefined) ? calls.flat() : undefined;
}

/** A function as a method, or a member with a function for its value, of a class or an object. */
export interface Method {
  readonly name: string | undefined;
  readonly isStatic: boolean;
  readonly isPrivate: boolean;
  readonly isConstructor: boolean;
  readonly owner: ClassNode | TSESTree.ObjectExpression;
}

/** The method that a function is. */
export function methodOf(fn: FunctionNode): Method | undefined {
  const value = wrapped(fn);
  const member = value.parent;
  if (member?.type === "MethodDefinition" || member?.type === "PropertyDefinition") {
    return {
      name: memberKey(member),
      isStatic: member.static,
      isPrivate: member.key.type === "PrivateIdentifier" || member.accessibility === "private",
      isConstructor: isConstructor(fn),
      owner: member.parent.parent,
    };
  }
  if (member?.type !== "Property" || member.value !== value || member.parent.type !== "ObjectExpression")
    return undefined;
  return {
    name: propertyName(member),
    isStatic: true,
    isPrivate: false,
    isConstructor: false,
    owner: member.parent,
  };
}

function methodFacts(method: Method, file: LintedFile): FunctionFacts {
  const { name, owner, isPrivate } = method;
  const variable = boundVariable(owner, file);
  return {
    name: name?.replace("#", ""),
    calls: method.isConstructor ? (variable ? usesOf(variable, file).calls : []) : callsOf(method, variable, file),
    visibility: isPrivate ? "local" : "method",
    handed: [],
  };
}

/**
 * The calls of a method: on `this` in its class, on the class where it is static, and on an object of it. What is
 * picked from an object by a computed name may be each of its functions: `makers[kind]()`.
 * @param variable what names the class or the object
 */
function callsOf({ name, isStatic, owner }: Method, variable: Variable | undefined, file: LintedFile) {
  if (name === undefined) return [];
  const picked = owner.type === "ObjectExpression" ? membersNamed(ANY_MEMBER, file) : [];
  return [...membersNamed(name, file), ...picked].flatMap((member) => {
    const callee = wrapped(member);
    const call = callee.parent;
    if (call?.type !== "CallExpression" || call.callee !== callee) return [];
    const object = member.object;
    const known = object.type === "Identifier" ? variableOf(object, file) : undefined;
    const isOwn =
      object.type === "ThisExpression"
        ? [...outward(call)].includes(owner)
        : known
          ? known === variable
            ? isStatic
            : isInstanceOf(known, variable)
          : isMadeBy(object, variable);
    return isOwn ? [call] : [];
  });
}

/** `const service = new Service()` for the class that `variable` names. */
function isInstanceOf(instance: Variable, variable: Variable | undefined): boolean {
  const definition = instance.defs[0];
  return definition?.type === "Variable" && isMadeBy(definition.node.init, variable);
}

/** `new Service()` for the class that `variable` names. */
function isMadeBy(made: Node | null | undefined, variable: Variable | undefined): boolean {
  return (
    made?.type === "NewExpression" &&
    variable !== undefined &&
    variable.references.some((reference) => reference.identifier === made.callee)
  );
}

function isExported(variable: Variable, node: Node): boolean {
  return isExportedValue(node) || variable.references.some((reference) => isExportingReference(reference.identifier));
}

/** `export { f }`, `export default f`, `module.exports = f`, `module.exports = { f }`, `exports.f = f`. */
export function isExportingReference(identifier: Node): boolean {
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
  return isFunction(fn) && isCallOrNew(parent) && parent.callee === value;
}
