import { sourceOf } from "./built-source.js";
import { publicFiles, stringsIn } from "./package-entries.js";
import { joined } from "./paths.js";
import type { WorkspacePackage } from "./workspaces.js";

/** Settings of npm by which a package without a version says that it is published: a release names the version. */
const PUBLISHING = ["access", "provenance", "registry", "tag"];

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
  if (isPrivate === true || (version === undefined && !isReleased(publishConfig))) return false;
  if (!path.startsWith(`${folder}/`)) return false;
  const named = publicFiles(manifest);
  const entries = named.length > 0 ? named : ["index"];
  if (entries.some((target) => leadsTo(target, path, folder, sources))) return true;
  return exports === undefined && stringsIn(files).some((pattern) => holds(joined(folder, pattern), path));
}

/** The entries that pnpm puts in place of others while it packs a workspace say nothing of a registry. */
function isReleased(publishConfig: unknown): boolean {
  return (
    typeof publishConfig === "object" &&
    publishConfig !== null &&
    PUBLISHING.some((setting) => setting in publishConfig)
  );
}

/**
 * Whether a package of commands names a file for others to import, and there are no others: it is not published, and what
 * the workspace imports of it is seen.
 * @param sources the paths of all sources
 */
export function isEntryForNobody(
  { folder, manifest }: WorkspacePackage,
  path: string,
  sources: ReadonlySet<string>,
): boolean {
  const { private: isPrivate, bin, ...others } = manifest;
  if (isPrivate !== true || bin === undefined || !path.startsWith(`${folder}/`)) return false;
  return publicFiles(others).some((target) => leadsTo(target, path, folder, sources));
}

/** The sources of the programs that a package installs. */
export function binFiles({ folder, manifest }: WorkspacePackage, sources: ReadonlySet<string>): readonly string[] {
  return stringsIn(manifest["bin"]).flatMap((target) => sourceOf(folder, target, sources) ?? []);
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
