import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { ESLint } from "eslint";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EditorSession } from "../editor/support/language-server.js";
import { generatedRepository } from "../support/generated-repository.js";
import { projectFile } from "../support/markdown.js";

const LEAST_FILES = 1000;
/** Files that are asked for one by one in an editor, half of them with something to find, and in processes of their own. */
const SAMPLE = 20;
const ALONE = 4;
const LONG = 240_000;
const SCRIPT = /\.ts$/;
const TOOLS = {
  eslint: projectFile("node_modules/eslint/bin/eslint.js"),
  oxlint: projectFile("node_modules/oxlint/bin/oxlint"),
  audit: projectFile("dist/cli/main.js"),
};

const texts = generatedRepository(LEAST_FILES);
const files = Object.keys(texts).filter((path) => SCRIPT.test(path));
let root: string;
/** What a run of ESLint over all files finds. */
let whole: readonly string[];
let sample: readonly string[];

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "connection-reuse-same-")));
  const plugin = pathToFileURL(projectFile("dist/index.js")).href;
  const settings = { jsPlugins: [projectFile("dist/index.js")], plugins: [], categories: { correctness: "off" } };
  const all: Readonly<Record<string, string>> = {
    ...texts,
    "eslint.config.js": `import plugin from ${JSON.stringify(plugin)};\nexport default [plugin.configs.typescript, plugin.configs.recommended];\n`,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  symlinkSync(projectFile("node_modules"), join(root, "node_modules"), "junction");
  const { rules } = JSON.parse(run("eslint", "--print-config", files[0]!)) as { rules: Record<string, [number]> };
  const severities = Object.entries(rules).map(([rule, [severity]]) => [rule, severity === 2 ? "error" : "warn"]);
  writeFileSync(join(root, ".oxlintrc.json"), JSON.stringify({ ...settings, rules: Object.fromEntries(severities) }));
  whole = findingsOf(run("eslint", "--format", "json", "."));
  const reported = [...new Set(whole.map(fileOf))];
  const silent = files.filter((path) => !reported.includes(path));
  sample = [reported, silent].flatMap((paths) => spread(paths, SAMPLE / 2));
}, LONG);

afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(tool: keyof typeof TOOLS, ...args: readonly string[]): string {
  // ESLint warns that threads do not pay on few processors.
  const env = { ...process.env, NODE_NO_WARNINGS: "1" };
  const options = { cwd: root, env, encoding: "utf8", maxBuffer: 2 ** 28 } as const;
  const { stdout, stderr } = spawnSync(process.execPath, [TOOLS[tool], ...args], options);
  expect(stderr).toBe("");
  return stdout;
}

interface Found {
  readonly line: number;
  readonly ruleId: string | null;
  readonly message: string;
}

function findingsOf(json: string): readonly string[] {
  return findingsIn(JSON.parse(json) as readonly { filePath: string; messages: readonly Found[] }[]);
}

function findingsIn(results: readonly { readonly filePath: string; readonly messages: readonly Found[] }[]) {
  return results.flatMap(({ filePath, messages }) => messages.map((message) => shown(filePath, message))).sort();
}

function shown(path: string, { line, ruleId, message }: Found): string {
  return `${relative(root, path).replaceAll("\\", "/")}:${line} ${ruleId} ${message}`;
}

function fileOf(finding: string): string {
  return finding.slice(0, finding.indexOf(":"));
}

/** So many of the items, from the first to the last. */
function spread(items: readonly string[], count: number): readonly string[] {
  return items.filter((_, index) => index % Math.ceil(items.length / count) === 0);
}

function among(paths: readonly string[]): readonly string[] {
  return whole.filter((finding) => paths.includes(fileOf(finding)));
}

it("has something to find, and something to be silent about, in other files", () => {
  expect(files.length).toBeGreaterThanOrEqual(LEAST_FILES);
  expect(whole.filter((finding) => finding.includes("/src/s3.ts:")).length).toBeGreaterThan(20);
  expect(whole.filter((finding) => finding.includes("/src/s3.ts:")).length).toBeLessThan(files.length / 11);
  expect(among(sample).length).toBeGreaterThanOrEqual(SAMPLE / 2 - 1);
});

it(
  "finds the same in two threads",
  () => {
    expect(findingsOf(run("eslint", "--format", "json", "--concurrency", "2", "."))).toEqual(whole);
  },
  LONG,
);

it(
  "finds the same with a cache, new and used",
  () => {
    const cached = (): readonly string[] => findingsOf(run("eslint", "--format", "json", "--cache", "."));
    expect(cached()).toEqual(whole);
    expect(cached()).toEqual(whole);
  },
  LONG,
);

it(
  "finds the same from the last file to the first, one at a time, in one process",
  async () => {
    const eslint = new ESLint({ cwd: root });
    const results = [];
    for (const path of files.toReversed()) results.push(...(await eslint.lintFiles([path])));
    expect(findingsIn(results)).toEqual(whole);
  },
  LONG,
);

it(
  "finds the same in one file, in a process of its own",
  () => {
    const alone = spread(sample, ALONE);
    const found = alone.flatMap((path) => findingsOf(run("eslint", "--format", "json", path)));
    expect(found.sort()).toEqual(among(alone));
  },
  LONG,
);

it(
  "finds the same from a folder inside",
  () => {
    const path = fileOf(whole[0]!);
    const { stdout } = spawnSync(process.execPath, [TOOLS.eslint, "--format", "json", join(root, path)], {
      cwd: dirname(join(root, path)),
      encoding: "utf8",
    });
    const places = (findings: readonly string[]) => findings.map((finding) => finding.split(" ", 2).join(" "));
    expect(places(findingsOf(stdout))).toEqual(places(among([path])));
  },
  LONG,
);

it(
  "finds the same under oxlint",
  () => {
    const { diagnostics } = JSON.parse(run("oxlint", "--format", "json", ".")) as {
      diagnostics: readonly {
        readonly message: string;
        readonly code: string;
        readonly filename: string;
        readonly labels: readonly { readonly span: { readonly line: number } }[];
      }[];
    };
    const found = diagnostics.map(({ message, code, filename, labels }) => {
      const rule = /connection-reuse\((.*)\)$/.exec(code)?.[1] ?? code;
      const line = labels[0]!.span.line;
      return shown(join(root, filename), { line, ruleId: `connection-reuse/${rule}`, message });
    });
    expect(found.sort()).toEqual(whole);
  },
  LONG,
);

it(
  "finds the same in the audit",
  () => {
    expect(findingsOf(run("audit", "--format", "json", "--no-config"))).toEqual(whole);
  },
  LONG,
);

it(
  "finds the same in an editor",
  async () => {
    const open = (path: string) => [join(root, path), readFileSync(join(root, path), "utf8")] as const;
    const session = await EditorSession.open(...open(sample[0]!), root);
    try {
      const found: string[] = [];
      for (const path of sample) {
        await session.show(...open(path));
        for (const { range, code, message } of await session.diagnostics())
          found.push(shown(join(root, path), { line: range.start.line + 1, ruleId: code, message }));
      }
      expect(found.sort()).toEqual(among(sample));
    } finally {
      await session.close();
    }
  },
  LONG,
);
