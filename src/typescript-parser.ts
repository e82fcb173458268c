import Module, { createRequire } from "node:module";
import type { Linter } from "eslint";
import { manifest } from "./manifest.js";

const require = createRequire(import.meta.url);

/** What Node's loader of CommonJS calls to find a module: not documented, and what every tool replaces that has to. */
const loader = Module as unknown as { _resolveFilename(request: string, ...rest: readonly unknown[]): string };

/**
 * The parser of TypeScript, on the TypeScript that this package depends on. A package manager may put the parser, or
 * a package that it loads, beside the TypeScript of the project instead, and of that version 7 cannot be called.
 * @throws where no TypeScript is installed that the parser could use
 */
export function typescriptParser(): Linter.Parser {
  const typescript = ownTypescript();
  const { version, createSourceFile } = require(typescript) as { version: string; createSourceFile?: unknown };
  if (!createSourceFile) throw new Error(`${NEEDED} is ${version} (${typescript}). Does the project override it?`);
  return withModule("typescript", typescript, () => require("@typescript-eslint/parser") as Linter.Parser);
}

const NEEDED = `TypeScript is parsed with version ${manifest.dependencies.typescript} of it, but the one that is installed for that`;

function ownTypescript(): string {
  try {
    return require.resolve("typescript");
  } catch {
    throw new Error(`${NEEDED} is gone: install the package again.`);
  }
}

/** Runs `load` with every `require(name)` in it leading to one file. */
function withModule<Result>(name: string, file: string, load: () => Result): Result {
  const resolve = loader._resolveFilename;
  loader._resolveFilename = (request, ...rest) => (request === name ? file : resolve.call(loader, request, ...rest));
  try {
    return load();
  } finally {
    loader._resolveFilename = resolve;
  }
}
