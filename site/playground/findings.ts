import type { Linter } from "eslint";

/** A change of the text that ESLint offers. */
export interface Change {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** What ESLint says of a place, as the editor and the list beside it show it. */
export interface Finding {
  /** The name of the rule without its prefix; undefined for a text that does not parse. */
  readonly rule: string | undefined;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** The fix, then the suggestions. */
  readonly changes: readonly Change[];
}

/** A message of ESLint for a text. */
export function findingOf(message: Linter.LintMessage, text: string): Finding {
  const { ruleId, severity, line, column, endLine = line, endColumn = column, fix, suggestions = [] } = message;
  const changes = [...(fix ? [{ desc: "Fix", fix }] : []), ...suggestions];
  return {
    rule: ruleId?.replace(/^.*\//, ""),
    severity: severity === 2 ? "error" : "warning",
    message: message.message,
    line,
    column,
    from: offsetOf(text, line, column),
    to: offsetOf(text, endLine, endColumn),
    changes: changes.map(({ desc, fix: { range, text: insert } }) => ({
      name: desc,
      from: range[0],
      to: range[1],
      insert,
    })),
  };
}

/** The offset of a place; the end of the text for one behind it. */
function offsetOf(text: string, line: number, column: number): number {
  const before = text.split("\n").slice(0, line - 1);
  return Math.min(
    before.reduce((sum, { length }) => sum + length + 1, column - 1),
    text.length,
  );
}
