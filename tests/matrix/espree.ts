import { createRequire } from "node:module";
import type { Linter } from "eslint";

const require = createRequire(import.meta.url);
const espree = require("espree") as { parse(code: string, options: object): unknown };
const typescript = require("@typescript-eslint/parser") as { parseForESLint(code: string, options: object): unknown };

/** ESLint's default parser in the place of the TypeScript parser, which still reads what is not JavaScript. */
export function parseForESLint(code: string, options: Linter.ParserOptions): unknown {
  const settings = { ...options, ecmaVersion: "latest", loc: true, range: true, tokens: true, comment: true };
  try {
    return { ast: espree.parse(code, settings) };
  } catch {
    return typescript.parseForESLint(code, options);
  }
}

export const meta = { name: "espree-or-typescript", version: "1.0.0" };
