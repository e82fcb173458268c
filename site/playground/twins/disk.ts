import { inMemory, type FileSystem } from "../../../src/project/file-system.js";

/** Nobody's. */
export const HOME = "/home";

let memory = inMemory({});

/** What stands for the disk: the files of the playground. */
export const DISK: FileSystem = {
  read: (path) => memory.read(path),
  stampOf: (path) => memory.stampOf(path),
  folderStampOf: (folder) => memory.folderStampOf(folder),
  list: (folder) => memory.list(folder),
  real: (path) => path,
};

/** Puts other files in the place of all that are there. */
export function putFiles(texts: Readonly<Record<string, string>>): void {
  memory = inMemory(texts);
}
