import type { FileSystem } from "./file-system.js";
import { Modules, type Surroundings } from "./modules.js";
import { Program } from "./program.js";
import { SourceCache, type Change } from "./source-cache.js";

/** How much longer than it takes to look at everything again nothing is looked at again: a run of many files has no pauses. */
const PAUSE = 20;

/**
 * One program over time. What was answered together is let go together, since answers reach across files.
 *
 * It is looked at again when a file comes under lint for the second time, as in an editor; when its text is not the one
 * that was known; and after a pause. A run over many files does none of these, and looks at everything once.
 */
export class Generations {
  readonly #surroundings: Surroundings;
  readonly #cache: SourceCache;
  readonly #disk: FileSystem;
  readonly #now: () => number;
  readonly #linted = new Set<string>();
  #modules: Modules;
  #current: Program;
  #lastAsked: number;
  #pause = 0;

  /** @param now the time in milliseconds */
  constructor(surroundings: Surroundings, disk: FileSystem, now = () => performance.now()) {
    this.#surroundings = surroundings;
    this.#disk = disk;
    this.#now = now;
    this.#lastAsked = now();
    this.#cache = new SourceCache(disk);
    this.#modules = new Modules(surroundings, this.#cache);
    this.#current = new Program(this.#modules, this.#cache);
  }

  /** The program as it is when a file comes under lint with a text, without the mark at its beginning. */
  at(path: string, text: string): Program {
    const isOnDisk = (this.#cache.textRead(path) ?? this.#disk.read(path)?.replace(/^\uFEFF/, "")) === text;
    const changes = [
      this.#cache.open(isOnDisk ? undefined : { path, text }),
      this.#isDue(path) ? this.#refresh() : "nothing",
    ];
    const isFull = this.#cache.makeRoom();
    if (changes.includes("files")) this.#modules = new Modules(this.#surroundings, this.#cache);
    else if (changes.includes("imports")) this.#modules = new Modules(this.#surroundings, this.#cache, this.#modules);
    if (isFull || changes.some((change) => change !== "nothing"))
      this.#current = new Program(this.#modules, this.#cache);
    this.#linted.add(path);
    this.#lastAsked = this.#now();
    return this.#current;
  }

  #isDue(path: string): boolean {
    return this.#linted.has(path) || this.#now() - this.#lastAsked > this.#pause;
  }

  #refresh(): Change {
    const start = this.#now();
    this.#linted.clear();
    const change = this.#cache.refresh();
    this.#pause = PAUSE * (this.#now() - start);
    return change;
  }
}
