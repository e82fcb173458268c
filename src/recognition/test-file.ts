import { somePathMatches } from "../catalogue/patterns.js";
import { TESTS } from "../catalogue/runtimes/tests.js";
import type { LintedFile } from "../file/linted-file.js";
import { importsMatching } from "../syntax/imported-modules.js";

/** Whether a file is there for tests, by its path and by what it imports: what it changes, no server sees. */
export function isTestFile(file: LintedFile): boolean {
  return TESTS.some(
    ({ paths, modules }) =>
      (paths !== undefined && somePathMatches(paths, file.path)) ||
      (modules !== undefined && importsMatching(modules, file)),
  );
}
