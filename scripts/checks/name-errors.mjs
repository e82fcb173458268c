// What ESLint says of the names in a file: unknown, declared twice, used before they are there, assigned though constant.
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";

const linter = new Linter({ cwd: "/" });
const config = [
  {
    files: ["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}"],
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    linterOptions: { reportUnusedDisableDirectives: "off" },
    rules: {
      "no-undef": "error",
      "no-redeclare": ["error", { builtinGlobals: false }],
      "no-const-assign": "error",
      "no-use-before-define": [
        "error",
        { functions: false, classes: false, variables: false, allowNamedExports: true },
      ],
    },
  },
];

/** What is wrong with the names of a file, as `rule message`. */
export function nameErrors(file, text) {
  const messages = linter.verify(text, config, { filename: file, allowInlineConfig: false });
  return messages.map(({ ruleId, message }) => `${ruleId ?? "syntax"} ${message}`);
}
