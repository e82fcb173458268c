import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { libraries } from "../../src/catalogue/libraries.generated.js";
// @ts-expect-error: a script without types
import { catalogueDocs } from "../../scripts/generate-catalogue-docs.mjs";

it("docs/catalogue.md is what the catalogue renders to (node scripts/generate-catalogue-docs.mjs writes it)", () => {
  const page = readFileSync(new URL("../../docs/catalogue.md", import.meta.url), "utf8");
  expect(page).toBe(catalogueDocs(libraries));
});
