import { clientConstruction, type ClientConstruction } from "../recognition/client-construction.js";
import type { Edit } from "../shared/edits.js";
import type { LintedFile } from "../shared/linted-file.js";
import { memoiseByNode } from "../shared/memoise.js";
import type { Repair, Suggestion } from "../shared/offer.js";
import { outward, type CallOrNew } from "../shared/syntax.js";
import { naturalName } from "./available-name.js";
import { hoistEdits, type Hoisted } from "./eager.js";
import { equalClient } from "./equal-client.js";
import { insertionPoint } from "./insertion-point.js";
import { obstacles } from "./instance-uses.js";
import { clientsWithin, isCallOrNew, isRefusal, portability, type Reason } from "./obstacles.js";
import type { RefusalReason, UnsafeReason } from "./reasons.js";
import { REPAIR_MESSAGES, type RepairKind } from "./suggestions.js";

/** What can be done about a client that is made too often. */
export type HoistPlan = Repair<RepairKind> &
  (
    | {
        readonly verdict: "safe";
        readonly safe: Suggestion<RepairKind>;
        readonly edits: readonly Edit[];
        readonly description: string;
      }
    | { readonly verdict: "unsafe"; readonly reason: UnsafeReason }
    | { readonly verdict: "refused"; readonly reason: RefusalReason }
  );

/** The repair of a client that is made too often: one that keeps behaviour, those a person may choose, or why there is none. */
export function repairPlan(construction: ClientConstruction, file: LintedFile): HoistPlan {
  return planOf(construction.node, file);
}

const planOf = memoiseByNode((node: CallOrNew, file: LintedFile): HoistPlan => {
  const construction = clientConstruction(node, file)!;
  const whole = eagerEdits(construction, file);
  if (whole.edits) return safe("hoist", whole.name, whole.edits);
  const agents = agentEdits(construction, file);
  if (agents) return safe("hoistAgent", agents.name, agents.edits);
  const reasons = whole.reasons;
  const refusal = reasons.find(isRefusal);
  if (refusal) return { verdict: "refused", reason: refusal, alternatives: [] };
  return { verdict: "unsafe", reason: reasons[0] as UnsafeReason, alternatives: [] };
});

function safe(kind: RepairKind, name: string, edits: readonly Edit[]): HoistPlan {
  const description = REPAIR_MESSAGES[kind].replace("{{name}}", name);
  return { verdict: "safe", safe: { kind, data: { name }, edits }, edits, description, alternatives: [] };
}

type Attempt = Hoisted | { readonly edits?: undefined; readonly reasons: readonly Reason[] };

/** Edits that make the whole client a constant of the module, or what stands against that. */
function eagerEdits(
  construction: ClientConstruction,
  file: LintedFile,
  tolerated: ReadonlySet<Reason> = new Set(),
): Attempt {
  const { reasons, inside, outside, needs } = portability(construction, file);
  const against = [...reasons, ...obstacles(construction, file).map(({ reason }) => reason)].filter(
    (reason) => !tolerated.has(reason),
  );
  if (against.length > 0) return { reasons: against };
  const at = insertionPoint(construction.node, needs, file);
  if (typeof at === "string") return { reasons: [at] };
  const existing = equalClient(construction, inside, at, file);
  const { edits, name } = hoistEdits(
    { node: construction.node, inside, name: naturalName(construction), at, existing },
    file,
  );
  return { edits: [...edits, ...outside], name };
}

/** Edits that hoist the agents among the arguments of a client that has to stay. */
function agentEdits(outer: ClientConstruction, file: LintedFile): Hoisted | undefined {
  const isClosed = outer.entry.release && outer.entry.release.length > 0;
  const fates = obstacles(outer, file).map(({ reason }) => reason);
  if (isClosed && fates.length > 0) return undefined;
  if (fates.includes("closed") || fates.includes("escapes")) return undefined;
  for (const agent of clientsWithin(outer, file)) {
    if (agent.entry.costs === "construction" || agent.entry.costs === "nothing") continue;
    const attempt = eagerEdits(agent, file, new Set(["returned", "kept"]));
    if (attempt.edits) return attempt;
  }
  return undefined;
}

/** The client around an agent, when it is made among the arguments of one. */
export function outerClient(node: CallOrNew, file: LintedFile): ClientConstruction | undefined {
  for (const outer of outward(node.parent)) {
    if (isCallOrNew(outer)) return clientConstruction(outer, file);
    if (outer.type.endsWith("Statement")) return undefined;
  }
  return undefined;
}
