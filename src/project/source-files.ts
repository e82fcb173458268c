import ignore, { type Ignore } from "ignore";
import { ignoreRules } from "../file/ignore-rules.js";
import type { FileSystem } from "./file-system.js";
import { foldersAbove } from "./program-root.js";

/** What can import: scripts, and files with a script in them. */
const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx)$/;
const DECLARATION = /\.d\.(?:\w+\.)?[cm]?ts$/;
/** Folders of what is installed, kept by tools or built, and no source of the program. */
const LEFT_OUT = new Set([
  "node_modules",
  "bower_components",
  ".git",
  ".next",
  ".nuxt",
  ".output",
  ".svelte-kit",
  ".turbo",
  ".cache",
  ".vercel",
  ".yarn",
]);
/** Folders of what is built, where they stand beside a `package.json`: deeper ones of these names hold sources. */
const BUILT = new Set(["dist", "build", "out", "coverage"]);
/** Files and folders above which a program is too large to be looked at whole. */
const MOST_FILES = 20_000;
const MOST_FOLDERS = 40_000;

/** The sources of a program. */
export interface SourceFiles {
  readonly files: readonly string[];
  /** There are more than are looked at. */
  readonly isCut: boolean;
}

/** The rules of a `.gitignore`, for what is below its folder. */
interface Rules {
  readonly folder: string;
  readonly ignore: Ignore;
}

/**
 * The sources below a folder, in the order of names, without what `.gitignore` files name and without what is built.
 * Links are not followed, and a folder with a `.git` of its own is another repository.
 * @param ignored patterns of what to leave out, or with `!` to keep, as in a `.gitignore` of the folder: before all others
 */
export function sourceFiles(root: string, fileSystem: FileSystem, ignored: readonly string[] = []): SourceFiles {
  const own = ignored.length > 0 ? [rulesOf(root, ignored)] : [];
  const files: string[] = [];
  let folders = 0;
  const isCut = (): boolean => files.length > MOST_FILES || folders > MOST_FOLDERS;
  const visit = (folder: string, outer: readonly Rules[]): void => {
    const entries = fileSystem.list(folder);
    const names = new Set(entries.map(({ name }) => name));
    if (names.has(".git") && folder !== root) return;
    folders += 1;
    const rules = names.has(".gitignore") ? [rulesIn(folder, fileSystem), ...outer] : outer;
    const verdict = (path: string): boolean | undefined => verdictOn(path, own) ?? verdictOn(path, rules);
    const isBuilt = (name: string): boolean => BUILT.has(name) && (names.has("package.json") || folder === root);
    for (const { name, kind } of entries) {
      if (isCut()) return;
      const path = `${folder}/${name}`;
      if (kind === "file" && SOURCE.test(name) && !DECLARATION.test(name) && !verdict(path)) files.push(path);
      if (kind !== "folder" || LEFT_OUT.has(name) || isBuilt(name)) continue;
      const isOut = verdict(`${path}/`);
      // Where one keeps a folder that others leave out, what these say of all below it goes with it.
      if (!isOut) visit(path, isOut === undefined ? rules : rules.filter((one) => !verdictOn(`${path}/`, [one])));
    }
  };
  visit(root, rulesAbove(root, fileSystem));
  return { files: files.slice(0, MOST_FILES), isCut: isCut() };
}

function rulesOf(folder: string, patterns: readonly string[]): Rules {
  return { folder, ignore: ignore.default().add(patterns) };
}

function rulesIn(folder: string, fileSystem: FileSystem): Rules {
  return rulesOf(folder, ignoreRules(fileSystem.read(`${folder}/.gitignore`) ?? ""));
}

/** The rules of the folders between a program and its repository, the innermost first. */
function rulesAbove(root: string, fileSystem: FileSystem): readonly Rules[] {
  const rules: Rules[] = [];
  for (const folder of foldersAbove(`${root}/file`)) {
    if (folder !== root && fileSystem.stampOf(`${folder}/.gitignore`) !== undefined)
      rules.push(rulesIn(folder, fileSystem));
    if ([".git", ".git/HEAD"].some((name) => fileSystem.stampOf(`${folder}/${name}`) !== undefined)) return rules;
  }
  return [];
}

/** Whether rules, the innermost first, leave a path out; undefined where none of them says anything of it. */
function verdictOn(path: string, rules: readonly Rules[]): boolean | undefined {
  for (const { folder, ignore: own } of rules) {
    const { ignored, unignored } = own.test(path.slice(folder.length + 1));
    if (ignored || unignored) return ignored;
  }
  return undefined;
}
