import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { blocksOf } from "../support/markdown.js";
import { CODE, isConfiguration, PAGES } from "../support/pages.js";
import { Playground, type Report } from "./support/playground.js";
import { Site } from "./support/site.js";

let site: Site;

beforeAll(async () => {
  site = await Site.start();
}, 180_000);

afterAll(() => site?.stop());

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

async function playground(path = "playground"): Promise<Playground> {
  return new Playground(await site.open(path));
}

describe("the playground", () => {
  it("underlines a mistake that is typed, says why, repairs it, and shares the result", async () => {
    const one = await playground();
    const { page } = one;
    await page.getByRole("button", { name: "lib/agent.ts", exact: true }).click();
    await one.press("Remove");
    await one.write(SERVICE);
    expect(await one.reports()).toEqual([]);

    await page.locator(".source .cm-line", { hasText: "axios.get" }).click();
    await page.keyboard.press("End");
    for (let step = 0; step < 2; step += 1) await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("{ httpsAgent: new https.Agent({ keepAlive: true");
    await one.settle();
    expect(await one.reports()).toEqual([
      { place: "routes/prices.ts:8:81", rule: "no-per-request-client", message: MESSAGE },
    ]);

    const squiggle = page.locator(".cm-lintRange-error");
    expect((await squiggle.allTextContents()).join("")).toBe("new https.Agent({ keepAlive: true })");
    await squiggle.first().hover();
    const tooltip = page.locator(".cm-tooltip .cm-diagnostic");
    expect(await tooltip.locator(".cm-diagnosticText").textContent()).toBe(MESSAGE);

    await tooltip.getByRole("button", { name: "Fix" }).click();
    await one.settle();
    expect(await one.reports()).toEqual([]);
    const repaired = SERVICE.replace(
      "const app",
      "const httpsAgent = new https.Agent({ keepAlive: true });\nconst app",
    ).replace("example.com\", )", 'example.com", { httpsAgent })');
    expect(await one.text()).toBe(repaired);

    const other = await playground(page.url());
    expect(await other.reports()).toEqual([]);
    expect(await other.text()).toBe(repaired);
  });
});

describe.each(PAGES.filter((page) => page.startsWith("docs/rules/")))("the examples of %s", (path) => {
  const examples = blocksOf(path).filter(
    (block) => block.mark !== undefined && CODE.has(block.language) && !isConfiguration(block),
  );
  const rule = path.replace(/^.*\/|\.md$/g, "");

  it("open in the playground, which says what the page says", async () => {
    const page = await site.open(path.replace(/^docs\/|\.md$/g, ""));
    const links = await page.getByRole("link", { name: "Open in the playground" }).all();
    const addresses = await Promise.all(links.map(async (link) => (await link.getAttribute("href"))!));
    expect(addresses.length).toBe(examples.length);
    const one = await playground();
    await one.reports();
    for (const [index, { text, language, mark, line }] of examples.entries()) {
      await one.follow(addresses[index]!);
      const reports = await one.reports();
      const rules = reports.map((report) => report.rule);
      if (mark === "wrong") expect(rules, `line ${line}`).toContain(rule);
      else expect(rules, `line ${line}`).toEqual([]);
      expect(reports).toEqual(reportsInNode(text, `src/service.${language}`));
    }
  });
});

/** What ESLint reports in Node, as the playground shows it. */
function reportsInNode(text: string, path: string): readonly Report[] {
  const jsx = !path.endsWith(".ts");
  const language = {
    files: ["**/*.{js,ts,jsx,tsx,mjs,cjs}"],
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx } } },
  };
  const linter = new Linter({ cwd: "/nowhere" });
  return linter
    .verify(text, [language, plugin.configs.recommended], { filename: `/nowhere/${path}` })
    .map(({ ruleId, line, column, message }) => ({
      place: `${path}:${line}:${column}`,
      rule: ruleId!.replace(/^.*\//, ""),
      message,
    }));
}
