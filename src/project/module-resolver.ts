import { SOURCE_ALIASES } from "../catalogue/vocabulary/source-aliases.js";
import type { FileSystem } from "./file-system.js";
import { pathAliases, type PathAliases } from "./path-aliases.js";
import { folderOf, joined } from "./paths.js";
import { foldersAbove } from "./program-root.js";
import type { Workspaces } from "./workspaces.js";

const EXTENSIONS = ["ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs", "vue", "svelte", "astro"];
/** What TypeScript compiles to the extension that a specifier has. */
const COMPILED: Readonly<Record<string, readonly string[]>> = {
  js: ["ts", "tsx"],
  jsx: ["tsx"],
  mjs: ["mts"],
  cjs: ["cts"],
};
const JAVASCRIPT = /\.[cm]?[jt]sx?$/;
const RELATIVE = /^\.{1,2}(?:\/|$)/;

/**
 * Leads from the specifiers of imports to the modules of a program.
 *
 * Our own, since the resolvers of the field look for what is installed or built and give up where a configuration extends
 * a package that is not there: here nothing need be installed, the answer is always a source, and a program may live in
 * memory.
 */
export class ModuleResolver {
  readonly #sources: ReadonlySet<string>;
  readonly #extensions: ReadonlyMap<string, readonly string[]>;
  readonly #fileSystem: FileSystem;
  readonly #workspaces: Workspaces;
  readonly #aliases = new Map<string, readonly PathAliases[]>();
  readonly #scopes = new Map<string, string>();
  readonly #known = new Map<string, string | undefined>();

  /** @param sources the paths of all sources: nothing else is ever found */
  constructor(sources: ReadonlySet<string>, fileSystem: FileSystem, workspaces: Workspaces) {
    this.#sources = sources;
    this.#extensions = extensionsByStem(sources);
    this.#fileSystem = fileSystem;
    this.#workspaces = workspaces;
  }

