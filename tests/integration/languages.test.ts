import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import * as typescript from "@typescript-eslint/parser";
import { ESLint, type Linter } from "eslint";
import { beforeAll, expect, it } from "vitest";
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

/** What is said of a file, and the file after all fixes where that is another one. */
async function linted(path: string, text: string) {
  const folder = project({ ".git/HEAD": "", "package.json": "{}", [path]: text });
  const run = async (fix: boolean) =>
    await new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: config, fix }).lintFiles([path]);
  const [before] = await run(false);
  const [after] = await run(true);
  expect(relative(folder, before!.filePath).replaceAll("\\", "/")).toBe(path);
  const reports = before!.messages.map(
    ({ line, ruleId, fix }) => `${line} ${ruleId?.split("/")[1]}${fix ? " fix" : ""}`,
  );
  return { reports, output: after!.output };
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
    reports: ["3 no-per-request-client fix"],
    output,
  });
});

it("writes into the frontmatter of Astro only where a value stands, and never into the page", async () => {
  const page = (agent: string): string => `---
import axios from "axios";
import https from "node:https";
const { data } = await axios.get("https://x/", { httpsAgent: new https.Agent(${agent}) });
---
<p>{data}</p>
`;
  expect(await linted("src/pages/index.astro", page(""))).toEqual({
    reports: ["4 no-disabled-keep-alive fix"],
    output: page("{ keepAlive: true }"),
  });
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
    reports: ["8 no-per-request-client fix"],
    output: page("\nconst s3 = new S3Client({});\n", ""),
  });
});
