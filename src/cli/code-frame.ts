import type { Linter } from "eslint";

/** Longer lines are cut: generated code has lines of megabytes. */
const WIDTH = 160;

/** The lines around a report, with its place underlined. */
export function codeFrame(text: string, { line, column, endLine, endColumn }: Linter.LintMessage): string {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/);
  const first = Math.max(line - 1, 1);
  const last = Math.min(line + 1, lines.length);
  const gutter = String(last).length;
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const code = lines[number - 1]!;
    const from = number === line && code.length > WIDTH ? Math.max(0, column - 1 - WIDTH / 2) : 0;
    frame.push(`${number === line ? ">" : " "} ${String(number).padStart(gutter)} | ${code.slice(from, from + WIDTH)}`);
    if (number !== line) continue;
    const end = endLine === line && endColumn !== undefined ? endColumn : code.length + 1;
    const indent = code.slice(from, column - 1).replaceAll(/[^\t]/g, " ");
    const length = Math.max(1, Math.min(end - column, WIDTH - indent.length));
    frame.push(`  ${" ".repeat(gutter)} | ${indent}${"^".repeat(length)}`);
  }
  return frame.map((part) => part.trimEnd()).join("\n");
}
