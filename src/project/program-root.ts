import { HOME } from "./disk.js";
import type { FileSystem } from "./file-system.js";

/**
 * The folder of the program that a file belongs to: the outermost one with a `package.json` above it that is not above
 * its `.git`, and below the home folder; undefined where there is none. It does not depend on the working directory.
 */
export function programRoot(filename: string, files: FileSystem): string | undefined {
  let outermost: string | undefined;
  for (const folder of foldersAbove(filename)) {
    if (folder === HOME) break;
    if (files.stampOf(`${folder}/package.json`) !== undefined) outermost = folder;
    const git = `${folder}/.git`;
    if (files.folderStampOf(git) !== undefined || files.stampOf(git) !== undefined) break;
    if (folder.endsWith("/node_modules")) return undefined;
  }
  return outermost;
}

/** The folders above a path, from the inside out, without the root of the disk. */
export function* foldersAbove(path: string): Generator<string> {
  for (let end = path.lastIndexOf("/"); end > 0 && !/^[A-Za-z]:$/.test(path.slice(0, end));) {
    yield path.slice(0, end);
    end = path.lastIndexOf("/", end - 1);
  }
}
