/**
 * What a module may export of others, by one look at its text: what decides whether it is parsed. What stands in comments
 * or strings may count, and nothing is missing.
 */

const EXPORTS_ALL = /\bexport\s*\*/;
/** `export * from "x"` and `export { a, b as c } from "x"`, with the list and the specifier. */
const EXPORTS_OF_OTHERS = /\bexport\s*(?:\*|\{([^}]*)\})\s*from\s*["']([^"'\n]+)["']/g;
/** `const a = require("x")`, `...require("x")`, `= await import("x")`, `* as a from "x"`, with the specifier. */
const TAKES_WHOLE =
  /(?:[\w$]\s*=|\.\.\.)\s*(?:await\s+)?(?:require|import)\s*\(\s*["'`]([^"'`\n]+)["'`]|\*\s*(?:as\s+[\w$]+\s*)?from\s*["']([^"'\n]+)["']/g;
const WORD = /[\w$\u0080-\uffff]+/g;
const GIVES_ON = /\bexport\s*[*{]|\bextends\b|\bexports\b/;

/** Tells of a name whether a module can have an export of it. */
export function exportableNames(text: string): (name: string) => boolean {
  if (EXPORTS_ALL.test(text) || /\.\.\.\s*require\b|exports\s*=/.test(text)) return () => true;
  const words = new Set(text.match(WORD));
  return (name) => words.has(name) || !isWord(name);
}

/** Whether a name is written as one word: an export may be named by any string. */
function isWord(name: string): boolean {
  return name.match(WORD)?.[0] === name;
}

/** Whether a module may give on what others have, or extend it. */
export function mayGiveOn(text: string): boolean {
  return GIVES_ON.test(text);
}

/** Whether a module takes another one, by these specifiers, as a whole: then it can give on what it does not name. */
export function takesWhole(text: string, specifiers: ReadonlySet<string>): boolean {
  return [...text.matchAll(TAKES_WHOLE)].some(([, loaded, imported]) => specifiers.has((loaded ?? imported)!));
}

/**
 * The names under which a module exports those of another one, by these specifiers, as they are; undefined where it does
 * not, or as its default.
 */
export function namesGivenOn(
  names: ReadonlySet<string>,
  text: string,
  specifiers: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  const given = new Set<string>();
  for (const [, list, specifier] of text.matchAll(EXPORTS_OF_OTHERS)) {
    if (!specifiers.has(specifier!)) continue;
    const pairs = list?.split(",").map((pair) => pair.trim().split(/\s+as\s+/)) ?? [...names].map((name) => [name]);
    for (const [name, exported = name] of pairs) if (names.has(name!)) given.add(exported!);
  }
  return given.size === 0 || (given.has("default") && text.includes("default")) ? undefined : given;
}

/** Whether a module that imports another one can mean one of its names, or give on all that it has. */
export function mayMean(names: ReadonlySet<string>, text: string): boolean {
  return EXPORTS_ALL.test(text) || /\brequire\b/.test(text) || [...names].some((name) => text.includes(name));
}
