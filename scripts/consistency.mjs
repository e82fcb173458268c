// Says whether all ways to run the plugin find the same: `npm run consistency -- [--config strict] [--sample N] [--way NAME] PATH...`
// A path is the folder of a repository, in which nothing is changed. Everything is held against one run of ESLint 10 on
// all files: the place, the rule and the words of each finding, and its repairs where a way shows them. What only that run
// says stands behind a `-`, what only the other way says behind a `+`. A file that only one of their parsers takes is
// told as well, and is no difference. The ways are in scripts/consistency/ways.mjs; slow ones get a sample of the files
// of each repository. Other versions of ESLint and Node.js come through npm.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { compare } from "./consistency/compare.mjs";
import { writeConfigurations } from "./consistency/configurations.mjs";
import { repositoryIn } from "./consistency/repository.mjs";
import { sampleOf } from "./consistency/sample.mjs";
import { Tally } from "./consistency/tally.mjs";
import { BASE, WAYS } from "./consistency/ways.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    config: { type: "string", default: "recommended" },
    sample: { type: "string", default: "100" },
    way: { type: "string", multiple: true, default: Object.keys(WAYS) },
  },
});
const isKnown = ["recommended", "strict"].includes(values.config) && values.way.every((way) => way in WAYS);
if (!isKnown || positionals.length === 0) {
  console.error("usage: npm run consistency -- [--config strict] [--sample N] [--way NAME]... PATH...");
  console.error(`ways: ${Object.keys(WAYS).join(", ")}`);
  process.exit(2);
}

const temporary = mkdtempSync(join(tmpdir(), "connection-reuse-consistency-"));
const tally = new Tally();
try {
  const configurations = writeConfigurations(values.config, temporary);
  for (const path of positionals) await compareWays({ ...repositoryIn(path), ...configurations });
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
console.log(tally.table());
process.exitCode = tally.differences > 0 ? 1 : 0;

async function compareWays(repository) {
  const base = await timed(() => BASE(repository));
  count("eslint-10", repository, base, { differences: [], rejections: [] });
  const sample = sampleOf(repository, base.said, Number(values.sample));
  for (const way of values.way) {
    const { lint, isSlow } = WAYS[way];
    const files = isSlow ? sample : repository.files;
    try {
      const run = await timed(() => lint({ ...repository, files }));
      count(way, repository, run, compare(base.said, run.said, files));
    } catch (error) {
      // The other ways go on: a run over many files is long.
      const nothing = { said: { files: 0, findings: [] }, seconds: 0 };
      count(way, repository, nothing, { differences: [`broke down: ${error.message}`], rejections: [] });
    }
  }
}

async function timed(lint) {
  const start = Date.now();
  const said = await lint();
  return { said, seconds: (Date.now() - start) / 1000 };
}

function count(way, { folder }, { said, seconds }, { differences, rejections }) {
  const name = `${basename(folder)} ${way}`;
  for (const line of [...differences, ...rejections]) console.log(`${name} ${line}`);
  tally.add(way, {
    files: said.files,
    findings: said.findings.length,
    differences: differences.length,
    rejections: rejections.length,
    seconds,
  });
  console.log(`${name}: ${said.files} files, ${said.findings.length} findings, ${differences.length} differences`);
}
