import type { FileSystem } from "./file-system.js";
import { parsedJson } from "./json.js";
import { foldersAbove } from "./program-root.js";

/** What the configuration of TypeScript says of specifiers. */
export interface PathAliases {
  /** The patterns of `paths`, the most specific first, with the absolute paths that they stand for. */
  readonly patterns: readonly {
    readonly start: string;
    readonly end: string | undefined;
    readonly targets: readonly string[];
  }[];
  /** The folder in which specifiers without a dot are looked for as well. */
  readonly base: string | undefined;
}

const NAMES = ["tsconfig.json", "jsconfig.json"];
/** Configurations that extend each other: those of real projects are three deep. */
const DEEPEST = 8;

/** The aliases of the nearest configuration above a folder. What it extends counts where it can be read. */
export function pathAliases(
  folder: string,
  fileSystem: FileSystem,
  leadsTo: (specifier: string) => string | undefined,
): PathAliases | undefined {
  for (const above of foldersAbove(`${folder}/file`))
    for (const name of NAMES) {
      const path = `${above}/${name}`;
      if (fileSystem.stampOf(path) !== undefined) return aliasesOf(path, fileSystem, leadsTo, 0);
    }
  return undefined;
}

function aliasesOf(
  path: string,
  fileSystem: FileSystem,
  leadsTo: (specifier: string) => string | undefined,
  depth: number,
): PathAliases | undefined {
  const config = parsedJson(fileSystem.read(path) ?? "");
  if (!config || depth > DEEPEST) return undefined;
  const folder = path.slice(0, path.lastIndexOf("/"));
  const { baseUrl, paths } = (config["compilerOptions"] ?? {}) as { baseUrl?: unknown; paths?: unknown };
  const base = typeof baseUrl === "string" ? joined(folder, baseUrl) : undefined;
  if (typeof paths === "object" && paths !== null) return { patterns: patternsOf(paths, base ?? folder), base };
  const inherited = [config["extends"] ?? []].flat().flatMap((extended) => {
    const found = typeof extended === "string" ? extendedFile(extended, folder, fileSystem, leadsTo) : undefined;
    return found ? (aliasesOf(found, fileSystem, leadsTo, depth + 1) ?? []) : [];
  });
  const last = inherited.at(-1);
  return { patterns: last?.patterns ?? [], base: base ?? last?.base };
}

function extendedFile(
  extended: string,
  folder: string,
  fileSystem: FileSystem,
  leadsTo: (specifier: string) => string | undefined,
): string | undefined {
  const path = extended.startsWith(".") ? joined(folder, extended) : leadsTo(extended);
  if (path === undefined) return undefined;
  return [path, `${path}.json`, `${path}/tsconfig.json`].find((file) => fileSystem.stampOf(file) !== undefined);
}

function patternsOf(paths: object, folder: string): PathAliases["patterns"] {
  return Object.entries(paths)
    .map(([pattern, targets]) => {
      const [start = "", end] = pattern.split("*");
      const listed: unknown[] = Array.isArray(targets) ? targets : [];
      return { start, end, targets: listed.filter((one) => typeof one === "string").map((one) => joined(folder, one)) };
    })
    .sort(
      (one, other) =>
        Number(one.end !== undefined) - Number(other.end !== undefined) || other.start.length - one.start.length,
    );
}

/** A path in a folder, with its dots taken away. */
export function joined(folder: string, path: string): string {
  const parts = path.startsWith("/") ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return path.startsWith("/") ? `/${parts.join("/")}` : parts.join("/");
}
