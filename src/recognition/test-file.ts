import { TESTS } from "../catalogue/runtimes/tests.js";
import type { LintedFile } from "../file/linted-file.js";
import { isTestPath } from "../project/test-path.js";
import { importsMatching } from "../syntax/imported-modules.js";

/** Whether a file is there for tests, by its path and by what it imports: what it changes, no server sees. */
export function isTestFile(file: LintedFile): boolean {
  return isTestPath(file.path) || TESTS.some(({ modules }) => modules !== undefined && importsMatching(modules, file));
}