  /**
   * The source that a specifier leads to from a module.
   * @returns undefined for an installed package, a builtin, and what cannot be found
   */
  resolve(specifier: string, from: string): string | undefined {
    const own = folderOf(from);
    const folder = RELATIVE.test(specifier) ? own : this.#scopeAt(own);
    const key = `${folder}\0${specifier}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#find(specifier.replace(/(?!^)[?#].*$/, ""), folder));
    return this.#known.get(key);
  }

  /**
   * The folder that the start of a specifier leads to from a module, as `dynamicLoads` tells it.
   * @returns undefined for one of an installed package, and what cannot be found
   */
  folderFor(start: string, from: string): string | undefined {
    const folder = folderOf(from);
    if (start === "" || RELATIVE.test(start)) return joined(folder, start);
    return [...this.#places(start, folder)][0] ?? this.#workspaces.fileOf(start)?.replace(/\/+$/, "");
  }

  #find(specifier: string, folder: string): string | undefined {
    if (RELATIVE.test(specifier)) return this.#relative(joined(folder, specifier), folder);
    if (specifier.startsWith("#")) {
      const own = this.#workspaces.packageImport(specifier, folder);
      if (own !== undefined) return own;
    }
    for (const path of this.#places(specifier, folder)) {
      const found = this.#file(path);
      if (found !== undefined) return found;
    }
    return this.#workspaces.entryOf(specifier);
  }

  /** The outermost folder in which specifiers without a dot lead where they do in a folder. */
  #scopeAt(folder: string): string {
    const known = this.#scopes.get(folder);
    if (known !== undefined) return known;
    const [above] = foldersAbove(folder);
    const isSame =
      above !== undefined &&
      this.#aliasesAt(above) === this.#aliasesAt(folder) &&
      this.#workspaces.packageAround(above) === this.#workspaces.packageAround(folder);
    const scope = isSame ? this.#scopeAt(above) : folder;
    this.#scopes.set(folder, scope);
    return scope;
  }

  /** The source at a path, in a folder that counts as the same, or behind a link. */
  #relative(path: string, folder: string): string | undefined {
    const found = this.#file(path) ?? this.#workspaces.entryAt(path) ?? this.#workspaces.builtFrom(path);
    if (found !== undefined) return found;
    for (const { rootDirs } of this.#aliasesAt(folder))
      for (const own of rootDirs.filter((root) => `${path}/`.startsWith(`${root}/`)))
        for (const root of rootDirs) {
          const other = this.#file(`${root}${path.slice(own.length)}`);
          if (other !== undefined) return other;
        }
    return this.#linked(path);
  }

  /** The source behind a link, of the file or of a folder above it. */
  #linked(path: string): string | undefined {
    const folder = folderOf(path);
    const real = this.#fileSystem.real(folder);
    const name = path.slice(folder.length + 1);
    if (real !== folder) return this.#file(`${real}/${name}`);
    const stem = name.replace(JAVASCRIPT, "");
    const link = this.#fileSystem
      .list(folder)
      .find((entry) => entry.kind === "other" && (entry.name === name || entry.name.replace(JAVASCRIPT, "") === stem));
    return link && this.#file(this.#fileSystem.real(`${folder}/${link.name}`));
  }

  /** The paths that a specifier without a dot may stand for, the likeliest first. */
  *#places(specifier: string, folder: string): Generator<string> {
    for (const { patterns, base } of this.#aliasesAt(folder)) {
      for (const { start, end, targets } of patterns) {
        const star = end === undefined ? (specifier === start ? "" : undefined) : between(specifier, start, end);
        if (star !== undefined)
          for (const target of targets)
            yield joined(
              "",
              target.replace("*", () => star),
            );
      }
      if (base !== undefined) yield joined(base, specifier.replace(/^\/+/, ""));
    }
    const own = this.#workspaces.packageAround(folder);
    if (!own) return;
    if (specifier.startsWith("/")) yield joined(own.folder, specifier.slice(1));
    for (const [start, folders] of Object.entries(SOURCE_ALIASES))
      if (specifier.startsWith(start))
        for (const one of folders) yield joined(own.folder, `${one}${specifier.slice(start.length)}`);
  }

  /** The aliases of the configurations above a folder, the nearest first. */
  #aliasesAt(folder: string): readonly PathAliases[] {
    const known = this.#aliases.get(folder);
    if (known) return known;
    const own = pathAliases(folder, this.#fileSystem, (name) => this.#workspaces.fileOf(name));
    const [above] = foldersAbove(folder);
    const outer = above === undefined ? [] : this.#aliasesAt(above);
    const all = own ? [own, ...outer] : outer;
    this.#aliases.set(folder, all);
    return all;
  }

  /** The source at a path, as imports write it: with the extension that it compiles to, with none, or as a folder. */
  #file(path: string): string | undefined {
    const stem = path.replace(JAVASCRIPT, "");
    const compiled = stem === path ? undefined : this.#withExtension(stem, COMPILED[path.slice(stem.length + 1)] ?? []);
    if (compiled !== undefined) return compiled;
    if (this.#sources.has(path)) return path;
    const bare = this.#withExtension(path) ?? this.#withExtension(`${path}/index`);
    // An import of types alone may have the wrong one.
    return bare ?? (stem === path ? undefined : this.#withExtension(stem));
  }

  #withExtension(stem: string, extensions: readonly string[] = EXTENSIONS): string | undefined {
    const existing = this.#extensions.get(stem);
    const extension = existing && extensions.find((one) => existing.includes(one));
    return extension === undefined ? undefined : `${stem}.${extension}`;
  }
}

/** The extensions of sources by their paths without: most specifiers lead to none, and are done after one look. */
function extensionsByStem(sources: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of sources) {
    const end = path.lastIndexOf(".");
    const stem = path.slice(0, end);
    const known = found.get(stem);
    if (known) known.push(path.slice(end + 1));
    else found.set(stem, [path.slice(end + 1)]);
  }
  return found;
}

/** What a star stands for. */
function between(specifier: string, start: string, end: string): string | undefined {
  const fits = specifier.length >= start.length + end.length && specifier.startsWith(start) && specifier.endsWith(end);
  return fits ? specifier.slice(start.length, specifier.length - end.length) : undefined;
}
