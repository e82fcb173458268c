import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import * as typescript from "@typescript-eslint/parser";
import { ESLint, type Linter } from "eslint";
import { beforeAll, describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { projectFile } from "../support/markdown.js";
import { project } from "../support/project.js";
import { installTools } from "../support/tools.js";

/** Files with scripts in them, with the parsers that bring these to ESLint. */

const TOOLS = projectFile("tests/integration/languages");
let config: Linter.Config[];

beforeAll(async () => {
  installTools(TOOLS);
  const { vue, svelte, astro, markdown } = (await import(pathToFileURL(`${TOOLS}/parsers.mjs`).href)) as Readonly<
    Record<"vue" | "svelte" | "astro", unknown>
  > & { markdown: { configs: { processor: Linter.Config[] } } };
  const language = (files: string, parser: unknown): Linter.Config => ({
    files: [files],
    languageOptions: { parser: parser as Linter.Parser, parserOptions: { parser: typescript } },
  });
  config = [
    { files: ["**/*.ts"], languageOptions: { parser: typescript as Linter.Parser } },
    language("**/*.vue", vue),
    language("**/*.svelte", svelte),
    language("**/*.astro", astro),
    ...markdown.configs.processor,
    plugin.configs.strict,
  ];
}, 240_000);

/** What is said of a file, and the file after all fixes where that is another one, or after each suggestion. */
async function linted(path: string, text: string, around: Readonly<Record<string, string>> = {}) {
  const folder = project({ ".git/HEAD": "", "package.json": "{}", ...around, [path]: text });
  const run = async (fix: boolean) =>
    await new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: config, fix }).lintFiles([path]);
  const [before] = await run(false);
  const [after] = await run(true);
  expect(relative(folder, before!.filePath).replaceAll("\\", "/")).toBe(path);
  const reports = before!.messages.map(
    ({ line, ruleId, messageId, fix }) => `${line} ${ruleId?.split("/")[1]}: ${messageId}${fix ? " fix" : ""}`,
  );
  return { reports, output: after!.output };
}

/** The messages on a file, and the file after each of their suggestions. */
async function suggested(path: string, text: string, around: Readonly<Record<string, string>> = {}) {
  const folder = project({ ".git/HEAD": "", "package.json": "{}", ...around, [path]: text });
  const [result] = await new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: config }).lintFiles([
    path,
  ]);
  return result!.messages.map(({ message, suggestions }) => ({
    message,
    after: (suggestions ?? []).map(({ fix }) => text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1])),
  }));
}

const CLIENT = 'import { S3Client } from "@aws-sdk/client-s3";';

it.each<[string, string, string]>([
  [
    "the set-up of a page of Nuxt, which the browser runs too",
    "pages/index.vue",
    `<template><button @click="() => new S3Client({}).send(1)">{{ data }}</button></template>
<script setup lang="ts">
${CLIENT}
const s3 = new S3Client({});
const { data } = await useAsyncData("a", async () => {
  const answer = await fetch("https://x/");
  if (!answer.ok) throw new Error("no");
  return await new S3Client({}).send(await answer.json());
});
</script>
`,
  ],
  [
    "a component with two scripts",
    "components/both.vue",
    `<script lang="ts">
${CLIENT}
export default { async mounted() { return await new S3Client({}).send(1); } };
</script>
<script setup lang="ts">
const onClick = async () => { await new S3Client({}).send(1); };
</script>
<template><p @click="onClick" /></template>
`,
  ],
  [
    "a component of Svelte",
    "src/routes/+page.svelte",
    `<script lang="ts">
${CLIENT}
const s3 = new S3Client({});
async function go() { const r = await fetch("https://x/"); await new S3Client({}).send(r.ok); }
</script>
<button on:click={() => new S3Client({}).send(1)}>{s3}</button>
`,
  ],
  [
    "what only the server runs of a component of Nuxt, which a build may render",
    "components/Prices.server.vue",
    `<script setup lang="ts">
${CLIENT}
const all = await new S3Client({}).send(1);
if (import.meta.server) await new S3Client({}).send(2);
</script>
<template><p>{{ all }}</p></template>
`,
  ],
  [
    "both scripts of a component of Svelte",
    "src/lib/Prices.svelte",
    `<script module lang="ts">
${CLIENT}
export async function load() { return await new S3Client({}).send(1); }
</script>
<script lang="ts">
const all = await new S3Client({}).send(1);
const r = await fetch("https://x/");
</script>
<p>{all}{r.ok}</p>
`,
  ],
  [
    "the frontmatter of a page of Astro, which is built once unless its project says otherwise",
    "src/pages/index.astro",
    `---
${CLIENT}
const s3 = new S3Client({});
const all = await s3.send(1);
---
<p>{all}{new S3Client({}).send(1)}</p>
<script>document.addEventListener("click", () => fetch("https://x/"));</script>
`,
  ],
])("is silent about %s", async (_, path, text) => {
  expect(await linted(path, text)).toEqual({ reports: [], output: undefined });
});

