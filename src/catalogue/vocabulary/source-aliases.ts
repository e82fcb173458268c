/**
 * Aliases that the templates of frameworks and bundlers set up where no configuration of TypeScript says so, or only a
 * generated one: what they begin with, and the folders of the package that they stand for.
 */
export const SOURCE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  "@/": ["src/", "app/", ""],
  "~/": ["src/", "app/", ""],
  "@@/": [""],
  "~~/": [""],
  "$lib/": ["src/lib/"],
};
