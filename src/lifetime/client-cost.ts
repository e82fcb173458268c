import type { Cost } from "../catalogue/library-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import { unkeptConnections } from "../keepalive/client-reuse.js";
import { keepsNoneOnPurpose } from "../keepalive/written-decision.js";
import { clientConstruction, madeFrom, type ClientConstruction } from "../recognition/client-construction.js";
import { freshCost } from "../recognition/fresh-cost.js";
import { enclosingFunction, isFunction } from "../syntax/functions.js";
import type { Node } from "../syntax/nodes.js";
import { resolve } from "../syntax/variables.js";
import { childrenOf } from "../syntax/walk.js";

/** What the clients cost that are an error to make too often. The others lose microseconds. */
export const LASTING_COSTS: ReadonlySet<Cost> = new Set(["connections", "requests", "memory"]);

const COSTS: readonly Cost[] = ["nothing", "construction", "memory", "requests", "connections"];

/** Whether one cost is higher than another. */
export function isHigher(cost: Cost, than: Cost): boolean {
  return COSTS.indexOf(cost) > COSTS.indexOf(than);
}

/** What a fresh instance costs as it is made here, not counting its parts: nothing where it is to keep no connection. */
export function ownCost(construction: ClientConstruction, file: LintedFile): Cost {
  return hasNothingToShare(construction, file) ? "nothing" : freshCost(construction, file);
}

/** Whether somebody decided that a client keeps no connection: shared, it would save nothing. */
export function hasNothingToShare(construction: ClientConstruction, file: LintedFile): boolean {
  const unkept = unkeptConnections(construction, file);
  return unkept !== undefined && keepsNoneOnPurpose(construction, unkept, file);
}

/** The part of the arguments that costs most: the agent inside `axios.create({ httpsAgent: new Agent() })`. */
export function costliestPart(construction: ClientConstruction, file: LintedFile): ClientConstruction | undefined {
  let costliest: ClientConstruction | undefined;
  for (const part of constructionsIn(construction.arguments, file))
    if (!costliest || isHigher(ownCost(part, file), ownCost(costliest, file))) costliest = part;
  return costliest;
}

/** Clients that the same function makes and uses by name: `const db = new Db(); const wrapper = wrap(db);`. */
export function linkedParts(construction: ClientConstruction, file: LintedFile): readonly ClientConstruction[] {
  const home = enclosingFunction(construction.node);
  return madeFrom(construction).flatMap((part) => {
    const value = part.type === "Identifier" ? resolve(part, file) : undefined;
    const isBeside = value && enclosingFunction(value) === home;
    return isBeside ? (clientConstruction(value, file) ?? []) : [];
  });
}

/** Clients made inside expressions, not counting those in functions among them. */
function* constructionsIn(nodes: readonly Node[], file: LintedFile): Generator<ClientConstruction> {
  for (const node of nodes) {
    if (isFunction(node)) continue;
    const own = clientConstruction(node, file);
    if (own) yield own;
    yield* constructionsIn(childrenOf(node, file), file);
  }
}
