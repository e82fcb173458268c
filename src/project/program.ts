import type { LintedFile } from "../file/linted-file.js";
import type { Settings } from "../file/settings/settings.js";
import { memoiseByKey } from "../file/memoise.js";
import { parsedJson } from "./json.js";
import { ModuleResolver } from "./module-resolver.js";
import type { SourceCache } from "./source-cache.js";
import { sourceFiles } from "./source-files.js";
import { Workspaces, type WorkspacePackage } from "./workspaces.js";

/** A module that imports another one. */
export interface Importer {
  readonly path: string;
  readonly specifier: string;
}

/** What the files of a program have in common. */
export interface Surroundings {
  readonly root: string;
  /** What paths are shown from: the working directory. */
  readonly directory: string;
  readonly settings: Settings;
}

/**
 * The modules of one program as they were when somebody looked: of one generation, whose answers may lean on each other.
 *
 * Built in layers, each when it is first asked for: the list of the files, their specifiers, where the few that matter
 * lead, the syntax trees of the fewer still that a question leads to. Bounds are on files and bytes, never on the clock,
 * so that the answers are the same everywhere.
 */
export class Program {
  readonly surroundings: Surroundings;
  readonly #cache: SourceCache;
  readonly #neighbours = new Map<string, LintedFile | undefined>();
  #sources: { readonly files: ReadonlySet<string>; readonly isCut: boolean } | undefined;
  #packages: readonly WorkspacePackage[] | undefined;
  readonly #importers = new Map<string, readonly Importer[]>();
  #resolver: ModuleResolver | undefined;
  #bySegment: ReadonlyMap<string, readonly Importer[]> | undefined;

  constructor(surroundings: Surroundings, cache: SourceCache) {
    this.surroundings = surroundings;
    this.#cache = cache;
  }

  /** The paths of its sources. */
  get files(): ReadonlySet<string> {
    return this.#listed().files;
  }

  /** The path of the module that a specifier leads to from another; undefined for what is installed, builtin or not found. */
  resolve(specifier: string, from: string): string | undefined {
    this.#resolver ??= new ModuleResolver(
      this.files,
      this.#cache.fileSystem,
      new Workspaces(this.packages, this.files),
    );
    return this.#resolver.resolve(specifier, from);
  }

  /** The modules that import another one; undefined where the program is too large to know them all. */
  importersOf(path: string): readonly Importer[] | undefined {
    if (this.#listed().isCut) return undefined;
    const known = this.#importers.get(path) ?? this.#findImporters(path);
    this.#importers.set(path, known);
    return known;
  }

  #findImporters(path: string): readonly Importer[] {
    this.#bySegment ??= this.#index();
    const candidates = lastSegments(path, this.packages).flatMap((segment) => this.#bySegment!.get(segment) ?? []);
    return [...new Set(candidates)].filter((one) => this.resolve(one.specifier, one.path) === path);
  }

  /** A file of the program as analyses see it; undefined where it cannot be read or parsed. */
  neighbour(path: string): LintedFile | undefined {
    if (!this.#neighbours.has(path)) this.#neighbours.set(path, this.#open(path));
    return this.#neighbours.get(path);
  }

  /** The text of a file of the program. */
  textOf(path: string): string | undefined {
    return this.#cache.textOf(path);
  }

  /** The packages of the program. */
  get packages(): readonly WorkspacePackage[] {
    this.#packages ??= packagesIn(this.surroundings.root, this.files, (path) => this.#cache.fileSystem.read(path));
    return this.#packages;
  }

  #listed() {
    if (!this.#sources) {
      const { files, isCut } = sourceFiles(this.surroundings.root, this.#cache.fileSystem);
      this.#sources = { files: new Set(files), isCut };
    }
    return this.#sources;
  }

  #open(path: string): LintedFile | undefined {
    const sourceCode = this.#cache.sourceOf(path);
    if (!sourceCode) return undefined;
    const { directory, settings } = this.surroundings;
    const isInside = directory !== "" && path.startsWith(`${directory}/`);
    return { sourceCode, settings, filename: path, path: isInside ? path.slice(directory.length) : path };
  }

  #index(): ReadonlyMap<string, readonly Importer[]> {
    const index = new Map<string, Importer[]>();
    for (const path of this.files) {
      for (const specifier of this.#cache.specifiersOf(path)) {
        const segment = lastSegment(specifier);
        const known = index.get(segment);
        if (known) known.push({ path, specifier });
        else index.set(segment, [{ path, specifier }]);
      }
    }
    return index;
  }
}

/** What a specifier ends in, without an extension: only few others of a program end so. */
function lastSegment(specifier: string): string {
  return specifier
    .replace(/\/+$/, "")
    .replace(/^.*\//, "")
    .replace(/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/, "");
}

/** What the specifiers of a module can end in: its name, that of its folder, or that of its package. */
function lastSegments(path: string, packages: readonly WorkspacePackage[]): readonly string[] {
  const parts = path.split("/");
  const name = lastSegment(path);
  const own = packages.flatMap((one) => (path.startsWith(`${one.folder}/`) ? exportedSegments(one) : []));
  return [...new Set([name, ...(name === "index" ? [parts.at(-2)!, ".", "..", ""] : []), ...own])];
}

/** The last segments under which a package gives what is in it: its own, and those of its subpaths, which may name any file. */
const exportedSegments = memoiseByKey(({ name, manifest }: WorkspacePackage): readonly string[] => {
  const { exports = {}, imports = {} } = manifest;
  const keys = [exports, imports].flatMap((field) => (typeof field === "object" && field !== null ? Object.keys(field) : []));
  return [...new Set([lastSegment(name), ...keys.map(lastSegment)])];
});

/** The packages whose `package.json` stands in a folder with sources, or above one. */
function packagesIn(
  root: string,
  files: ReadonlySet<string>,
  read: (path: string) => string | undefined,
): readonly WorkspacePackage[] {
  const folders = new Set<string>([root]);
  for (const file of files)
    for (let end = file.lastIndexOf("/"); end > root.length; end = file.lastIndexOf("/", end - 1)) {
      const folder = file.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return [...folders].flatMap((folder): WorkspacePackage[] => {
    const manifest = parsedJson(read(`${folder}/package.json`) ?? "");
    const name = manifest?.["name"];
    return manifest ? [{ name: typeof name === "string" ? name : "", folder, manifest }] : [];
  });
}
