/** Strings, comments, and commas before a closing bracket. */
const TOKENS = /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|,(?=\s*[}\]])/g;

/** An object from JSON with comments and trailing commas, as people write configurations; undefined for all else. */
export function parsedJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(plain(plain(text)));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Without comments, and in a second pass without the commas that stood before them. */
function plain(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(TOKENS, (token) => (token.startsWith('"') ? token : ""));
}
