import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import { nearestPackage, packageAbove, type Package } from "./nearest-package.js";
import { importersOf } from "./programs.js";

/** More modules than this are not looked at. */
const MOST_MODULES = 200;

/** The packages whose programs load a file. */
interface Loading {
  /** Its own, and those of the modules that import it, directly or through others. */
  readonly packages: ReadonlySet<Package>;
  /** Nothing else loads it, by all that is seen. */
  readonly isComplete: boolean;
}

const loading = memoiseByFile((file: LintedFile): Loading => {
  const own = nearestPackage(file);
  const packages = new Set(own && [own]);
  const importers = importersOf(file);
  let isComplete = own !== undefined && importers !== undefined;
  const seen = new Set<string>();
  const pending = [...(importers ?? [])];
  for (const { path, importers: above } of pending) {
    if (seen.size === MOST_MODULES) return { packages, isComplete: false };
    if (seen.has(path)) continue;
    seen.add(path);
    const around = packageAbove(path);
    if (around) packages.add(around);
    const next = above();
    isComplete &&= around !== undefined && next !== undefined;
    pending.push(...(next ?? []));
  }
  return { packages, isComplete };
});

/** The packages that the package of a file needs, and those of the modules that import it, directly or through others. */
export const packagesAround = memoiseByFile(
  (file: LintedFile): ReadonlySet<string> =>
    new Set([...loading(file).packages].flatMap(({ packages }) => [...packages])),
);

/**
 * Whether one process may load two files: a package has or loads both, or one that loads the first needs or holds one
 * that loads the other. What is not seen to its end may.
 */
export function mayRunTogether(one: LintedFile, other: LintedFile): boolean {
  const [first, second] = [loading(one), loading(other)];
  if (!first.isComplete || !second.isComplete) return true;
  return [...first.packages].some((here) =>
    [...second.packages].some((there) => here === there || reaches(here, there) || reaches(there, here)),
  );
}

function reaches({ packages, folder }: Package, other: Package): boolean {
  return (other.name !== undefined && packages.has(other.name)) || other.folder.startsWith(`${folder}/`);
}
