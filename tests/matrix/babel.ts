import { createRequire } from "node:module";
import type { Linter } from "eslint";

const require = createRequire(import.meta.url);
const directory = process.env["MATRIX_MODULES"] ?? ".";
const babel = createRequire(`${directory}/package.json`)("@babel/eslint-parser") as {
  parseForESLint(code: string, options: object): unknown;
};
const typescript = require("@typescript-eslint/parser") as { parseForESLint(code: string, options: object): unknown };

/** Babel's parser in the place of the TypeScript parser, which still reads what Babel does not. */
export function parseForESLint(code: string, options: Linter.ParserOptions): unknown {
  const plugins = ["typescript", "jsx", "decorators", "explicitResourceManagement"];
  const settings = { ...options, requireConfigFile: false, babelOptions: { parserOpts: { plugins } } };
  try {
    return babel.parseForESLint(code, settings);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "SyntaxError") throw error;
    return typescript.parseForESLint(code, options);
  }
}

export const meta = { name: "babel-or-typescript", version: "1.0.0" };
