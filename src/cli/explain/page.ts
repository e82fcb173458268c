import type { LintedFile } from "../../file/linted-file.js";
import type { Place } from "../../project/place.js";
import { lineOf } from "../../syntax/line-of.js";
import { shownPath } from "../shown-path.js";

/** One heading with what there is to say under it. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What an explanation is written for: the file, and the directory that paths are shown from. */
export interface Page {
  readonly file: LintedFile;
  readonly cwd: string;
}

/** Where a place is: `lib/s3.ts:4`. */
export function where({ node, file }: Place, { cwd }: Page): string {
  return `${shownPath(file.filename, cwd)}:${lineOf(node, file)}`;
}

/** Lines end before this column where they can: paths and code are not cut. */
const WIDTH = 100;

/** A title, and its sections below, indented. */
export function block(title: string, sections: readonly Section[]): string {
  const told = sections.filter(({ lines }) => lines.length > 0);
  return [title, ...told.flatMap(({ heading, lines }) => [`  ${heading}`, ...lines.flatMap(wrap)])].join("\n");
}

/** A line, indented, with what does not fit on lines below, indented further. */
function wrap(line: string): readonly string[] {
  const lines: string[] = [];
  const start = `    ${/^ */.exec(line)![0]}`;
  let current = start;
  for (const word of line.trim().split(/ (?! )/)) {
    const isFull = current.trim() !== "" && current.length + 1 + word.length > WIDTH;
    if (isFull) lines.push(current);
    current = isFull ? `${start}  ${word}` : current === start ? current + word : `${current} ${word}`;
  }
  return [...lines, current];
}
