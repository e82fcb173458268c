import { OTHER_VALUES, PRELOADS, SCRIPT_RUNNERS, WATCHERS } from "../catalogue/vocabulary/script-runners.js";
import { sourceOf } from "./built-source.js";
import { joined } from "./paths.js";
import type { WorkspacePackage } from "./workspaces.js";

/** A file that a script of a package runs. */
export interface ScriptRun {
  /** The name of the script. */
  readonly script: string;
  readonly path: string;
}

/**
 * The files that the scripts of a package, and its seed for Prisma, run by themselves, each with the name of the script: what these hand to a
 * compiler, a bundler or a linter does not run.
 * @param sources the paths of all sources
 */
export function scriptRuns({ folder, manifest }: WorkspacePackage, sources: ReadonlySet<string>): readonly ScriptRun[] {
  const { scripts, prisma, main } = manifest;
  const named = [scripts, prisma].flatMap((field) =>
    typeof field === "object" && field !== null ? Object.entries(field) : [],
  );
  return named.flatMap(([script, text]: [string, unknown]) => {
    if (typeof text !== "string") return [];
    const targets = targetsIn(text, folder, typeof main === "string" ? main : "index");
    const paths = targets.flatMap(({ from, target }) => sourceOf(from, target, sources) ?? []);
    return [...new Set(paths)].map((path) => ({ script, path }));
  });
}

/** What a script names to be run, from the folder that it is in by then. */
interface Target {
  readonly from: string;
  readonly target: string;
}

function targetsIn(script: string, folder: string, main: string): readonly Target[] {
  let from = folder;
  return script.split(/&&|\|\||[;|&]/).flatMap((command) => {
    const words = wordsOf(command);
    if (words[0] === "cd" && words[1] !== undefined) from = joined(from, words[1]);
    return targetsOf(words).map((word) => ({ from, target: word === "." && from === folder ? main : word }));
  });
}

/** The files that a command runs: those that are loaded before, and the first that it is given. */
function targetsOf(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => SCRIPT_RUNNERS.has(nameOf(word)));
  if (start === -1) return [];
  const targets: string[] = [];
  for (let index = start + 1; index < words.length; index += 1) {
    const word = words[index]!;
    const [option, value] = word.split("=", 2) as [string, string?];
    if (PRELOADS.has(option)) targets.push(value ?? words[(index += 1)] ?? "");
    else if (OTHER_VALUES.has(word) || (word === "--watch" && WATCHERS.has(nameOf(words[start]!)))) index += 1;
    else if (!word.startsWith("-") && /[./]/.test(word)) return [...targets, word].filter(isPath);
  }
  return targets.filter(isPath);
}

/** What is loaded by its name is installed. */
function isPath(target: string): boolean {
  return /^\.{1,2}(?:\/|$)|\.[cm]?[jt]sx?$|^\w[^@]*\//.test(target);
}

function nameOf(command: string): string {
  return command.slice(command.lastIndexOf("/") + 1);
}

/** The words of a command; what is quoted counts as a part of it, as in `nodemon --exec "tsx src/main.ts"`. */
function wordsOf(command: string): readonly string[] {
  return command
    .replaceAll(/["'`\\]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
}
