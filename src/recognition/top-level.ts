import type { HostFact } from "../catalogue/host-catalogue.js";
import type { TopLevelScope } from "../catalogue/host-schema.js";
import { somePathMatches } from "../catalogue/patterns.js";
import { COMPONENT_FILES } from "../catalogue/vocabulary/component-files.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import { isModuleLevel } from "../syntax/free-variables.js";
import type { Variable } from "../syntax/variables.js";
import { hostsOf } from "./catalogue-of.js";

/** The scopes of hosts that tell of the top level of files at such a path, whatever else they ask of one. */
export const topLevelFacts = memoiseByFile((file: LintedFile): readonly HostFact<TopLevelScope>[] =>
  hostsOf(file)
    .ofKind("topLevel")
    .filter(({ scope }) => somePathMatches(scope.files, file.path)),
);

/**
 * Whether the top level of a file is that of a module: what it makes is there for as long as the process. In a component,
 * and wherever a host evaluates it again and again, each run makes its own.
 */
export const isModuleScope = memoiseByFile(
  (file: LintedFile): boolean =>
    !COMPONENT_FILES.test(file.filename) && topLevelFacts(file).every(({ scope }) => scope.runs === "once"),
);

/** Whether a variable is there for as long as the process. */
export function isOfModule(variable: Variable, file: LintedFile): boolean {
  return isModuleLevel(variable) && isModuleScope(file);
}
