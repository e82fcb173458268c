import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as parser from "@typescript-eslint/parser";
import { ESLint, Linter } from "eslint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { blocksOf, projectFile, type Block } from "../support/markdown.js";
import { CODE, isConfiguration, PAGES } from "../support/pages.js";
import { project } from "../support/project.js";

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

describe("a project", () => {
  const firsts = PAGES.filter((page) => page.startsWith("docs/rules/")).flatMap((page) => {
    const first = programsOf(page).find((block) => block.mark === "wrong");
    return first ? [{ ...first, page }] : [];
  });

  it.each(firsts)("with nothing in it but the first example of $page is reported", async ({ page, text, language }) => {
    const eslint = new ESLint({
      cwd: project({ "package.json": '{ "name": "example", "private": true }', [`example.${language}`]: text }),
      overrideConfigFile: true,
      overrideConfig: [plugin.configs.typescript, plugin.configs.recommended],
    });
    const [result] = await eslint.lintFiles(["."]);
    expect(result!.messages.map(({ ruleId }) => ruleId)).toContain(`connection-reuse/${basename(page, ".md")}`);
  });
});

describe("settings", () => {
  let folder: string;

  beforeAll(() => {
    mkdirSync(projectFile(".cache"), { recursive: true });
    // Below the project, so that its own name leads to its build.
    folder = mkdtempSync(projectFile(".cache/configurations-"));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** An ESLint that runs with a configuration of the documentation. */
  function eslintWith({ text, line, page }: Block & { readonly page: string }): ESLint {
    const file = join(folder, `${basename(page)}-${line}.config.mjs`);
    writeFileSync(file, text);
    return new ESLint({ cwd: folder, overrideConfigFile: file });
  }

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
