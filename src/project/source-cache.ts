import type { SourceText } from "../file/linted-file.js";
import type { Entry, FileSystem } from "./file-system.js";
import { neighbourSource } from "./neighbour-source.js";
import { dynamicLoads } from "./dynamic-loads.js";
import { mostParsed } from "./room.js";
import { specifiersIn } from "./specifiers.js";

/** What is known of one file, until its stamp changes. */
interface Known {
  readonly stamp: string | undefined;
  /** Undefined where there is none, or none that can be read. */
  readonly text: string | undefined;
  readonly specifiers: readonly string[];
  readonly loads: readonly string[];
  source?: SourceText | null | undefined;
}

/** The most that has changed: what a text says, what it imports, or which files and configurations there are. */
export type Change = (typeof CHANGES)[number];
const CHANGES = ["nothing", "texts", "imports", "files"] as const;

interface Listed {
  readonly stamp: string | undefined;
  readonly entries: readonly Entry[];
}

/** A text that stands in an editor and not, or not yet, on the disk. */
export interface Buffer {
  readonly path: string;
  readonly text: string;
}

/** What of a folder makes a difference: sources, links, folders, and what configures them. */
const TELLING = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx|json)$|^\.git/;

/**
 * What was read of the files of a program, kept by their size and time. Nothing is read before it is asked for, and
 * that a file is not there, or cannot be parsed, is remembered like everything else.
 */
export class SourceCache {
  readonly fileSystem: FileSystem;
  readonly #disk: FileSystem;
  readonly #files = new Map<string, Known>();
  readonly #folders = new Map<string, Listed>();
  /** The configurations and manifests that were read, or were not there, by their stamps. */
  readonly #configurations = new Map<string, string | undefined>();
  readonly #mostParsed = mostParsed();
  #buffer: Buffer | undefined;
  #parsed = 0;

  constructor(disk: FileSystem) {
    this.#disk = disk;
    this.fileSystem = { ...disk, list: (folder) => this.#list(folder), read: (path) => this.#read(path) };
  }

  /** The specifiers in a file. */
  specifiersOf(path: string): readonly string[] {
    return this.#known(path).specifiers;
  }

  /** The folders from which a file loads modules by names that cannot be read from it, as it names them. */
  dynamicLoadsOf(path: string): readonly string[] {
    return this.#known(path).loads;
  }

  /** The text of a file: that of the editor where it is open. */
  textOf(path: string): string | undefined {
    return this.#known(path).text;
  }

  /** The text that was read of a file from the disk; undefined where none was. */
  textRead(path: string): string | undefined {
    return path === this.#buffer?.path ? undefined : this.#files.get(path)?.text;
  }

  /** A file as analyses see it; undefined where it cannot be read or parsed. */
  sourceOf(path: string): SourceText | undefined {
    const known = this.#known(path);
    if (known.text === undefined) return undefined;
    if (known.source === undefined) {
      known.source = neighbourSource(path, known.text) ?? null;
      this.#parsed += known.text.length;
    }
    return known.source ?? undefined;
  }

  /** Takes the text of the file under lint, where it is not what the disk has. */
  open(buffer: Buffer | undefined): Change {
    const last = this.#buffer;
    if (last?.path === buffer?.path && last?.text === buffer?.text) return "nothing";
    this.#buffer = buffer;
    return most([last, buffer].map((changed) => (changed ? this.#renew(changed.path) : "nothing")));
  }

  /** Looks again at all that was read. */
  refresh(): Change {
    const folders = [...this.#folders].map(([folder, { stamp, entries }]): Change => {
      if (this.#disk.folderStampOf(folder) === stamp) return "nothing";
      this.#folders.delete(folder);
      const now = this.#list(folder);
      return isSame(entries.map(shown), now.map(shown)) ? "nothing" : "files";
    });
    const configurations = [...this.#configurations].map(([path, stamp]): Change => {
      if (this.#disk.stampOf(path) === stamp) return "nothing";
      this.#configurations.delete(path);
      return "files";
    });
    const files = [...this.#files].map(([path, { stamp }]): Change => {
      const isOpen = path === this.#buffer?.path;
      return isOpen || this.#disk.stampOf(path) === stamp ? "nothing" : this.#renew(path);
    });
    return most([...folders, ...configurations, ...files]);
  }

  /**
   * Lets go of the syntax trees, where they are too many.
   * @returns whether they were
   */
  makeRoom(): boolean {
    if (this.#parsed <= this.#mostParsed) return false;
    for (const known of this.#files.values()) delete known.source;
    this.#parsed = 0;
    return true;
  }

  #known(path: string): Known {
    const found = this.#files.get(path);
    if (found) return found;
    const stamp = this.#disk.stampOf(path);
    const text = this.#buffer?.path === path ? this.#buffer.text : this.#disk.read(path)?.replace(/^\uFEFF/, "");
    const known = { stamp, text, specifiers: specifiersIn(text ?? ""), loads: dynamicLoads(text ?? "") };
    this.#files.set(path, known);
    return known;
  }

  /** Reads a file again that was read before. */
  #renew(path: string): Change {
    const known = this.#files.get(path);
    if (!known) return "nothing";
    this.#files.delete(path);
    const now = this.#known(path);
    if (now.text === known.text) {
      now.source = known.source;
      return "nothing";
    }
    if (known.source && known.text !== undefined) this.#parsed -= known.text.length;
    // What a loader can load depends on more than where it looks.
    const loads = [...now.loads, ...known.loads];
    return loads.length === 0 && isSame(now.specifiers, known.specifiers) ? "texts" : "imports";
  }

  #list(folder: string): readonly Entry[] {
    const found = this.#folders.get(folder);
    if (found) return found.entries;
    const stamp = this.#disk.folderStampOf(folder);
    const entries = this.#disk.list(folder).filter(({ name, kind }) => kind !== "file" || TELLING.test(name));
    this.#folders.set(folder, { stamp, entries });
    return entries;
  }

  #read(path: string): string | undefined {
    this.#configurations.set(path, this.#disk.stampOf(path));
    return this.#disk.read(path);
  }
}

function most(changes: readonly Change[]): Change {
  return CHANGES.findLast((change) => changes.includes(change)) ?? "nothing";
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function shown({ name, kind }: Entry): string {
  return `${kind} ${name}`;
}
