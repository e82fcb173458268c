import { SCRIPT_RUNNERS } from "../catalogue/vocabulary/script-runners.js";
import { sourceOf } from "./built-source.js";
import { publicFiles, stringsIn } from "./package-entries.js";
import { joined } from "./paths.js";
import type { WorkspacePackage } from "./workspaces.js";

/** A file that a script of a package runs. */
export interface ScriptRun {
  /** The name of the script. */
  readonly script: string;
  readonly path: string;
}

/**
 * Whether a package gives a file to others that are not of the program: it is published, and names the file, as a
 * source or built from it.
 * @param sources the paths of all sources
 */
export function isPublished(
  { folder, manifest }: WorkspacePackage,
  path: string,
  sources: ReadonlySet<string>,
): boolean {
  const { private: isPrivate, version, publishConfig, exports, files } = manifest;
  if (isPrivate === true || (version === undefined && publishConfig === undefined)) return false;
  if (!path.startsWith(`${folder}/`)) return false;
  const named = publicFiles(manifest);
  const entries = named.length > 0 ? named : ["index"];
  if (entries.some((target) => leadsTo(target, path, folder, sources))) return true;
  return exports === undefined && stringsIn(files).some((pattern) => holds(joined(folder, pattern), path));
}

/** The sources of the programs that a package installs. */
export function binFiles({ folder, manifest }: WorkspacePackage, sources: ReadonlySet<string>): readonly string[] {
  return stringsIn(manifest["bin"]).flatMap((target) => sourceOf(folder, target, sources) ?? []);
}

/** The files that the scripts of a package run by themselves, each with the name of the script. */
export function scriptRuns({ folder, manifest }: WorkspacePackage, sources: ReadonlySet<string>): readonly ScriptRun[] {
  const { scripts } = manifest;
  if (typeof scripts !== "object" || scripts === null) return [];
  return Object.entries(scripts).flatMap(([script, text]: [string, unknown]) =>
    typeof text === "string" ? filesRunBy(text, folder, manifest, sources).map((path) => ({ script, path })) : [],
  );
}

/** Whether a target, a pattern with a star perhaps, leads to a file. */
function leadsTo(target: string, path: string, folder: string, sources: ReadonlySet<string>): boolean {
  if (!target.includes("*")) return sourceOf(folder, target, sources) === path;
  const parts = path
    .slice(folder.length + 1)
    .replace(/\.\w+$/, "")
    .split("/");
  const stars = parts.flatMap((_, index) => {
    const rest = parts.slice(index);
    return rest.at(-1) === "index" ? [rest.join("/"), rest.slice(0, -1).join("/")] : [rest.join("/")];
  });
  return stars.some(
    (star) =>
      sourceOf(
        folder,
        target.replaceAll("*", () => star),
        sources,
      ) === path,
  );
}

/** Whether a path of `files`, a file or a folder or all that is in one, holds a file. */
function holds(pattern: string, path: string): boolean {
  const start = pattern.replace(/\/?\*.*$/, "");
  return path === start || path.startsWith(`${start}/`);
}

function filesRunBy(
  script: string,
  folder: string,
  manifest: WorkspacePackage["manifest"],
  sources: ReadonlySet<string>,
): readonly string[] {
  let current = folder;
  return script.split(/&&|\|\||[;|&]/).flatMap((command) => {
    const words = wordsOf(command);
    if (words[0] === "cd" && words[1] !== undefined) current = joined(current, words[1]);
    const runner = words.findIndex((word) => SCRIPT_RUNNERS.has(word));
    if (runner === -1) return [];
    const own = current === folder && typeof manifest["main"] === "string" ? manifest["main"] : "index";
    const found = words
      .slice(runner + 1)
      .filter((word) => !word.startsWith("-"))
      .map((word) => (word === "." ? own : word))
      .map((word) => (/[./]/.test(word) || word === own ? sourceOf(current, word, sources) : undefined))
      .find((path) => path !== undefined);
    return found ?? [];
  });
}

/** The words of a command: quotes are taken away, and what is quoted within a command counts as a part of it. */
function wordsOf(command: string): readonly string[] {
  return command
    .replaceAll(/["'`]|\\"/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
}
