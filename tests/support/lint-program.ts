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
