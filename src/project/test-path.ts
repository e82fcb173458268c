import { somePathMatches } from "../catalogue/patterns.js";
import { TESTS } from "../catalogue/runtimes/tests.js";

/** Whether a path from the root of a program is that of a test. */
export function isTestPath(path: string): boolean {
  return TESTS.some(({ paths }) => paths !== undefined && somePathMatches(paths, path));
}
