import { createMarkdownRenderer } from "vitepress";
import { libraries } from "../../dist/catalogue/data.js";
import { COSTS, describedLibraries, HEADERS, rowsOf } from "../../scripts/catalogue-rows.mjs";
import { linksToRepository } from "../markdown/links-to-repository.js";

/** What the table shows. */
export interface Rows {
  readonly headers: readonly string[];
  readonly costs: readonly { readonly key: string; readonly name: string }[];
  readonly rows: readonly Row[];
}

/** A row of the table. */
export interface Row {
  /** As HTML. */
  readonly cells: readonly string[];
  readonly costs: readonly string[];
  readonly isProven: boolean;
}

declare const data: Rows;
export { data };

export default {
  async load(): Promise<Rows> {
    const markdown = await createMarkdownRenderer(".", { config: (md) => md.use(linksToRepository) });
    const html = (cell: string) => markdown.renderInline(cell, { relativePath: "catalogue.md" });
    return {
      headers: HEADERS,
      costs: Object.entries(COSTS).map(([key, { index }]) => ({ key, name: index })),
      rows: describedLibraries(libraries())
        .flatMap(rowsOf)
        .map((row: Row) => ({ ...row, cells: row.cells.map(html) })),
    };
  },
};
