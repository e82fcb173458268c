import { styleText } from "node:util";
import type { Audit, AuditedFile, Finding } from "../audit.js";
import { codeFrame } from "../code-frame.js";
import type { Presentation } from "../formats.js";
import { lineDiff } from "../line-diff.js";
import { shownPath } from "../shown-path.js";

/** The most rows of a table in the summary. */
const ROWS = 10;

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** For people: each report with its code, then a summary by rule, by client and by entry point. */
export function stylish(audit: Audit, { cwd, color, fix }: Presentation): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const blocks = audit.files.flatMap((file) => {
    const changes = fix === "show" ? changesIn(file, cwd, paint) : [];
    return file.findings.length > 0 ? [...changes, findingsIn(file, cwd, paint)] : changes;
  });
  return `${[...blocks, summary(audit, cwd, fix, paint)].join("\n\n")}\n`;
}

function findingsIn({ path, findings, text }: AuditedFile, cwd: string, paint: Paint): string {
  const reports = findings.map(({ message }) => {
    const severity = message.severity === 2 ? paint("red", "error") : paint("yellow", "warning");
    const rule = message.ruleId ? `  ${paint("dim", message.ruleId)}` : "";
    const head = `  ${message.line}:${message.column}  ${severity}  ${message.message}${rule}`;
    return text === "" ? head : `${head}\n\n${codeFrame(text, message).replaceAll(/^/gm, "    ")}\n`;
  });
  return `${paint("underline", shownPath(path, cwd))}\n${reports.join("\n").trimEnd()}`;
}

function changesIn({ path, text, original }: AuditedFile, cwd: string, paint: Paint): string[] {
  if (original === undefined) return [];
  const lines = lineDiff(original, text).split("\n");
  const painted = lines.map((line) =>
    line.startsWith("+") ? paint("green", line) : line.startsWith("-") ? paint("red", line) : line,
  );
  return [`${paint("underline", shownPath(path, cwd))} would become\n${painted.join("\n").replaceAll(/^/gm, "  ")}`];
}

function summary(
  { linted, files, errors, warnings, fixable }: Audit,
  cwd: string,
  fix: Presentation["fix"],
  paint: Paint,
): string {
  const changed = files.filter(({ original }) => original !== undefined).length;
  const lines: string[] = [];
  if (changed > 0) lines.push(`${fix === "show" ? "Would repair" : "Repaired"} ${plural(changed, "file")}.`);
  const found = errors + warnings;
  if (found === 0) return [...lines, paint("green", `No problems in ${plural(linted, "file")}.`)].join("\n");
  const total = `${plural(found, "problem")} (${plural(errors, "error")}, ${plural(warnings, "warning")})`;
  const where = `in ${files.filter((file) => file.findings.length > 0).length} of ${plural(linted, "file")}`;
  lines.push(paint("bold", `${total} ${where}${fixable > 0 ? `, ${fixable} can be repaired with --fix` : ""}`));
  for (const [title, groupOf] of [
    ["By rule", ({ message }: Finding) => message.ruleId ?? undefined],
    ["By client", ({ client }: Finding) => client],
    [
      "By entry point",
      ({ entryPoint }: Finding) =>
        entryPoint && `${shownPath(entryPoint.file, cwd)}:${entryPoint.line}  ${entryPoint.label}`,
    ],
  ] as const) {
    const rows = table(files, groupOf);
    if (rows.length > 0) lines.push("", title, ...rows);
  }
  return lines.join("\n");
}

/** The largest groups of findings, with the number of findings in each. */
function table(files: readonly AuditedFile[], groupOf: (finding: Finding) => string | undefined): string[] {
  const counts = new Map<string, number>();
  for (const finding of files.flatMap(({ findings }) => findings)) {
    const group = groupOf(finding);
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const rows = [...counts].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1));
  const width = Math.max(...rows.map(([, count]) => String(count).length));
  const shown = rows.slice(0, ROWS).map(([group, count]) => `  ${String(count).padStart(width)}  ${group}`);
  if (rows.length > ROWS) shown.push(`  ${" ".repeat(width)}  and ${rows.length - ROWS} more`);
  return shown;
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
