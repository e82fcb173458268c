import type { TSESTree } from "@typescript-eslint/utils";
import { escapeOf } from "../../flow/escape.js";
import type { ClientConstruction } from "../../recognition/client-construction.js";
import type { Edit } from "../text/edits.js";
import type { LintedFile } from "../../file/linted-file.js";
import type { Suggestion } from "../repair.js";
import { dropClosings } from "../text/closing.js";
import { eagerEdits } from "./eager-attempt.js";
import { obstacles } from "./instance-uses.js";
import { clientType, isTypeScript, variableFor } from "./holder.js";
import { keyedCache } from "./keyed-cache.js";
import { lazyInstance, rememberedPromise } from "./lazy.js";
import { memoisedFactory } from "./memoised-factory.js";
import { portability, type Reason } from "./obstacles.js";
import { isFreeOfConnection, poolEdits, type PoolEdits } from "./pool.js";
import { setUpOf } from "./set-up.js";
import type { RepairKind } from "./suggestions.js";
import type { Node } from "../../syntax/nodes.js";

type Alternative = Suggestion<RepairKind>;

/** Reasons that a client made at first use answers: it stays where it is, and is made once. */
const ANSWERED_BY_LAZY: ReadonlySet<Reason> = new Set([
  "environment",
  "may-throw",
  "connects",
  "awaited",
  "local-import",
  "local-constant",
  "returned",
]);
const ANSWERED_BY_CACHE: ReadonlySet<Reason> = new Set(["depends-on-key", "environment", "may-throw", "returned"]);
const ANSWERED_BY_FACTORY: ReadonlySet<Reason> = new Set([
  "awaits-arguments",
  "unpredictable-arguments",
  "changing-variable",
  "environment",
  "may-throw",
  "returned",
  "local-constant",
  "connects",
  "prepared",
]);
const ANSWERED_BY_POOL: ReadonlySet<Reason> = new Set(["capped", "identity", "closed", "may-throw", "environment"]);

/** The repairs that a person may choose, given what stands against the one that keeps behaviour. */
export function alternativesTo(
  construction: ClientConstruction,
  reasons: readonly Reason[],
  file: LintedFile,
): readonly Alternative[] {
  const areAll = (answered: ReadonlySet<Reason>) => reasons.every((reason) => answered.has(reason));
  const offered: (Alternative | undefined)[] = [];
  if (construction.entry.sharing?.pool !== undefined) offered.push(sharedPool(construction, reasons, file));
  else if (reasons.includes("prepared"))
    offered.push(
      connectedOnce(construction, file) ??
        (areAll(ANSWERED_BY_FACTORY) ? memoisedFactory(construction, file) : undefined),
    );
  else if (reasons.length === 1 && reasons[0] === "capped") offered.push(hoistedCapped(construction, file));
  else if (reasons.includes("closed")) offered.push(keptOpen(construction, reasons, file));
  else if (reasons.includes("depends-on-key") && areAll(ANSWERED_BY_CACHE)) {
    const { locals, inside } = portability(construction, file);
    offered.push(keyedCache(construction, locals, inside, file));
  } else if (areAll(ANSWERED_BY_LAZY))
    offered.push(lazyInstance(construction, portability(construction, file).inside, file));
  else if (areAll(ANSWERED_BY_FACTORY)) offered.push(memoisedFactory(construction, file));
  return offered.filter((one) => one !== undefined);
}

/** At module scope, where its limit is one for all callers. */
function hoistedCapped(construction: ClientConstruction, file: LintedFile): Alternative | undefined {
  const { edits, ...hoisted } = eagerEdits(construction, file, new Set(["capped"]));
  return edits && "name" in hoisted ? { kind: "hoistCapped", data: { name: hoisted.name }, edits } : undefined;
}

/** At module scope, or at first use, without the statements that close it. */
function keptOpen(
  construction: ClientConstruction,
  reasons: readonly Reason[],
  file: LintedFile,
): Alternative | undefined {
  const closings = finalClosings(construction, file);
  const dropped = closings && dropClosings(closings, file);
  if (!dropped) return undefined;
  const hoisted = eagerEdits(construction, file, new Set(["closed"]));
  if (hoisted.edits) return { kind: "keepOpen", data: { name: hoisted.name }, edits: combined(hoisted.edits, dropped) };
  const isDisposed = closings.some(({ type }) => type === "VariableDeclaration");
  if (isDisposed || !reasons.every((reason) => reason === "closed" || ANSWERED_BY_LAZY.has(reason))) return undefined;
  const lazy = lazyInstance(construction, portability(construction, file).inside, file);
  return lazy && { ...lazy, kind: lazy.kind === "lazy" ? "lazyOpen" : lazy.kind, edits: combined(lazy.edits, dropped) };
}

