/** What of a text can be an import: the specifier of an import, a re-export, a `require` or an `import()`. */
const IMPORTS =
  /(?:\bfrom\s*|\bimport\s*|\b(?:import|require|require\.resolve)\s*\(\s*(?:\/\*[^*]*\*\/\s*)?)(?:"([^"\n\\]+)"|'([^'\n\\]+)'|`([^`\n\\$]+)`)/g;

/** A load of a module by a name that only the run tells. */
const DYNAMIC = /\b(?:import|require)\s*\(\s*(?!["'`)/]|\/\*[^*]*\*\/\s*["'`])|\b(?:import|require)\s*\(\s*`[^`]*\$\{/;

/**
 * The specifiers in a text, each once, by one look and no parser: what stands in comments or strings may be among them,
 * and no import is missing.
 */
export function specifiersIn(text: string): readonly string[] {
  return [
    ...new Set([...text.matchAll(IMPORTS)].map(([, double, single, template]) => (double ?? single ?? template)!)),
  ];
}

/** Whether a text loads a module by a name that cannot be read from it. */
export function loadsByUnknownName(text: string): boolean {
  return DYNAMIC.test(text);
}
