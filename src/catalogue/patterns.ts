/**
 * The patterns that catalogue entries are written in.
 *
 * In a name, `*` stands for any run of characters without a dot. In a module or a path, `*` stands for any
 * run without a slash, `**` for any run, a leading or inner `**` with a slash for any folders or none, and
 * `{a,b}` for either.
 */

/** Whether a name, a dotted member path or an export matches a pattern. */
export function nameMatches(pattern: string, name: string): boolean {
  return pattern === name || (pattern.includes("*") && compiled(pattern, "[^.]*").test(name));
}

/** Whether a module specifier or a file path matches a pattern. */
export function pathMatches(pattern: string, path: string): boolean {
  return pattern === path || (/[*{[]/.test(pattern) && compiled(pattern, "[^/]*").test(path));
}

/** Whether any of the patterns matches the name. */
export function someNameMatches(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => nameMatches(pattern, name));
}

/** Whether any of the patterns matches the path. */
export function somePathMatches(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) => pathMatches(pattern, path));
}

const expressions = new Map<string, RegExp>();

function compiled(pattern: string, run: string): RegExp {
  const key = `${run} ${pattern}`;
  let expression = expressions.get(key);
  if (!expression) {
    const source = pattern.replaceAll(/\*\*\/|\*\*|\*|[{},]|[.+?^$()|\\]/g, (token) => {
      switch (token) {
        case "**/":
          return "(?:.*/)?";
        case "**":
          return ".*";
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
    expression = new RegExp(`^${source}$`);
    expressions.set(key, expression);
  }
  return expression;
}
