import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import plugin from "../../../src/index.js";
import type { Report } from "./playground.js";

/** What ESLint reports in Node of one file, as the playground shows it. */
export function reportsInNode(text: string, path: string): readonly Report[] {
  const language = {
    files: ["**/*.{js,ts,jsx,tsx,mjs,cjs}"],
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: !path.endsWith(".ts") } } },
  };
  return new Linter({ cwd: "/nowhere" })
    .verify(text, [language, plugin.configs.recommended], { filename: `/nowhere/${path}` })
    .map(({ ruleId, line, column, message }) => ({
      place: `${path}:${line}:${column}`,
      rule: ruleId!.replace(/^.*\//, ""),
      message,
    }));
}
