// The paths of this disk, as if it were drive C.

const DRIVE = /^C:(?=[\\/])/i;

/** A path of this disk as Windows has it. */
export function toWindows(path) {
  return `C:${path.replaceAll("/", "\\")}`;
}

/**
 * The path of this disk that one of Windows stands for.
 * @param path may be a URL too: it stands for itself
 * @throws for a path without a drive: there is no such file
 */
export function fromWindows(path) {
  if (typeof path !== "string") return path;
  if (!DRIVE.test(path)) throw new Error(`ENOENT: no such file or directory, '${path}'`);
  return path.replace(DRIVE, "").replaceAll("\\", "/");
}
