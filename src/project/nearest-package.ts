import { dirname, join } from "node:path";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import { DISK } from "./disk.js";
import { forAMoment } from "./for-a-moment.js";
import { parsedJson } from "./json.js";

/** The package that a file belongs to. */
export interface Package {
  readonly name: string | undefined;
  /** The folder of its `package.json`. */
  readonly folder: string;
  /** The packages that it needs to run, those of its host included. */
  readonly dependencies: ReadonlySet<string>;
  /** All packages that it names, those for its development included. */
  readonly packages: ReadonlySet<string>;
}

/** What was read of a file, and by what it shows that the file has changed since. */
interface Manifest {
  readonly stamp: string;
  readonly package: Package;
}

const manifests = new Map<string, Manifest>();

/**
 * The package of the nearest `package.json` above a file. An editor keeps this module for days: where the file is
 * looked for, and whether it has changed, is asked anew for each text that is linted after a moment.
 */
export const nearestPackage = memoiseByFile((file: LintedFile) => packageAbove(file.filename));

/** The package of the nearest `package.json` above a path. */
export function packageAbove(path: string): Package | undefined {
  return packageOf(dirname(path));
}

const packageOf = forAMoment((folder: string): Package | undefined => {
  const above = dirname(folder);
  return packageIn(folder) ?? (above === folder ? undefined : packageOf(above));
});

/** Whether a package has one of the files beside its `package.json`. */
export function packageHas(names: readonly string[], { folder }: Package): boolean {
  return names.some((name) => isFile(join(folder, name)));
}

const isFile = forAMoment((path: string): boolean => DISK.stampOf(path) !== undefined);

function packageIn(folder: string): Package | undefined {
  const path = join(folder, "package.json");
  const stamp = DISK.stampOf(path);
  if (stamp === undefined) return undefined;
  const known = manifests.get(path);
  if (known?.stamp === stamp) return known.package;
  const read = readPackage(folder, path);
  manifests.set(path, { stamp, package: read });
  return read;
}

/** A manifest that cannot be read names no packages. */
function readPackage(folder: string, path: string): Package {
  const manifest = parsedJson(DISK.read(path) ?? "") ?? {};
  const names = (...fields: readonly string[]): ReadonlySet<string> =>
    new Set(fields.flatMap((field) => Object.keys(objectIn(manifest, field))));
  const runs = ["dependencies", "peerDependencies", "optionalDependencies"];
  const name = typeof manifest["name"] === "string" ? manifest["name"] : undefined;
  return { name, folder, dependencies: names(...runs), packages: names(...runs, "devDependencies") };
}

function objectIn(manifest: Readonly<Record<string, unknown>>, field: string): object {
  const inner = manifest[field];
  return typeof inner === "object" && inner !== null ? inner : {};
}
