import { canonicalModule } from "../catalogue/specifiers.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByKey } from "../file/memoise.js";

const DYNAMIC = /\b(?:require|import)\s*\(\s*["'`]([^"'`\n]+)["'`]/g;

/**
 * Every module that a file may load, by specifier: a cheap over-approximation, for deciding before any
 * traversal whether a rule has work to do.
 */
export const importedModules = memoiseByKey((file: LintedFile): ReadonlySet<string> => {
  const modules = new Set<string>();
  for (const statement of file.sourceCode.ast.body) {
    if (statement.type === "ImportDeclaration") modules.add(canonicalModule(statement.source.value));
  }
  for (const match of file.sourceCode.text.matchAll(DYNAMIC)) modules.add(canonicalModule(match[1]!));
  return modules;
});
