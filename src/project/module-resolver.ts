import type { FileSystem } from "./file-system.js";
import { joined, pathAliases, type PathAliases } from "./path-aliases.js";
import type { Workspaces } from "./workspaces.js";

const EXTENSIONS = ["ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs", "vue", "svelte", "astro"];
/** What TypeScript compiles to the extension that a specifier has. */
const COMPILED: Readonly<Record<string, readonly string[]>> = {
  js: ["ts", "tsx"],
  jsx: ["tsx"],
  mjs: ["mts"],
  cjs: ["cts"],
};

/**
 * Leads from the specifiers of imports to the modules of a program.
 *
 * Our own, since the resolvers of the field look for what is installed or built and give up where a configuration extends
 * a package that is not there: here nothing need be installed, the answer is always a source, and a program may live in
 * memory.
 */
export class ModuleResolver {
  readonly #sources: ReadonlySet<string>;
  readonly #fileSystem: FileSystem;
  readonly #workspaces: Workspaces;
  readonly #aliases = new Map<string, PathAliases | undefined>();
  readonly #known = new Map<string, string | undefined>();

  /** @param sources the paths of all sources: nothing else is ever found */
  constructor(sources: ReadonlySet<string>, fileSystem: FileSystem, workspaces: Workspaces) {
    this.#sources = sources;
    this.#fileSystem = fileSystem;
    this.#workspaces = workspaces;
  }

  /**
   * The source that a specifier leads to from a module.
   * @returns undefined for an installed package, a builtin, and what cannot be found
   */
  resolve(specifier: string, from: string): string | undefined {
    const folder = from.slice(0, from.lastIndexOf("/"));
    const key = `${folder}\0${specifier}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#find(specifier.replace(/[?#].*$/, "") || specifier, folder));
    return this.#known.get(key);
  }

  #find(specifier: string, folder: string): string | undefined {
    if (/^\.{0,2}\//.test(specifier) || specifier === "." || specifier === "..")
      return this.#file(joined(folder, specifier));
    if (specifier.startsWith("#")) {
      const own = this.#workspaces.packageImport(specifier, folder);
      if (own) return own;
    }
    return this.#aliased(specifier, folder) ?? this.#workspaces.entryOf(specifier);
  }

  #aliased(specifier: string, folder: string): string | undefined {
    const aliases = this.#aliasesAt(folder);
    for (const { start, end, targets } of aliases?.patterns ?? []) {
      const star = end === undefined ? (specifier === start ? "" : undefined) : between(specifier, start, end);
      if (star === undefined) continue;
      for (const target of targets) {
        const found = this.#file(target.replace("*", star));
        if (found) return found;
      }
    }
    return aliases?.base === undefined ? undefined : this.#file(`${aliases.base}/${specifier}`);
  }

  #aliasesAt(folder: string): PathAliases | undefined {
    if (!this.#aliases.has(folder))
      this.#aliases.set(
        folder,
        pathAliases(folder, this.#fileSystem, (name) => this.#workspaces.fileOf(name)),
      );
    return this.#aliases.get(folder);
  }

  /** The source at a path, as imports write it: with the extension that it compiles to, with none, or as a folder. */
  #file(path: string): string | undefined {
    const [, stem, extension = ""] = /^(.*)\.(\w+)$/.exec(path) ?? [];
    const compiled = (COMPILED[extension] ?? []).map((source) => `${stem}.${source}`);
    const bare = [path, `${path}/index`].flatMap((one) => EXTENSIONS.map((end) => `${one}.${end}`));
    const candidates = [...compiled, ...(EXTENSIONS.includes(extension) ? [path] : []), ...bare];
    return candidates.find((candidate) => this.#sources.has(candidate));
  }
}

/** What a star stands for. */
function between(specifier: string, start: string, end: string): string | undefined {
  const fits = specifier.length >= start.length + end.length && specifier.startsWith(start) && specifier.endsWith(end);
  return fits ? specifier.slice(start.length, specifier.length - end.length) : undefined;
}
