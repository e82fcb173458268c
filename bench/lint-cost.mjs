// What the rules cost: their share of ESLint's time on real TypeScript, and their cost on files that import no
// client beside that of a rule that does nothing. All ratios within one run, so that the machine does not matter.
//
//   npm run bench [-- package…]
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import * as parser from "@typescript-eslint/parser";
import { ESLint } from "eslint";
import plugin from "../dist/index.js";
import { importsLibrary } from "../dist/recognition/catalogue-of.js";
import { lintedFile } from "../dist/file/linted-file.js";

/** Packages that publish their TypeScript sources. */
const PACKAGES = { "@anthropic-ai/sdk": "1.13.0", effect: "4.1.0", openai: "6.49.0", viem: "2.57.20" };
const LEAST_LINES = 90_000;
const PREFIX = "connection-reuse/";
const EMPTY = "control/empty";

const corpus = fileURLToPath(new URL("../.cache/bench-corpus/", import.meta.url));
install();
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(PACKAGES);
const files = chosen.flatMap((name) => sourcesOf(join(corpus, "node_modules", name)));
const lines = files.reduce((sum, file) => sum + readFileSync(file, "utf8").split("\n").length, 0);
if (lines < LEAST_LINES) throw new Error(`the corpus has only ${lines} lines`);
console.log(`${files.length} files, ${lines.toLocaleString("en")} lines of ${chosen.join(", ")}\n`);

const importing = new Set();
const imports = {
  create(context) {
    if (importsLibrary(lintedFile(context), () => true)) importing.add(context.filename);
    return {};
  },
};
const control = { rules: { empty: { create: () => ({}) }, imports } };
const recommended = plugin.configs.recommended.rules;

// The first run warms up, and tells the files apart.
await lint({ ...recommended, [EMPTY]: "error", "control/imports": "error" });
const results = await lint({ [EMPTY]: "error", ...recommended });

report("all files", results);
report(
  "files that import a library of the catalogue",
  results.filter(({ filePath }) => importing.has(filePath)),
);
report(
  "files that import none",
  results.filter(({ filePath }) => !importing.has(filePath)),
);

function install() {
  mkdirSync(corpus, { recursive: true });
  const manifest = JSON.stringify({ private: true, dependencies: PACKAGES }, null, 2);
  const path = join(corpus, "package.json");
  if (existsSync(path) && readFileSync(path, "utf8") === manifest && existsSync(join(corpus, "node_modules"))) return;
  writeFileSync(path, manifest);
  const args = ["install", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund", "--no-package-lock"];
  const { status } = spawnSync("npm", args, { cwd: corpus, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw new Error("the corpus cannot be installed");
}

function sourcesOf(directory) {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.d\.ts$|[\\/]node_modules[\\/]/.test(file))
    .map((file) => join(directory, file));
}

async function lint(rules) {
  const eslint = new ESLint({
    cwd: corpus,
    stats: true,
    overrideConfigFile: true,
    overrideConfig: [
      { ignores: ["!**/node_modules/"] },
      {
        files: ["**/*.{ts,tsx}"],
        plugins: { "connection-reuse": plugin, control },
        languageOptions: { parser },
        linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" },
        rules,
      },
    ],
  });
  const all = [];
  for (let start = 0; start < files.length; start += 100) {
    for (const { filePath, stats } of await eslint.lintFiles(files.slice(start, start + 100)))
      all.push({ filePath, stats });
  }
  return all;
}

function report(title, measured) {
  const passes = measured.flatMap(({ stats }) => stats.times.passes);
  const total = passes.reduce((sum, pass) => sum + pass.total, 0);
  const timeOf = (rule) => passes.reduce((sum, pass) => sum + (pass.rules?.[rule]?.total ?? 0), 0);
  const ours = Object.keys(recommended).map((rule) => ({ rule, time: timeOf(rule) }));
  const sum = ours.reduce((all, { time }) => all + time, 0);
  console.log(`${title}: ${measured.length}, ${Math.round(total)} ms in all`);
  for (const { rule, time } of [
    ...ours,
    { rule: "together", time: sum },
    { rule: "a rule that does nothing", time: timeOf(EMPTY) },
  ]) {
    const share = `${((100 * time) / total).toFixed(3)} %`.padStart(9);
    const perFile = `${((1000 * time) / measured.length).toFixed(1)} µs a file`.padStart(16);
    console.log(`  ${rule.replace(PREFIX, "").padEnd(36)}${share}${perFile}`);
  }
  console.log();
}
