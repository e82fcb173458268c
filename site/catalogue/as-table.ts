const FRONT_MATTER = `---
sidebar: false
aside: false
pageClass: catalogue
---
`;

/** Puts the table that can be searched and filtered in the place of the lists of docs/catalogue.md. */
export const catalogueAsTable = {
  name: "catalogue-as-table",
  enforce: "pre" as const,
  transform: (page: string, id: string) =>
    id.endsWith("/docs/catalogue.md")
      ? `${FRONT_MATTER}${page.slice(0, page.indexOf("\n## "))}\n\n<CatalogueTable />\n`
      : undefined,
};
