import type { TSESTree } from "@typescript-eslint/utils";
import { GLOBAL, qualifiedNameOf } from "./qualified-name.js";
import { exportTarget } from "../syntax/exported-names.js";
import { membersNamed } from "../syntax/members-by-name.js";
import type { LintedFile } from "../file/linted-file.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { propertyName, unwrap, type CallOrNew, type Node } from "../syntax/nodes.js";
import { variableOf, type Variable } from "../syntax/variables.js";

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/**
 * A place where a function ends up. `path` leads from the value at that place to the function: names of
 * members, and `()` for the result of a function.
 */
export type Use = { readonly path: readonly string[] } & (
  | { readonly kind: "argument"; readonly call: CallOrNew; readonly index: number }
  | { readonly kind: "export"; readonly name: string; readonly node: Node }
  | { readonly kind: "assignment"; readonly target: TSESTree.MemberExpression }
  | {
      readonly kind: "member";
      readonly member: TSESTree.MethodDefinition | TSESTree.PropertyDefinition;
      readonly owner: ClassNode;
    }
  | { readonly kind: "property"; readonly object: TSESTree.ObjectExpression }
  | { readonly kind: "type"; readonly type: TSESTree.TypeNode }
  | { readonly kind: "invoked"; readonly call: Node }
);

/** The uses of one kind. */
export type UseOf<Kind extends Use["kind"]> = Extract<Use, { kind: Kind }>;

/** The uses on one way from the function outward, innermost first. */
export type Trail = readonly Use[];

/** What stands for the function at some point of the way: a node whose value contains it at `path`. */
interface Carrier {
  readonly node: Node;
  readonly path: readonly string[];
  /** The value is the result of a call that took the function. */
  readonly wrapped: boolean;
  /** The call was of a method of some object, which may return anything: its result is followed no further into calls. */
  readonly built?: true;
}

const RESULT = "()";
const MAX_TRAILS = 40;
const MAX_LENGTH = 14;

/** Every way on which a function is handed on inside its file: by its own position, by name, as a member, as a result. */
export function trailsOf(fn: FunctionNode, file: LintedFile): readonly Trail[] {
  const walk: Walk = { file, trails: [], seen: new Set() };
  if (fn.type === "FunctionDeclaration") followDeclaration(fn, walk);
  else follow({ node: fn, path: [], wrapped: false }, [], walk);
  return walk.trails;
}

interface Walk {
  readonly file: LintedFile;
  readonly trails: Trail[];
  readonly seen: Set<Node>;
}

function followDeclaration(fn: FunctionNode, walk: Walk, path: readonly string[] = [], trail: Trail = []): void {
  const parent = fn.parent;
  let uses = trail;
  if (parent.type === "ExportDefaultDeclaration")
    uses = [...trail, { kind: "export", name: "default", node: fn, path }];
  else if (parent.type === "ExportNamedDeclaration" && fn.id)
    uses = [...trail, { kind: "export", name: fn.id.name, node: fn, path }];
  const variable = walk.file.sourceCode.getDeclaredVariables!(fn)[0];
  followReferences(variable, { path }, uses, walk);
}

/** Follows a value from a node through the nodes around it. */
function follow(carrier: Carrier, trail: Trail, walk: Walk): void {
  if (walk.trails.length >= MAX_TRAILS || trail.length >= MAX_LENGTH || walk.seen.has(carrier.node)) return;
  walk.seen.add(carrier.node);
  const next = step(carrier, trail, walk);
  if (next) follow(next.carrier, next.trail, walk);
}

type Step = { readonly carrier: Carrier; readonly trail: Trail } | undefined;

