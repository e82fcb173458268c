import { describe, expect, it } from "vitest";
import { executionOf } from "../../src/execution/execution-context.js";
import { labelOf } from "../../src/execution/reason-words.js";
import { placeWords } from "../../src/project/place-words.js";
import { recurrenceOf } from "../../src/execution/recurrence.js";
import { nodeAt, parse } from "../support/parse.js";
import { program, type ProgramFiles } from "../support/program.js";

/** How often the call `here()` in one of the files runs, and whether that adds up. */
function here(path: string, files: ProgramFiles): string {
  const file = program(files).file(path);
  const node = nodeAt(file, "here()");
  const execution = executionOf(node, file);
  const recurrence = recurrenceOf(node, file);
  if (!("because" in execution)) return `${execution.frequency}, ${recurrence}`;
  const { because, frequency } = execution;
  const calls = because.chain.map(({ name }) => ` → ${name}`).join("");
  return `${frequency}, ${recurrence}: ${labelOf(because)}, ${placeWords(because, file)}${calls}`;
}

const PAGE = "src/pages/index.astro";
const ON_DEMAND = "perRequest, again: Astro page `index.astro`, line 1";
const UNKNOWN = "unknown, seldom";
const page = (text: string, files: ProgramFiles = {}): string => here(PAGE, { ...files, [PAGE]: text });
const configured = (config: string, text = "await here();", name = "astro.config.mjs"): string =>
  page(text, { [name]: config });

describe("a page of Astro runs per request", () => {
  it("where it says so", () => {
    expect(page("export const prerender = false;\nawait here();")).toBe(ON_DEMAND);
  });

  it.each([
    ["an object", 'export default { output: "server" };'],
    [
      "what defines it",
      'import { defineConfig } from "astro/config";\nexport default defineConfig({ output: "server" });',
    ],
    ["a constant", 'const config = { output: "server" } satisfies AstroUserConfig;\nexport default config;'],
    ["constants", 'const output = "server"; const options = { output };\nexport default defineConfig(options);'],
  ])("where its project does, by %s", (_, config) => {
    expect(configured(config, "await here();", "astro.config.ts")).toBe(ON_DEMAND);
  });

  it("with the functions that it calls", () => {
    const text = "export const prerender = false;\nasync function load() { return here(); }\nawait load();";
    expect(page(text)).toBe(`${ON_DEMAND} → load`);
  });

  it("by the configuration of the package that it belongs to", () => {
    const files = {
      "package.json": '{ "private": true, "workspaces": ["sites/*"] }',
      "sites/shop/package.json": '{ "name": "shop", "private": true }',
      "sites/shop/astro.config.ts": 'export default { output: "server" };',
      "sites/blog/package.json": '{ "name": "blog", "private": true }',
      "sites/shop/src/pages/index.astro": "await here();",
      "sites/blog/src/pages/index.astro": "await here();",
    };
    expect(here("sites/shop/src/pages/index.astro", files)).toBe(ON_DEMAND);
    expect(here("sites/blog/src/pages/index.astro", files)).toBe(UNKNOWN);
  });
});

describe("how often a page of Astro runs is not known", () => {
  it.each([
    ["says nothing", "await here();"],
    ["says that it is built", "export const prerender = true;\nawait here();"],
    ["computes it", "export const prerender = import.meta.env.STATIC;\nawait here();"],
    ["says it in a comment", "// export const prerender = false;\nawait here();"],
    ["has a variable of that name", "const prerender = false;\nawait here();"],
  ])("where it %s", (_, text) => {
    expect(page(text)).toBe(UNKNOWN);
  });

  it.each([
    ["builds by default", "export default {};"],
    ["builds what does not say otherwise", 'export default { output: "hybrid" };'],
    ["has an adapter, for other pages", "export default { adapter: node() };"],
    ["computes it", 'export default { output: process.env.X ? "server" : "static" };'],
    ["may replace it", 'export default { output: "server", ...shared };'],
    ["says it in a comment", 'export default {\n  // output: "server",\n};'],
    ["says it of something else", 'export default { vite: { output: "server" } };'],
    ["exports something else", 'export const config = { output: "server" };'],
  ])("where its project %s", (_, config) => {
    expect(configured(config)).toBe(UNKNOWN);
  });

  it("where the page says otherwise than its project", () => {
    const config = 'export default { output: "server" };';
    expect(configured(config, "export const prerender = true;\nawait here();")).toBe(UNKNOWN);
    expect(configured(config, "export const prerender = isStatic();\nawait here();")).toBe(UNKNOWN);
  });

  it("where the file with that name is no configuration", () => {
    expect(configured('export default { output: "server" };', "await here();", "src/astro.config.mjs")).toBe(UNKNOWN);
  });
});

describe("a component of Astro", () => {
  const SERVER = { "astro.config.mjs": 'export default { output: "server" };' };
  const card = (files: ProgramFiles): string =>
    here("src/components/Card.astro", { ...SERVER, "src/components/Card.astro": "await here();", ...files });

  it("runs with a page that it is a part of, through layouts", () => {
    const files = {
      [PAGE]: 'import Base from "../layouts/Base.astro";',
      "src/layouts/Base.astro": 'import Card from "../components/Card.astro";',
    };
    expect(card(files)).toBe("perRequest, again: Astro page `index.astro`, src/pages/index.astro:1");
  });

  it.each<[string, ProgramFiles]>([
    ["is a part of nothing", {}],
    [
      "is a part of pages that are built",
      { [PAGE]: 'import Card from "../components/Card.astro";\nexport const prerender = true;' },
    ],
    ["is imported by a script", { "src/cards.ts": 'import Card from "./components/Card.astro";' }],
    [
      "is a part of itself",
      {
        "src/components/Card.astro": 'import List from "./List.astro";\nawait here();',
        "src/components/List.astro": 'import Card from "./Card.astro";',
      },
    ],
  ])("is not known where it %s", (_, files) => {
    expect(card(files)).toBe(UNKNOWN);
  });
});

describe("other files", () => {
  it.each([
    ["a module", "src/db.ts"],
    ["a module among the pages", "src/pages/db.ts"],
  ])("%s runs once", (_, path) => {
    expect(here(path, { [path]: "export const prerender = false;\nhere();" })).toBe("once, seldom");
  });
});

describe("the top level that settings describe", () => {
  const told = (scope: object): string => {
    const entryPoints = [
      { host: "Acme", scopes: [{ match: "topLevel", what: "view", files: ["**/views/*.ts"], ...scope }] },
    ];
    const file = parse("here();", {
      filename: "/project/views/price.ts",
      settings: { "connection-reuse": { entryPoints } },
    });
    const execution = executionOf(nodeAt(file, "here()"), file);
    return "because" in execution ? `${execution.frequency} ${labelOf(execution.because)}` : execution.frequency;
  };

  it.each([
    ["perRequest Acme view `price.ts`", { runs: "perRequest" }],
    ["perIteration Acme view `price.ts`", { runs: "perIteration" }],
    ["once", { runs: "once" }],
    ["unknown", { runs: "inherits" }],
    ["perRequest Acme view `price.ts`", { runs: "perRequest", needs: { fragments: ["here()"] } }],
    ["unknown", { runs: "perRequest", unless: { fragments: ["here()"] } }],
    ["once", { runs: "perRequest", files: ["**/emails/*.ts"] }],
  ])("is %s by %j", (expected, scope) => {
    expect(told(scope)).toBe(expected);
  });
});
