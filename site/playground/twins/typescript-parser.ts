import type { Linter } from "eslint";

let parser: Linter.Parser | undefined;

/** Loads the parser of TypeScript, most of the linter by its size: before the first program that needs it is linted. */
export async function loadTypescriptParser(): Promise<void> {
  parser ??= (await import("@typescript-eslint/parser")) as Linter.Parser;
}

/** @throws where it was not loaded */
export function typescriptParser(): Linter.Parser {
  if (!parser) throw new Error("The parser of TypeScript was not loaded.");
  return parser;
}
