import { isBuilt, sourceOf } from "./built-source.js";
import { folderOf } from "./paths.js";
import { entriesFor, importsFor, type Manifest } from "./package-entries.js";
import { foldersAbove } from "./program-root.js";

/** A package of the program. */
export interface WorkspacePackage {
  /** Empty where it has none. */
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The packages of a program by their names and folders. */
export class Workspaces {
  readonly #byName = new Map<string, WorkspacePackage>();
  readonly #byFolder: ReadonlyMap<string, WorkspacePackage>;
  readonly #sources: ReadonlySet<string>;

  /** @param sources the paths of all sources */
  constructor(packages: readonly WorkspacePackage[], sources: ReadonlySet<string>) {
    this.#byFolder = new Map(packages.map((one) => [one.folder, one]));
    this.#sources = sources;
    for (const one of packages) {
      const other = this.#byName.get(one.name);
      // Of two with one name, the deeper one is a fixture or a copy.
      if (!other || one.folder.length < other.folder.length) this.#byName.set(one.name, one);
    }
  }

  /** The source that the name of a package of the program, or a path in one, leads to: what it builds need not be there. */
  entryOf(specifier: string): string | undefined {
    const { name, subpath } = partsOf(specifier);
    const found = name === "" ? undefined : this.#byName.get(name);
    return found && this.#entry(found, subpath);
  }

  /** The source that the folder of a package leads to. */
  entryAt(folder: string): string | undefined {
    const found = this.#byFolder.get(folder);
    return found && this.#entry(found, "");
  }

  /** The source that a path in the output of a package is built from. */
  builtFrom(path: string): string | undefined {
    const folder = this.packageAround(folderOf(path))?.folder;
    const target = folder === undefined ? "" : path.slice(folder.length + 1);
    return folder !== undefined && isBuilt(target) ? sourceOf(folder, target, this.#sources) : undefined;
  }

  /** The path of a file in a package of the program, as a specifier names it. */
  fileOf(specifier: string): string | undefined {
    const { name, subpath } = partsOf(specifier);
    const found = name === "" ? undefined : this.#byName.get(name);
    return found && (subpath === "" ? found.folder : `${found.folder}/${subpath}`);
  }

  /** The source that a specifier with `#` leads to, by the `imports` of the package around a folder. */
  packageImport(specifier: string, folder: string): string | undefined {
    const around = this.packageAround(folder);
    if (!around) return undefined;
    for (const target of importsFor(around.manifest, specifier)) {
      const found = target.startsWith(".") ? sourceOf(around.folder, target, this.#sources) : this.entryOf(target);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The package that a folder belongs to. */
  packageAround(folder: string): WorkspacePackage | undefined {
    for (const above of foldersAbove(`${folder}/`)) {
      const found = this.#byFolder.get(above);
      if (found) return found;
    }
    return undefined;
  }

  #entry({ folder, manifest }: WorkspacePackage, subpath: string): string | undefined {
    for (const target of [...entriesFor(manifest, subpath), subpath === "" ? "index" : subpath]) {
      const found = sourceOf(folder, target, this.#sources);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** The name of a package in a specifier, and the path in it. */
function partsOf(specifier: string): { readonly name: string; readonly subpath: string } {
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  return { name, subpath: specifier.slice(name.length + 1) };
}
