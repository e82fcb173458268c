import type { LintedFile } from "../file/linted-file.js";
import { lineOf } from "../syntax/line-of.js";
import type { Place } from "./place.js";

/** Where a place is, in the words of a file: "line 4" in itself, "lib/s3.ts:4" in another. */
export function placeWords(place: Place, file: LintedFile): string {
  const line = lineOf(place.node, place.file);
  return place.file.filename === file.filename ? `line ${line}` : `${pathWords(place.file)}:${line}`;
}

/** The path of a file as people write it: "lib/s3.ts". */
export function pathWords({ path }: LintedFile): string {
  return path.replace(/^\//, "");
}
