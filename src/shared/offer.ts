import type { TSESLint } from "@typescript-eslint/utils";
import { toFix, type Edit } from "./edits.js";
import type { RepairMode } from "./rule-options.js";

/** A repair that a person has to choose. */
export interface Suggestion<Kind extends string = string> {
  /** The message id under which a rule describes it. */
  readonly kind: Kind;
  readonly data: Readonly<Record<string, string>>;
  /** Empty when there is advice but no edit that does what it says. */
  readonly edits: readonly Edit[];
}

/** A repair: edits that are safe to apply unseen, and those that a person has to choose. */
export interface Repair<Kind extends string = string> {
  readonly safe?: Suggestion<Kind>;
  readonly alternatives: readonly Suggestion<Kind>[];
}

/** The part of a report descriptor that repairs. */
export interface Offer<Kind extends string> {
  readonly fix: TSESLint.ReportFixFunction | null;
  readonly suggest: TSESLint.SuggestionReportDescriptor<Kind>[];
}

/** Turns a repair into a fix or suggestions, as the mode allows. */
export function offer<Kind extends string>(repair: Repair<Kind>, mode: RepairMode): Offer<Kind> {
  if (mode === "off") return { fix: null, suggest: [] };
  const fixes = repair.safe !== undefined && mode === "fix";
  const chosen = repair.safe && !fixes ? [repair.safe, ...repair.alternatives] : repair.alternatives;
  return {
    fix: repair.safe && fixes ? toFix(repair.safe.edits) : null,
    suggest: chosen
      .filter(({ edits }) => edits.length > 0)
      .map(({ kind, data, edits }) => ({ messageId: kind, data, fix: toFix(edits) })),
  };
}
