import type { LintedFile } from "../file/linted-file.js";
import { nearestPackage } from "./nearest-package.js";
import { folderOf } from "./paths.js";
import { importersOf, moduleAt, pathInProgram, programOf } from "./programs.js";

/**
 * The specifier by which a file would import a module of its program: as it does already, as other files do by an alias,
 * or else by the way from folder to folder, with an extension as these files write it. Undefined where the
 * module is of another package that nobody imports by a name which leads there from this file.
 */
export function specifierTo(module: LintedFile, file: LintedFile): string | undefined {
  const leadsThere = (specifier: string): boolean => moduleAt(specifier, file) === module;
  const path = pathInProgram(file);
  const own = programOf(file)?.specifiersOf(path) ?? [];
  const known = own.find(leadsThere);
  if (known !== undefined) return known;
  const written = specifiersThatLeadTo(module);
  const alias = mostCommon(written.filter((specifier) => !isRelative(specifier) && leadsThere(specifier)));
  if (alias !== undefined) return alias;
  if (nearestPackage(module)?.folder !== nearestPackage(file)?.folder) return undefined;
  const to = pathInProgram(module);
  const extension = extensionOf(
    [...written, ...own, ...specifiersThatLeadTo(file)].find(isRelative) ?? (IN_JAVASCRIPT.test(to) ? to : ""),
  );
  const specifier = wayTo(to.replace(/\.[cm]?[jt]sx?$/, ""), folderOf(path));
  return [`${specifier}${extension}`, specifier].find(leadsThere);
}

function specifiersThatLeadTo(module: LintedFile): readonly string[] {
  return (importersOf(module) ?? []).flatMap(({ specifiers }) => [...specifiers]);
}

/** Node finds these only with their extension, and everybody else with it too. */
const IN_JAVASCRIPT = /\.[cm]?js$/;

function isRelative(specifier: string): boolean {
  return /^\.\.?(?:\/|$)/.test(specifier);
}

function extensionOf(specifier: string): string {
  return /\.[cm]?[jt]sx?$/.exec(specifier)?.[0] ?? "";
}

function mostCommon(specifiers: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const specifier of specifiers) counts.set(specifier, (counts.get(specifier) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** The way from a folder to a path: `../lib/s3`. */
function wayTo(path: string, folder: string): string {
  const to = path.split("/");
  const from = folder.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  const up = from.slice(shared).map(() => "..");
  return [...(up.length > 0 ? up : ["."]), ...to.slice(shared)].join("/");
}
