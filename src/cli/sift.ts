import { readFileSync } from "node:fs";
import { unreadable, type FoundFiles } from "./files.js";
import { isMinified } from "./minified.js";
import { shownPath } from "./shown-path.js";

/** So many names tell what was skipped. */
const SHOWN = 3;

/**
 * The files that can be linted and that people wrote, or that were given by name. `notice` is told of files that
 * cannot be read, and of minified ones.
 */
export function sift({ files, named }: FoundFiles, cwd: string, notice: (text: string) => void): readonly string[] {
  const minified: string[] = [];
  const kept = files.filter((file) => {
    try {
      const source = readFileSync(file, "utf8");
      if (named.has(file) || !isMinified(source)) return true;
      minified.push(shownPath(file, cwd));
    } catch (error) {
      notice(unreadable(file, error as Error, cwd));
    }
    return false;
  });
  if (minified.length > 0) notice(skipped(minified));
  return kept;
}

function skipped(minified: readonly string[]): string {
  const rest = minified.length - SHOWN;
  const names = `${minified.slice(0, SHOWN).join(", ")}${rest > 0 ? ` and ${rest.toLocaleString("en")} more` : ""}`;
  const [count, verb] =
    minified.length === 1 ? ["a file", "is"] : [`${minified.length.toLocaleString("en")} files`, "are"];
  return `Skips ${count} that ${verb} minified: ${names}`;
}
