import { canonicalModule } from "../catalogue/specifiers.js";
import { somePathMatches } from "../catalogue/patterns.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";

const DYNAMIC = /\b(?:require|import)\s*\(\s*["'`]([^"'`\n]+)["'`]/g;

/**
 * Every module that a file may load, by specifier: a cheap over-approximation, for deciding before any
 * traversal whether a rule has work to do.
 */
export const importedModules = memoiseByFile((file: LintedFile): ReadonlySet<string> => {
  const modules = new Set<string>();
  for (const statement of file.sourceCode.ast.body) {
    if (statement.type === "ImportDeclaration") modules.add(canonicalModule(statement.source.value));
  }
  for (const match of file.sourceCode.text.matchAll(DYNAMIC)) modules.add(canonicalModule(match[1]!));
  return modules;
});

/** The same with what only the text mentions, where one look at it has told that: such a file is not parsed for it. */
export const mentionedModules = memoiseByFile((file: LintedFile): ReadonlySet<string> =>
  file.specifiers ? new Set(file.specifiers.map(canonicalModule)) : importedModules(file),
);

/** Whether a file may load a module whose specifier one of the patterns matches. */
export function importsMatching(patterns: readonly string[], file: LintedFile): boolean {
  const matches = (module: string): boolean => somePathMatches(patterns, module);
  if (file.specifiers?.some((specifier) => matches(canonicalModule(specifier))) === false) return false;
  return [...importedModules(file)].some(matches);
}
