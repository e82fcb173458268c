import { join } from "node:path";
import type { Linter } from "eslint";
import { expect } from "vitest";
import { FirstLook } from "../../src/cli/first-look.js";
import { only, program, scriptsOf, type ProgramFiles } from "./program.js";

/**
 * Runs one rule over every script of a program, in which each line that is to be reported ends in `// ! messageId`, and
 * asserts that exactly these lines are, with these ids, and that the audit would have looked there. @returns the messages by path
 */
export function expectMarkedProgram(
  rule: string,
  files: ProgramFiles,
  ...options: readonly object[]
): Readonly<Record<string, readonly Linter.LintMessage[]>> {
  const { lint, directory } = program(files);
  const scripts = scriptsOf(files);
  const messages = Object.fromEntries(scripts.map((path) => [path, lint(path, only(rule, ...options))]));
  const found = scripts.flatMap((path) =>
    messages[path]!.map((one) => `${path}:${one.line} ${one.messageId ?? one.message}`),
  );
  const expected = scripts.flatMap((path) => marksOf(path, files[path]!));
  expect(found.toSorted()).toEqual(expected.toSorted());
  const look = new FirstLook(directory, { [`connection-reuse/${rule}`]: ["error", ...options] }, new Map());
  const worth = scripts.filter((path) => look.isWorthLinting(join(directory, path)));
  expect(worth, "the first look of the audit").toEqual(scripts.filter((path) => messages[path]!.length > 0));
  return messages;
}

function marksOf(path: string, text: string): readonly string[] {
  return text.split("\n").flatMap((line, index) => {
    const ids = /\/\/ ! (.+)$/.exec(line)?.[1]?.split(", ") ?? [];
    return ids.map((id) => `${path}:${index + 1} ${id}`);
  });
}
