import type { FileSystem } from "./file-system.js";
import { parsedJson } from "./json.js";
import { ModuleResolver } from "./module-resolver.js";
import { sourceFiles } from "./source-files.js";
import { loadsByUnknownName, specifiersIn } from "./specifiers.js";
import { Workspaces, type WorkspacePackage } from "./workspaces.js";

/** A module of the program that imports another, and by which specifier. */
export interface Importing {
  readonly path: string;
  readonly specifier: string;
}

/**
 * The modules of one program and what they import.
 *
 * Built in layers, each when it is first asked for: the list of the files, their specifiers, and where the few that
 * matter lead. Bounds are on files and bytes, never on the clock, so that the answers are the same everywhere.
 */
export class Program {
  readonly root: string;
  readonly #fileSystem: FileSystem;
  readonly #specifiers = new Map<string, readonly string[]>();
  #files: readonly string[] | undefined;
  #isCut = false;
  #sources: ReadonlySet<string> | undefined;
  #resolver: ModuleResolver | undefined;
  #bySegment: ReadonlyMap<string, readonly Importing[]> | undefined;

  constructor(root: string, fileSystem: FileSystem) {
    this.root = root;
    this.#fileSystem = fileSystem;
  }

  /** The paths of its sources. */
  get files(): readonly string[] {
    if (!this.#files) {
      const { files, isCut } = sourceFiles(this.root, this.#fileSystem);
      this.#files = files;
      this.#isCut = isCut;
    }
    return this.#files;
  }

  /** The module that a specifier leads to. */
  resolve(specifier: string, from: string): string | undefined {
    const sources = (this.#sources ??= new Set(this.files));
    this.#resolver ??= new ModuleResolver(sources, this.#fileSystem, new Workspaces(this.#packages(), sources));
    return this.#resolver.resolve(specifier, from);
  }

  /** The modules that import another one; undefined where not all can be known. */
  importersOf(path: string): readonly Importing[] | undefined {
    if (this.files.length > 0 && this.#isCut) return undefined;
    this.#bySegment ??= this.#index();
    const candidates = lastSegments(path, this.#packages()).flatMap((segment) => this.#bySegment!.get(segment) ?? []);
    return [...new Set(candidates)].filter((one) => this.resolve(one.specifier, one.path) === path);
  }

  /** Whether a module loads others by names that cannot be read from it. */
  loadsByUnknownName(path: string): boolean {
    return loadsByUnknownName(this.#fileSystem.read(path) ?? "");
  }

  #index(): ReadonlyMap<string, readonly Importing[]> {
    const index = new Map<string, Importing[]>();
    for (const path of this.files) {
      for (const specifier of this.#specifiersOf(path)) {
        const segment = lastSegment(specifier);
        const known = index.get(segment);
        if (known) known.push({ path, specifier });
        else index.set(segment, [{ path, specifier }]);
      }
    }
    return index;
  }

  #specifiersOf(path: string): readonly string[] {
    const known = this.#specifiers.get(path);
    if (known) return known;
    const found = specifiersIn(this.#fileSystem.read(path) ?? "");
    this.#specifiers.set(path, found);
    return found;
  }

  #packages(): readonly WorkspacePackage[] {
    this.#known ??= packagesIn(this.root, this.files, this.#fileSystem);
    return this.#known;
  }
  #known: readonly WorkspacePackage[] | undefined;
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
  const own = packages.filter(({ folder }) => path.startsWith(`${folder}/`)).map((one) => lastSegment(one.name));
  return [...new Set([name, ...(name === "index" ? [parts.at(-2)!, ".", ".."] : []), ...own])];
}

/** The packages whose `package.json` stands in a folder with sources, or above one. */
function packagesIn(root: string, files: readonly string[], fileSystem: FileSystem): readonly WorkspacePackage[] {
  const folders = new Set<string>([root]);
  for (const file of files)
    for (let end = file.lastIndexOf("/"); end > root.length; end = file.lastIndexOf("/", end - 1)) {
      const folder = file.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return [...folders].flatMap((folder): WorkspacePackage[] => {
    const manifest = parsedJson(fileSystem.read(`${folder}/package.json`) ?? "");
    const name = manifest?.["name"];
    return manifest && typeof name === "string" ? [{ name, folder, manifest }] : [];
  });
}
