import { existsSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { isInside } from "./shown-path.js";

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
