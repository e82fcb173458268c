import { readdirSync } from "node:fs";
import { blocksOf, projectFile, type Block } from "./markdown.js";

/** Every page of the documentation. */
export const PAGES: readonly string[] = ["README.md", "CONTRIBUTING.md", ...pagesIn("docs"), ...pagesIn("docs/rules")];

/** The languages of blocks that are programs, or configurations of ESLint. */
export const CODE: ReadonlySet<string> = new Set(["js", "ts", "jsx", "tsx", "mjs", "cjs"]);

function pagesIn(folder: string): string[] {
  return readdirSync(projectFile(folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);
}

/** A block that a reader puts into `eslint.config.js`. */
export function isConfiguration({ language, text, file }: Block): boolean {
  const exports = /^(?:export default|module\.exports =) (?:\[|defineConfig)/m;
  return CODE.has(language) && (exports.test(text) || file?.startsWith("eslint.config") === true);
}

/** Every configuration of ESLint in the documentation, with its page. */
export function configurations(): readonly (Block & { readonly page: string })[] {
  return PAGES.flatMap((page) =>
    blocksOf(page)
      .filter(isConfiguration)
      .map((block) => ({ ...block, page })),
  );
}
