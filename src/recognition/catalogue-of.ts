import { Catalogue } from "../catalogue/library-catalogue.js";
import type { Library } from "../catalogue/library-schema.js";
import { canonicalModule } from "../catalogue/specifiers.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile, memoiseByKey } from "../file/memoise.js";
import type { Settings } from "../file/settings/settings.js";
import { refersToGlobal } from "../syntax/global-references.js";
import { importedModules } from "../syntax/imported-modules.js";
import { GLOBAL, GLOBAL_OBJECTS } from "../resolution/qualified-name.js";

const catalogues = memoiseByKey(({ clients, ignore }: Settings) => new Catalogue(clients, ignore));

/** The catalogue as the settings of a file extend it. */
export function catalogueOf(file: LintedFile): Catalogue {
  return catalogues(file.settings);
}

/** The libraries that a file may load. */
export const importedLibraries = memoiseByFile((file: LintedFile): readonly Library[] => {
  const librariesOf = (module: string): readonly Library[] => catalogueOf(file).librariesOf(module);
  if (file.specifiers?.some((specifier) => librariesOf(canonicalModule(specifier)).length > 0) === false) return [];
  return [...importedModules(file)].flatMap(librariesOf);
});

/** Whether a file imports any library that `matters`: decided before any traversal. */
export function importsLibrary(file: LintedFile, matters: (library: Library) => boolean): boolean {
  return importedLibraries(file).some(matters);
}

/**
 * Whether a file refers to any global that the catalogue has such entries for, by its name or through
 * `globalThis`: decided before any traversal.
 */
export function refersToGlobalOf(
  file: LintedFile,
  entriesOf: (library: Library) => Readonly<Record<string, unknown>> | undefined,
): boolean {
  return catalogueOf(file)
    .librariesOf(GLOBAL)
    .some((library) => Object.keys(entriesOf(library) ?? {}).some((key) => mayReferTo(key, file)));
}

function mayReferTo(key: string, file: LintedFile): boolean {
  const name = /^[^.#]*/.exec(key)![0];
  if (name.includes("*") || refersToGlobal(name, file)) return true;
  return file.sourceCode.text.includes(name) && [...GLOBAL_OBJECTS].some((object) => refersToGlobal(object, file));
}
