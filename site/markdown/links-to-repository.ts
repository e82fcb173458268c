import { posix } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { repository } from "./repository.js";

/** Has links of the documentation to files that are no pages of the site lead to the code host. */
export function linksToRepository(md: MarkdownRenderer): void {
  md.core.ruler.push("links-to-repository", ({ tokens, env }) => {
    for (const link of tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === "link_open")) {
      const href = link.attrGet("href")!;
      if (/^(?:[a-z]+:|#|\/)/i.test(href)) continue;
      const path = posix.join(posix.dirname(originOf(env as Page)), href);
      if (!/^docs\/.*\.md(?:#|$)/.test(path)) link.attrSet("href", `${repository}/blob/main/${path}`);
    }
  });
}

interface Page {
  /** The path of the page on the site. */
  readonly relativePath: string;
}

/** Pages of the documentation stand one folder higher on the site. */
function originOf({ relativePath }: Page): string {
  return `docs/${relativePath}`;
}