/** A page of Astro that is rendered for each request. */
const onDemand = (frontmatter: string, template = "<p>{all}</p>"): string => `---
${CLIENT}
export const prerender = false;
${frontmatter}
---
${template}
`;

describe("the frontmatter of a page of Astro that is rendered for each request", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "a client of its own",
      onDemand("const s3 = new S3Client({});\nconst all = await s3.send(1);"),
      ["4 no-per-request-client: perRequest"],
    ],
    [
      "a client of a function",
      onDemand("const load = async (key) => await new S3Client({}).send(key);\nconst all = await load(1);"),
      ["4 no-per-request-client: perRequest"],
    ],
    [
      "a client of a function that the template calls",
      onDemand("async function load() {\n  return await new S3Client({}).send(1);\n}", "<p>{await load()}</p>"),
      ["5 no-per-request-client: perRequest"],
    ],
    [
      "a client in the template",
      onDemand("", "<p>\n  {await new S3Client({}).send(1)}\n</p>"),
      ["7 no-per-request-client: perRequest"],
    ],
    [
      "a body that nobody reads",
      onDemand('const all = await fetch("https://x/");', "<p>{all.ok}</p>"),
      ["4 no-unconsumed-body: open"],
    ],
    [
      "a body that is not read before the page is another one",
      onDemand(
        'const r = await fetch("https://x/");\nif (!r.ok) return Astro.redirect("/");\nconst all = await r.json();',
      ),
      ["4 no-unconsumed-body: open"],
    ],
    [
      "a body of a function",
      onDemand(
        'const isUp = async () => {\n  const r = await fetch("https://x/");\n  return r.ok;\n};',
        "<p>{await isUp()}</p>",
      ),
      ["5 no-unconsumed-body: open"],
    ],
  ])("is reported for %s", async (_, text, reports) => {
    expect(await linted("src/pages/index.astro", text)).toEqual({ reports, output: undefined });
  });

  it.each<[string, string]>([
    [
      "a client for what is asked for",
      onDemand("const { id } = Astro.params;\nconst all = await new S3Client({ region: id }).send(1);"),
    ],
    ["a body that the template reads", onDemand('const r = await fetch("https://x/");', "<p>{await r.text()}</p>")],
    [
      "a script of the page",
      onDemand("", '<script>\n  document.addEventListener("click", () => fetch("https://x/"));\n</script>'),
    ],
    [
      "what is kept for the process",
      onDemand("const s3 = (globalThis.s3 ??= new S3Client({}));\nconst all = await s3.send(1);"),
    ],
  ])("is not reported for %s", async (_, text) => {
    expect(await linted("src/pages/index.astro", text)).toEqual({ reports: [], output: undefined });
  });

  it("says that a client belongs in a module of its own, and moves it to no module scope", async () => {
    const text = onDemand("const s3 = new S3Client({});\nconst all = await s3.send(1);");
    expect(await suggested("src/pages/index.astro", text)).toEqual([
      {
        message:
          "`new S3Client()` is made on every request (Astro page `index.astro`, line 1), so its connections are never reused. Make it once, at module scope. Not repaired: this file has no module scope, so it belongs in a module of its own.",
        after: [],
      },
    ]);
  });

  it("suggests the client that such a module has already", async () => {
    const text = onDemand("const all = await new S3Client({}).send(1);");
    const around = { "src/lib/s3.ts": `${CLIENT}\nexport const s3 = new S3Client({});\n` };
    const after = text
      .replace(CLIENT, 'import { s3 } from "../lib/s3";')
      .replace("new S3Client({}).send(1)", "s3.send(1)");
    expect(await suggested("src/pages/index.astro", text, around)).toEqual([
      { message: expect.stringMatching(/Make it once, at module scope\.$/), after: [after] },
    ]);
  });

  it("is released where it is left, inside the fences", async () => {
    const text = (released: string): string =>
      onDemand(`const all = await fetch("https://x/");${released}`, "<p>{all.ok}</p>");
    const [report] = await suggested("src/pages/index.astro", text(""));
    expect(report!.after).toEqual([text("\nawait all.arrayBuffer();"), text("\nawait all.body?.cancel();")]);
  });
});

