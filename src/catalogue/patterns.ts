/**
 * The patterns that catalogue entries are written in.
 *
 * In a name, `*` stands for any run of characters without a dot or `#`. In a module or a path, `*` stands for any
 * run without a slash, `**` for any run, a leading or inner `**` with a slash for any folders or none, and
 * `{a,b}` for either.
 */

const WILDCARD = /[*{]/;
/** Stars of one pattern: matching one with more can take minutes where nearly all of it fits, and nobody writes one. */
const MOST_STARS = 8;

/** Whether a module or a path is a pattern, and not one name. */
export function isPattern(text: string): boolean {
  return WILDCARD.test(text);
}

/** Whether a name, a dotted member path or an export matches a pattern. */
export function nameMatches(pattern: string, name: string): boolean {
  return pattern === name || (pattern.includes("*") && nameExpression(pattern).test(name));
}

/** Whether any of the patterns matches the name. */
export function someNameMatches(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => nameMatches(pattern, name));
}

/** Whether any of the patterns matches the module specifier or the file path. */
export function somePathMatches(patterns: readonly string[], path: string): boolean {
  return patterns.includes(path) || pathExpression(patterns).test(path);
}

/**
 * Whether a text cannot be a pattern of specifiers or paths, or can match none: a regular expression, braces that
 * are not closed, a folder in the place of a module, more stars than anybody needs.
 */
export function isNonsense(pattern: string): boolean {
  return /[|\\]|^\^|\$$|\/$/.test(pattern) || !hasClosedBraces(pattern) || hasTooManyStars(pattern);
}

/** Whether a pattern has more stars than are matched in a moment. Stars beside each other are one. */
export function hasTooManyStars(pattern: string): boolean {
  return (pattern.match(STARS)?.length ?? 0) > MOST_STARS;
}

function hasClosedBraces(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "{") depth += 1;
    if (character === "}" && --depth < 0) return false;
  }
  return depth === 0;
}

/** Whether a text contains any of the fragments. */
export function containsAny(fragments: readonly string[], text: string): boolean {
  return fragmentExpression(fragments).test(text);
}

const nameExpression = remembered(new Map(), (pattern: string) => new RegExp(`^${expressionOf(pattern, "[^.#]*")}$`));
const pathExpression = remembered(new WeakMap(), (patterns: readonly string[]) =>
  eitherOf(patterns.filter(isPattern).map((pattern) => `^${expressionOf(pattern, "[^/]*")}$`)),
);
const fragmentExpression = remembered(new WeakMap(), (fragments: readonly string[]) =>
  eitherOf(fragments.map(escaped)),
);

interface Memory<Key> {
  get(key: Key): RegExp | undefined;
  set(key: Key, expression: RegExp): unknown;
}

/** Compiles what is written in the catalogue once, since every file is matched against it. */
function remembered<Key>(known: Memory<Key>, compile: (key: Key) => RegExp): (key: Key) => RegExp {
  return (key) => {
    const hit = known.get(key);
    if (hit) return hit;
    const expression = compile(key);
    known.set(key, expression);
    return expression;
  };
}

function eitherOf(alternatives: readonly string[]): RegExp {
  return alternatives.length > 0 ? new RegExp(alternatives.join("|")) : /(?!)/;
}

/** Any folders or none, any run, a run of one name: several of a kind in a row say what one does. */
const STARS = /(?:\*\*\/)+|\*{2,}|\*/g;
const TOKENS = new RegExp(String.raw`${STARS.source}|[{},]|[.+?^$()|[\]\\]`, "g");

function expressionOf(pattern: string, run: string): string {
  return pattern.replaceAll(TOKENS, (token) => {
    if (token.startsWith("**")) return token.endsWith("/") ? "(?:.*/)?" : ".*";
    switch (token) {
      case "*":
        return run;
      case "{":
        return "(?:";
      case "}":
        return ")";
      case ",":
        return "|";
      default:
        return `\\${token}`;
    }
  });
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
