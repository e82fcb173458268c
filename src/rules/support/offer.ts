import type { TSESLint } from "@typescript-eslint/utils";
import type { Repair } from "../../repair/repair.js";
import { toFix } from "../../repair/text/edits.js";
import type { RepairMode } from "./rule-options.js";

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
