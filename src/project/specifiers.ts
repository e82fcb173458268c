/*
 * Every repetition is bounded, so that no text takes more time than its length: a comment that never ends would be read
 * to the end of the text from each of its beginnings.
 */

/** What may stand between two tokens. */
export const GAP = String.raw`(?:\s|\/\*(?:(?!\*\/)[\s\S]){0,400}\*\/|\/\/[^\n]{0,400}\n){0,200}`;
const LITERAL = String.raw`(?:"([^"\n\\]+)"|'([^'\n\\]+)'|` + "`([^`\\n\\\\$]+)`)";
/** `from "x"` and `import "x"`. */
const STATEMENT = String.raw`\b(?:from|import)${GAP}`;
/** `require`, `import`, `require.resolve`, and functions that are called like these. */
const CALLEE = String.raw`(?:[iI]mport|[rR]equire)[\w$]{0,40}(?:\s{0,9}\??\.\s{0,9}[\w$]{1,40}){0,3}`;
const CALL = String.raw`${CALLEE}\s{0,9}(?:\?\.)?(?:<[^<>()]{0,200}>)?(?:\(${GAP}){1,3}`;
/** `<script src="x">` of a component. */
const SCRIPT = String.raw`<script\b[^<>]{0,200}?\ssrc\s{0,9}=\s{0,9}`;

/** What of a text can be an import: the specifier of an import, a re-export, a `require` or an `import()`. */
const IMPORTS = new RegExp(`(?:${STATEMENT}|${CALL}|${SCRIPT})${LITERAL}`, "g");

/**
 * The specifiers in a text, each once, by one look and no parser: what stands in comments or strings may be among them,
 * and no import is missing.
 */
export function specifiersIn(text: string): readonly string[] {
  return [
    ...new Set([...text.matchAll(IMPORTS)].map(([, double, single, template]) => (double ?? single ?? template)!)),
  ];
}
