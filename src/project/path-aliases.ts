import type { FileSystem } from "./file-system.js";
import { parsedJson } from "./json.js";
import { folderOf, joined } from "./paths.js";

/** What the configuration of TypeScript says of specifiers. */
export interface PathAliases {
  /** The patterns of `paths`, the most specific first, with the absolute paths that they stand for. */
  readonly patterns: readonly AliasPattern[];
  /** The folder in which specifiers without a dot are looked for as well. */
  readonly base: string | undefined;
  /** Folders that count as one. */
  readonly rootDirs: readonly string[];
}

interface AliasPattern {
  readonly start: string;
  /** What follows the star; undefined where there is none. */
  readonly end: string | undefined;
  readonly targets: readonly string[];
}

/** What reading a configuration takes. */
interface Reading {
  readonly fileSystem: FileSystem;
  readonly leadsTo: (specifier: string) => string | undefined;
  /** What `${configDir}` stands for. */
  readonly configFolder: string;
  /** What was read, by path and folder, or is being read, and has no aliases yet: some lead back to themselves. */
  readonly found: Map<string, Partial<PathAliases>>;
}

const NAMES = ["tsconfig.json", "jsconfig.json"];

/**
 * The aliases of the configuration in a folder. What it extends counts where it can be read, and what it refers to where
 * it has no aliases itself.
 * @param leadsTo finds a file of a package by its specifier
 * @returns undefined where there is no configuration; one that cannot be read has no aliases
 */
export function pathAliases(
  folder: string,
  fileSystem: FileSystem,
  leadsTo: (specifier: string) => string | undefined,
): PathAliases | undefined {
  const path = NAMES.map((name) => `${folder}/${name}`).find((one) => fileSystem.stampOf(one) !== undefined);
  if (path === undefined) return undefined;
  const {
    patterns = [],
    base,
    rootDirs = [],
  } = aliasesOf(path, { fileSystem, leadsTo, configFolder: folder, found: new Map() });
  return { patterns: mostSpecificFirst(patterns), base, rootDirs };
}

function aliasesOf(path: string, reading: Reading): Partial<PathAliases> {
  const key = `${path}\n${reading.configFolder}`;
  const known = reading.found.get(key);
  if (known) return known;
  reading.found.set(key, {});
  const aliases = readAliases(path, reading);
  reading.found.set(key, aliases);
  return aliases;
}

function readAliases(path: string, reading: Reading): Partial<PathAliases> {
  const config = parsedJson(reading.fileSystem.read(path) ?? "");
  if (!config) return {};
  const folder = folderOf(path);
  const inherited = stringsIn([config["extends"]].flat()).map((extended) => {
    const found = extendedFile(extended, folder, reading);
    return found === undefined ? {} : aliasesOf(found, reading);
  });
  const aliases = withOptions(config["compilerOptions"], folder, Object.assign({}, ...inherited), reading);
  if (aliases.patterns || aliases.base !== undefined) return aliases;
  const references = listIn(config["references"]).map((reference) => referredAliases(reference, folder, reading));
  const referred = [...new Set(references)];
  const patterns = [...new Set(referred.flatMap((one) => one.patterns ?? []))];
  return Object.assign(aliases, ...referred, patterns.length > 0 ? { patterns } : {});
}

/** What options say, and what they inherit where they say nothing. */
function withOptions(
  options: unknown,
  folder: string,
  inherited: Partial<PathAliases>,
  { configFolder }: Reading,
): Partial<PathAliases> {
  const { baseUrl, paths, rootDirs } = (options ?? {}) as Readonly<Record<string, unknown>>;
  const at = (from: string, path: string): string => joined(from, path.replace("${configDir}", configFolder));
  const base = typeof baseUrl === "string" ? at(folder, baseUrl) : inherited.base;
  const roots = stringsIn(listIn(rootDirs)).map((path) => at(folder, path));
  return {
    ...inherited,
    ...(base === undefined ? {} : { base }),
    ...(roots.length > 0 ? { rootDirs: roots } : {}),
    ...(typeof paths === "object" && paths !== null
      ? { patterns: patternsOf(paths, (path) => at(base ?? folder, path)) }
      : {}),
  };
}

function extendedFile(extended: string, folder: string, { fileSystem, leadsTo }: Reading): string | undefined {
  const path = /^(?:\.|\/|[A-Za-z]:\/)/.test(extended) ? joined(folder, extended) : leadsTo(extended);
  if (path === undefined) return undefined;
  return [path, `${path}.json`, `${path}/tsconfig.json`].find((file) => fileSystem.stampOf(file) !== undefined);
}

function referredAliases(reference: unknown, folder: string, reading: Reading): Partial<PathAliases> {
  const { path } = (reference ?? {}) as { readonly path?: unknown };
  if (typeof path !== "string") return {};
  const target = joined(folder, path);
  const file = reading.fileSystem.stampOf(target) === undefined ? `${target}/tsconfig.json` : target;
  return aliasesOf(file, { ...reading, configFolder: folderOf(file) });
}

function patternsOf(paths: object, at: (path: string) => string): PathAliases["patterns"] {
  return Object.entries(paths).map(([pattern, targets]) => {
    const [start = "", end] = pattern.split("*");
    return { start, end, targets: stringsIn(listIn(targets)).map(at) };
  });
}

function mostSpecificFirst(patterns: PathAliases["patterns"]): PathAliases["patterns"] {
  return patterns.toSorted(
    (one, other) =>
      Number(one.end !== undefined) - Number(other.end !== undefined) || other.start.length - one.start.length,
  );
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function stringsIn(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === "string");
}
