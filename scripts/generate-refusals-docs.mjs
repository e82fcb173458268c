// Writes what stands against repairs into the pages of the rules, from the tables that the planners read.
// With --check it writes nothing, and fails when a page differs.
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import prettier from "prettier";
import ts from "typescript";

const root = new URL("../", import.meta.url);
const [BEGIN, END] = ["<!-- begin refusals -->", "<!-- end refusals -->"];

const { OBSTACLES } = await tables("src/repair/hoist/obstacles.ts");
const { REFUSALS } = await tables("src/repair/release/refusals.ts");
await write("docs/rules/no-per-request-client.md", ofClients(Object.values(OBSTACLES)));
await write("docs/rules/no-unconsumed-body.md", ofBodies(Object.values(REFUSALS)));

async function tables(path) {
  const source = readFileSync(new URL(path, root), "utf8");
  const module = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext } }).outputText;
  return import(`data:text/javascript,${encodeURIComponent(module)}`);
}

function ofClients(meanings) {
  const rows = (chosen) => chosen.map(({ because, instead }) => `| ${because} | ${instead} |`);
  return [
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
  ];
}

function ofBodies(meanings) {
  return [
    "Nothing is offered where the release cannot be put; the message says which it is:",
    "",
    ...meanings.map(({ because }) => `- ${because}`),
  ];
}

async function write(path, lines) {
  const page = new URL(path, root);
  const before = readFileSync(page, "utf8");
  const [start, end] = [before.indexOf(BEGIN), before.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${path} has no ${BEGIN} … ${END}`);
  const written = `${before.slice(0, start + BEGIN.length)}\n\n${lines.join("\n")}\n\n${before.slice(end)}`;
  const after = await prettier.format(written, { parser: "markdown", printWidth: 120 });

  if (!process.argv.includes("--check")) writeFileSync(page, after);
  else if (after !== before) {
    console.error(`the refusals in ${path} are stale: run node scripts/generate-refusals-docs.mjs`);
    process.exitCode = 1;
  }
}
