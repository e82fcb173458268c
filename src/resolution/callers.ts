import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import type { Place } from "../project/place.js";
import { isConstructor, type ClassNode } from "../syntax/classes.js";
import type { FunctionNode } from "../syntax/functions.js";
import type { CallOrNew } from "../syntax/nodes.js";
import { callsBy, isTypeQuery, functionFacts, isImmediatelyInvoked, type FunctionFacts } from "./call-graph.js";
import { constructorCalls, instancesOf, isExportedOn, isReplaced, type Others } from "./instances.js";
import { programReferences } from "./program-references.js";

/** Who calls a function, in its file and in the rest of the program. */
export interface Callers extends Omit<FunctionFacts, "calls" | "handed"> {
  readonly calls: readonly Place<CallOrNew>[];
  /** Where the program hands it on as a value, which others may call. */
  readonly handed: readonly Place[];
  readonly others: Others;
}

/**
 * Who calls a function. A constructor is called by the `new` expressions of its class and of its subclasses, or by the
 * `super(…)` of these.
 */
export const callersOf = memoiseByNode((fn: FunctionNode, file: LintedFile): Callers => {
  const facts = functionFacts(fn, file);
  const own = { ...facts, handed: facts.handed.map((node) => ({ node, file })) };
  if (isConstructor(fn)) return { ...own, ...callersOfConstructor(fn, file) };
  const here = own.calls.length > 0 && isReplaced(fn, file) ? [] : own.calls.map((node) => ({ node, file }));
  if (own.visibility === "local" || isImmediatelyInvoked(fn)) return { ...own, calls: here, others: "nobody" };
  const elsewhere = programReferences(fn, file);
  if (!elsewhere) return { ...own, calls: here, others: "anybody" };
  const calls: Place<CallOrNew>[] = [];
  const handed: Place[] = [];
  for (const place of elsewhere.places) {
    const called = callsBy(place.node, place.file);
    if (called) calls.push(...called.map((node) => ({ node, file: place.file })));
    else if (!isExportedOn(place.node) && !isTypeQuery(place.node)) handed.push(place);
  }
  return {
    ...own,
    calls: [...here, ...calls],
    handed: [...own.handed, ...handed],
    others: elsewhere.isComplete ? "nobody" : "unknown",
  };
});

function callersOfConstructor(fn: FunctionNode, file: LintedFile): Pick<Callers, "calls" | "others"> {
  const owner = fn.parent!.parent!.parent as ClassNode;
  const { calls, others } = instancesOf({ node: owner, file });
  const into = calls.flatMap((call) => constructorCalls(call, owner).get(fn) ?? []);
  return { calls: into.filter(({ node }, index) => into.findIndex((one) => one.node === node) === index), others };
}
