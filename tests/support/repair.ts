import { clientConstruction } from "../../src/recognition/client-construction.js";
import { repairPlan, type HoistPlan } from "../../src/repair/hoist/plan.js";
import type { Edit } from "../../src/repair/text/edits.js";
import { nodeAt, parse } from "./parse.js";
import { CLIENTS } from "./clients.js";

/** A plan for the client at `text`, with the program that each repair leads to. */
export interface Repaired {
  readonly plan: HoistPlan;
  /** The program after the fix; undefined when there is none. */
  readonly output: string | undefined;
  /** The programs after each suggestion, by its kind. */
  readonly suggestions: Readonly<Record<string, string>>;
}

/** Plans the repair of the client that `text` makes, and applies what it offers. */
export function repair(code: string, text: string, options: { filename?: string; nth?: number } = {}): Repaired {
  const parsed = parse(code, { settings: { "connection-reuse": { clients: CLIENTS } } });
  const file = { ...parsed, filename: options.filename ?? parsed.filename };
  const node = nodeAt(file, text, options.nth ?? 0);
  const construction =
    node.type === "NewExpression" || node.type === "CallExpression" ? clientConstruction(node, file) : undefined;
  if (!construction) throw new Error(`no client at ${text}: ${node.type}`);
  const plan = repairPlan(construction, file);
  return {
    plan,
    output: plan.safe && apply(code, plan.safe.edits),
    suggestions: Object.fromEntries(
      plan.alternatives.filter(({ edits }) => edits.length > 0).map(({ kind, edits }) => [kind, apply(code, edits)]),
    ),
  };
}

/**
 * What the client at `text` is offered, by the kinds of the repairs, and the program after the first of them. A fix stands
 * first, as `fix: lazy`.
 */
export function offered(
  code: string,
  text: string,
  options: { filename?: string } = {},
): { readonly offered: readonly string[]; readonly program: string | undefined } {
  const { plan, output, suggestions } = repair(code, text, options);
  const fixed = plan.safe ? [`fix: ${plan.safe.kind}`] : [];
  return { offered: [...fixed, ...Object.keys(suggestions)], program: output ?? Object.values(suggestions)[0] };
}

/** Applies edits as ESLint does: in order, and never overlapping. */
export function apply(code: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { range, text } of edits.toSorted(
    (one, other) => one.range[0] - other.range[0] || one.range[1] - other.range[1],
  )) {
    if (range[0] < at) throw new Error(`edits overlap at ${range[0]}`);
    result += code.slice(at, range[0]) + text;
    at = range[1];
  }
  return result + code.slice(at);
}
