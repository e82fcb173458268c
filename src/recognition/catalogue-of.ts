import { HostCatalogue } from "../catalogue/host-catalogue.js";
import type { Host } from "../catalogue/host-schema.js";
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

const hostCatalogues = memoiseByKey((additional: readonly Host[]) => new HostCatalogue(additional));

/** The hosts, as the settings of a file extend them. */
export function hostsOf(file: LintedFile): HostCatalogue {
  return hostCatalogues(file.settings.entryPoints);
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
 * Whether a text names an export of a library, or a method of what it makes, that the catalogue has such an entry for.
 * Where that is the default export, or may be any, the import alone says it.
 */
export function namesEntryOf(entries: Readonly<Record<string, unknown>> | undefined, text: string): boolean {
  return entries !== undefined && (namesIn(entries)?.some((name) => text.includes(name)) ?? true);
}

/** What stands in every text that names one of the entries; undefined where nothing need. */
const namesIn = memoiseByKey((entries: Readonly<Record<string, unknown>>): readonly string[] | undefined => {
  const names = Object.keys(entries).map((key) => {
    const name = key.includes("#") ? key.slice(key.lastIndexOf("#") + 1) : key;
    const first = name.split(".")[0]!;
    // Of a pattern its longest part that is no pattern.
    return first === "default" || first === "()"
      ? ""
      : first.split("*").reduce((one, other) => (other.length > one.length ? other : one));
  });
  return names.includes("") ? undefined : [...new Set(names)];
});

/** Whether the clients of a library hold sockets of their own. */
export function holdsSockets({ clients = {} }: Library): boolean {
  return Object.values(clients).some(({ transport }) => transport === "socket");
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
  if (name.includes("*")) return true;
  if (!file.sourceCode.text.includes(name)) return false;
  return refersToGlobal(name, file) || [...GLOBAL_OBJECTS].some((object) => refersToGlobal(object, file));
}
