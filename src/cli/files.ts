import { readdir, statSync, type Dirent } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { globby, isDynamicPattern, type Options as GlobOptions } from "globby";
import ignore from "ignore";
import { ignoreRules, obstacleToRule } from "../file/ignore-rules.js";
import { Failure } from "./failure.js";
import { isInside, shownPath } from "./shown-path.js";
import { shownValue } from "./shown-value.js";

const EXTENSIONS = ["js", "jsx", "mjs", "cjs", "ts", "tsx", "mts", "cts"];
/** Every file that can be linted. */
export const SOURCES = `**/*.{${EXTENSIONS.join(",")}}`;
/** Never sources, at any depth below a directory that is given. */
const LEFT_OUT = ["**/{node_modules,dist,build}/**", "**/*.d.{ts,mts,cts}", "**/*.min.js"];

/** What to lint. */
export interface FoundFiles {
  /** Sorted absolute paths. */
  readonly files: readonly string[];
  /** Those that were given by name. */
  readonly named: ReadonlySet<string>;
}

/**
 * The files to lint. A file that is named is meant, whatever it is; directories and patterns are searched for
 * sources, without those that git ignores. What `ignorePatterns` match, as lines of a .gitignore in `cwd` would, is
 * left out of all. `notice` is told of each directory that cannot be read.
 */
export async function findFiles(
  paths: readonly string[],
  cwd: string,
  ignorePatterns: readonly string[],
  notice: (text: string) => void,
): Promise<FoundFiles> {
  const search = new Search(cwd, notice);
  const named = new Set<string>();
  const found = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const stats = statSync(absolute, { throwIfNoEntry: false });
    if (stats && !stats.isDirectory()) named.add(source(absolute, path));
    else for (const file of await (stats ? search.directory(absolute) : search.pattern(path))) found.add(file);
  }
  for (const file of named) found.add(file);
  const shown = paths.join(", ");
  if (found.size === 0) throw new Failure(`Nothing to lint: no JavaScript or TypeScript files in ${shown}`);
  const files = [...found].filter(isKept(ignorePatterns, cwd)).sort();
  if (files.length === 0) {
    const patterns = ignorePatterns.map((pattern) => JSON.stringify(pattern)).join(", ");
    throw new Failure(`Nothing to lint: --ignore-pattern ${patterns} leaves out every file in ${shown}`);
  }
  return { files, named };
}

/** Reads a file with rules of what to leave out. */
async function readRules(path: string): Promise<string> {
  return ignoreRules(await readFile(path, "utf8")).join("\n");
}

/** Looks for sources below directories and by patterns. */
class Search {
  readonly #cwd: string;
  readonly #notice: (text: string) => void;
  readonly #unreadable = new Set<string>();

  constructor(cwd: string, notice: (text: string) => void) {
    this.#cwd = cwd;
    this.#notice = notice;
  }

  async directory(directory: string): Promise<readonly string[]> {
    return await this.#sources([SOURCES], directory);
  }

  /** The sources that a pattern matches, and those in the directories that it matches. */
  async pattern(pattern: string): Promise<readonly string[]> {
    if (!isDynamicPattern(pattern)) throw new Failure(`No such file or directory: ${pattern}`);
    const obstacle = obstacleToRule(pattern);
    if (obstacle) throw new Failure(`${shownValue(pattern)} ${obstacle}.`);
    if (pattern.startsWith("!")) {
      throw new Failure(`${pattern} says what not to lint: use --ignore-pattern ${JSON.stringify(pattern.slice(1))}`);
    }
    const found = await this.#sources([pattern, `${pattern.replace(/\/+$/, "")}/${SOURCES}`], this.#cwd);
    if (found.length === 0) throw new Failure(`Nothing to lint: no JavaScript or TypeScript files match ${pattern}`);
    return found;
  }

  async #sources(patterns: readonly string[], directory: string): Promise<readonly string[]> {
    const tracked = await this.#glob(patterns, { cwd: directory, gitignore: true });
    if (tracked.length > 0) return tracked;
    // An ignored directory that is given by name is meant: only the ignore files inside it count.
    return await this.#glob(patterns, { cwd: directory, ignoreFiles: "**/.gitignore" });
  }

  async #glob(patterns: readonly string[], options: GlobOptions): Promise<readonly string[]> {
    const found = await globby(patterns, {
      ...options,
      absolute: true,
      ignore: LEFT_OUT,
      followSymbolicLinks: false,
      suppressErrors: true,
      fs: this.#fs,
    });
    return found.filter(isSource).map((file) => resolve(file));
  }

  /** What is searched, as globby takes it, whose types know of half. */
  get #fs(): NonNullable<GlobOptions["fs"]> {
    const fs = { readdir: this.#readDirectory, promises: { readFile: readRules } };
    return fs as unknown as NonNullable<GlobOptions["fs"]>;
  }

  /** Remembers what fast-glob would not tell. */
  readonly #readDirectory = (
    directory: string,
    options: { withFileTypes: true },
    callback: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ): void =>
    readdir(directory, options, (error, entries) => {
      if (error && error.code !== "ENOENT" && !this.#unreadable.has(directory)) {
        this.#unreadable.add(directory);
        this.#notice(unreadable(directory, error, this.#cwd));
      }
      callback(error, entries);
    });
}

/** Says that a file or directory is left out because it cannot be read. */
export function unreadable(path: string, { message }: Error, cwd: string): string {
  return `Cannot read ${shownPath(path, cwd)}, and goes on without it (${message.split(",")[0]})`;
}

function isKept(ignorePatterns: readonly string[], cwd: string): (file: string) => boolean {
  const ignored = ignore.default().add([...ignorePatterns]);
  return (file) => !isInside(file, cwd) || !ignored.ignores(relative(cwd, file).replaceAll(sep, "/"));
}

/** Whether a path is that of a file which can be linted. */
export function isSource(path: string): boolean {
  return EXTENSIONS.some((extension) => path.endsWith(`.${extension}`));
}

function source(absolute: string, path: string): string {
  if (!isSource(absolute)) throw new Failure(`Not a JavaScript or TypeScript file: ${path}`);
  return absolute;
}
