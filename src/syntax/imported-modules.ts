import { canonicalModule } from "../catalogue/specifiers.js";
import { somePathMatches } from "../catalogue/patterns.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";

const LOADING = ["require", "import"];
/** Where one of these words loads a module. To look for the words first is faster than to look for the whole. */
const DYNAMIC = /\b(?:require|import)\s*\(\s*["'`]([^"'`\n]+)["'`]/y;

/**
 * Every module that a file may load, by specifier: a cheap over-approximation, for deciding before any
 * traversal whether a rule has work to do.
 */
export const importedModules = memoiseByFile((file: LintedFile): ReadonlySet<string> => {
  const modules = new Set<string>();
  for (const statement of file.sourceCode.ast.body) {
    if (statement.type === "ImportDeclaration") modules.add(canonicalModule(statement.source.value));
  }
  for (const specifier of dynamicSpecifiers(file.sourceCode.text)) modules.add(canonicalModule(specifier));
  return modules;
});

function* dynamicSpecifiers(text: string): Generator<string> {
  for (const word of LOADING) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      DYNAMIC.lastIndex = at;
      const match = DYNAMIC.exec(text);
      if (match) yield match[1]!;
    }
  }
}

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
