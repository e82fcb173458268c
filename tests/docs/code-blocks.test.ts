import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as parser from "@typescript-eslint/parser";
import { ESLint, Linter } from "eslint";
import ts from "typescript";
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

/** The configuration with settings that the section of a program shows before it. */
function settingsAbove(program: Block, page: string): Block | undefined {
  return blocksOf(page).findLast(
    (block) =>
      isConfiguration(block) &&
      block.text.includes("settings:") &&
      block.section === program.section &&
      block.line < program.line,
  );
}

const programsOf = (page: string): Block[] =>
  blocksOf(page).filter((block) => isProgram(block) && settingsAbove(block, page) === undefined);

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

  /** An ESLint that runs with a configuration of the documentation. */
  function eslintWith(block: Pick<Block, "text" | "line" | "file"> & { readonly page: string }): ESLint {
    const extension = block.file?.endsWith(".cjs") ? "cjs" : "mjs";
    const file = join(folder, `${basename(block.page)}-${block.line}.config.${extension}`);
    // ESLint loads TypeScript only with a loader of the project's own.
    const { outputText } = ts.transpileModule(block.text, { compilerOptions: { module: ts.ModuleKind.Preserve } });
    writeFileSync(file, block.file?.endsWith(".ts") ? outputText : block.text);
    return new ESLint({ cwd: folder, overrideConfigFile: file });
  }

  it("are in the pages", () => {
    expect(configurations.length).toBeGreaterThan(0);
  });

  it.each(configurations)("ESLint loads the one at $page:$line", async ({ text, line, page, file }) => {
    const eslint = eslintWith({ text, line, page, file });
    const config = (await eslint.calculateConfigForFile(join(folder, "service.js"))) as Linter.Config;
    const rules = Object.keys(config.rules ?? {}).filter((rule) => rule.startsWith("connection-reuse/"));
    expect(rules.length).toBeGreaterThan(0);
  });

  const withSettings = PAGES.flatMap((page) =>
    blocksOf(page).flatMap((program) => {
      const configuration = isProgram(program) ? settingsAbove(program, page) : undefined;
      return configuration ? [{ ...program, page, configuration: { ...configuration, page } }] : [];
    }),
  );

  it.each(withSettings)("the settings above $page:$line decide whether it is reported", async (program) => {
    const [result] = await eslintWith(program.configuration).lintText(program.text, {
      filePath: join(folder, "src/service.js"),
    });
    const reported = result!.messages.map((message) => message.ruleId ?? message.message);
    const isWrong = program.mark === "wrong";
    expect(reported).toEqual(isWrong ? [expect.stringMatching(/^connection-reuse\//)] : []);
    expect(reports(program).length > 0, "without the settings").toBe(!isWrong);
  });
});
