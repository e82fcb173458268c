import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { classAround, isNameOf, type ClassNode } from "../syntax/classes.js";
import type { Place } from "../project/place.js";
import { exportTarget, specifierName } from "../syntax/exported-names.js";
import { enclosingFunction, isFunction, type FunctionNode } from "../syntax/functions.js";
import { membersNamed } from "../syntax/members-by-name.js";
import { isCallOrNew, propertyName, unwrap, wrapped, type CallOrNew, type Node } from "../syntax/nodes.js";
import { variableOf, type Variable } from "../syntax/variables.js";
import type { FunctionUse, LocalUse } from "./function-uses.js";
import { importedReferences } from "./imported-references.js";
import { GLOBAL, qualifiedNameOf } from "./qualified-name.js";

/** What stands for a function at some point: a node whose value holds it at `path`. */
export interface Position extends LocalPosition {
  readonly file: LintedFile;
}

interface LocalPosition {
  readonly node: Node;
  readonly path: readonly string[];
  /** The value is the result of a call that took the function. */
  readonly isResult: boolean;
  /** That call was of a method of some object, which may return anything: its result is followed no further into calls. */
  readonly isBuilt?: true;
}

/** What comes of a position: what it says of the function, and the positions that the function goes on to. */
export interface Step {
  readonly uses: readonly FunctionUse[];
  readonly next: readonly Position[];
  /** A chain of uses is complete here, even where the function goes on. */
  readonly isEnd: boolean;
}

/** A step inside a file, which does not say the file yet. */
interface LocalStep {
  readonly uses: readonly LocalUse[];
  readonly next: readonly LocalPosition[];
  readonly isEnd: boolean;
}

const RESULT = "()";
const END: LocalStep = { uses: [], next: [], isEnd: true };

/** One step outward from a position: inside its file, and by its exports to the files that import them. */
export function stepFrom(position: Position): Step {
  const { file } = position;
  const { uses, next, isEnd } = localStep(position, file);
  return {
    uses: uses.map((use) => ({ ...use, file })),
    next: [...next.map((one) => ({ ...one, file })), ...uses.flatMap((use) => imported(use, file))],
    isEnd,
  };
}

/** Where other files hand an export on: those that call it are callers, and no use. */
function imported(use: LocalUse, file: LintedFile): readonly Position[] {
  if (use.kind !== "export") return [];
  return importedReferences([use.name], file).places.flatMap((place) => handedOn(place, use.path));
}

/** A place as a position, unless the function is called there. */
export function handedOn({ node, file }: Place, path: readonly string[]): readonly Position[] {
  const value = wrapped(node);
  const isCalled = isCallOrNew(value.parent) && value.parent.callee === value && path[0] !== RESULT;
  return isCalled ? [] : [{ node: value, path, isResult: false, file }];
}

function localStep(position: LocalPosition, file: LintedFile): LocalStep {
  const { node, path } = position;
  if (node.type === "FunctionDeclaration") return fromDeclaration(node, path, file);
  if (node.type === "ExportSpecifier") return end({ kind: "export", name: specifierName(node.exported), node, path });
  const parent = node.parent!;
  switch (parent.type) {
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
      return on({ ...position, node: parent }, { kind: "type", type: parent.typeAnnotation, path });
    case "TSNonNullExpression":
    case "TSInstantiationExpression":
    case "ChainExpression":
    case "AwaitExpression":
    case "LogicalExpression":
    case "ArrayExpression":
    case "SpreadElement":
      return on({ ...position, node: parent });
    case "ConditionalExpression":
      return parent.test === node ? END : on({ ...position, node: parent });
    case "Property":
      return parent.value === node ? intoObject(parent, path) : END;
    case "CallExpression":
    case "NewExpression":
      return parent.callee === node ? fromCallee(parent, position) : fromArgument(parent, position, file);
    case "MemberExpression":
      return parent.object === node ? fromObject(parent, position) : END;
    case "VariableDeclarator":
      return parent.init === node ? intoVariable(parent, position, file) : END;
    case "AssignmentExpression":
      return parent.right === node ? intoTarget(parent, position, file) : END;
    case "ExportDefaultDeclaration":
      return end({ kind: "export", name: "default", node, path });
    case "ExportSpecifier":
      return end({ kind: "export", name: specifierName(parent.exported), node, path });
    case "MethodDefinition":
    case "PropertyDefinition":
      return parent.value === node ? intoMember(parent, path, file) : END;
    case "ArrowFunctionExpression":
      return parent.body === node ? intoResult(parent, path) : END;
    case "ReturnStatement": {
      const maker = enclosingFunction(parent);
      return maker ? intoResult(maker, path) : END;
    }
    default:
      return END;
  }
}

