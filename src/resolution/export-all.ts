import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import { moduleTextAt } from "../project/programs.js";
import { exportableNames } from "../syntax/exports-in-text.js";
import { moduleExports } from "./module-exports.js";

/**
 * The modules of the program that may have an export of a name, among those whose exports a module gives as its own
 * (`export * from`). A barrel may name hundreds, and is asked for each name that a file imports from it.
 */
export function modulesBehind(name: string, barrel: LintedFile): readonly string[] {
  const known = answers(barrel);
  let found = known.get(name);
  if (!found) {
    found = behind(barrel).flatMap(({ specifier, mayHave }) => (mayHave(name) ? [specifier] : []));
    known.set(name, found);
  }
  return found;
}

const answers = memoiseByFile((_barrel: LintedFile) => new Map<string, readonly string[]>());

const behind = memoiseByFile((barrel: LintedFile) =>
  moduleExports(barrel).all.map((specifier) => ({
    specifier,
    mayHave: exportableNames(moduleTextAt(specifier, barrel) ?? ""),
  })),
);