/** One step outward. Undefined when the way ends here or has been followed already. */
function step(carrier: Carrier, trail: Trail, walk: Walk): Step {
  const { node, path } = carrier;
  const parent = node.parent!;
  const passOn = (uses: Trail = trail): Step => ({ carrier: { ...carrier, node: parent }, trail: uses });
  const end = (uses: Trail = trail): Step => {
    walk.trails.push(uses);
    return undefined;
  };
  switch (parent.type) {
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
      return passOn([...trail, { kind: "type", type: parent.typeAnnotation, path }]);
    case "TSNonNullExpression":
    case "TSInstantiationExpression":
    case "ChainExpression":
    case "AwaitExpression":
    case "LogicalExpression":
    case "ArrayExpression":
    case "SpreadElement":
      return passOn();
    case "ConditionalExpression":
      return parent.test === node ? end() : passOn();
    case "Property":
      return parent.value === node ? stepIntoObject(parent, carrier, trail) : end();
    case "CallExpression":
    case "NewExpression":
      return parent.callee === node
        ? stepFromCallee(parent, carrier, trail, end)
        : stepFromArgument(parent, carrier, trail, walk, end);
    case "MemberExpression":
      return parent.object === node ? stepFromObject(parent, carrier, trail, end) : end();
    case "VariableDeclarator":
      return parent.init === node ? followDeclarator(parent, carrier, trail, walk, end) : end();
    case "AssignmentExpression":
      return parent.right === node ? followAssignment(parent, carrier, trail, walk) : end();
    case "ExportDefaultDeclaration":
      return end([...trail, { kind: "export", name: "default", node, path }]);
    case "ExportSpecifier":
      return end([...trail, { kind: "export", name: exportedName(parent), node, path }]);
    case "MethodDefinition":
    case "PropertyDefinition":
      return parent.value === node ? followMember(parent, carrier, trail, walk) : end();
    case "ArrowFunctionExpression":
      return parent.body === node ? followResult(parent, path, trail, walk) : end();
    case "ReturnStatement":
      return followReturn(parent, path, trail, walk, end);
    default:
      return end();
  }
}

function stepIntoObject(property: TSESTree.Property, carrier: Carrier, trail: Trail): Step {
  const object = property.parent as TSESTree.ObjectExpression;
  const path = [propertyName(property) ?? "?", ...carrier.path];
  return { carrier: { node: object, path, wrapped: false }, trail: [...trail, { kind: "property", object, path }] };
}

/** The function is called where it stands, or a function that returns it is. */
function stepFromCallee(call: CallOrNew, carrier: Carrier, trail: Trail, end: (uses?: Trail) => Step): Step {
  if (carrier.path[0] === RESULT) return { carrier: { node: call, path: carrier.path.slice(1), wrapped: true }, trail };
  return carrier.path.length === 0 && isFunction(carrier.node)
    ? end([...trail, { kind: "invoked", call, path: [] }])
    : end();
}

