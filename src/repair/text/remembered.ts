import type { FileUnderLint } from "../../file/linted-file.js";
import { indentationAt, styleOf } from "./construction-text.js";

/** `place ??= made`, or made anew when what is there can serve no more. */
export function remembered(place: string, made: string, deadWhen: readonly string[] | undefined): string {
  if (!deadWhen) return `(${place} ??= ${made})`;
  const isDead = deadWhen.map((member) => `${place}.${member}`).join(" || ");
  return `(!${place} || ${isDead} ? (${place} = ${made}) : ${place})`;
}

/**
 * A promise that is kept unless it rejects, so that one failure is not every caller's for good.
 * @param at an offset in the line that it stands on
 */
export function rememberedPromise(name: string, promise: string, at: number, file: FileUnderLint): string {
  const { newline, indent, semicolon } = styleOf(file);
  const outer = indentationAt(at, file);
  const lines = [
    `(${name} ??= ${promise}.catch((error) => {`,
    `${outer}${indent}${name} = undefined${semicolon}`,
    `${outer}${indent}throw error${semicolon}`,
    `${outer}}))`,
  ];
  return lines.join(newline);
}
