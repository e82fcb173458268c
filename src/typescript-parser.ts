import Module, { createRequire } from "node:module";
import type { Linter } from "eslint";

/** Node's own resolution, as far as it is used here. */
interface Resolution {
  _resolveFilename(request: string, ...rest: readonly unknown[]): string;
}

const require = createRequire(import.meta.url);

/**
 * The parser of TypeScript, with the TypeScript that this package depends on. A project may have one that the parser
 * cannot work with, such as 7, and package managers lay parts of the parser where they would find that one. So whoever
 * asks for `typescript` while the parser loads is given ours.
 */
export function typescriptParser(): Linter.Parser {
  const node = Module as unknown as Resolution;
  const resolve = node._resolveFilename;
  const typescript = require.resolve("typescript");
  node._resolveFilename = (request, ...rest) =>
    request === "typescript" ? typescript : resolve.call(node, request, ...rest);
  try {
    return require("@typescript-eslint/parser") as Linter.Parser;
  } finally {
    node._resolveFilename = resolve;
  }
}
