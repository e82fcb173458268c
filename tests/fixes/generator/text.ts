/** The language of a program. */
export type Language = "js" | "ts";

/** Lines one level further in. */
export function indent(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split("\n")).map((line) => (line === "" ? "" : `  ${line}`));
}

/** A type annotation, where the language has them. */
export function typed(type: string, language: Language): string {
  return language === "ts" ? `: ${type}` : "";
}
