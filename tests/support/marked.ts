import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { expect } from "vitest";
import plugin from "../../src/index.js";

const MARK = /\/\/ ! (.+)$/;

export interface MarkedOptions {
  readonly filename?: string;
  readonly options?: object;
  readonly settings?: object;
}

/**
 * Runs one rule of the plugin over code in which every line that is to be reported ends in `// ! messageId`
 * (several ids with commas), and asserts that exactly these lines are, with these ids.
 */
export function expectMarked(
  rule: string,
  code: string,
  { filename = "/project/src/service.ts", options, settings = {} }: MarkedOptions = {},
): Linter.LintMessage[] {
  const expected = code
    .split("\n")
    .flatMap((line, index) => (MARK.exec(line)?.[1]?.split(", ") ?? []).map((id) => `${index + 1} ${id}`));
  const messages = lint(rule, code, { filename, settings, ...(options ? { options } : {}) });
  expect(messages.map((message) => `${message.line} ${message.messageId ?? message.message}`).sort()).toEqual(
    expected.sort(),
  );
  return messages;
}

/** The messages of one rule of the plugin on TypeScript code. */
export function lint(
  rule: string,
  code: string,
  { filename = "/project/src/service.ts", options, settings = {} }: MarkedOptions = {},
): Linter.LintMessage[] {
  return new Linter({ cwd: "/" }).verify(
    code,
    {
      files: ["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}"],
      languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      settings: { "connection-reuse": settings },
      plugins: { "connection-reuse": plugin },
      rules: { [`connection-reuse/${rule}`]: options ? ["error", options] : "error" },
    },
    { filename },
  );
}
