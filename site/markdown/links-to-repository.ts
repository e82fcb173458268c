import { posix } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { repository } from "./repository.js";

/** Has links of the documentation to files that are no pages of the site lead to the code host. */
export function linksToRepository(md: MarkdownRenderer): void {
  md.core.ruler.push("links-to-repository", ({ tokens, env }) => {
    const { relativePath } = env as { readonly relativePath: string };
    for (const link of tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === "link_open"))
      link.attrSet("href", targetOf(link.attrGet("href")!, relativePath));
  });
}

/**
 * Where a link of the documentation leads from the site: to the page that it names, or to the code host.
 * @param page the path of the page below docs/
 */
export function targetOf(href: string, page: string): string {
  if (/^(?:[a-z]+:|#|\/)/i.test(href)) return href;
  const path = posix.join("docs", posix.dirname(page), href);
  return /^docs\/.*\.md(?:#|$)/.test(path) ? href : `${repository}/blob/main/${path}`;
}
