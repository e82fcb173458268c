// Writes the tables of "When it is not that simple" from the obstacles that the planner finds.
// With --check it writes nothing, and fails when the page differs.
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import prettier from "prettier";
import ts from "typescript";

const root = new URL("../", import.meta.url);
const page = new URL("docs/rules/no-per-request-client.md", root);
const [BEGIN, END] = ["<!-- begin refusals -->", "<!-- end refusals -->"];

const source = readFileSync(new URL("src/repair/hoist/obstacles.ts", root), "utf8");
const module = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext } }).outputText;
const { OBSTACLES } = await import(`data:text/javascript,${encodeURIComponent(module)}`);
const meanings = Object.values(OBSTACLES);

const rows = (chosen) => chosen.map(({ because, instead }) => `| ${because} | ${instead} |`);
const section = [
  "A client that may not be made while the module loads is made at first use, where it was made, and kept in a variable of the module:",
  "",
  "| Why it does not go to module scope | What the fix does |",
  "| --- | --- |",
  ...rows(meanings.filter(({ isSolvedAtFirstUse }) => isSolvedAtFirstUse)),
  "",
  "Where a person has to decide, the editor offers suggestions:",
  "",
  "| Why there is no fix | What is offered instead |",
  "| --- | --- |",
  ...rows(meanings.filter(({ instead, isSolvedAtFirstUse }) => instead && !isSolvedAtFirstUse)),
  "",
  "And in these cases nothing is offered, because no edit would keep what the program does; the message says which it is:",
  "",
  ...meanings.filter(({ instead }) => !instead).map(({ because }) => `- ${because}`),
].join("\n");

const before = readFileSync(page, "utf8");
const [start, end] = [before.indexOf(BEGIN), before.indexOf(END)];
if (start < 0 || end < start) throw new Error(`the page has no ${BEGIN} … ${END}`);
const written = `${before.slice(0, start + BEGIN.length)}\n\n${section}\n\n${before.slice(end)}`;
const after = await prettier.format(written, { parser: "markdown", printWidth: 120 });

if (!process.argv.includes("--check")) writeFileSync(page, after);
else if (after !== before) {
  console.error("the refusals in the docs are stale: run node scripts/generate-refusals-docs.mjs");
  process.exitCode = 1;
}
