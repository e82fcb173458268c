import { readFileSync } from "node:fs";

/** The fenced blocks of the README, in order, with their language. */
export function readmeBlocks(): readonly { readonly language: string; readonly text: string }[] {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  return [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
    language: language!,
    text: text!,
  }));
}

/** The block of the README that `contains` a text. */
export function readmeBlock(language: string, contains: string): string {
  const found = readmeBlocks().filter((block) => block.language === language && block.text.includes(contains));
  if (found.length !== 1) throw new Error(`${found.length} blocks of ${language} in the README contain ${contains}`);
  return found[0]!.text;
}
