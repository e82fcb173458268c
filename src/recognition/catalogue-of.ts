import { Catalogue } from "../catalogue/index.js";
import type { LibraryEntry } from "../catalogue/schema.js";
import type { LintedFile } from "../shared/linted-file.js";
import { memoiseByKey } from "../shared/memoise.js";
import type { Settings } from "../shared/settings.js";
import { importedModules } from "./imported-modules.js";

const catalogues = memoiseByKey(({ clients, ignore }: Settings) => new Catalogue(clients, ignore));

/** The catalogue as the settings of a file extend it. */
export function catalogueOf(file: LintedFile): Catalogue {
  return catalogues(file.settings);
}

/** Whether a file imports any library that `matters`: decided before any traversal. */
export function importsLibrary(file: LintedFile, matters: (library: LibraryEntry) => boolean): boolean {
  const catalogue = catalogueOf(file);
  for (const module of importedModules(file)) if (catalogue.librariesOf(module).some(matters)) return true;
  return false;
}
