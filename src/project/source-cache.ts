import type { SourceText } from "../file/linted-file.js";
import type { Entry, FileSystem } from "./file-system.js";
import { neighbourSource } from "./neighbour-source.js";
import { dynamicLoads } from "./dynamic-loads.js";
import { specifiersIn } from "./specifiers.js";

/** What is known of one file, until its stamp changes. */
interface Known {
  readonly stamp: string;
  readonly text: string;
  readonly specifiers: readonly string[];
  readonly loads: readonly string[];
  source?: SourceText | null;
}

interface Listed {
  readonly stamp: string | undefined;
  readonly entries: readonly Entry[];
}

/** A text that stands in an editor and not, or not yet, on the disk. */
export interface Buffer {
  readonly path: string;
  readonly text: string;
}

/** Bytes of source whose syntax trees are held at once: a tree takes some twenty times its source. */
const MOST_PARSED = 4 * 2 ** 20;

/**
 * What was read of the files of a program, kept by their size and time. Nothing is read before it is asked for, and
 * that a file is not there, or cannot be parsed, is remembered like everything else.
 */
export class SourceCache {
  readonly fileSystem: FileSystem;
  readonly #disk: FileSystem;
  readonly #files = new Map<string, Known | null>();
  readonly #folders = new Map<string, Listed>();
  /** The configurations and manifests that were read, or were not there, by their stamps. */
  readonly #configurations = new Map<string, string | undefined>();
  #buffer: Buffer | undefined;
  #parsed = 0;

  constructor(disk: FileSystem) {
    this.#disk = disk;
    this.fileSystem = { ...disk, list: (folder) => this.#list(folder), read: (path) => this.#read(path) };
  }

  /** The specifiers in a file. */
  specifiersOf(path: string): readonly string[] {
    return this.#known(path)?.specifiers ?? [];
  }

  /** The folders from which a file loads modules by names that cannot be read from it, as it names them. */
  dynamicLoadsOf(path: string): readonly string[] {
    return this.#known(path)?.loads ?? [];
  }

  /** The text of a file: that of the editor where it is open. */
  textOf(path: string): string | undefined {
    return this.#known(path)?.text;
  }

  /** A file as analyses see it; undefined where it cannot be read or parsed. */
  sourceOf(path: string): SourceText | undefined {
    const known = this.#known(path);
    if (!known) return undefined;
    if (known.source === undefined) {
      known.source = neighbourSource(path, known.text) ?? null;
      this.#parsed += known.text.length;
    }
    return known.source ?? undefined;
  }

  /**
   * Takes the text of the file under lint, where it is not what the disk has.
   * @returns whether anything changed by that
   */
  open(buffer: Buffer | undefined): boolean {
    const last = this.#buffer;
    if (last?.path === buffer?.path && last?.text === buffer?.text) return false;
    for (const changed of [last, buffer]) if (changed) this.#forget(changed.path);
    this.#buffer = buffer;
    return true;
  }

  /**
   * Looks again at all that was read, and forgets what has changed since.
   * @returns whether anything has
   */
  refresh(): boolean {
    let hasChanged = false;
    for (const [folder, { stamp }] of this.#folders) {
      if (this.#disk.folderStampOf(folder) === stamp) continue;
      this.#folders.delete(folder);
      hasChanged = true;
    }
    for (const [path, stamp] of this.#configurations) {
      if (this.#disk.stampOf(path) === stamp) continue;
      this.#configurations.delete(path);
      hasChanged = true;
    }
    for (const [path, known] of this.#files) {
      if (path === this.#buffer?.path || this.#disk.stampOf(path) === known?.stamp) continue;
      this.#forget(path);
      hasChanged = true;
    }
    return hasChanged;
  }

  /**
   * Lets go of the syntax trees, where they are too many.
   * @returns whether they were
   */
  makeRoom(): boolean {
    if (this.#parsed <= MOST_PARSED) return false;
    for (const known of this.#files.values()) if (known) delete known.source;
    this.#parsed = 0;
    return true;
  }

  #known(path: string): Known | undefined {
    const found = this.#files.get(path);
    if (found !== undefined) return found ?? undefined;
    const stamp = this.#disk.stampOf(path) ?? "";
    const text = this.#buffer?.path === path ? this.#buffer.text : this.#disk.read(path)?.replace(/^\uFEFF/, "");
    const known =
      text === undefined ? null : { stamp, text, specifiers: specifiersIn(text), loads: dynamicLoads(text) };
    this.#files.set(path, known);
    return known ?? undefined;
  }

  #list(folder: string): readonly Entry[] {
    const found = this.#folders.get(folder);
    if (found) return found.entries;
    const stamp = this.#disk.folderStampOf(folder);
    const entries = this.#disk.list(folder);
    this.#folders.set(folder, { stamp, entries });
    return entries;
  }

  #read(path: string): string | undefined {
    this.#configurations.set(path, this.#disk.stampOf(path));
    return this.#disk.read(path);
  }

  #forget(path: string): void {
    const known = this.#files.get(path);
    if (known?.source) this.#parsed -= known.text.length;
    this.#files.delete(path);
  }
}
