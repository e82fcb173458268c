import type { JSONSchema, TSESLint } from "@typescript-eslint/utils";
import type { Cost } from "../../catalogue/library-schema.js";
import { shortLivedClients, type ShortLivedClient } from "../../lifetime/short-lived-client.js";
import { runtimeOf } from "../../execution/runtime.js";
import { entryPointData, reasonSteps, reasonWords } from "../../execution/reason-words.js";
import { requestRunOf } from "../../lifetime/shared-client.js";
import { repairPlan, type HoistPlan } from "../../repair/hoist/plan.js";
import { refusalWords } from "../../repair/hoist/refusal.js";
import { REPAIR_MESSAGES, type RepairKind } from "../../repair/hoist/suggestions.js";
import { mayConstructClients } from "../../recognition/construction-origin.js";
import { exportedAs } from "../../resolution/qualified-name.js";
import { placeWords } from "../../project/place-words.js";
import { createRule, type Rule, type RuleDocs } from "./create-rule.js";
import { offer } from "./offer.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import type { ShortLivedClientOptions } from "./rule-options.js";
import type { CallOrNew } from "../../syntax/nodes.js";
import { nodesOf } from "../../syntax/nodes-by-type.js";

type Frequency = ShortLivedClient["frequency"];
export type MessageId = Frequency | RepairKind;

const SCHEMA: JSONSchema.JSONSchema4 = {
  type: "object",
  properties: {
    scope: { type: "string", enum: ["precise", "wide"], description: "How much evidence a report needs." },
    derived: { type: "boolean", description: "Whether to report instances derived from a default one." },
    hoist: { type: "string", enum: ["fix", "suggest", "off"], description: "What becomes of a safe repair." },
  },
  additionalProperties: false,
};

/** What the two rules on short-lived clients differ in. */
export interface ShortLivedClientRule {
  readonly docs: Omit<RuleDocs, "url">;
  /** The costs that the rule speaks about. */
  readonly costs: ReadonlySet<Cost>;
  /**
   * What a fresh instance loses, for the message: "its connections are never reused".
   * @param isForAll the first repair that is offered makes one client for all callers
   */
  readonly loss?: (client: ShortLivedClient, isForAll: boolean) => string;
  /** The message, whatever the frequency. */
  readonly message: string;
}

/** A rule that reports clients made again and again. Both rules are this one, apart from what the clients cost. */
export function shortLivedClientRule(
  name: string,
  variant: ShortLivedClientRule,
): Rule<MessageId, [ShortLivedClientOptions?]> {
  return createRule<MessageId, [ShortLivedClientOptions?], ShortLivedClient>(name, {
    meta: {
      type: "problem",
      docs: variant.docs,
      fixable: "code",
      hasSuggestions: true,
      schema: [SCHEMA],
      messages: {
        perRequest: variant.message,
        perIteration: variant.message,
        perCall: variant.message,
        ...REPAIR_MESSAGES,
      },
    },
    concerns: (file) => mayConstructClients(file) && runtimeOf(file) === "node",
    *find(file, [options]) {
      const { scope = "precise", derived = false } = options ?? {};
      const costs = derived ? new Set([...variant.costs, "nothing"]) : variant.costs;
      // A factory that chooses between two constructions makes one client per call all the same.
      const found = new Set<CallOrNew>();
      for (const node of nodesOf(["CallExpression", "NewExpression"], file))
        for (const client of shortLivedClients(node, file)) {
          const isSpokenOf = costs.has(client.costs) && (client.confidence === "precise" || scope === "wide");
          if (!isSpokenOf || found.has(client.node)) continue;
          found.add(client.node);
          yield client;
        }
    },
    report(client, file, [options]) {
      const { hoist = "fix" } = options ?? {};
      const plan = client.construction.file === file ? repairPlan(client.construction, file) : undefined;
      return {
        ...describe(client, { plan, unrepaired: hoist === "off" ? "" : unrepaired(client, plan, file) }, variant, file),
        ...(plan && offer(plan, hoist)),
      };
    },
  });
}

function describe(
  client: ShortLivedClient,
  { plan, unrepaired }: { readonly plan: HoistPlan | undefined; readonly unrepaired: string },
  variant: ShortLivedClientRule,
  file: FileUnderLint,
): TSESLint.ReportDescriptor<MessageId> {
  const { because, construction, part } = client;
  // A loop is no entry point: what runs the code around it is.
  const entry = client.frequency === "perIteration" ? requestRunOf(because.node, because.file) : because;
  return {
    node: client.node,
    messageId: client.frequency,
    data: {
      name: part ? part.name : construction.name,
      via: madeBy(client),
      ...reasonWords(because, file),
      more: otherCallers(client.callers - 1),
      ...(variant.loss ? { loss: variant.loss(client, isForAll(plan)) } : {}),
      ...(entry && entryPointData(entry)),
      steps: entry && entry !== because ? reasonSteps(entry, because) : reasonSteps(because),
      client: exportedAs((part ?? construction).origin),
      unrepaired,
    },
  };
}

function isForAll(plan: HoistPlan | undefined): boolean {
  const first = plan?.verdict === "safe" ? plan.safe : plan?.alternatives[0];
  return first !== undefined && !first.kind.startsWith("cacheBy");
}

/** Why nothing is offered, as a sentence behind the message. */
function unrepaired({ construction }: ShortLivedClient, plan: HoistPlan | undefined, file: FileUnderLint): string {
  if (!plan) return ` Not repaired here: it is made in ${placeWords(construction, file)}.`;
  if (plan.verdict === "safe" || plan.alternatives.some(({ edits }) => edits.length > 0)) return "";
  return ` Not repaired: ${refusalWords(plan.obstacle, file)}.`;
}

/** What makes the client, where that is not the place of the report: the factory, or the client that the part is for. */
function madeBy({ node, construction, maker, part }: ShortLivedClient): string {
  if (node !== construction.node && maker !== undefined) return ` by \`${maker}()\``;
  return part ? ` for \`${construction.name}\`` : "";
}

/** Beyond these places a number says nothing more, and not all may have been looked at. */
const MOST_COUNTED = 40;

function otherCallers(count: number): string {
  if (count === 0) return "";
  if (count > MOST_COUNTED) return ", and at many more places";
  return count === 1 ? ", and at 1 more place" : `, and at ${count} more places`;
}
