import type { TSESLint } from "@typescript-eslint/utils";

/** A replacement of source text. Edits of one repair never overlap. */
export interface Edit {
  readonly range: readonly [number, number];
  readonly text: string;
}

/** An edit that puts text in at an offset. */
export function insert(at: number, text: string): Edit {
  return { range: [at, at], text };
}

/** The edits as an ESLint fix. */
export function toFix(edits: readonly Edit[]): TSESLint.ReportFixFunction {
  return (fixer) => edits.map((edit) => fixer.replaceTextRange(edit.range, edit.text));
}
