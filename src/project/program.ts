import type { LintedFile } from "../file/linted-file.js";
import type { Modules } from "./modules.js";
import type { SourceCache } from "./source-cache.js";
import { unparsedSource } from "./unparsed-source.js";

/**
 * The files of one program as they were when somebody looked: of one generation, whose answers may lean on each other.
 * The few that a question leads to are parsed.
 */
export class Program {
  readonly modules: Modules;
  readonly #cache: SourceCache;
  readonly #imports = new Map<string, readonly string[]>();
  readonly #glances = new Map<string, LintedFile | undefined>();

  constructor(modules: Modules, cache: SourceCache) {
    this.modules = modules;
    this.#cache = cache;
  }

  /** A file of the program, parsed when that is needed: an empty one where it does not parse. Undefined where it cannot be read. */
  glance(path: string): LintedFile | undefined {
    if (!this.#glances.has(path)) this.#glances.set(path, this.#glance(path));
    return this.#glances.get(path);
  }

  /** A file of the program as analyses see it; undefined where it cannot be read or parsed. */
  neighbour(path: string): LintedFile | undefined {
    return this.#cache.sourceOf(path) && this.glance(path);
  }

  /** The path of the module that a specifier leads to from another; undefined for what is installed, builtin or not found. */
  resolve(specifier: string, from: string): string | undefined {
    return this.modules.resolve(specifier, from);
  }

  /** The specifiers in a file of the program. */
  specifiersOf(path: string): readonly string[] {
    return this.#cache.specifiersOf(path);
  }

  /** The modules of the program that a file imports, each once. */
  importsOf(path: string): readonly string[] {
    let found = this.#imports.get(path);
    if (!found) {
      found = [...new Set(this.specifiersOf(path).flatMap((specifier) => this.resolve(specifier, path) ?? []))];
      this.#imports.set(path, found);
    }
    return found;
  }

  /** The text of a file of the program. */
  textOf(path: string): string | undefined {
    return this.#cache.textOf(path);
  }

  #glance(path: string): LintedFile | undefined {
    const text = this.#cache.textOf(path);
    if (text === undefined) return undefined;
    const { directory, settings } = this.modules.surroundings;
    const isInside = directory !== "" && path.startsWith(`${directory}/`);
    return {
      sourceCode: unparsedSource(text, () => this.#cache.sourceOf(path)),
      specifiers: this.#cache.specifiersOf(path),
      settings,
      filename: path,
      path: isInside ? path.slice(directory.length) : path,
    };
  }
}
