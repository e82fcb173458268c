import process from "node:process";
import { checkName } from "../../catalogue/known-names.js";
import type { Library } from "../../catalogue/library-schema.js";
import { canonicalPattern } from "../../catalogue/specifiers.js";
import { modulesOf } from "./own-entries.js";
import { listOf, string, type Shape } from "./shape.js";

/** The shapes of names in settings that have to fit other names. */

const warned = new Set<string>();

/**
 * A name in `ignore`: of something in the catalogue. A package that the catalogue does not have, and that is like none
 * it has, may have left it with an update: ignoring it does no harm, so it stops nobody and is said once.
 */
export const knownName: Shape = (value, path) => {
  const problem = string(value, path);
  if (problem) return problem;
  const check = checkName(value as string);
  if (check === "known") return undefined;
  const { unknown, nearest } = check;
  const name = `${path} is ${JSON.stringify(value)}, and the catalogue has no such ${unknown}`;
  if (nearest !== undefined) return `${name}: did you mean ${JSON.stringify(nearest)}?`;
  if (unknown === "export") return `${name}: docs/catalogue.md lists those it has`;
  if (!warned.has(name)) {
    warned.add(name);
    process.emitWarning(`${name}, so nothing is ignored. It can go.`);
  }
  return undefined;
};

/** A list of libraries of which no two describe the same modules. */
export function distinctLibraries(library: Shape): Shape {
  const list = listOf(library);
  return (value, path) => list(value, path) ?? duplicateIn(value as readonly Library[], path);
}

function duplicateIn(entries: readonly Library[], path: string): string | undefined {
  const first = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    for (const module of modulesOf(entry)) {
      // Entries for different versions may describe the same package.
      const key = `${canonicalPattern(module)} ${entry.versions ?? ""}`;
      const other = first.get(key);
      if (other !== undefined && other !== index) {
        return `${path}[${index}] describes ${JSON.stringify(module)}, as ${path}[${other}] does: make one entry of both`;
      }
      first.set(key, index);
    }
  }
  return undefined;
}
