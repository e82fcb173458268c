// Tries the rules on programs that nobody wrote them for: `npm run robust [-- --corpus NAME --parser NAME --seed N --every N]`.
// No rule may break down or take for ever, and every repair has to leave a program with all its comments. Packages that
// bring programs come through npm, in fixed versions, into .cache/robust. What is tried, and with which parsers, says
// scripts/robust/corpora.mjs. `--every 20` takes every twentieth program.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { install } from "./node-versions.mjs";
import { corporaOf } from "./robust/corpora.mjs";
import { Counts } from "./robust/counts.mjs";
import { examineAll } from "./robust/examiners.mjs";
import { root } from "./set-up.mjs";

/** What generates programs, and the parser that the project does not have. */
const TOOLS = [
  "@babel/core@8.1.3",
  "@babel/eslint-parser@8.1.2",
  "eslint@10.15.0",
  "shift-codegen@8.1.0",
  "shift-fuzzer@3.0.0",
  "shift-parser@8.0.0",
];
/** Seconds that one program may take: the largest have nine megabytes. */
const LIMIT = 120;

const { values } = parseArgs({
  options: {
    corpus: { type: "string", multiple: true },
    parser: { type: "string", multiple: true },
    seed: { type: "string", default: "1" },
    every: { type: "string", default: "1" },
  },
});
const cache = join(root, ".cache/robust");
const tools = install("robust", TOOLS);
const corpora = corporaOf({ cache, tools, seed: Number(values.seed) });
const counts = new Counts();
for (const name of values.corpus ?? Object.keys(corpora)) await tryCorpus(name);
console.log(counts.table());
process.exitCode = counts.failures > 0 ? 1 : 0;

async function tryCorpus(name) {
  const { parsers, programs } = corpora[name];
  const directory = join(cache, "corpora", name);
  const paths = written(programs(), directory).filter((_, index) => index % Number(values.every) === 0);
  const tasks = parsers
    .filter((parser) => !values.parser || values.parser.includes(parser))
    .flatMap((parser) => paths.map((path) => ({ directory, path, parser })));
  const options = { processes: availableParallelism(), limit: LIMIT, babel: tools };
  await examineAll(tasks, options, ({ path, parser }, found) => {
    counts.add({ corpus: name, parser }, found);
    for (const failure of found.failures) console.log(`${name} ${parser} ${join(directory, path)}: ${failure}`);
  });
  console.log(counts.lines(name).join("\n"));
}

/** Writes a corpus, each folder of which is a program of its own, as is what stands beside these. */
function written(programs, directory) {
  rmSync(directory, { recursive: true, force: true });
  const folders = new Set(programs.map(({ path }) => (path.includes("/") ? path.split("/")[0] : ".")));
  const ends = [...folders].flatMap((folder) => [
    { path: `${folder}/.git/HEAD`, text: "" },
    { path: `${folder}/package.json`, text: '{ "private": true }\n' },
  ]);
  for (const { path, text } of [...ends, ...programs]) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return programs.map(({ path }) => path);
}
