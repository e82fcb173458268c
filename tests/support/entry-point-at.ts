import { entryPointOf, type EntryPoint } from "../../src/execution/entry-points.js";
import { labelOf } from "../../src/execution/reason-words.js";
import { nodeAt, parse } from "./parse.js";
import { enclosingFunction } from "../../src/syntax/functions.js";

/** Why a host calls the innermost function around the call of `here()` in `code`. */
export function entryPointAt(
  code: string,
  options: { filename?: string; settings?: object } = {},
): EntryPoint | undefined {
  const file = parse(code, options);
  const fn = enclosingFunction(nodeAt(file, "here()"));
  if (!fn) throw new Error("no function encloses here()");
  return entryPointOf(fn, file);
}

/** The same as one line: `perRequest import: Express handler …`. */
export function entryAt(code: string, options: { filename?: string; settings?: object } = {}): string | undefined {
  const entry = entryPointAt(code, options);
  return entry && `${entry.runs} ${entry.evidence}: ${labelOf(entry)}`;
}
