import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as parser from "@typescript-eslint/parser";
import { ESLint, Linter } from "eslint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { blocksOf, projectFile, type Block } from "../support/markdown.js";

const PAGES = ["README.md", "CONTRIBUTING.md", ...pagesIn("docs"), ...pagesIn("docs/rules")];
const CODE = new Set(["js", "ts", "jsx", "tsx", "mjs", "cjs"]);

function pagesIn(folder: string): string[] {
  return readdirSync(projectFile(folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);
}

function isConfiguration(block: Block): boolean {
  return /^export default (?:\[|defineConfig)/m.test(block.text) || block.file?.startsWith("eslint.config") === true;
}

/** Parts of an entry or of a configuration, which are no programs. */
function isProgram(block: Block): boolean {
  return CODE.has(block.language) && !isConfiguration(block);
}

function reports({ text, language }: Block): string[] {
  const messages = new Linter({ cwd: "/" }).verify(
    text,
    [
      {
        files: ["**/*.{js,ts,jsx,tsx,mjs,cjs}"],
        languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      },
      plugin.configs.recommended,
    ],
    { filename: `/project/src/service.${language}` },
  );
  return messages.map((message) => message.ruleId ?? message.message);
}

const programsOf = (page: string): Block[] => blocksOf(page).filter(isProgram);

describe.each(PAGES.filter((page) => programsOf(page).length > 0))("%s", (page) => {
  const programs = programsOf(page);

  it.each(programs.filter((block) => block.mark === "wrong"))("the code at line $line is reported", (block) => {
    const expected = page.startsWith("docs/rules/")
      ? `connection-reuse/${basename(page, ".md")}`
      : /^connection-reuse\//;
    expect(reports(block)).toContainEqual(typeof expected === "string" ? expected : expect.stringMatching(expected));
  });

  it.each(programs.filter((block) => block.mark !== "wrong"))("the code at line $line is not reported", (block) => {
    expect(reports(block)).toEqual([]);
  });
});

describe("configurations", () => {
  const configurations = PAGES.flatMap((page) =>
    blocksOf(page)
      .filter((block) => CODE.has(block.language) && isConfiguration(block))
      .map((block) => ({ ...block, page })),
  );
  let folder: string;

  beforeAll(() => {
    mkdirSync(projectFile(".cache"), { recursive: true });
    // Below the project, so that its own name leads to its build.
    folder = mkdtempSync(projectFile(".cache/configurations-"));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are in the pages", () => {
    expect(configurations.length).toBeGreaterThan(0);
  });

  it.each(configurations)("ESLint loads the one at $page:$line", async ({ text, line, page }) => {
    const file = join(folder, `${basename(page)}-${line}.config.mjs`);
    writeFileSync(file, text);
    const eslint = new ESLint({ cwd: folder, overrideConfigFile: file });
    const config = (await eslint.calculateConfigForFile(join(folder, "service.js"))) as Linter.Config;
    const rules = Object.keys(config.rules ?? {}).filter((rule) => rule.startsWith("connection-reuse/"));
    expect(rules.length).toBeGreaterThan(0);
  });
});
