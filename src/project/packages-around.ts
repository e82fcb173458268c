import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import { nearestPackage, packageAbove } from "./nearest-package.js";
import { importersOf } from "./programs.js";

/** More modules than this are not looked at. */
const MOST_MODULES = 200;

/** The packages that the package of a file needs, and those of the modules that import it, directly or through others. */
export const packagesAround = memoiseByFile((file: LintedFile): ReadonlySet<string> => {
  const packages = new Set(nearestPackage(file)?.packages);
  const seen = new Set<string>();
  const pending = [...(importersOf(file) ?? [])];
  for (const { path, importers } of pending) {
    if (seen.size === MOST_MODULES) break;
    if (seen.has(path)) continue;
    seen.add(path);
    for (const name of packageAbove(path)?.packages ?? []) packages.add(name);
    pending.push(...(importers() ?? []));
  }
  return packages;
});
