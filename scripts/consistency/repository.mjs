// A repository under lint. Nothing in it is changed.
import { realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { filesOf } from "../builds.mjs";

/**
 * The repository in a folder.
 * @returns its folder, the paths of its files in it, with forward slashes, and `pathOf`, which makes such a path of one
 * that a linter gives
 */
export function repositoryIn(path) {
  const folder = realpathSync(path);
  const pathOf = (file) => relative(folder, resolve(folder, file)).replaceAll(sep, "/");
  return { folder, files: filesOf(folder).map(pathOf), pathOf };
}
