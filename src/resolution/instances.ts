/**
 * Where the objects of a class are made, and what its constructor is called with for each.
 *
 * Invariants: classes that extend each other end after {@link MOST_SUBCLASSES}; an object of a subclass with a
 * constructor of its own calls that of the class by `super(…)`, and with its arguments.
 */
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import type { Place } from "../project/place.js";
import { programOf } from "../project/programs.js";
import { isClass, classAround, constructorOf, type ClassNode } from "../syntax/classes.js";
import type { FunctionNode } from "../syntax/functions.js";
import { wrapped, type CallOrNew, type Node } from "../syntax/nodes.js";
import type { Variable } from "../syntax/variables.js";
import { childrenOf } from "../syntax/walk.js";
import { boundVariable, callsBy, isExportingReference, methodOf } from "./call-graph.js";
import { referencesOfNamed } from "./program-references.js";
import { classNamed, inheritedMember } from "./value-of.js";

/**
 * Whether other code may call a function besides the calls that are seen: `nobody` where the whole program was seen,
 * `unknown` where not all of it could be, `anybody` without a program.
 */
export type Others = "nobody" | "unknown" | "anybody";

/** A place that makes an object of a class, or of one that extends it. */
export interface Instance extends Place<CallOrNew> {
  readonly of: Place<ClassNode>;
}

/** The places where the objects of a class are made that are seen, and whether there may be others. */
export interface Instances {
  readonly calls: readonly Instance[];
  readonly others: Others;
}

/** Classes that extend each other: real ones are three or four deep. */
const MOST_SUBCLASSES = 8;

/** Where the objects of a class are made, those of its subclasses included, in its file and in the rest of the program. */
export function instancesOf({ node, file }: Place<ClassNode>): Instances {
  return known(node, file);
}

const known = memoiseByNode((node: ClassNode, file: LintedFile): Instances => find({ node, file }, 0));

function find(owner: Place<ClassNode>, depth: number): Instances {
  const { node, file } = owner;
  const here = namesOf(node, file).map((name) => ({ node: name, file }));
  const elsewhere = referencesOfNamed(node, file);
  const calls: Instance[] = [];
  let others: Others = elsewhere.isComplete ? "nobody" : programOf(file) ? "unknown" : "anybody";
  for (const place of [...here, ...elsewhere.places]) {
    const called = callsBy(place.node, place.file);
    const subclass = subclassBy(place.node);
    if (called) calls.push(...called.map((made) => ({ node: made, file: place.file, of: owner })));
    else if (subclass && depth < MOST_SUBCLASSES) {
      const further = find({ node: subclass, file: place.file }, depth + 1);
      calls.push(...further.calls);
      if (further.others !== "nobody") ({ others } = further);
    } else if (!isExportedOn(place.node) && !isOnlyNamed(place.node)) others = "unknown";
  }
  return { calls, others };
}

/** Where a class is named in its file: by its surroundings, and inside itself, where it has a second variable of its name. */
function namesOf(node: ClassNode, file: LintedFile): readonly Node[] {
  const inner = (file.sourceCode.getDeclaredVariables?.(node) ?? []) as readonly Variable[];
  const variables = new Set([...inner, boundVariable(node, file)]);
  return [...variables].flatMap((variable) =>
    (variable?.references ?? []).flatMap((reference) => (reference.isRead() ? [reference.identifier as Node] : [])),
  );
}

/** The constructors that making an object runs, with the call of each: that of its class first, up to that of a class that it extends. */
export function constructorCalls(
  { of, ...made }: Instance,
  owner: ClassNode,
): ReadonlyMap<FunctionNode, Place<CallOrNew>> {
  const calls = new Map<FunctionNode, Place<CallOrNew>>();
  let call: Place<CallOrNew> | undefined = made;
  for (let at: Place<ClassNode> | undefined = of; at && call && calls.size < MOST_SUBCLASSES;) {
    const constructor = constructorOf(at.node);
    if (constructor) calls.set(constructor, call);
    if (at.node === owner) break;
    if (constructor) call = superCall(constructor, at.file);
    at = at.node.superClass ? classNamed(at.node.superClass, at.file) : undefined;
  }
  return calls;
}

function superCall(within: Node, file: LintedFile): Place<CallOrNew> | undefined {
  for (const child of childrenOf(within, file)) {
    if (child.type === "CallExpression" && child.callee.type === "Super") return { node: child, file };
    const inner = isClass(child) ? undefined : superCall(child, file);
    if (inner) return inner;
  }
  return undefined;
}

/** Whether a method is that of no object that the program makes: all of these are of subclasses with one of their own. */
export function isReplaced(fn: FunctionNode, file: LintedFile): boolean {
  const { name, owner, isStatic, isConstructor } = methodOf(fn) ?? {};
  if (name === undefined || !owner || !isClass(owner) || isStatic || isConstructor) return false;
  const { calls, others } = instancesOf({ node: owner, file });
  return others === "nobody" && calls.length > 0 && calls.every(({ of }) => isOwnOf(of, owner, name));
}

/** Whether the objects of a class have a member by that name which does not come from a class that it extends. */
function isOwnOf(of: Place<ClassNode>, base: ClassNode, name: string): boolean {
  const found = of.node === base ? undefined : inheritedMember(of, name)?.node;
  return found !== undefined && classAround(found) !== base;
}

/** The class that extends what an expression names. */
function subclassBy(node: Node): ClassNode | undefined {
  const value = wrapped(node);
  return value.parent && isClass(value.parent) && value.parent.superClass === value ? value.parent : undefined;
}

/** Whether a node exports what it names: a specifier of `export { f } from`, or a name that is exported here. */
export function isExportedOn(node: Node): boolean {
  return node.type === "ExportSpecifier" || isExportingReference(node);
}

/** A static member of it, a type, or `instanceof`: nothing that makes an object. */
function isOnlyNamed(node: Node): boolean {
  const value = wrapped(node);
  const { parent } = value;
  return (
    (parent?.type === "MemberExpression" && parent.object === value) ||
    (parent?.type === "BinaryExpression" && parent.operator === "instanceof") ||
    parent?.type.startsWith("TS") === true
  );
}
