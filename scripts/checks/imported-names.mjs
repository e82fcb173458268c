// What the files of a program import from libraries, by the module.
import { readFileSync } from "node:fs";
import { parseSync } from "oxc-parser";

/**
 * @param {Iterable<string>} files
 * @param {(file: string) => string} read
 * @returns {Map<string, Set<string>>} names by module; `default` for default exports and for modules as a whole
 */
export function importedNames(files, read = (file) => readFileSync(file, "utf8")) {
  const names = new Map();
  for (const file of files) {
    const { staticImports } = parseSync(file, read(file)).module;
    for (const { moduleRequest, entries } of staticImports) {
      if (/^[./]/.test(moduleRequest.value)) continue;
      const known = names.get(moduleRequest.value) ?? new Set();
      names.set(moduleRequest.value, known);
      for (const { importName } of entries)
        if (importName.kind === "Name") known.add(importName.name);
        else if (importName.kind === "Default") known.add("default");
    }
  }
  return names;
}
