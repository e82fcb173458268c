import { readFileSync } from "node:fs";
import { createMarkdownRenderer } from "vitepress";

/** The blocks of the README that the home page shows, as HTML. */
export interface Blocks {
  readonly mistake: string;
  readonly report: string;
  readonly repair: string;
}

declare const data: Blocks;
export { data };

const README = new URL("../../README.md", import.meta.url);

export default {
  watch: ["../../README.md"],
  async load(): Promise<Blocks> {
    const readme = readFileSync(README, "utf8");
    const markdown = await createMarkdownRenderer(".", {
      theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    });
    const first = (language: string) =>
      markdown.render(new RegExp(String.raw`^\x60{3}${language}\n[\s\S]*?^\x60{3}$`, "m").exec(readme)![0]);
    return { mistake: first("js"), report: first("text"), repair: first("diff") };
  },
};
