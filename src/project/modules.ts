import type { Settings } from "../file/settings/settings.js";
import { parsedJson } from "./json.js";
import { SERVES } from "../catalogue/vocabulary/script-runners.js";
import { binFiles, isEntryForNobody, isPublished } from "./package-facts.js";
import { scriptRuns } from "./package-scripts.js";
import type { FileSystem } from "./file-system.js";
import { hasRuntimeLoad } from "./runtime-load.js";
import { ModuleResolver } from "./module-resolver.js";
import type { SourceCache } from "./source-cache.js";
import { sourceFiles } from "./source-files.js";
import { isTestPath } from "./test-path.js";
import { Workspaces, type WorkspacePackage } from "./workspaces.js";

/** The modules that import another one, by their paths, with the specifiers by which each names it. */
export type Importers = ReadonlyMap<string, ReadonlySet<string>>;

const NOBODY: Importers = new Map();

/** What the files of a program have in common. */
export interface Surroundings {
  readonly root: string;
  /** What paths are shown from: the working directory. */
  readonly directory: string;
  readonly settings: Settings;
}

/**
 * The modules of a program, and which of them import which: what texts and configurations say by one look, without
 * syntax trees.
 *
 * Built in layers, each when it is first asked for: the list of the files, their specifiers, where these lead. Bounds are
 * on files and bytes, never on the clock, so that the answers are the same everywhere.
 */
export class Modules {
  readonly surroundings: Surroundings;
  readonly #cache: SourceCache;
  #sources: { readonly files: ReadonlySet<string>; readonly isCut: boolean } | undefined;
  #packages: readonly WorkspacePackage[] | undefined;
  readonly #open = new Map<string, boolean>();
  #scripts: ReadonlySet<string> | undefined;
  #loaded: readonly string[] | undefined;
  #resolver: ModuleResolver | undefined;
  #importers: ReadonlyMap<string, Importers> | undefined;

  /** @param earlier those of before, where no more than what files import has changed since */
  constructor(surroundings: Surroundings, cache: SourceCache, earlier?: Modules) {
    this.surroundings = surroundings;
    this.#cache = cache;
    if (!earlier) return;
    this.#sources = earlier.#sources;
    this.#packages = earlier.#packages;
    this.#scripts = earlier.#scripts;
    this.#resolver = earlier.#resolver;
  }

  /** The paths of its sources. */
  get files(): ReadonlySet<string> {
    return this.#listed().files;
  }

  /** The path of the module that a specifier leads to from another; undefined for what is installed, builtin or not found. */
  resolve(specifier: string, from: string): string | undefined {
    return this.#resolving().resolve(specifier, from);
  }

  /** The modules that import another one; undefined where the program is too large to know them all. */
  importersOf(path: string): Importers | undefined {
    if (this.#listed().isCut) return undefined;
    this.#importers ??= this.#index();
    return this.#importers.get(path) ?? NOBODY;
  }

  /**
   * Whether code that is not seen may use what a module exports: the users of a package that publishes it, or a module
   * that loads it by a name which only the run tells.
   */
  isOpen(path: string): boolean {
    const known = this.#open.get(path) ?? this.#findOpen(path);
    this.#open.set(path, known);
    return known;
  }

  /** Whether a package runs a module by a script or a command of its own that is not there to serve. */
  runsAsScript(path: string): boolean {
    this.#scripts ??= this.#findScripts();
    return this.#scripts.has(path);
  }

  /** Whether a module is only there for importers that its package cannot have, besides those that are seen: nothing runs it. */
  isEntryForNobody(path: string): boolean {
    return (
      this.packages.some((one) => isEntryForNobody(one, path, this.files)) &&
      !this.packages.some((one) => scriptRuns(one, this.files).some((run) => run.path === path))
    );
  }

  #findScripts(): ReadonlySet<string> {
    const runs = this.packages.flatMap((one) => scriptRuns(one, this.files));
    const served = new Set(runs.flatMap(({ script, path }) => (SERVES.test(script) ? [path] : [])));
    const commands = this.packages.flatMap((one) => binFiles(one, this.files));
    return new Set([...runs.map(({ path }) => path), ...commands].filter((path) => !served.has(path)));
  }

  #findOpen(path: string): boolean {
    this.#loaded ??= [...this.files].flatMap((loader) => this.#loadedBy(loader));
    return (
      this.#loaded.some((loaded) => path === loaded || path.startsWith(`${loaded}/`)) ||
      this.packages.some((one) => isPublished(one, path, this.files))
    );
  }

  /** The modules and folders that one loads by names which only the run tells: what tests load, nobody serves. */
  #loadedBy(loader: string): readonly string[] {
    if (isTestPath(loader.slice(this.surroundings.root.length))) return [];
    const starts = this.#cache.dynamicLoadsOf(loader);
    const sourceCode = starts.length > 0 ? this.#cache.sourceOf(loader) : undefined;
    const { settings } = this.surroundings;
    if (sourceCode && !hasRuntimeLoad({ sourceCode, settings, filename: loader, path: loader })) return [];
    return starts.flatMap((start) => this.#resolving().folderFor(start, loader) ?? []);
  }

  /** The packages of the program. */
  get packages(): readonly WorkspacePackage[] {
    this.#packages ??= packagesIn(this.surroundings.root, this.files, this.#cache.fileSystem);
    return this.#packages;
  }

  #resolving(): ModuleResolver {
    this.#resolver ??= new ModuleResolver(
      this.files,
      this.#cache.fileSystem,
      new Workspaces(this.packages, this.files),
    );
    return this.#resolver;
  }

  #listed() {
    if (!this.#sources) {
      const { root, settings } = this.surroundings;
      const ignored = typeof settings.project === "object" ? settings.project.ignore : [];
      const { files, isCut } = sourceFiles(root, this.#cache.fileSystem, ignored);
      this.#sources = { files: new Set(files), isCut };
    }
    return this.#sources;
  }

  #index(): ReadonlyMap<string, Importers> {
    const index = new Map<string, Map<string, Set<string>>>();
    for (const path of this.files) {
      for (const specifier of this.#cache.specifiersOf(path)) {
        const target = this.resolve(specifier, path);
        if (target === undefined) continue;
        const importers = index.get(target) ?? new Map<string, Set<string>>();
        index.set(target, importers.set(path, (importers.get(path) ?? new Set()).add(specifier)));
      }
    }
    return index;
  }
}

/** The packages whose `package.json` stands in a folder with sources, or above one. */
function packagesIn(root: string, files: ReadonlySet<string>, fileSystem: FileSystem): readonly WorkspacePackage[] {
  const folders = new Set<string>([root]);
  for (const file of files)
    for (let end = file.lastIndexOf("/"); end > root.length; end = file.lastIndexOf("/", end - 1)) {
      const folder = file.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return [...folders].flatMap((folder): WorkspacePackage[] => {
    if (!fileSystem.list(folder).some(({ name }) => name === "package.json")) return [];
    const manifest = parsedJson(fileSystem.read(`${folder}/package.json`) ?? "");
    const name = manifest?.["name"];
    return manifest ? [{ name: typeof name === "string" ? name : "", folder, manifest }] : [];
  });
}
