import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";
import * as parser from "@typescript-eslint/parser";
import { expect } from "vitest";
import plugin from "../../src/index.js";
import { lintedFile, type FileUnderLint } from "../../src/file/linted-file.js";
import { project } from "./project.js";

/** The texts of a program by relative path. A root with a `package.json` is given to those without one. */
export type ProgramFiles = Readonly<Record<string, string>>;

/** A program on the disk that is gone when the test is: the directory. */
export function programIn(files: ProgramFiles): string {
  return realpathSync(project({ "package.json": '{ "name": "app", "private": true }', ...files }));
}

/** One file of a program, under a real lint with the program's folder as the working directory. */
export function program(files: ProgramFiles, path: string): FileUnderLint {
  let file: FileUnderLint | undefined;
  const probe = {
    rules: {
      capture: {
        create(context: never) {
          file = lintedFile(context);
          return {};
        },
      },
    },
  };
  const messages = lintWith(programIn(files), path, {
    plugins: { probe },
    rules: { "probe/capture": "error" },
  } as never);
  if (!file) throw new Error(`${path} does not parse: ${messages[0]?.message ?? "no message"}`);
  return file;
}

/**
 * Runs one rule over every script of a program, in which each line that is to be reported ends in `// ! messageId`, and
 * asserts that exactly these lines are, with these ids. @returns the messages by path
 */
export function expectMarkedProgram(rule: string, files: ProgramFiles): Readonly<Record<string, Linter.LintMessage[]>> {
  const directory = programIn(files);
  const scripts = Object.keys(files).filter((path) => /^(?!node_modules).*\.[cm]?[jt]sx?$/.test(path));
  const messages = Object.fromEntries(scripts.map((path) => [path, lintIn(directory, path, rule)]));
  const found = scripts.flatMap((path) =>
    messages[path]!.map((one) => `${path}:${one.line} ${one.messageId ?? one.message}`),
  );
  const expected = scripts.flatMap((path) => marksOf(path, files[path]!));
  expect(found.toSorted()).toEqual(expected.toSorted());
  return messages;
}

function marksOf(path: string, text: string): readonly string[] {
  return text.split("\n").flatMap((line, index) => {
    const ids = /\/\/ ! (.+)$/.exec(line)?.[1]?.split(", ") ?? [];
    return ids.map((id) => `${path}:${index + 1} ${id}`);
  });
}

/** The messages of one rule on one file of a program. */
export function lintIn(directory: string, path: string, rule: string): Linter.LintMessage[] {
  const rules = { [`connection-reuse/${rule}`]: "error" };
  return lintWith(directory, path, { plugins: { "connection-reuse": plugin }, rules } as never);
}

function lintWith(directory: string, path: string, config: Linter.Config): Linter.LintMessage[] {
  const filename = join(directory, path);
  return new Linter({ cwd: directory }).verify(
    readFileSync(filename, "utf8"),
    {
      files: ["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}"],
      languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      ...config,
    } as Linter.Config,
    { filename },
  );
}