function on(next: LocalPosition, ...uses: readonly LocalUse[]): LocalStep {
  return { uses, next: [next], isEnd: false };
}

function end(...uses: readonly LocalUse[]): LocalStep {
  return { uses, next: [], isEnd: true };
}

function fromDeclaration(fn: TSESTree.FunctionDeclaration, path: readonly string[], file: LintedFile): LocalStep {
  const parent = fn.parent;
  const name =
    parent.type === "ExportDefaultDeclaration"
      ? "default"
      : parent.type === "ExportNamedDeclaration"
        ? fn.id?.name
        : undefined;
  const variable = file.sourceCode.getDeclaredVariables!(fn)[0];
  return {
    uses: name === undefined ? [] : [{ kind: "export", name, node: fn, path }],
    next: readsOf(variable, { path }),
    isEnd: true,
  };
}

function intoObject(property: TSESTree.Property, inner: readonly string[]): LocalStep {
  const object = property.parent as TSESTree.ObjectExpression;
  const path = [propertyName(property) ?? "?", ...inner];
  return on({ node: object, path, isResult: false }, { kind: "property", object, path });
}

/** The function is called where it stands, or a function that returns it is. */
function fromCallee(call: CallOrNew, { node, path }: LocalPosition): LocalStep {
  if (path[0] === RESULT) return on({ node: call, path: path.slice(1), isResult: true });
  return path.length === 0 && isFunction(node) ? end({ kind: "invoked", call, path: [] }) : END;
}

/** The call's own value stands for a function that it takes, as wrappers return one. */
function fromArgument(call: CallOrNew, { node, path, isBuilt }: LocalPosition, file: LintedFile): LocalStep {
  const index = call.arguments.indexOf(node as TSESTree.CallExpressionArgument);
  const use: LocalUse = { kind: "argument", call, index, path };
  if (index < 0 || path.length > 0 || isBuilt || makesSomethingElse(node)) return end(use);
  const result: LocalPosition = { node: call, path: [], isResult: true };
  return on(isWrapper(call, file) ? result : { ...result, isBuilt: true }, use);
}

/** A function by its name, an export, a method of one's own, or a function that another one made. */
function isWrapper(call: CallOrNew, file: LintedFile): boolean {
  const callee = unwrap(call.callee);
  if (callee.type !== "MemberExpression") return true;
  const name = qualifiedNameOf(callee, file);
  return callee.object.type === "ThisExpression" || (name !== undefined && name.module !== GLOBAL);
}

/** A getter such as `() => config` is what a wrapper asks, not what it wraps. */
function makesSomethingElse(node: Node): boolean {
  return isFunction(node) && node.params.length === 0 && !node.async && node.type === "ArrowFunctionExpression";
}

function fromObject(member: TSESTree.MemberExpression, { node, path, isResult }: LocalPosition): LocalStep {
  const property = propertyName(member);
  if (path.length > 0) return property === path[0] ? on({ node: member, path: path.slice(1), isResult }) : END;
  const call = member.parent;
  if (call.type !== "CallExpression" || call.callee !== member) return END;
  if (property === "bind") return on({ node: call, path: [], isResult });
  if ((property === "call" || property === "apply") && isFunction(node))
    return end({ kind: "invoked", call, path: [] });
  return isResult ? on({ node: call, path: [], isResult }) : END;
}