describe("a project of Astro", () => {
  const all = `---\n${CLIENT}\nconst all = await new S3Client({}).send(1);\n---\n<p>{all}</p>\n`;
  const site = (output: string) => ({ "astro.config.mjs": `export default { output: "${output}" };\n` });
  const page = { "src/pages/index.astro": '---\nimport Card from "../components/Card.astro";\n---\n<Card />\n' };

  it.each([
    ["server", ["3 no-per-request-client: perRequest"]],
    ["static", []],
    ["hybrid", []],
  ])("with `output: %j` says how often its pages and components run", async (output, reports) => {
    expect(await linted("src/pages/index.astro", all, site(output))).toEqual({ reports, output: undefined });
    const around = { ...site(output), ...page };
    expect(await linted("src/components/Card.astro", all, around)).toEqual({ reports, output: undefined });
  });

  it("says nothing of a component that no page is seen to use", async () => {
    expect(await linted("src/components/Card.astro", all, site("server"))).toEqual({ reports: [], output: undefined });
  });
});

it("says of the server of SvelteKit what it is", async () => {
  const text = `${CLIENT}
export const load = async ({ params }) => {
  const s3 = new S3Client({});
  return { a: await s3.send(params) };
};
`;
  const output = `${CLIENT}

const s3 = new S3Client({});

export const load = async ({ params }) => {
  return { a: await s3.send(params) };
};
`;
  expect(await linted("src/routes/+page.server.ts", text)).toEqual({
    reports: ["3 no-per-request-client: perRequest fix"],
    output,
  });
});

it("asks before it has an agent of a component keep connections, and writes only where a value stands", async () => {
  const page = (agent: string): string => `---
import axios from "axios";
import https from "node:https";
const { data } = await axios.get("https://x/", { httpsAgent: new https.Agent(${agent}) });
---
<p>{data}</p>
`;
  const path = "src/pages/index.astro";
  expect(await linted(path, page(""))).toEqual({ reports: ["4 no-disabled-keep-alive: absent"], output: undefined });
  const [report] = await suggested(path, page(""));
  expect(report!.after).toEqual([page("{ keepAlive: true }")]);
});

it("repairs a block of a page in the block", async () => {
  const page = (before: string, inside: string): string => `# Prices

\`\`\`js
${CLIENT}
import express from "express";
${before}
express().get("/", async (req, res) => {
${inside}  res.json(await s3.send(1));
});
\`\`\`

Text.
`;
  expect(await linted("docs/prices.md", page("", "  const s3 = new S3Client({});\n"))).toEqual({
    reports: ["8 no-per-request-client: perRequest fix"],
    output: page("\nconst s3 = new S3Client({});\n", ""),
  });
});
