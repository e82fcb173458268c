import { realpathSync } from "node:fs";
import { join } from "node:path";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import plugin from "../../src/index.js";
import { lintedFile, type FileUnderLint } from "../../src/file/linted-file.js";
import { project } from "./project.js";

/** The texts of a program, by relative path. */
export type ProgramFiles = Readonly<Record<string, string>>;

/** A program of several files in a folder of its own. */
export interface Program {
  /** The folder that it stands in. */
  readonly directory: string;
  /** One of its files as the analyses see it. */
  file(path: string): FileUnderLint;
  /** What ESLint says of one of its files. */
  lint(path: string, ...configs: readonly Linter.Config[]): readonly Linter.LintMessage[];
}

/** Writes a program into a folder that ends the program around it and is gone when the test is. */
export function program(files: ProgramFiles): Program {
  const written = { ".git/HEAD": "ref: refs/heads/main\n", "package.json": '{ "private": true }\n', ...files };
  const directory = realpathSync(project(written));
  const linter = new Linter({ cwd: directory });
  const lint: Program["lint"] = (path, ...configs) =>
    linter.verify(files[path]!, [languageOf(path), ...configs], { filename: join(directory, path) });
  return {
    directory,
    lint,
    file(path) {
      let file: FileUnderLint | undefined;
      const create = (context: object) => {
        file = lintedFile(context as never);
        return {};
      };
      const plugins = { probe: { rules: { capture: { create } } } };
      const messages = lint(path, { plugins, rules: { "probe/capture": "error" } });
      if (!file) throw new Error(`${path} does not parse: ${messages[0]?.message ?? "no message"}`);
      return file;
    },
  };
}

/** The paths of the scripts of a program that are its own. */
export function scriptsOf(files: ProgramFiles): readonly string[] {
  return Object.keys(files).filter((path) => /\.[cm]?[jt]sx?$/.test(path) && !path.includes("node_modules/"));
}

/** The configuration of one rule alone. */
export function only(rule: string, ...options: readonly object[]): Linter.Config {
  return { plugins: { "connection-reuse": plugin }, rules: { [`connection-reuse/${rule}`]: ["error", ...options] } };
}

/** Of a component only the script, without its template: the real parsers are for tests/integration/languages. */
function languageOf(path: string): Linter.Config {
  return {
    files: ["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,astro}"],
    languageOptions: {
      parser,
      sourceType: /\.c[jt]s$/.test(path) ? "commonjs" : "module",
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
  };
}