/** The promise of a client that is ready, kept from its first use on, without the statements that close it. */
function connectedOnce(construction: ClientConstruction, file: LintedFile): Alternative | undefined {
  const setUp = setUpOf(construction, file);
  const { reasons, inside } = portability(construction, file);
  const later = obstacles(construction, file).filter(({ node }) => !setUp?.includes(node));
  const isAnswered = [...reasons, ...later.map(({ reason }) => reason)].every(
    (reason) => reason === "closed" || ANSWERED_BY_LAZY.has(reason),
  );
  if (!setUp || !isAnswered) return undefined;
  const closings = finalClosings(construction, file);
  const dropped = closings && dropClosings(closings, file);
  const type = isTypeScript(file) ? clientType(construction, file) : undefined;
  const holder = isTypeScript(file) && !type ? undefined : variableFor(construction, type && `Promise<${type}>`, file);
  if (!dropped || !holder) return undefined;
  const { name, declaration } = holder;
  const text = setUp.use(rememberedPromise(name, setUp.promise(inside), setUp.range[0], file));
  return {
    kind: closings.length > 0 ? "connectOpen" : "connect",
    data: { name },
    edits: combined([declaration, { range: setUp.range, text }], dropped),
  };
}

/** The places that close a client; undefined when one is used or closed again after that, which would no longer fail. */
function finalClosings(construction: ClientConstruction, file: LintedFile): readonly Node[] | undefined {
  const closings = obstacles(construction, file).flatMap(({ reason, node }) => (reason === "closed" ? [node] : []));
  const touched = [...escapeOf(construction.node, file).uses.map(({ node }) => node), ...closings];
  const isLast = (closing: Node): boolean =>
    closing.type === "VariableDeclaration" || touched.every((node) => node.range[0] < closing.range[1]);
  return closings.every(isLast) ? closings : undefined;
}

/** A shared pool in the place of a client, where every use of the client means the same on a pool. */
function sharedPool(
  construction: ClientConstruction,
  reasons: readonly Reason[],
  file: LintedFile,
): Alternative | undefined {
  const pool = poolEdits(construction, file);
  const isSession = construction.entry.sharing?.identity === true;
  const connects = isSession ? connectCalls(construction, file) : [];
  if (
    !pool ||
    !connects ||
    !reasons.every(
      (reason) => ANSWERED_BY_POOL.has(reason) || (isSession && (reason === "changed" || reason === "prepared")),
    )
  )
    return undefined;
  const closings = finalClosings(construction, file);
  const dropped = closings && dropClosings([...closings, ...connects], file);
  if (!dropped) return undefined;
  const made = poolAttempt(construction, pool, file);
  return (
    made && {
      kind: "sharePool",
      data: { pool: pool.name },
      edits: combined([...made, ...(pool.imported ? [pool.imported] : [])], dropped),
    }
  );
}

function poolAttempt(construction: ClientConstruction, pool: PoolEdits, file: LintedFile): readonly Edit[] | undefined {
  const eager = eagerEdits(construction, file, new Set(["capped", "identity", "closed", "changed", "prepared"]), [
    pool.inside,
  ]);
  if (eager.edits) return eager.edits;
  const type = isTypeScript(file) ? pool.name : undefined;
  return lazyInstance(construction, [...portability(construction, file).inside, pool.inside], file, type)?.edits;
}

/** The calls that connect a client which a pool connects itself; undefined when the client does more than run single queries. */
function connectCalls(construction: ClientConstruction, file: LintedFile): readonly TSESTree.Node[] | undefined {
  const connects: TSESTree.Node[] = [];
  const { preparation, ending } = construction.entry;
  const { state, uses } = escapeOf(construction.node, file);
  if (state !== "dropped") return undefined;
  for (const { kind, path, node } of uses) {
    const method = path.join(".");
    if (kind === "dispose" || (kind === "call" && ending?.by.includes(method))) continue;
    if (kind === "call" && preparation?.by.includes(method) && (node as TSESTree.CallExpression).arguments.length === 0)
      connects.push(node);
    else if (kind !== "call" || method !== "query" || !isFreeOfConnection(node as TSESTree.CallExpression))
      return undefined;
  }
  return connects;
}

/** Edits of two repairs together: overlapping deletions become one, and what stands inside a deletion goes with it. */
function combined(edits: readonly Edit[], others: readonly Edit[]): readonly Edit[] {
  const all = [...edits, ...others];
  const deletions: Edit[] = [];
  for (const edit of all.filter(isDeletion).toSorted((one, other) => one.range[0] - other.range[0])) {
    const last = deletions.at(-1);
    if (!last || last.range[1] <= edit.range[0]) deletions.push(edit);
    else deletions[deletions.length - 1] = { range: [last.range[0], Math.max(last.range[1], edit.range[1])], text: "" };
  }
  const rest = all.filter((edit) => !isDeletion(edit) && !deletions.some((deletion) => contains(deletion, edit)));
  return [...deletions, ...rest];
}

function isDeletion({ range, text }: Edit): boolean {
  return text === "" && range[1] > range[0];
}

/** An insertion at the edge of a deletion is not inside it. */
function contains({ range: [start, end] }: Edit, { range: [from, to] }: Edit): boolean {
  return from === to ? start < from && to < end : start <= from && to <= end;
}
