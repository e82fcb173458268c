import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { globbySync } from "globby";
import { targetOf } from "../markdown/links-to-repository.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Puts every page of the documentation on the site as plain Markdown, and an index of them for agents, `llms.txt`. */
export function writeForAgents(outDir: string, base: string): void {
  const pages = globbySync("**/*.md", { cwd: join(root, "docs") }).sort();
  const lines = pages.map((page) => {
    const text = readFileSync(join(root, "docs", page), "utf8");
    mkdirSync(dirname(join(outDir, page)), { recursive: true });
    writeFileSync(join(outDir, page), withLinks(text, page));
    return `- [${titleOf(text)}](${base}${page}): ${firstSentenceOf(text)}`.replace(/: $/, "");
  });
  writeFileSync(join(outDir, "llms.txt"), `${summary()}\n## Pages\n\n${lines.join("\n")}\n`);
}

/** The name of the plugin and what it does, as the README begins. */
function summary(): string {
  const [title, text] = readFileSync(join(root, "README.md"), "utf8").split("\n\n");
  return `${title}\n\n> ${text!.replaceAll("\n", " ")}\n`;
}

function withLinks(text: string, page: string): string {
  return text.replaceAll(/(?<=\]\()[^)\s]+(?=\))/g, (href) => targetOf(href, page));
}

function titleOf(text: string): string {
  return /^# (.*)$/m.exec(text)![1]!;
}

/** The first sentence that is no heading, table or comment; empty where there is none. */
function firstSentenceOf(text: string): string {
  const paragraph = text.split("\n\n").find((one) => /^(?:📝 )?[\w`[]/u.test(one)) ?? "";
  return /^.*?\.(?=\s|$)/.exec(paragraph.replaceAll("\n", " ").replace("📝 ", ""))?.[0] ?? "";
}
