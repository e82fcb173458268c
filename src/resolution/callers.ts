import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import type { Place } from "../project/place.js";
import { programOf } from "../project/programs.js";
import { isConstructor, type ClassNode } from "../syntax/classes.js";
import type { FunctionNode } from "../syntax/functions.js";
import { wrapped, type CallOrNew, type Node } from "../syntax/nodes.js";
import {
  boundVariable,
  callsBy,
  functionFacts,
  isExportedValue,
  isImmediatelyInvoked,
  type FunctionFacts,
} from "./call-graph.js";
import { programReferences, referencesOfNamed } from "./program-references.js";
import { isClass } from "./value-of.js";

/**
 * Whether other code may call a function besides the calls that are seen: `nobody` where the whole program was seen,
 * `unknown` where not all of it could be, `anybody` without a program.
 */
export type Others = "nobody" | "unknown" | "anybody";

/** Who calls a function, in its file and in the rest of the program. */
export interface Callers extends Omit<FunctionFacts, "calls"> {
  readonly calls: readonly Place<CallOrNew>[];
  readonly others: Others;
}

/** Who calls a function. A constructor is called by the `new` expressions of its class and of its subclasses. */
export const callersOf = memoiseByNode((fn: FunctionNode, file: LintedFile): Callers => {
  const own = functionFacts(fn, file);
  if (isConstructor(fn)) return { ...own, ...instancesOf({ node: fn.parent!.parent!.parent as ClassNode, file }) };
  const here = own.calls.map((node) => ({ node, file }));
  if (own.visibility === "local" || isImmediatelyInvoked(fn)) return { ...own, calls: here, others: "nobody" };
  const elsewhere = programReferences(fn, file);
  if (!elsewhere) return { ...own, calls: here, others: "anybody" };
  const calls: Place<CallOrNew>[] = [];
  let isReferenced = own.referenced;
  for (const place of elsewhere.places) {
    const called = callsBy(place.node, place.file);
    if (called) calls.push(...called.map((node) => ({ node, file: place.file })));
    else if (!isExportedOn(place.node)) isReferenced = true;
  }
  return {
    ...own,
    calls: [...here, ...calls],
    referenced: isReferenced,
    others: elsewhere.isComplete ? "nobody" : "unknown",
  };
});

/** Where the objects of a class are made, those of its subclasses included, in its file and in the rest of the program. */
export function instancesOf(owner: Place<ClassNode>, depth = 0): Pick<Callers, "calls" | "others"> {
  const { node, file } = owner;
  const here = (boundVariable(node, file)?.references ?? []).flatMap((reference) =>
    reference.isRead() ? [{ node: reference.identifier as Node, file }] : [],
  );
  const elsewhere = referencesOfNamed(node, file);
  const calls: Place<CallOrNew>[] = [];
  let others: Others = elsewhere.isComplete ? "nobody" : programOf(file) ? "unknown" : "anybody";
  for (const place of [...here, ...elsewhere.places]) {
    const called = callsBy(place.node, place.file);
    const subclass = subclassBy(place.node);
    if (called) calls.push(...called.map((made) => ({ node: made, file: place.file })));
    else if (subclass && depth < MOST_SUBCLASSES) {
      const further = instancesOf({ node: subclass, file: place.file }, depth + 1);
      calls.push(...further.calls);
      if (further.others !== "nobody") ({ others } = further);
    } else if (!isExportedOn(place.node) && !isOnlyNamed(place.node)) others = "unknown";
  }
  return { calls, others };
}

/** Classes that extend each other: real ones are three or four deep. */
const MOST_SUBCLASSES = 8;

/** The class that extends what an expression names. */
function subclassBy(node: Node): ClassNode | undefined {
  const value = wrapped(node);
  return value.parent && isClass(value.parent) && value.parent.superClass === value ? value.parent : undefined;
}

function isExportedOn(node: Node): boolean {
  const { parent } = node;
  return (
    node.type === "ExportSpecifier" ||
    parent?.type === "ExportSpecifier" ||
    parent?.type === "ExportDefaultDeclaration" ||
    parent?.type === "TSExportAssignment" ||
    isExportedValue(node)
  );
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
