import { realpathSync } from "node:fs";
import { join } from "node:path";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import plugin from "../../src/index.js";
import { project } from "./project.js";
import type { ExpectedReport, ProgramCase } from "./program-documents.js";

const SCRIPT = /\.[cm]?[jt]sx?$/;
const NAMESPACE = "connection-reuse/";

/** A report on a file of a program. */
export interface FoundReport {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** Writes a program into a folder of its own, which ends the program around it, and lints all of its files. */
export function lintProgram({ files, config, settings }: ProgramCase): readonly FoundReport[] {
  const folder = realpathSync(project({ ".git/HEAD": "ref: refs/heads/main\n", ...files }));
  const linter = new Linter({ cwd: folder });
  const shared = { settings: { "connection-reuse": settings } };
  return Object.entries(files)
    .filter(([path]) => SCRIPT.test(path) && !path.includes("node_modules/"))
    .flatMap(([path, text]) =>
      linter
        .verify(text, [languageOf(path), plugin.configs[config], shared], { filename: join(folder, path) })
        .map(({ line, ruleId, message }) => ({
          file: path,
          line,
          rule: ruleId?.replace(NAMESPACE, "") ?? "does not parse",
          message,
        })),
    );
}

function languageOf(path: string): Linter.Config {
  return {
    files: ["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}"],
    languageOptions: { parser, sourceType: /\.c[jt]s$/.test(path) ? "commonjs" : "module" },
  };
}

/** Both sides as lines to compare: what was found as expected reads the same on either. */
export function compared(
  expected: readonly ExpectedReport[],
  found: readonly FoundReport[],
): { readonly expected: readonly string[]; readonly found: readonly string[] } {
  const open = [...expected];
  const lines = found.map((report) => {
    const index = open.findIndex((one) => isMet(one, report));
    return index < 0 ? `${placeOf(report)} ${report.message}` : inWords(open.splice(index, 1)[0]!);
  });
  return { expected: expected.map(inWords).toSorted(), found: lines.toSorted() };
}

function isMet({ file, line, rule, text = "" }: ExpectedReport, report: FoundReport): boolean {
  return file === report.file && line === report.line && rule === report.rule && report.message.includes(text);
}

function placeOf({ file, line, rule }: { file: string; line: number; rule: string }): string {
  return `${file}:${line} ${rule}`;
}

function inWords(report: ExpectedReport): string {
  return report.text === undefined ? placeOf(report) : `${placeOf(report)} … ${report.text} …`;
}
