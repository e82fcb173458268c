import { matchingKey } from "./library-catalogue.js";
import { libraries } from "./data.js";
import { nearestName } from "./nearest-name.js";
import { somePathMatches } from "./patterns.js";
import type { Library } from "./library-schema.js";
import { partsOfName } from "./specifiers.js";

/** What the catalogue has to say of a name in `ignore`. */
export type NameCheck =
  | "known"
  /** The package is known, and has no such export; or a name that is known is very near. */
  | { readonly unknown: "export" | "package"; readonly nearest: string | undefined };

/** Looks up a name as `ignore` takes it: a package or module, or `package#Export`. */
export function checkName(name: string): NameCheck {
  const { module, key } = partsOfName(name);
  const found = libraries().filter((library) => isLibrary(library, module));
  if (found.length === 0) {
    const near = nearestName(
      module,
      libraries().flatMap((library) => [library.package, ...(library.modules ?? [])]),
    );
    return { unknown: "package", nearest: near && withKey(near, key) };
  }
  if (key === undefined || found.some((library) => tables(library).some((entries) => matchingKey(entries, key)))) {
    return "known";
  }
  const near = nearestName(key, found.flatMap(exportsOf));
  return { unknown: "export", nearest: near && `${name.slice(0, -key.length)}${near}` };
}

/** The package with an export, where it has that one or one like it; else the package. */
function withKey(module: string, key: string | undefined): string {
  if (key === undefined) return module;
  const check = checkName(`${module}#${key}`);
  return check === "known" ? `${module}#${key}` : (check.nearest ?? module);
}

function isLibrary(library: Library, module: string): boolean {
  return library.package === module || somePathMatches(library.modules ?? [library.package], module);
}

/** The facts that `ignore` can name one by one. */
function tables({ clients, requests, servers, responses }: Library): readonly Readonly<Record<string, unknown>>[] {
  return [clients, requests, servers, responses].filter((entries) => entries !== undefined);
}

function exportsOf(library: Library): readonly string[] {
  return tables(library).flatMap(Object.keys);
}
