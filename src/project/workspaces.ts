const EXTENSIONS = ["ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs"];
/** Where the sources of a package stand whose entry is built. */
const SOURCE_FOLDERS = ["src/", "", "lib/"];

/** A package of the program. */
export interface WorkspacePackage {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** The packages of a program by their names. */
export class Workspaces {
  readonly #byName: ReadonlyMap<string, WorkspacePackage>;
  readonly #sources: ReadonlySet<string>;

  /** @param sources the paths of all sources */
  constructor(packages: readonly WorkspacePackage[], sources: ReadonlySet<string>) {
    this.#byName = new Map(packages.map((one) => [one.name, one]));
    this.#sources = sources;
  }

  /** The source that the name of a package of the program, or a path in one, leads to: what it builds need not be there. */
  entryOf(specifier: string): string | undefined {
    const parts = specifier.split("/");
    const name = parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
    const found = this.#byName.get(name);
    if (!found) return undefined;
    const subpath = specifier.slice(name.length + 1);
    for (const target of targetsOf(found.manifest, subpath)) {
      const file = this.#sourceOf(found.folder, target);
      if (file) return file;
    }
    return this.#sourceOf(found.folder, subpath === "" ? "index" : subpath);
  }

  /** The path of a file in a package of the program, as a specifier names it. */
  fileOf(specifier: string): string | undefined {
    const parts = specifier.split("/");
    const length = specifier.startsWith("@") ? 2 : 1;
    const found = this.#byName.get(parts.slice(0, length).join("/"));
    return found && [found.folder, ...parts.slice(length)].join("/");
  }

  /** The source that a specifier with `#` leads to, by the `imports` of the package around a folder. */
  packageImport(specifier: string, folder: string): string | undefined {
    const around = this.#around(folder);
    const { imports } = around?.manifest ?? {};
    if (!around || typeof imports !== "object" || imports === null) return undefined;
    for (const target of strings(matching(imports as Record<string, unknown>, specifier))) {
      const file = this.#sourceOf(around.folder, target);
      if (file) return file;
    }
    return undefined;
  }

  #around(folder: string): WorkspacePackage | undefined {
    const above = [...this.#byName.values()].filter((one) => `${folder}/`.startsWith(`${one.folder}/`));
    return above.sort((one, other) => other.folder.length - one.folder.length)[0];
  }

  /** The source of a file as a package names it: itself, or the one that it is built from. */
  #sourceOf(folder: string, target: string): string | undefined {
    const path = target.replace(/^\.\//, "");
    if (/\.[cm]?[jt]sx?$/.test(path) && !/\.d\.[cm]?ts$/.test(path) && this.#isFile(`${folder}/${path}`))
      return `${folder}/${path}`;
    const bare = path.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, "");
    const inside = bare.replace(/^(?:dist|build|out|lib|es|esm|cjs)\/(?:(?:esm|cjs|es|src)\/)?/, "");
    for (const start of SOURCE_FOLDERS)
      for (const rest of [inside, `${inside}/index`])
        for (const extension of EXTENSIONS) {
          const candidate = `${folder}/${start}${rest}.${extension}`;
          if (this.#isFile(candidate)) return candidate;
        }
    return undefined;
  }

  #isFile(path: string): boolean {
    return this.#sources.has(path);
  }
}

/** The files that a package names for a path in it, most telling first. */
function targetsOf(manifest: Readonly<Record<string, unknown>>, subpath: string): readonly string[] {
  const key = subpath === "" ? "." : `./${subpath}`;
  const { exports, source, module, main, types } = manifest;
  const listed =
    typeof exports === "object" && exports !== null ? (exports as Record<string, unknown>) : { ".": exports };
  const fields = subpath === "" ? [source, module, main, types] : [];
  return [
    ...strings(key in listed || subpath !== "" ? matching(listed, key) : listed),
    ...fields.filter((field) => typeof field === "string"),
  ];
}

/** What an exports field has under a key, or under the pattern with a star that fits. */
function matching(exports: Readonly<Record<string, unknown>>, key: string): unknown {
  if (key in exports) return exports[key];
  for (const [pattern, target] of Object.entries(exports)) {
    const [start, end] = pattern.split("*");
    if (end === undefined || !key.startsWith(start!) || !key.endsWith(end)) continue;
    const star = key.slice(start!.length, key.length - end.length);
    return JSON.parse(JSON.stringify(target).replaceAll("*", star));
  }
  return undefined;
}

/** The strings in a value, in the order of the conditions. */
function strings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}
