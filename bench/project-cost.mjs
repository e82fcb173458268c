// What it costs to see the program around a file: each measure with `project: "auto"` beside `project: false`, in one
// run on the same files, as ratios and differences, so that the machine does not matter much; and what the audit costs
// beside oxlint with the same rules.
//   node bench/project-cost.mjs REPOSITORY...
// The repositories are copied, since a file of theirs is changed. The measures are CPU time, user and system, of child
// processes, and their peak memory; the better of two runs each, in turn.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ESLint } from "eslint";
import plugin from "../dist/index.js";
import { filesOf } from "../scripts/builds.mjs";

const HERE = fileURLToPath(import.meta.url);
const ROOT = dirname(dirname(HERE));
const path = (name) => join(ROOT, name);
const ESLINT = path("node_modules/eslint/bin/eslint.js");
const OXLINT = path("node_modules/oxlint/bin/oxlint");
const AUDIT = path("dist/cli/main.js");
const ROUNDS = 2;
/** Even, so that there is a middle. */
const ANSWERS = 12;
const COMMITTED = 3;
const CLIENTS = /from ["'](?:@aws-sdk|openai|ioredis|stripe|axios|undici|node:https?|@upstash|resend)/;

const [first, ...rest] = process.argv.slice(2);
if (first === "--answers") await answers(...rest);
else if (first === undefined) {
  console.error("usage: node bench/project-cost.mjs REPOSITORY...");
  process.exit(2);
} else for (const repository of [first, ...rest]) table(repository);

function table(repository) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "connection-reuse-bench-")));
  try {
    const skipped = /\/(?:node_modules|\.git|eslint-suppressions\.json)$/;
    cpSync(repository, folder, { recursive: true, filter: (from) => !skipped.test(from) });
    // Where the repository ends.
    mkdirSync(join(folder, ".git"));
    writeFileSync(join(folder, ".git/HEAD"), "ref: refs/heads/main\n");
    const files = filesOf(folder);
    console.log(`\n${basename(repository)}: ${files.length} files`);
    report(folder, files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(folder, files) {
  const configurations = { false: configure(folder, false), auto: configure(folder, "auto") };
  const compare = (args) => {
    const best = {};
    for (let round = 0; round < ROUNDS; round += 1)
      for (const project of ["false", "auto"]) {
        const { cpu, memory } = costOf(folder, args(configurations[project]));
        const { cpu: least = cpu, memory: leastMemory = memory } = best[project] ?? {};
        best[project] = { cpu: Math.min(cpu, least), memory: Math.min(memory, leastMemory) };
      }
    return best;
  };
  const share = (name, bound, { false: without, auto }) =>
    line(name, bound, `${signed((100 * (auto.cpu - without.cpu)) / without.cpu)} %`, without.cpu, auto.cpu);
  const later = (name, bound, without, auto) => line(name, bound, `${signed(auto - without)} ms`, without, auto);
  const eslint = compare(({ eslint: config }) => [ESLINT, "--no-config-lookup", "-c", config, "."]);
  share("ESLint, whole run", "5 %", eslint);
  const [without, auto] = [eslint.false.memory, eslint.auto.memory];
  line("its peak memory", "150 MiB", `${signed(auto - without)} MiB`, without, auto, "MiB");
  const audit = compare(({ settings }) => [AUDIT, "--settings", settings, "."]);
  share("the audit", "40 %", audit);
  line(
    "its peak memory",
    "500 MiB",
    `${signed(audit.auto.memory - audit.false.memory)} MiB`,
    audit.false.memory,
    audit.auto.memory,
    "MiB",
  );
  const oxlint = compare(({ oxlint: config }) => [OXLINT, "--threads=1", "-c", config, "."]);
  share("oxlint", "40 %", oxlint);
  for (const project of ["false", "auto"]) {
    const [theirs, ours] = [oxlint[project].cpu, audit[project].cpu];
    line(`the audit by oxlint, ${project}`, "1.3 times", `${(ours / theirs).toFixed(2)} times`, theirs, ours);
  }
  const staged = files.filter((file) => CLIENTS.test(readFileSync(file, "utf8"))).slice(0, COMMITTED);
  const commit = compare(({ eslint: config }) => [ESLINT, "--no-config-lookup", "-c", config, ...staged]);
  later(`ESLint on ${staged.length} files`, "1500 ms", commit.false.cpu, commit.auto.cpu);
  const [file, other] = [staged[0], files.at(-1)];
  const ask = (project) => JSON.parse(node(folder, [HERE, "--answers", configurations[project].eslint, file, other]));
  const [plain, seen] = [ask("false"), ask("auto")];
  later("editor, first answer", "1500 ms", plain.first, seen.first);
  later("later answers (median)", "50 ms", plain.later, seen.later);
  later("while typing (median)", "50 ms", plain.typing, seen.typing);
  later("after another file changed", "50 ms", plain.touched, seen.touched);
  later("after one was created", "50 ms", plain.made, seen.made);
}

function line(name, bound, difference, without, auto, unit = "ms") {
  const columns = [`${without.toFixed(0)} ${unit}`, `${auto.toFixed(0)} ${unit}`, difference, `at most ${bound}`];
  console.log(`  ${name.padEnd(28)}${columns.map((column) => column.padStart(18)).join("")}`);
}

function signed(number) {
  return `${number < 0 ? "−" : "+"}${Math.abs(number).toFixed(1)}`;
}

/** Writes what turns the project on or off, for each tool. */
function configure(folder, project) {
  const name = (file) => join(folder, `project-${project}-${file}`);
  const settings = { project };
  const index = path("dist/index.js");
  writeFileSync(name("settings.json"), JSON.stringify(settings));
  writeFileSync(
    name("eslint.config.mjs"),
    `import plugin from ${JSON.stringify(pathToFileURL(index).href)};
export default [
  { ignores: ["project-*"] },
  plugin.configs.typescript,
  plugin.configs.recommended,
  { settings: { "connection-reuse": ${JSON.stringify(settings)} }, linterOptions: { noInlineConfig: true } },
];
`,
  );
  const { rules } = plugin.configs.recommended;
  const oxlint = { jsPlugins: [index], plugins: [], categories: { correctness: "off" }, rules };
  writeFileSync(name("oxlintrc.json"), JSON.stringify({ ...oxlint, settings: { "connection-reuse": settings } }));
  return { eslint: name("eslint.config.mjs"), settings: name("settings.json"), oxlint: name("oxlintrc.json") };
}

/** CPU time in milliseconds and peak memory in MiB of a run, all its threads included. */
function costOf(folder, args) {
  const usage = join(folder, "project-usage.json");
  const hook = `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`;
  node(folder, ["--import", `data:text/javascript,${encodeURIComponent(hook)}`, ...args]);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, "utf8"));
  return { cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
}

function node(folder, args) {
  const options = { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28, env: { ...process.env, NODE_NO_WARNINGS: "1" } };
  const { stdout, stderr, status } = spawnSync(process.execPath, args, options);
  if (status > 1 || stderr !== "") throw new Error(stderr);
  return stdout;
}

/** An editor's side: one process that is asked about one file again and again. Prints CPU times in milliseconds. */
async function answers(config, file, other) {
  const text = readFileSync(file, "utf8");
  const otherText = readFileSync(other, "utf8");
  const start = process.cpuUsage();
  const eslint = new ESLint({ overrideConfigFile: config });
  await eslint.lintText(text, { filePath: file });
  const first = since(start);
  const times = async (prepare) => {
    const all = [];
    for (let index = 0; index < ANSWERS; index += 1) {
      const given = prepare(index) ?? text;
      const asked = process.cpuUsage();
      await eslint.lintText(given, { filePath: file });
      all.push(since(asked));
    }
    return all.sort((one, next) => one - next)[ANSWERS / 2];
  };
  // The first of them are still being compiled.
  await times(() => undefined);
  const later = await times(() => undefined);
  const typing = await times((index) => `${text}\n// ${index}`);
  const touched = await times((index) => void writeFileSync(other, `${otherText}\n// ${index}`));
  const made = await times((index) => void writeFileSync(join(dirname(file), `made-${index}.ts`), "export {};"));
  console.log(JSON.stringify({ first, later, typing, touched, made }));
}

function since(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
