// What a change of the code costs: the time of each rule in two builds of this project, in one run on the same files.
//   node bench/two-builds.mjs BEFORE AFTER PATH...
// A path is a file, or `@LIST`, a file with a path per line. Each file is linted with both, in turn first.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { Linter } from "eslint";
import * as parser from "@typescript-eslint/parser";

const PREFIX = "connection-reuse/";

const [before, after, ...paths] = process.argv.slice(2);
if (paths.length === 0) {
  console.error("usage: node bench/two-builds.mjs BEFORE AFTER PATH...");
  process.exit(2);
}
const files = paths.flatMap((path) =>
  path.startsWith("@") ? readFileSync(path.slice(1), "utf8").split("\n").filter(Boolean) : [path],
);
const builds = await Promise.all([before, after].map(load));
// The first round warms up.
for (const round of ["warm", "measured"]) {
  for (const build of builds) build.times.clear();
  for (const [index, file] of files.entries()) {
    const text = readFileSync(file, "utf8");
    const order = index % 2 === 0 ? builds : builds.toReversed();
    for (const build of order) measure(build, text, file);
  }
  if (round === "measured") report();
}

async function load(checkout) {
  const { default: plugin } = await import(pathToFileURL(join(resolve(checkout), "dist/index.js")));
  const languageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: true } } };
  const config = [{ files: ["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}"] }, plugin.configs.recommended, { languageOptions }];
  return { linter: new Linter({ cwd: "/" }), config, times: new Map() };
}

function measure({ linter, config, times }, text, filename) {
  linter.verifyAndFix(text, config, { filename, stats: true, fix: false });
  for (const { rules = {} } of linter.getTimes().passes)
    for (const [rule, { total }] of Object.entries(rules))
      if (rule.startsWith(PREFIX)) times.set(rule, (times.get(rule) ?? 0) + total);
}

function report() {
  const [old, now] = builds.map(({ times }) => times);
  const sum = (times) => [...times.values()].reduce((all, time) => all + time, 0);
  const line = (name, left, right) =>
    `  ${name.padEnd(36)}${left.toFixed(0).padStart(8)} ms${right.toFixed(0).padStart(8)} ms${(right / left).toFixed(2).padStart(8)}`;
  console.log(`${files.length} files, before and after:`);
  for (const [rule, time] of old) console.log(line(rule.replace(PREFIX, ""), time, now.get(rule) ?? 0));
  console.log(line("together", sum(old), sum(now)));
}
