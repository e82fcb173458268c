import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blocksOf, type Block } from "../support/markdown.js";
import { CODE, isConfiguration, PAGES } from "../support/pages.js";
import { Playground } from "./support/playground.js";
import { reportsInNode } from "./support/reports-in-node.js";
import { Site } from "./support/site.js";

let site: Site;
/** One tab for all who do not mind what was in it before. */
let shared: Playground;

beforeAll(async () => {
  site = await Site.start();
  shared = new Playground(await site.open("playground.html"));
}, 240_000);

afterAll(() => site?.stop());

describe("the playground", () => {
  const SERVICE = `import https from "node:https";
import axios from "axios";
import express from "express";

const app = express();

app.get("/price", async (req, res) => {
  const { data } = await axios.get("https://prices.example.com", );
  res.json(data);
});
`;
  const MESSAGE =
    '`new https.Agent()` is made on every request (Express handler `app.get("/price")`, line 7), ' +
    "so its connections are never reused. Make it once, at module scope.";

  it("begins with a mistake that two files make together", async () => {
    expect(await shared.reports()).toEqual([
      {
        place: "routes/prices.js:15:26",
        rule: "no-unconsumed-body",
        message:
          "The body of the response of `fetch()` is neither read nor cancelled before the end of the function on line 17: " +
          "from 64 KiB up (16 KiB on Node 20) it holds its connection until garbage collection. Read it first, or cancel it.",
      },
      {
        place: "lib/agent.js:4:10",
        rule: "no-per-request-client",
        message:
          '`new https.Agent()` is made on every request (Express handler `app.get("/price/:id")`, routes/prices.js:7 → ' +
          "`makeAgent`), so its connections are never reused. Let `makeAgent` make it once and keep it.",
      },
    ]);
  });

  it("loads less than three megabytes before somebody writes TypeScript", async () => {
    const sizes = await shared.page.evaluate(() =>
      (performance.getEntriesByType("resource") as PerformanceResourceTiming[]).map((one) => one.decodedBodySize),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
  });

  it("shows what --fix changes in a file, and does it", async () => {
    await shared.press("lib/agent.js");
    const diff = shared.page.locator(".diff");
    expect(await diff.locator(".cm-deletedLine").allTextContents()).toEqual([
      "export function makeAgent() {",
      "  return new https.Agent({ keepAlive: true });",
    ]);
    await shared.press("Apply");
    expect((await shared.reports()).map(({ place }) => place)).toEqual(["routes/prices.js:15:26"]);
    expect(await shared.text()).toBe(`import https from "node:https";

const agent = new https.Agent({ keepAlive: true });

export function makeAgent() {
  return agent;
}
`);
    expect(await diff.isVisible()).toBe(false);
  });

  it("applies a suggestion", async () => {
    await shared.press("Cancel it: this does not wait, but closes the connection.");
    expect(await shared.reports()).toEqual([]);
    expect(await shared.text()).toContain(`  const response = await fetch("https://prices.example.com/status");
  await response.body?.cancel();
  res.sendStatus(response.status);
`);
  });

  it("underlines a mistake that is typed, says why, repairs it, and shares the result", async () => {
    const { page } = shared;
    await shared.press("lib/agent.js");
    await shared.press("Remove");
    await shared.write(SERVICE);
    expect(await shared.reports()).toEqual([]);

    await page.locator(".source .cm-line", { hasText: "axios.get" }).click();
    await page.keyboard.press("End");
    for (let step = 0; step < 2; step += 1) await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("{ httpsAgent: new https.Agent({ keepAlive: true ");
    expect(await shared.reports()).toEqual([
      { place: "routes/prices.js:8:80", rule: "no-per-request-client", message: MESSAGE },
    ]);

    const squiggle = page.locator(".cm-lintRange-error");
    expect((await squiggle.allTextContents()).join("")).toBe("new https.Agent({ keepAlive: true })");
    await squiggle.first().hover();
    const tooltip = page.locator(".cm-tooltip .cm-diagnostic");
    expect(await tooltip.locator(".cm-diagnosticText").textContent()).toBe(MESSAGE);

    await tooltip.getByRole("button", { name: "Fix" }).click();
    expect(await shared.reports()).toEqual([]);
    const repaired = SERVICE.replace(
      "const app",
      "const httpsAgent = new https.Agent({ keepAlive: true });\n\nconst app",
    ).replace('example.com", )', 'example.com", { httpsAgent})');
    expect(await shared.text()).toBe(repaired);

    const other = new Playground(await site.open(page.url()));
    expect(await other.reports()).toEqual([]);
    expect(await other.text()).toBe(repaired);
    await other.page.close();
  });

  it("takes the settings, and says where they are wrong", async () => {
    const { page } = shared;
    await shared.write(SERVICE.replace(", );", ", { httpsAgent: new https.Agent() });"));
    expect((await shared.reports()).map(({ rule }) => rule)).toContain("no-per-request-client");
    await page.locator("summary").click();
    const settings = page.locator("textarea");
    await settings.fill('{ "ignore": ["node:https"] }');
    expect(await shared.reports()).toEqual([]);
    await settings.fill('{ "ignored": [] }');
    expect(await shared.reports()).toEqual([]);
    expect(await page.locator(".problem").textContent()).toContain(`settings["connection-reuse"].ignored`);
    await settings.fill("{");
    expect(await page.getByRole("alert").textContent()).toMatch(/JSON/);
    await settings.fill("{}");
  });

  it("takes weaker evidence where the configuration is strict", async () => {
    await shared.write(
      'import { Agent } from "node:https";\n\nexport function load(url) {\n  const agent = new Agent({ keepAlive: true });\n  return fetchWith(url, agent.options);\n}\n',
    );
    expect(await shared.reports()).toEqual([]);
    await shared.page.getByLabel("Configuration").selectOption("strict");
    expect((await shared.reports()).map(({ rule }) => rule)).toEqual(["no-per-request-client"]);
  });
});

/** The blocks of a page that say what is wrong, or right. */
function examplesOf(path: string): readonly Block[] {
  return blocksOf(path).filter(
    (block) => block.mark !== undefined && CODE.has(block.language) && !isConfiguration(block),
  );
}

const WITH_EXAMPLES = PAGES.filter((page) => page.startsWith("docs/") && examplesOf(page).length > 0);

describe.each(WITH_EXAMPLES)("the examples of %s", (path) => {
  const examples = examplesOf(path);
  const rule = /^docs\/rules\/(.*)\.md$/.exec(path)?.[1];

  it("open in the playground, which says what the page says", async () => {
    const page = await site.read(path.replace(/^docs\//, "").replace(/\.md$/, ".html"));
    const addresses = [...page.matchAll(/href="([^"]*)">Open in the playground</g)].map(([, address]) => address!);
    expect(addresses.length).toBe(examples.length);
    for (const [index, { text, language, mark, line }] of examples.entries()) {
      await shared.follow(addresses[index]!);
      const reports = await shared.reports();
      const rules = reports.map((report) => report.rule);
      if (mark === "wrong") expect(rules, `line ${line}`).toContainEqual(rule ?? expect.any(String));
      else expect(rules, `line ${line}`).toEqual([]);
      // Those of other pages come with settings, which the page of a rule does not.
      if (rule) expect(reports).toEqual(reportsInNode(text, `src/service.${language}`));
      expect(await shared.text()).toBe(text);
    }
  });
});

describe("the catalogue", () => {
  it("is searched by name, and filtered by cost and proof", async () => {
    const page = await site.open("catalogue.html");
    const names = () => page.locator("tbody tr td:first-child").allTextContents();
    expect((await names()).length).toBe(25);
    await page.getByRole("button", { name: /^Show all \d+$/ }).click();
    const all = (await names()).length;
    expect(all).toBeGreaterThan(600);

    await page.getByLabel("Package or export").fill("undici");
    const found = await names();
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((name) => name.includes("undici"))).toBe(true);
    expect(await page.locator("output").textContent()).toBe(`${found.length} of ${all}`);

    await page.getByLabel("A fresh instance costs").selectOption("Connections of its own");
    const costly = await page.locator("tbody tr td:nth-child(4)").allTextContents();
    expect(costly.length).toBeGreaterThan(0);
    expect(costly.every((cost) => cost.includes("connections"))).toBe(true);

    await page.getByLabel("Known from").selectOption("documentation alone");
    expect(await names()).toEqual([]);
    await page.close();
  });
});

describe("the search", () => {
  it("finds the page of a rule", async () => {
    const page = await site.open("");
    await page.waitForFunction(() => "__vue_app__" in document.querySelector("#app")!);
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("searchbox").fill("no-unconsumed-body");
    const first = page.locator(".VPLocalSearchBox .results a").first();
    expect(await first.getAttribute("href")).toMatch(/^\/rules\/no-unconsumed-body\.html(?:#|$)/);
    await page.close();
  });
});

describe("what agents read", () => {
  it("is an index of the pages as plain Markdown", async () => {
    const index = await site.read("llms.txt");
    expect(index).toMatch(/^# eslint-plugin-connection-reuse\n\n> Finds HTTP clients that are made again/);
    const pages = [...index.matchAll(/^- \[.+?\]\(\/(.+?\.md)\)/gm)].map(([, page]) => page!);
    expect(pages.map((page) => `docs/${page}`)).toEqual(PAGES.filter((page) => page.startsWith("docs/")).toSorted());
    for (const page of pages) expect(await site.read(page)).toMatch(/^# /m);
    expect(await site.read("rules/no-unconsumed-body.md")).toContain("```js\nexport async function exists(url) {");
  });
});
