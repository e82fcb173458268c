import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import * as parser from "@typescript-eslint/parser";
import { ESLint } from "eslint";
import { afterAll, beforeAll, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { blocksOf, projectFile } from "../support/markdown.js";

const PACKAGES = ["openai", "@smithy", "zod", "undici", "axios", "@aws-sdk/client-s3", "got", "superagent", "needle"];
const EXTENSIONS = new Set([".js", ".mjs", ".cjs", ".ts", ".mts", ".cts"]);
const OXLINT = projectFile("node_modules/.bin/oxlint");
const LEAST_FILES = 1_500;
const MAX_PASSES = 10;
/** One report, in the terms that both linters give. */
type Finding = string;

let root: string;
let files: string[];
/** Files of which ESLint would change something. */
let fixable: string[];
const rules = plugin.configs.strict.rules!;

beforeAll(() => {
  // Not below the project: oxlint looks into no folder whose name starts with a dot.
  root = mkdtempSync(join(tmpdir(), "connection-reuse-oxlint-"));
  for (const name of PACKAGES)
    copySources(projectFile(`node_modules/${name}`), join(root, "packages", name.replace("/", "-")));
  copySources(projectFile("examples"), join(root, "examples"));
  for (const page of readdirSync(projectFile("docs/rules"))) copyBlocks(page);
  writeFileSync(
    join(root, ".oxlintrc.json"),
    JSON.stringify({
      categories: { correctness: "off" },
      plugins: [],
      jsPlugins: [projectFile("dist/index.js")],
      rules,
    }),
  );
  files = sources(root);
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : sources(path);
    return entry.isFile() && EXTENSIONS.has(extname(entry.name)) && !/\.d\.[cm]?ts$|\.min\./.test(entry.name)
      ? [path]
      : [];
  });
}

function copySources(from: string, to: string): void {
  for (const file of sources(from)) cpSync(file, join(to, file.slice(from.length)));
}

/** The code of the documentation: the part of the corpus in which there is most to find. */
function copyBlocks(page: string): void {
  for (const block of blocksOf(`docs/rules/${page}`)) {
    if (!["js", "ts"].includes(block.language)) continue;
    mkdirSync(join(root, "docs"), { recursive: true });
    writeFileSync(join(root, "docs", `${page}-${block.line}.${block.language}`), block.text);
  }
}

function eslint(fix: boolean): ESLint {
  return new ESLint({
    cwd: root,
    overrideConfigFile: true,
    ignore: false,
    fix,
    overrideConfig: [
      { files: ["**/*.{js,mjs,cjs,ts,mts,cts}"], languageOptions: { parser } },
      { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" } },
      plugin.configs.strict,
    ],
  });
}

async function findingsOfEslint(): Promise<Finding[]> {
  const results = await eslint(false).lintFiles(["**/*.{js,mjs,cjs,ts,mts,cts}"]);
  fixable = results.filter((result) => result.fixableErrorCount > 0).map((result) => result.filePath);
  return results.flatMap((result) =>
    result.messages.flatMap((message) =>
      message.ruleId
        ? [finding(result.filePath.slice(root.length + 1), message.line, message.ruleId, message.message)]
        : [],
    ),
  );
}

interface OxlintReport {
  readonly diagnostics: readonly {
    readonly message: string;
    readonly code: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

function findingsOfOxlint(): Finding[] {
  const { stdout } = spawnSync(OXLINT, ["--format", "json", "--no-ignore", "."], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const report = JSON.parse(stdout) as OxlintReport;
  return report.diagnostics.flatMap(({ message, code, filename, labels }) => {
    const rule = /^eslint-plugin-connection-reuse\((.*)\)$|^connection-reuse\((.*)\)$/.exec(code);
    return rule ? [finding(filename, labels[0]!.span.line, `connection-reuse/${rule[1] ?? rule[2]}`, message)] : [];
  });
}

function finding(path: string, line: number, rule: string, message: string): Finding {
  return `${path}:${line} ${rule} ${message}`;
}

function texts(): Map<string, string> {
  return new Map(fixable.map((file) => [file.slice(root.length + 1), readFileSync(file, "utf8")]));
}

it("has a corpus worth comparing", () => {
  expect(existsSync(projectFile("dist/index.js"))).toBe(true);
  expect(files.length).toBeGreaterThanOrEqual(LEAST_FILES);
});

it("finds in oxlint what it finds in ESLint", async () => {
  const expected = await findingsOfEslint();
  expect(expected.length).toBeGreaterThan(10);
  expect(findingsOfOxlint().sort()).toEqual(expected.sort());
}, 240_000);

it("fixes in oxlint as it fixes in ESLint", async () => {
  const original = texts();
  await ESLint.outputFixes(await eslint(true).lintFiles(fixable));
  const expected = texts();
  for (const [path, text] of original) writeFileSync(join(root, path), text);
  fixWithOxlint();
  expect(expected.size).toBeGreaterThan(3);
  expect(texts()).toEqual(expected);
}, 240_000);

/** ESLint passes again until nothing changes; oxlint passes once a run. */
function fixWithOxlint(): void {
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const before = texts();
    spawnSync(OXLINT, ["--fix", "--no-ignore", ...fixable], { cwd: root, maxBuffer: 2 ** 28 });
    if ([...texts()].every(([path, text]) => before.get(path) === text)) return;
  }
}
