import { hasTooManyStars } from "../catalogue/patterns.js";

/** Characters of a line above which it was not written by a person, and may be too much for a regular expression. */
const LONGEST = 1_000;

/** The lines of a `.gitignore`, but for those whose matching could take for ever, or fails. */
export function ignoreRules(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => !obstacleToRule(line));
}

/** Why a line of a `.gitignore` cannot be matched in a moment; undefined where it can. */
export function obstacleToRule(line: string): string | undefined {
  if (line.length > LONGEST) return "is too long";
  return hasTooManyStars(line) ? "has too many stars" : undefined;
}
