import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ESLint } from "eslint";
import { beforeAll, describe, expect, it } from "vitest";
import { projectFile, type Block } from "../support/markdown.js";
import { configurations } from "../support/pages.js";
import { project } from "../support/project.js";
import { installTools } from "../support/tools.js";
import { EXTENSIONS, JAVASCRIPT, TYPESCRIPT, wrongFile } from "../support/wrong-file.js";

const TOOLS = projectFile("tests/docs/tools");
const OLDEST = join(TOOLS, "node_modules/eslint");
const BLOCKS = configurations();

/** The extensions of which a reader of the block expects that they are linted: all, unless the page says otherwise. */
function claimedBy({ section, text }: Block): readonly string[] {
  if (section === "JavaScript") return JAVASCRIPT;
  // The parser of another plugin, which says itself what it takes.
  return text.includes("tseslint") ? [...JAVASCRIPT, ...TYPESCRIPT] : EXTENSIONS;
}

/** A project with the block for its configuration, and a mistake in a file of each extension that the block claims. */
function projectWith(block: Block, eslint: string): string {
  const wrong = claimedBy(block).map((extension) => [`services/price.${extension}`, wrongFile(extension)]);
  const folder = project({
    "package.json": block.text.includes("require(") ? "{}" : '{ "type": "module" }',
    [block.file ?? "eslint.config.js"]: block.text,
    ...Object.fromEntries(wrong),
  });
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  // What the pages tell their readers to install.
  symlinkSync(eslint, join(modules, "eslint"));
  symlinkSync(projectFile("."), join(modules, "eslint-plugin-connection-reuse"));
  for (const name of ["typescript-eslint", "jiti"])
    symlinkSync(projectFile(`node_modules/${name}`), join(modules, name));
  return folder;
}

/** The names of the files in which `eslint .` reports the mistake, and nothing else of ours or of ESLint. */
function reportedIn(folder: string): readonly string[] {
  const args = ["node_modules/eslint/bin/eslint.js", ".", "--format", "json"];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  expect(stderr).toBe("");
  const results = (JSON.parse(stdout) as readonly ESLint.LintResult[]).filter(({ messages }) => messages.length > 0);
  for (const { filePath, messages } of results) {
    const rules = messages.map(({ ruleId, message }) => ruleId ?? message);
    const ours = rules.filter((rule) => !rule.startsWith("@typescript-eslint/"));
    expect(ours, filePath).toEqual(["connection-reuse/no-per-request-client"]);
  }
  return results.map(({ filePath }) => basename(filePath));
}

function minimumOf(range: string): string {
  return /\d+\.\d+\.\d+/.exec(range)![0];
}

function packageOf(path: string): { readonly version: string; readonly peerDependencies: { readonly eslint: string } } {
  return JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as ReturnType<typeof packageOf>;
}

beforeAll(() => installTools(TOOLS), 120_000);

it("there are configurations in the pages", () => {
  expect(new Set(BLOCKS.map(({ page }) => dirname(page)))).toEqual(new Set([".", "docs", "docs/rules"]));
});

it("the oldest ESLint that is tried is the oldest that the package takes", () => {
  const { peerDependencies } = packageOf(projectFile("."));
  expect(packageOf(OLDEST).version).toBe(minimumOf(peerDependencies.eslint));
});

describe.each([
  { version: "newest", eslint: projectFile("node_modules/eslint"), blocks: BLOCKS },
  // ESLint loads a configuration of TypeScript from 9.18 on, which the page says.
  { version: "oldest", eslint: OLDEST, blocks: BLOCKS.filter(({ file }) => file !== "eslint.config.ts") },
])("the $version ESLint", ({ eslint, blocks }) => {
  it.each(blocks)("reports a wrong file of each extension that $page:$line claims", (block) => {
    const expected = claimedBy(block).map((extension) => `price.${extension}`);
    expect(reportedIn(projectWith(block, eslint))).toEqual(expected.sort());
  });
});
