import { join } from "node:path";
import { expect } from "vitest";
import { FirstLook } from "../../src/cli/first-look.js";
import { selectRules } from "../../src/cli/rule-selection.js";
import plugin from "../../src/index.js";
import { program, scriptsOf } from "./program.js";
import type { ExpectedReport, ProgramCase } from "./program-documents.js";

const NAMESPACE = "connection-reuse/";

/** A report on a file of a program. */
export interface FoundReport {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** Lints all files of a program, and asserts that the audit would have given these files to ESLint. */
export function lintProgram({ files, config, settings }: ProgramCase): readonly FoundReport[] {
  const { lint, directory } = program(files);
  const shared = { settings: { "connection-reuse": settings } };
  const scripts = scriptsOf(files);
  const found = scripts.flatMap((path) =>
    lint(path, plugin.configs[config], shared).map(({ line, ruleId, message }) => ({
      file: path,
      line,
      rule: ruleId?.replace(NAMESPACE, "") ?? "does not parse",
      message,
    })),
  );
  const paths = scripts.map((path) => join(directory, path));
  const look = new FirstLook(directory, selectRules(config, []), new Map(paths.map((path) => [path, settings])));
  const worth = scripts.filter((path) => look.isWorthLinting(join(directory, path)));
  expect(worth, "the first look of the audit").toEqual(
    scripts.filter((path) => found.some(({ file }) => file === path)),
  );
  return found;
}

/** In what the reports on a program differ from what is expected: lines that name file, line and rule. */
export interface Comparison {
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
}

/** Compares what is expected of a program with what was found, report by report. */
export function compared(expected: readonly ExpectedReport[], found: readonly FoundReport[]): Comparison {
  const missing = [...expected];
  const unexpected = found.filter((report) => {
    const index = missing.findIndex((one) => isMet(one, report));
    if (index >= 0) missing.splice(index, 1);
    return index < 0;
  });
  return {
    missing: missing.map(({ text, ...place }) => inWords(place, text === undefined ? "" : `with "${text}"`)),
    unexpected: unexpected.map(({ message, ...place }) => inWords(place, message)),
  };
}

function isMet({ file, line, rule, text = "" }: ExpectedReport, report: FoundReport): boolean {
  return file === report.file && line === report.line && rule === report.rule && report.message.includes(text);
}

function inWords({ file, line, rule }: Omit<FoundReport, "message">, rest: string): string {
  return `${file}:${line} ${rule} ${rest}`.trimEnd();
}
