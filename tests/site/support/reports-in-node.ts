import { Linter } from "eslint";
import plugin from "../../../src/index.js";
import type { Report } from "./playground.js";

/** What ESLint reports in Node of one file, as the playground shows it. */
export function reportsInNode(text: string, path: string): readonly Report[] {
  return new Linter({ cwd: "/nowhere" })
    .verify(text, [plugin.configs.typescript, plugin.configs.recommended], { filename: `/nowhere/${path}` })
    .map(({ ruleId, line, column, message }) => ({
      place: `${path}:${line}:${column}`,
      rule: ruleId!.replace(/^.*\//, ""),
      message,
    }));
}
