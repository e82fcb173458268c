import * as parser from "@typescript-eslint/parser";
import type { Linter } from "eslint";
import plugin from "../../../src/index.js";
import { everyClient } from "./repairing.js";

/** All that the plugin repairs, and every client besides. */
export const EVERY_RULE: Linter.Config[] = [
  { files: ["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}"] },
  plugin.configs.strict,
  { plugins: { test: { rules: { "every-client": everyClient } } }, rules: { "test/every-client": "error" } },
  {
    linterOptions: { reportUnusedDisableDirectives: "off" },
    languageOptions: { parser: parser as Linter.Parser, parserOptions: { ecmaFeatures: { jsx: true } } },
  },
];