function intoVariable({ id, parent }: TSESTree.VariableDeclarator, value: LocalPosition, file: LintedFile): LocalStep {
  if (id.type !== "Identifier") return END;
  const { path } = value;
  const uses: LocalUse[] = [];
  if (id.typeAnnotation) uses.push({ kind: "type", type: id.typeAnnotation.typeAnnotation, path });
  if (parent.parent.type === "ExportNamedDeclaration") uses.push({ kind: "export", name: id.name, node: id, path });
  return { uses, next: readsOf(variableOf(id, file), value), isEnd: true };
}

/** An assignment gives its value to what it assigns to, and is that value. */
function intoTarget(assignment: TSESTree.AssignmentExpression, position: LocalPosition, file: LintedFile): LocalStep {
  const { left } = assignment;
  const { path } = position;
  const outward: LocalPosition = { ...position, node: assignment };
  if (left.type === "Identifier")
    return { uses: [], next: [...readsOf(variableOf(left, file), position), outward], isEnd: true };
  if (left.type !== "MemberExpression") return on(outward);
  const exported = exportTarget(left);
  if (exported !== undefined) return on(outward, ...exportsOf(exported, path, left));
  const property = propertyName(left);
  const owner = left.object.type === "ThisExpression" ? classAround(left) : undefined;
  const reads = owner && property !== undefined ? readsOfMember(owner, property, false, path, file) : [];
  return { uses: [{ kind: "assignment", target: left, path }], next: [...reads, outward], isEnd: false };
}

/** `module.exports = { handler }` exports `handler` as well as the object. */
function exportsOf(name: string, path: readonly string[], node: Node): readonly LocalUse[] {
  const whole: LocalUse = { kind: "export", name, node, path };
  return name === "default" && path.length > 0
    ? [{ kind: "export", name: path[0]!, node, path: path.slice(1) }, whole]
    : [whole];
}

function intoMember(
  member: TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
  path: readonly string[],
  file: LintedFile,
): LocalStep {
  const owner = member.parent.parent;
  const annotation = member.type === "PropertyDefinition" ? member.typeAnnotation?.typeAnnotation : undefined;
  const uses: LocalUse[] = annotation ? [{ kind: "type", type: annotation, path }] : [];
  const name = propertyName(member);
  const isNamed = name !== undefined && name !== "constructor";
  return {
    uses: [...uses, { kind: "member", member, owner, path }],
    next: isNamed ? readsOfMember(owner, name, member.static, path, file) : [],
    isEnd: true,
  };
}

/** The function is what `maker` returns: the calls of `maker` stand for the function. */
function intoResult(maker: FunctionNode, path: readonly string[]): LocalStep {
  return on({ node: maker, path: [RESULT, ...path], isResult: false });
}

/** The places that read a variable. That a value is the result of a call is about one expression and ends with it. */
function readsOf(
  variable: Variable | undefined,
  { path, isBuilt }: Pick<LocalPosition, "path" | "isBuilt">,
): LocalPosition[] {
  return (variable?.references ?? []).flatMap((reference) =>
    reference.identifier.type !== "Identifier" || reference.isWriteOnly()
      ? []
      : [{ node: reference.identifier, path, isResult: false, ...(isBuilt && { isBuilt }) }],
  );
}

/** `this.name`, `instance.name` and `Class.name` where they are handed on and not called. */
function readsOfMember(
  owner: ClassNode,
  name: string,
  isStatic: boolean,
  path: readonly string[],
  file: LintedFile,
): LocalPosition[] {
  return membersNamed(name, file).flatMap((node) => {
    const isCalled = isCallOrNew(node.parent) && node.parent.callee === node && path[0] !== RESULT;
    return isCalled || !belongsTo(owner, node.object, isStatic, file) ? [] : [{ node, path, isResult: false }];
  });
}

function belongsTo(owner: ClassNode, object: Node, isStatic: boolean, file: LintedFile): boolean {
  if (object.type === "ThisExpression") return classAround(object) === owner;
  if (object.type === "NewExpression") return isNameOf(owner, object.callee, file);
  if (object.type !== "Identifier") return false;
  if (isStatic) return isNameOf(owner, object, file);
  const declarator = variableOf(object, file)?.defs[0]?.node as Node | undefined;
  const made = declarator?.type === "VariableDeclarator" ? declarator.init : undefined;
  return made?.type === "NewExpression" && isNameOf(owner, made.callee, file);
}
