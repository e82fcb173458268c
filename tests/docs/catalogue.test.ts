import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { libraries } from "../../src/catalogue/data.js";
// @ts-expect-error: a script without types
import { catalogueDocs } from "../../scripts/generate-catalogue-docs.mjs";

const page = readFileSync(new URL("../../docs/catalogue.md", import.meta.url), "utf8");

/** The text below each heading, by the heading. */
const sections = new Map(
  page.split(/^#{2,3} /m).map((section) => {
    const end = section.indexOf("\n");
    return [section.slice(0, end), section.slice(end)] as const;
  }),
);

it("docs/catalogue.md is what the catalogue renders to (node scripts/generate-catalogue-docs.mjs writes it)", () => {
  expect(page).toBe(catalogueDocs(libraries()));
});

describe("the catalogue", () => {
  it.each([
    ["node:http", "Node.js"],
    ["undici", "U"],
    ["@aws-sdk/client-*", "A"],
  ])("has %s under the heading %s", (name, heading) => {
    expect(sections.get(heading)).toContain(`| \`${name}\` `);
  });

  it("has every package in its section, and in the index a link to it", () => {
    for (const { package: name, clients } of libraries()) {
      if (Object.keys(clients ?? {}).length === 0) continue;
      const rows = [...sections].filter(([, text]) => text.includes(`| \`${name}\` `)).map(([heading]) => heading);
      expect(rows, name).toHaveLength(1);
      const anchor = rows[0]!.toLowerCase().replace(".", "");
      expect(page, name).toContain(`[\`${name}\`](#${anchor})`);
    }
  });

  it.each([
    ["Connections of its own", "`undici`"],
    ["Its construction only", "`openai`"],
    ["Right to be made for every request", "`@apollo/client`"],
  ])("lists under %s the package %s", (heading, name) => {
    expect(sections.get(heading)).toContain(`[${name}](`);
    expect(sections.get("Memory that is never freed")).not.toContain(`[${name}](`);
  });

  it("rounds what was measured", () => {
    expect(page).toMatch(/about \d+ µs, /);
    expect(page).not.toMatch(/\d\.\d+ µs|\d{3} µs, \d{5}/);
  });
});
