import { ENVIRONMENT_BEFORE_LOAD } from "../../catalogue/runtimes/platforms.js";
import { shows } from "../../execution/file-evidence.js";
import { runtimeOf } from "../../execution/runtime.js";
import type { LintedFile } from "../../file/linted-file.js";
import { memoiseByKey } from "../../file/memoise.js";
import { importersOf, pathInProgram, type ImportingModule } from "../../project/programs.js";
import { environmentWriters } from "./writes.js";

/** A module on the way up from a file, and whether it or one below it shows the platform. */
interface Passed {
  readonly module: ImportingModule;
  readonly isOfPlatform: boolean;
}

/**
 * Whether the environment is there, as it will be for good, when a file is loaded: a platform sets it before that, and
 * nothing that leads to the file writes it. Of what imports the file, tests do not count, and scripts only as writers.
 */
export const hasEnvironmentAtLoad = memoiseByKey((file: LintedFile): boolean => {
  const writers = new Set(environmentWriters(file).map(pathInProgram));
  if (writers.has(pathInProgram(file))) return false;
  const own = shows(ENVIRONMENT_BEFORE_LOAD, file);
  const importers = importersOf(file) ?? [];
  const seen = new Set<string>();
  const pending = importers.map((module): Passed => ({ module, isOfPlatform: own }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { module } = next;
    if (seen.has(module.path)) continue;
    seen.add(module.path);
    const importer = module.glance();
    const above = module.importers();
    if (writers.has(module.path) || !importer || !above) return false;
    if (LEFT_OUT.has(runtimeOf(importer))) continue;
    const isOfPlatform = next.isOfPlatform || shows(ENVIRONMENT_BEFORE_LOAD, importer);
    if (above.length === 0 && !isOfPlatform) return false;
    pending.push(...above.map((one) => ({ module: one, isOfPlatform })));
  }
  return own || importers.length > 0;
});

const LEFT_OUT: ReadonlySet<string> = new Set(["test", "script"]);
