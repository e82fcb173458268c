import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { globby, type Options as GlobOptions } from "globby";
import { Failure } from "./failure.js";
import { isInside } from "./shown-path.js";

const EXTENSIONS = ["js", "jsx", "mjs", "cjs", "ts", "tsx", "mts", "cts"];
/** Every file that can be linted. */
export const SOURCES = `**/*.{${EXTENSIONS.join(",")}}`;
/** Never sources, at any depth below a directory that is given. */
const LEFT_OUT = ["**/{node_modules,dist,build}/**", "**/*.d.{ts,mts,cts}", "**/*.min.js"];

/**
 * The files to lint, as sorted absolute paths. A file that is named is always linted; a directory is
 * searched for sources, without those that git ignores.
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const stats = statSync(absolute, { throwIfNoEntry: false });
    if (!stats) throw new Failure(`No such file or directory: ${path}`);
    for (const file of stats.isDirectory() ? await sourcesIn(absolute) : [source(absolute, path)]) found.add(file);
  }
  if (found.size === 0) throw new Failure(`Nothing to lint: no JavaScript or TypeScript files in ${paths.join(", ")}`);
  return [...found].sort();
}

/**
 * The directory that paths are relative to, which rules look at: the repository that holds all the files, or
 * else the outermost package, or else the working directory.
 */
export function projectDirectory(files: readonly string[], cwd: string): string {
  const common = commonDirectory(files);
  const around = [common];
  while (dirname(around.at(-1)!) !== around.at(-1)) around.push(dirname(around.at(-1)!));
  return (
    around.find((directory) => existsSync(join(directory, ".git"))) ??
    around.findLast((directory) => existsSync(join(directory, "package.json"))) ??
    (isInside(common, cwd) ? cwd : common)
  );
}

/** The deepest directory that holds all the files. */
function commonDirectory(files: readonly string[]): string {
  const parts = dirname(files[0]!).split(sep);
  for (const file of files) {
    const others = dirname(file).split(sep);
    while (parts.some((part, index) => part !== others[index])) parts.pop();
  }
  // The root of a file system ends in a separator.
  return parts.length > 1 ? parts.join(sep) : `${parts.join("")}${sep}`;
}

function source(absolute: string, path: string): string {
  if (!EXTENSIONS.some((extension) => absolute.endsWith(`.${extension}`))) {
    throw new Failure(`Not a JavaScript or TypeScript file: ${path}`);
  }
  return absolute;
}

async function sourcesIn(directory: string): Promise<readonly string[]> {
  const options: GlobOptions = { cwd: directory, ignore: LEFT_OUT, followSymbolicLinks: false, suppressErrors: true };
  const tracked = await globby(SOURCES, { ...options, gitignore: true });
  // An ignored directory that is given by name is meant: only the ignore files inside it count.
  const files = tracked.length > 0 ? tracked : await globby(SOURCES, { ...options, ignoreFiles: "**/.gitignore" });
  return files.map((file) => join(directory, file));
}
