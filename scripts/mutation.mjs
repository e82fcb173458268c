// Tries how much the tests of a room notice: `npm run mutation -- ROOM`, or a folder of one, as `repair/hoist`.
// StrykerJS changes the sources of the room in one place at a time, and the tests of the room have to fail. What was tried
// before is remembered in .cache/mutation: `--force` forgets it. docs/mutation-testing.md has the figures.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { forgetDoubtful } from "./mutation/incremental.mjs";
import { figuresOf, survivorsOf } from "./mutation/report.mjs";
import { install, nodeBinary } from "./node-versions.mjs";
import { root, runNode } from "./set-up.mjs";

/** StrykerJS is no dependency: it is large, and few need it. It asks for Node 22. */
const VERSION = "10.1.1";
const TOOLS = [`@stryker-mutator/core@${VERSION}`, `@stryker-mutator/vitest-runner@${VERSION}`];
const NODE = "22";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { force: { type: "boolean", default: false } },
});
const [room] = positionals;
if (positionals.length !== 1 || !existsSync(join(root, "src", room))) {
  console.error("Which room? A folder of src: npm run mutation -- syntax");
  process.exit(2);
}

const name = room.replaceAll("/", "-");
const cache = `.cache/mutation/${name}`;
const incremental = `${cache}/incremental.json`;
const report = `${cache}/report.json`;
const configuration = join(root, cache, "stryker.json");
const modules = join(install("stryker", TOOLS), "node_modules");
mkdirSync(join(root, cache), { recursive: true });
writeFileSync(configuration, JSON.stringify(options()));
forgetDoubtful(join(root, incremental));
runNode(["scripts/generate-catalogue-index.mjs"]);
runNode([join(modules, "@stryker-mutator/core/bin/stryker.js"), "run", configuration], {
  node: nodeBinary(NODE),
  env: { ...process.env, MUTATION_TESTS: `tests/${room.split("/")[0]}/**/*.test.ts` },
});
const { files } = JSON.parse(readFileSync(join(root, report), "utf8"));
for (const line of survivorsOf(files)) console.log(line);
console.log(figuresOf(room, files));

function options() {
  return {
    testRunner: "vitest",
    vitest: { configFile: beside("vitest.config.mjs"), related: false },
    plugins: [join(modules, "@stryker-mutator/vitest-runner/dist/src/index.js"), beside("message-texts.mjs")],
    ignorers: ["message-texts"],
    mutate: [`src/${room}/**/*.ts`, "!src/catalogue/{hosts,libraries}/**"],
    ignorePatterns: ["**", "!{src,tests,proofs}/**", "!package.json", "!tsconfig.json"],
    tempDirName: `${cache}/sandbox`,
    incremental: true,
    incrementalFile: incremental,
    force: values.force,
    reporters: ["progress-append-only", "json"],
    jsonReporter: { fileName: report },
    concurrency: Math.max(1, availableParallelism() - 1),
    // What does not end is told apart from a machine that is busy with something else.
    timeoutMS: 20_000,
    disableTypeChecks: false,
  };
}

function beside(file) {
  return fileURLToPath(new URL(`mutation/${file}`, import.meta.url));
}
