import { readFileSync } from "node:fs";
import { createMarkdownRenderer } from "vitepress";
import { codeTheme } from "../markdown/code-theme.js";

/** The blocks of the README that the home page shows, as HTML. */
export interface Blocks {
  readonly mistake: string;
  readonly report: string;
  readonly repair: string;
  readonly configuration: string;
}

declare const data: Blocks;
export { data };

const README = new URL("../../README.md", import.meta.url);

export default {
  watch: ["../../README.md"],
  async load(): Promise<Blocks> {
    const readme = readFileSync(README, "utf8");
    const markdown = await createMarkdownRenderer(".", { theme: codeTheme });
    const blocks = readme.match(/^```\w+\n[\s\S]*?^```$/gm)!;
    const first = (language: string) =>
      markdown.render(blocks.find((block) => block.startsWith(`\`\`\`${language}\n`))!);
    return {
      mistake: first("js"),
      report: first("text"),
      repair: first("diff"),
      configuration: markdown.render(blocks.find((block) => block.includes("export default ["))!),
    };
  },
};
