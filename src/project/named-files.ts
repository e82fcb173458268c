import type { LintedFile } from "../file/linted-file.js";
import { folderOf } from "./paths.js";
import { packageAbove } from "./nearest-package.js";
import { neighbourAt, pathInProgram, programOf } from "./programs.js";
import { foldersAbove } from "./program-root.js";

/** The files of the program by these names beside the nearest `package.json`. */
export function filesBeside(names: readonly string[], file: LintedFile): readonly LintedFile[] {
  const own = packageAbove(pathInProgram(file));
  return own ? filesIn(own.folder, names, file) : [];
}

/** The files of the program by these names in the folder of a file, and in those above it up to the nearest `package.json`. */
export function filesAbove(names: readonly string[], file: LintedFile): readonly LintedFile[] {
  const path = pathInProgram(file);
  const end = packageAbove(path)?.folder;
  if (end === undefined) return [];
  return [folderOf(path), ...foldersAbove(folderOf(path))]
    .filter((folder) => folder === end || folder.startsWith(`${end}/`))
    .flatMap((folder) => filesIn(folder, names, file));
}

function filesIn(folder: string, names: readonly string[], file: LintedFile): readonly LintedFile[] {
  const sources = programOf(file)?.modules.files;
  return names
    .map((name) => `${folder}/${name}`)
    .flatMap((path) => (sources?.has(path) ? (neighbourAt(path, file) ?? []) : []));
}