/** The call's own value stands for a function that it takes, as wrappers return one. */
function stepFromArgument(
  call: CallOrNew,
  carrier: Carrier,
  trail: Trail,
  walk: Walk,
  end: (uses?: Trail) => Step,
): Step {
  const index = call.arguments.indexOf(carrier.node as TSESTree.CallExpressionArgument);
  const uses: Trail = [...trail, { kind: "argument", call, index, path: carrier.path }];
  if (index < 0 || carrier.path.length > 0 || carrier.built || makesSomethingElse(carrier.node)) return end(uses);
  const next: Carrier = { node: call, path: [], wrapped: true };
  return { carrier: isWrapper(call, walk.file) ? next : { ...next, built: true }, trail: uses };
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

function stepFromObject(
  member: TSESTree.MemberExpression,
  carrier: Carrier,
  trail: Trail,
  end: (uses?: Trail) => Step,
): Step {
  const property = propertyName(member);
  if (carrier.path.length > 0) {
    if (property !== carrier.path[0]) return end();
    return { carrier: { node: member, path: carrier.path.slice(1), wrapped: carrier.wrapped }, trail };
  }
  const call = member.parent;
  if (call.type !== "CallExpression" || call.callee !== member) return end();
  if (property === "bind") return { carrier: { node: call, path: [], wrapped: carrier.wrapped }, trail };
  if ((property === "call" || property === "apply") && isFunction(carrier.node)) {
    return end([...trail, { kind: "invoked", call, path: [] }]);
  }
  return carrier.wrapped ? { carrier: { node: call, path: [], wrapped: true }, trail } : end();
}

function followDeclarator(
  declarator: TSESTree.VariableDeclarator,
  value: Carrier,
  trail: Trail,
  walk: Walk,
  end: (uses?: Trail) => Step,
): Step {
  const { id } = declarator;
  const { path } = value;
  if (id.type !== "Identifier") return end();
  const typed: Trail = id.typeAnnotation
    ? [...trail, { kind: "type", type: id.typeAnnotation.typeAnnotation, path }]
    : trail;
  const exported = declarator.parent.parent.type === "ExportNamedDeclaration";
  const uses: Trail = exported ? [...typed, { kind: "export", name: id.name, node: id, path }] : typed;
  followReferences(variableOf(id, walk.file), value, uses, walk);
  return undefined;
}

function followAssignment(assignment: TSESTree.AssignmentExpression, carrier: Carrier, trail: Trail, walk: Walk): Step {
  const { left } = assignment;
  const { path } = carrier;
  const outward: Step = { carrier: { ...carrier, node: assignment }, trail };
  if (left.type === "Identifier") {
    followReferences(variableOf(left, walk.file), carrier, trail, walk);
    return outward;
  }
  if (left.type !== "MemberExpression") return outward;
  const name = exportTarget(left);
  if (name !== undefined) return { ...outward, trail: [...trail, ...exportsOf(name, path, left)] };
  const uses: Trail = [...trail, { kind: "assignment", target: left, path }];
  const property = propertyName(left);
  if (left.object.type === "ThisExpression" && property !== undefined) {
    const owner = ownerOf(left);
    if (owner) followMemberReferences(owner, property, false, path, uses, walk);
  }
  return { ...outward, trail: uses };
}

/** `module.exports = { handler }` exports `handler` as well as the object. */
function exportsOf(name: string, path: readonly string[], node: Node): Trail {
  const whole: Use = { kind: "export", name, node, path };
  return name === "default" && path.length > 0
    ? [{ kind: "export", name: path[0]!, node, path: path.slice(1) }, whole]
    : [whole];
}

function exportedName(specifier: TSESTree.ExportSpecifier): string {
  return specifier.exported.type === "Identifier" ? specifier.exported.name : specifier.exported.value;
}

function followMember(
  member: TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
  carrier: Carrier,
  trail: Trail,
  walk: Walk,
): Step {
  const owner = member.parent.parent;
  const annotation = member.type === "PropertyDefinition" ? member.typeAnnotation?.typeAnnotation : undefined;
  const typed: Trail = annotation ? [...trail, { kind: "type", type: annotation, path: carrier.path }] : trail;
  const uses: Trail = [...typed, { kind: "member", member, owner, path: carrier.path }];
  walk.trails.push(uses);
  const name = propertyName(member);
  if (name !== undefined && name !== "constructor")
    followMemberReferences(owner, name, member.static, carrier.path, uses, walk);
  return undefined;
}

/** `this.name`, `instance.name` and `Class.name` where they are handed on and not called. */
function followMemberReferences(
  owner: ClassNode,
  name: string,
  isStatic: boolean,
  path: readonly string[],
  trail: Trail,
  walk: Walk,
): void {
  for (const member of membersNamed(name, walk.file)) {
    const call = member.parent;
    const called = (call.type === "CallExpression" || call.type === "NewExpression") && call.callee === member;
    if (called && path[0] !== RESULT) continue;
    if (belongsTo(owner, member.object, isStatic, walk.file))
      follow({ node: member, path, wrapped: false }, trail, walk);
  }
}

function belongsTo(owner: ClassNode, object: Node, isStatic: boolean, file: LintedFile): boolean {
  if (object.type === "ThisExpression") return ownerOf(object) === owner;
  if (object.type !== "Identifier") return object.type === "NewExpression" && isClass(object.callee, owner, file);
  if (isStatic) return isClass(object, owner, file);
  const variable = variableOf(object, file);
  const declarator = variable?.defs[0]?.node as Node | undefined;
  const value = declarator?.type === "VariableDeclarator" ? declarator.init : undefined;
  return value?.type === "NewExpression" && isClass(value.callee, owner, file);
}

function isClass(node: Node, owner: ClassNode, file: LintedFile): boolean {
  return node.type === "Identifier" && variableOf(node, file)?.defs[0]?.node === owner;
}

function ownerOf(node: Node): ClassNode | undefined {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === "ClassDeclaration" || at.type === "ClassExpression") return at;
  }
  return undefined;
}

function followReturn(
  statement: TSESTree.ReturnStatement,
  path: readonly string[],
  trail: Trail,
  walk: Walk,
  end: (uses?: Trail) => Step,
): Step {
  for (let at: Node | undefined = statement.parent; at; at = at.parent) {
    if (isFunction(at)) return followResult(at, path, trail, walk);
  }
  return end();
}

/** The function is what `maker` returns: follow `maker`, whose calls stand for the function. */
function followResult(maker: FunctionNode, path: readonly string[], trail: Trail, walk: Walk): Step {
  if (walk.seen.has(maker)) return undefined;
  const longer = [RESULT, ...path];
  if (maker.type !== "FunctionDeclaration") return { carrier: { node: maker, path: longer, wrapped: false }, trail };
  walk.seen.add(maker);
  followDeclaration(maker, walk, longer, trail);
  return undefined;
}

/** What is handed on by name: `wrapped` is about one expression and does not outlive it. */
type Named = Pick<Carrier, "path" | "built">;

function followReferences(variable: Variable | undefined, value: Named, trail: Trail, walk: Walk): void {
  walk.trails.push(trail);
  for (const reference of variable?.references ?? []) {
    if (reference.identifier.type !== "Identifier" || reference.isWriteOnly()) continue;
    follow({ ...value, node: reference.identifier, wrapped: false }, trail, walk);
  }
}
