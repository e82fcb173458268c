import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isInstalled } from "../editor/support/terminal.js";
import { blocksOf, projectFile, type Block } from "../support/markdown.js";
import { installTools } from "../support/tools.js";
import { EXTENSIONS, wrongFile } from "../support/wrong-file.js";
import { Repository, TOOLS } from "./support/repository.js";

const PAGE = blocksOf("docs/hooks.md");
const CONFIGURATION = PAGE.find((block) => block.file === "eslint.config.mjs")!;

const CLEAN = "export const one = 1;\n";
const FIXABLE = `import https from "node:https";
import axios from "axios";

export async function load(ids) {
  for (const id of ids) {
    const agent = new https.Agent({ keepAlive: true });
    await axios.get(\`https://upstream/\${id}\`, { httpsAgent: agent });
  }
}
`;
const FIXED = `import https from "node:https";
import axios from "axios";

const agent = new https.Agent({ keepAlive: true });

export async function load(ids) {
  for (const id of ids) {
    await axios.get(\`https://upstream/\${id}\`, { httpsAgent: agent });
  }
}
`;
const UNFIXABLE = wrongFile("js");

let repository: Repository;

/** Does what a section of the page says: writes its files, runs the last part of its command. */
function follow(section: string): void {
  const blocks = PAGE.filter((block) => block.section === section);
  for (const block of [CONFIGURATION, ...blocks]) if (block.file) repository.write(block.file, block.text);
  const command = blocks.find((block) => block.language === "console")!;
  // What the command installs is in the repository already.
  repository.run(withoutInstall(command));
}

function withoutInstall({ text }: Block): string {
  return text.trim().replace(/^npm install --save-dev [^&]+&& /, "");
}

/** Stages a file with a mistake that no fix repairs for each extension that the page gives to ESLint. */
function wrongFiles(): readonly string[] {
  const names = EXTENSIONS.map((extension) => `price.${extension}`).sort();
  for (const name of names) repository.write(name, wrongFile(name.slice("price.".length)));
  repository.git("add", ".");
  return names;
}

/** The files that the output of ESLint names above their reports. */
function reportedIn(output: string): readonly string[] {
  return [
    ...new Set(Array.from(stripVTControlCharacters(output).matchAll(/\bprice\.[cm]?[jt]sx?$/gm), ([name]) => name)),
  ].sort();
}

beforeAll(() => installTools(TOOLS), 120_000);

beforeEach(() => {
  repository = new Repository();
});

afterEach(() => repository.remove());

const FIXING = ["husky with lint-staged", "lefthook", "simple-git-hooks"];

describe.each(FIXING)("%s", (section) => {
  beforeEach(() => {
    follow(section);
    repository.git("add", ".");
    expect(repository.commit()).toMatchObject({ accepted: true });
  });

  it("lets a clean file through", () => {
    repository.write("service.js", CLEAN);
    repository.git("add", ".");
    expect(repository.commit()).toMatchObject({ accepted: true });
  });

  it("commits what the fix makes", () => {
    repository.write("service.js", FIXABLE);
    repository.git("add", ".");
    expect(repository.commit()).toMatchObject({ accepted: true });
    expect(repository.committed("service.js")).toBe(FIXED);
    expect(repository.read("service.js")).toBe(FIXED);
  });

  it("blocks what cannot be fixed, and says what it is", () => {
    repository.write("service.js", UNFIXABLE);
    repository.git("add", ".");
    const { accepted, output } = repository.commit();
    expect(accepted).toBe(false);
    expect(output).toContain("connection-reuse/no-per-request-client");
    expect(repository.read("service.js")).toBe(UNFIXABLE);
  });

  it("blocks a wrong file of each extension", () => {
    const names = wrongFiles();
    const { accepted, output } = repository.commit();
    expect(accepted).toBe(false);
    expect(reportedIn(output)).toEqual(names);
  });

  it("commits only the staged part of a file, fixed, and keeps the rest", () => {
    repository.write("service.js", CLEAN);
    repository.git("add", ".");
    repository.commit();
    repository.write("service.js", FIXABLE);
    repository.git("add", ".");
    repository.write("service.js", `${FIXABLE}\nexport const notYet = 2;\n`);
    expect(repository.commit()).toMatchObject({ accepted: true });
    expect(repository.committed("service.js")).toBe(FIXED);
    expect(repository.read("service.js")).toContain("export const notYet = 2;");
  });
});

// Debian and pip provide it; a contributor's machine may lack it.
describe.runIf(process.env["CI"] || isInstalled("pre-commit"))("pre-commit", () => {
  beforeEach(() => {
    follow("pre-commit");
    repository.git("add", ".");
    expect(repository.commit()).toMatchObject({ accepted: true });
  });

  it("lets a clean file through, and blocks findings", () => {
    repository.write("service.js", CLEAN);
    repository.git("add", ".");
    expect(repository.commit()).toMatchObject({ accepted: true });
    repository.write("service.js", FIXABLE);
    repository.git("add", ".");
    const { accepted, output } = repository.commit();
    expect(accepted).toBe(false);
    expect(output).toContain("connection-reuse/no-per-request-client");
    expect(repository.read("service.js")).toBe(FIXABLE);
  });

  it("blocks a wrong file of each extension", () => {
    const names = wrongFiles();
    const { accepted, output } = repository.commit();
    expect(accepted).toBe(false);
    expect(reportedIn(output)).toEqual(names);
  });
});

it("the hook that this repository provides to pre-commit is given files of each extension", () => {
  const [, files] = /^ {2}files: (.*)$/m.exec(readFileSync(projectFile(".pre-commit-hooks.yaml"), "utf8"))!;
  for (const extension of EXTENSIONS) expect(`src/price.${extension}`).toMatch(new RegExp(files!));
  expect("src/prices.json").not.toMatch(new RegExp(files!));
});
