import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { byName, LARGEST, type Entry, type FileSystem } from "./file-system.js";

/** The home folder: what stands there belongs to everything below, and to no program. */
export const HOME = homedir().replaceAll("\\", "/");

/** One call of the system; on Windows it would give drives another name than people do. */
const realpath = process.platform === "win32" ? realpathSync : realpathSync.native;

/** The disk. */
export const DISK: FileSystem = {
  read(path) {
    try {
      const stats = statSync(path);
      return stats.isFile() && stats.size <= LARGEST ? readFileSync(path, "utf8") : undefined;
    } catch {
      return undefined;
    }
  },
  stampOf(path) {
    try {
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats?.isFile() ? `${stats.size} ${stats.mtimeMs}` : undefined;
    } catch {
      return undefined;
    }
  },
  folderStampOf(folder) {
    try {
      const stats = statSync(folder, { throwIfNoEntry: false });
      return stats?.isDirectory() ? String(stats.mtimeMs) : undefined;
    } catch {
      return undefined;
    }
  },
  list(folder) {
    try {
      return readdirSync(folder, { withFileTypes: true })
        .map((entry): Entry => ({
          name: entry.name,
          kind: entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other",
        }))
        .sort(byName);
    } catch {
      return [];
    }
  },
  real(path) {
    try {
      return realpath(path).replaceAll("\\", "/");
    } catch {
      return path;
    }
  },
};
