import ignore, { type Ignore } from "ignore";
import type { FileSystem } from "./file-system.js";

/** What can import: scripts, and files with a script in them. */
const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx)$/;
const DECLARATION = /\.d\.[cm]?ts$/;
/** Folders of what is installed or built, and no source of the program. */
const LEFT_OUT = new Set([
  "node_modules",
  "dist",
  "build",
  "out",
  "coverage",
  ".git",
  ".next",
  ".nuxt",
  ".output",
  ".svelte-kit",
  ".turbo",
  ".cache",
  ".vercel",
]);
/** Files above which a program is too large to be looked at whole. */
const MOST_FILES = 20_000;

/** The sources of a program. */
export interface SourceFiles {
  readonly files: readonly string[];
  /** There are more than are looked at. */
  readonly isCut: boolean;
}

/** The sources below a folder, without what its `.gitignore` files name and without what is built. */
export function sourceFiles(root: string, fileSystem: FileSystem): SourceFiles {
  const files: string[] = [];
  const visit = (folder: string, ignored: readonly Ignored[]): void => {
    const entries = fileSystem.list(folder);
    const own = entries.some(({ name }) => name === ".gitignore")
      ? [...ignored, { folder, rules: ignore.default().add(fileSystem.read(`${folder}/.gitignore`) ?? "") }]
      : ignored;
    for (const { name, kind } of entries) {
      if (files.length > MOST_FILES) return;
      const path = `${folder}/${name}`;
      if (kind === "folder" && !LEFT_OUT.has(name) && !isIgnored(`${path}/`, own)) visit(path, own);
      if (kind === "file" && SOURCE.test(name) && !DECLARATION.test(name) && !isIgnored(path, own)) files.push(path);
    }
  };
  visit(root, []);
  const isCut = files.length > MOST_FILES;
  return { files: isCut ? files.slice(0, MOST_FILES) : files, isCut };
}

/** The rules of a `.gitignore`, for what is below its folder. */
interface Ignored {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The innermost rule that says anything of a path decides. */
function isIgnored(path: string, ignored: readonly Ignored[]): boolean {
  for (const { folder, rules } of ignored.toReversed()) {
    const { ignored: isOut, unignored } = rules.test(path.slice(folder.length + 1));
    if (isOut || unignored) return isOut;
  }
  return false;
}
