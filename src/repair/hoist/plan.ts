import { clientConstruction, type ClientConstruction } from "../../recognition/client-construction.js";
import type { Edit } from "../text/edits.js";
import type { LintedFile } from "../../file/linted-file.js";
import { memoiseByNode } from "../../file/memoise.js";
import type { Repair, Suggestion } from "../repair.js";
import { alternativesTo } from "./alternatives.js";
import { eagerEdits, type Attempt } from "./eager-attempt.js";
import { obstacles } from "./instance-uses.js";
import { clientAround, clientsWithin, isRefusal } from "./obstacles.js";
import type { RefusalReason, UnsafeReason } from "./reasons.js";
import { REPAIR_MESSAGES, type RepairKind } from "./suggestions.js";
import type { CallOrNew } from "../../syntax/nodes.js";

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
  const holder = clientAround(construction, file);
  const agent = holder
    ? agentEdits(holder, [construction], file)
    : agentEdits(construction, clientsWithin(construction, file), file);
  if (agent) return safe("hoistAgent", agent.name, agent.edits);
  const alternatives = alternativesTo(construction, whole.reasons, file);
  if (whole.reasons.includes("identity")) return { verdict: "unsafe", reason: "identity", alternatives };
  const refusal = whole.reasons.find(isRefusal);
  const unsafe = whole.reasons.find((reason): reason is UnsafeReason => !isRefusal(reason));
  if (refusal && (alternatives.length === 0 || !unsafe))
    return { verdict: "refused", reason: refusal, alternatives: [] };
  return { verdict: "unsafe", reason: unsafe!, alternatives };
});

function safe(kind: RepairKind, name: string, edits: readonly Edit[]): HoistPlan {
  const description = REPAIR_MESSAGES[kind].replace("{{name}}", name);
  return { verdict: "safe", safe: { kind, data: { name }, edits }, edits, description, alternatives: [] };
}

/** Edits that hoist one of the agents among the arguments of a client that has to stay; another pass takes the next. */
function agentEdits(
  outer: ClientConstruction,
  agents: readonly ClientConstruction[],
  file: LintedFile,
): Extract<Attempt, { edits: unknown }> | undefined {
  const against = obstacles(outer, file).map(({ reason }) => reason);
  const closesItsAgent = (outer.entry.ending?.by.length ?? 0) > 0;
  if ((closesItsAgent && against.length > 0) || against.includes("closed") || against.includes("escapes"))
    return undefined;
  for (const agent of agents) {
    const { fresh } = agent.entry.cost;
    if (fresh === "construction" || fresh === "nothing") continue;
    const attempt = eagerEdits(agent, file, new Set(["returned", "kept"]));
    if (attempt.edits) return attempt;
  }
  return undefined;
}
