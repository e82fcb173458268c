import { ENVIRONMENT_BEFORE_LOAD } from "../../catalogue/runtimes/platforms.js";
import { entryPointOf } from "../../execution/entry-points.js";
import { shows } from "../../execution/file-evidence.js";
import { runtimeOf } from "../../execution/runtime.js";
import type { LintedFile } from "../../file/linted-file.js";
import { memoiseByFile } from "../../file/memoise.js";
import { isFunction } from "../../syntax/functions.js";
import { visit } from "../../syntax/walk.js";
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
export const hasEnvironmentAtLoad = memoiseByFile((file: LintedFile): boolean => {
  const writers = new Set(environmentWriters(file).map(pathInProgram));
  if (writers.has(pathInProgram(file))) return false;
  const own = isOfPlatform(file);
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
    const isKnown = next.isOfPlatform || shows(ENVIRONMENT_BEFORE_LOAD, importer);
    if (above.length === 0 && !isKnown && !isCalledByPlatform(importer)) return false;
    pending.push(...above.map((one) => ({ module: one, isOfPlatform: isKnown })));
  }
  return own || importers.length > 0;
});

/** Whether a file shows a platform that sets the environment, or has functions that such a one calls. */
function isOfPlatform(file: LintedFile): boolean {
  return shows(ENVIRONMENT_BEFORE_LOAD, file) || isCalledByPlatform(file);
}

const isCalledByPlatform = memoiseByFile((file: LintedFile): boolean => {
  let isCalled = false;
  visit(file.sourceCode.ast, file, (node) => {
    const entry = isFunction(node) && !isCalled ? entryPointOf(node, file) : undefined;
    isCalled ||= entry?.hasEnvironment === true && entry.evidence !== "parameters";
    return isCalled ? "skip" : "enter";
  });
  return isCalled;
});

const LEFT_OUT: ReadonlySet<string> = new Set(["test", "script"]);
