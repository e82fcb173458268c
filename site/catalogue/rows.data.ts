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
  /** Its cells: as one text, for hundreds of elements that a framework knows one by one take a phone a second. */
  readonly html: string;
  /** What somebody may look for in it: the package and its exports, those included that the cells leave out. */
  readonly words: string;
  readonly costs: readonly string[];
  readonly isProven: boolean;
}

/** A row as scripts/catalogue-rows.mjs gives it. */
interface Described extends Pick<Row, "costs" | "isProven"> {
  /** As Markdown. */
  readonly cells: readonly string[];
  /** All exports that it is about. */
  readonly names: readonly string[];
}

declare const data: Rows;
export { data };

export default {
  async load(): Promise<Rows> {
    const markdown = await createMarkdownRenderer(".", { config: (md) => md.use(linksToRepository) });
    const htmlOf = (cell: string) => `<td>${markdown.renderInline(cell, { relativePath: "catalogue.md" })}</td>`;
    return {
      headers: HEADERS,
      costs: Object.entries(COSTS).map(([key, { index }]) => ({ key, name: index })),
      rows: describedLibraries(libraries())
        .flatMap(rowsOf)
        .map(({ cells, names, costs, isProven }: Described) => ({
          html: cells.map(htmlOf).join(""),
          words: [cells[0], ...names].join(" ").replaceAll("`", "").toLowerCase(),
          costs,
          isProven,
        })),
    };
  },
};
