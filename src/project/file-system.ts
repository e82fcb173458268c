/** What a program is read from: the disk, or a map in memory. Paths are absolute, with forward slashes. Nothing throws. */
export interface FileSystem {
  /** The text of a file; undefined where there is none, or it cannot be read, or it is larger than `LARGEST`. */
  read(path: string): string | undefined;
  /** What changes when a file does, its size and time; undefined where there is no file. */
  stampOf(path: string): string | undefined;
  /** What changes when something is put into a folder or taken out of it, its time; undefined where there is none. */
  folderStampOf(folder: string): string | undefined;
  /** What stands in a folder, in the order of names; empty where it cannot be read. A link is neither file nor folder. */
  list(folder: string): readonly Entry[];
  /** The path without symbolic links; itself where there is none. */
  real(path: string): string;
}

/** What stands in a folder. */
export interface Entry {
  readonly name: string;
  readonly kind: "file" | "folder" | "other";
}

/** Bytes of the largest file that is read: what is larger was not written by a person. */
export const LARGEST = 2 ** 20;

/** Texts by their paths: for tests, and where there is no disk. */
export function inMemory(texts: Readonly<Record<string, string>>): FileSystem {
  const folders = new Map<string, Map<string, Entry>>();
  for (const path of Object.keys(texts)) {
    const names = path.split("/").slice(1);
    names.forEach((name, index) => {
      const folder = `/${names.slice(0, index).join("/")}`;
      const entries = folders.get(folder) ?? new Map<string, Entry>();
      entries.set(name, { name, kind: index === names.length - 1 ? "file" : "folder" });
      folders.set(folder, entries);
    });
  }
  const textOf = (path: string): string | undefined => (Object.hasOwn(texts, path) ? texts[path] : undefined);
  return {
    read: (path) => {
      const text = textOf(path);
      return text !== undefined && text.length <= LARGEST ? text : undefined;
    },
    stampOf: textOf,
    folderStampOf: (folder) => {
      const entries = folders.get(folder);
      return entries && [...entries.keys()].sort().join("/");
    },
    list: (folder) => [...(folders.get(folder)?.values() ?? [])].sort(byName),
    real: (path) => path,
  };
}

/** The order of what stands in a folder. */
export function byName(one: Entry, other: Entry): number {
  return one.name < other.name ? -1 : 1;
}
