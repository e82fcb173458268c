import type { FileUnderLint } from "../../file/linted-file.js";
import { indentationAt, styleOf } from "./construction-text.js";
import { isTypeScript } from "./language.js";

/** What is kept in a place, or made anew where it can serve no more. */
export function rememberedUnlessDead(place: string, made: string, deadWhen: readonly string[]): string {
  const isDead = deadWhen.map((member) => `${place}.${member}`).join(" || ");
  return `!${place} || ${isDead} ? (${place} = ${made}) : ${place}`;
}

/** The parameter of a handler of rejections. Where the type of the promise is not known, it needs its own. */
export function caughtError(file: FileUnderLint): string {
  return isTypeScript(file) ? "error: unknown" : "error";
}

/**
 * A promise that is kept unless it rejects, so that one failure is not every caller's for good.
 * @param at an offset in the line that it stands on
 */
export function rememberedPromise(name: string, promise: string, at: number, file: FileUnderLint): string {
  const { newline, indent, semicolon } = styleOf(file);
  const outer = indentationAt(at, file);
  const lines = [
    `(${name} ??= ${promise}.catch((${caughtError(file)}) => {`,
    `${outer}${indent}${name} = undefined${semicolon}`,
    `${outer}${indent}throw error${semicolon}`,
    `${outer}}))`,
  ];
  return lines.join(newline);
}
