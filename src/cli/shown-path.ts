import { isAbsolute, relative, sep } from "node:path";

/** A path lies in a directory. */
export function isInside(path: string, directory: string): boolean {
  const way = relative(directory, path);
  return way.split(sep)[0] !== ".." && !isAbsolute(way);
}

/** A path as people read it: relative inside the working directory, whole outside it; with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  return (isInside(path, cwd) ? relative(cwd, path) : path).replaceAll(sep, "/");
}
