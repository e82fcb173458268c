// Installs the packages of the catalogue in temporary folders, a few at a time and without their scripts, and
// checks that each exports what the catalogue names: by loading it, or by its type declarations where it
// cannot be loaded (a native part is missing, say).
//   node scripts/check-catalogue-exports.mjs [package …]
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { hasExport, loadModule, modulesToTry, namesOf } from "./catalogue-exports.mjs";
import { build } from "./set-up.mjs";

const BATCH = 20;
const INSTALL_LIMIT_MS = 900_000;
const LOAD_LIMIT_MS = 60_000;
const self = fileURLToPath(import.meta.url);

if (process.argv[2] === "--load") {
  const { modules, names, folder } = JSON.parse(process.argv[3]);
  process.on("uncaughtException", () => {});
  process.on("unhandledRejection", () => {});
  const importer = join(folder, "import.mjs");
  writeFileSync(importer, "export default (module) => import(module);");
  const { default: load } = await import(pathToFileURL(importer).href);
  const loaded = [];
  for (const module of modules) loaded.push(await loadModule(module, createRequire(importer), load));
  const roots = loaded.flatMap(({ roots }) => roots);
  const exported = names.filter((name) => hasExport(roots, name));
  const problem = roots.length > 0 ? undefined : loaded[0]?.problems.at(-1);
  process.stdout.write(`\n${JSON.stringify({ exported, problem })}`, () => process.exit(0));
} else {
  build();
  const { libraries } = await import("../dist/catalogue/data.js");
  const only = new Set(process.argv.slice(2));
  process.exitCode = await checkAll(libraries().filter((library) => only.size === 0 || only.has(library.package)));
}

async function checkAll(libraries) {
  const counts = { exported: 0, declared: 0, missing: 0, "not loaded": 0 };
  for (const batch of batchesOf(libraries.flatMap(jobsOf))) {
    const folder = mkdtempSync(join(tmpdir(), "catalogue-"));
    try {
      await install(batch, folder);
      for (const job of batch) {
        const result = await check(job, folder);
        print(job, result, folder);
        counts[result.verdict] += 1;
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const summary = Object.entries(counts).map(([verdict, count]) => `${count} ${verdict}`);
  console.log(`\n${summary.join(", ")}`);
  return counts.missing > 0 ? 1 : 0;
}

/** What is to be checked on one version of a library: its entries, and those that only other versions have. */
function jobsOf(library) {
  const modules = modulesToTry(library);
  if (modules.length === 0 || modules.every((module) => isBuiltin(module) || module === "globalThis")) return [];
  const entries = { ...library.clients, ...library.servers };
  const ranges = new Map([[library.versions ?? "*", []]]);
  for (const name of namesOf(library)) {
    const range = entries[name].versions ?? library.versions ?? "*";
    ranges.set(range, [...(ranges.get(range) ?? []), name]);
  }
  return [...ranges]
    .filter(([, names]) => names.length > 0)
    .map(([range, names]) => ({ library, modules, names, range: library.package.includes("*") ? "*" : range }));
}

/** Groups of a few jobs that want no package in two versions. */
function batchesOf(jobs) {
  const batches = [];
  for (const job of jobs) {
    const packages = packagesOf(job);
    const fits = (batch) =>
      batch.length < BATCH &&
      batch.every((other) => other.range === job.range || !packagesOf(other).some((name) => packages.includes(name)));
    const batch = batches.find(fits);
    if (batch) batch.push(job);
    else batches.push([job]);
  }
  return batches;
}

function packagesOf({ modules }) {
  return [...new Set(modules.map((module) => module.split("/", module.startsWith("@") ? 2 : 1).join("/")))];
}

async function install(batch, folder) {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  const wanted = [...new Set(batch.flatMap((job) => packagesOf(job).map((name) => `${name}@${job.range}`)))];
  const flags = ["--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--force", "--loglevel=error"];
  if ((await run("npm", ["install", ...flags, ...wanted], folder, INSTALL_LIMIT_MS)).status === 0) return;
  for (const one of wanted) await run("npm", ["install", ...flags, one], folder, INSTALL_LIMIT_MS);
}

async function check({ modules, names }, folder) {
  const request = JSON.stringify({ modules, names, folder });
  const { output } = await run(process.execPath, ["--no-warnings", self, "--load", request], folder, LOAD_LIMIT_MS);
  const { exported, problem } = parsed(output.split("\n").at(-1)) ?? { exported: [], problem: "it does not load" };
  const rest = names.filter((name) => !exported.includes(name));
  if (rest.length === 0) return { verdict: "exported" };
  const declared = declaredNames(modules, rest, folder);
  const missing = rest.filter((name) => !declared.has(name));
  if (missing.length === 0) return { verdict: "declared", detail: problem };
  return problem ? { verdict: "not loaded", detail: problem } : { verdict: "missing", detail: missing.join(", ") };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Which names the type declarations of the modules have. */
function declaredNames(modules, names, folder) {
  const file = join(folder, "probe.ts");
  writeFileSync(file, modules.map((module, index) => `export * as m${index} from "${module}";`).join("\n"));
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const namespaces = checker.getExportsOfModule(checker.getSymbolAtLocation(source));
  const types = namespaces.map((symbol) => checker.getTypeOfSymbolAtLocation(symbol, source));
  const reach = (type, [part, ...rest]) => {
    if (part === undefined) return true;
    if (part.startsWith("#")) return instancesOf(type, checker).some((made) => reach(made, [part.slice(1), ...rest]));
    const property = part.includes("*") ? undefined : checker.getPropertyOfType(type, part);
    return property !== undefined && reach(checker.getTypeOfSymbolAtLocation(property, source), rest);
  };
  const declares = (name) =>
    types.some((type) => [[], ["default"]].some((root) => reach(type, [...root, ...name.split(/(?=#)|\./)])));
  return new Set(names.filter(declares));
}

/** The types of what a class or a function makes. */
function instancesOf(type, checker) {
  const signatures = [...type.getConstructSignatures(), ...type.getCallSignatures()];
  return signatures.map((signature) => checker.getAwaitedType(signature.getReturnType()) ?? signature.getReturnType());
}

function print({ library, names }, { verdict, detail }, folder) {
  const manifest = join(folder, "node_modules", library.package, "package.json");
  const version = existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")).version : "";
  const cells = [verdict.padEnd(10), library.package.padEnd(40), version.padEnd(12), `${names.length}`.padStart(2)];
  console.log([...cells, detail ?? ""].join("  ").trimEnd());
}

function run(command, args, cwd, limit) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ["ignore", "pipe", "ignore"],
      timeout: limit,
      killSignal: "SIGKILL",
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.on("error", () => resolve({ status: 1, output }));
    child.on("close", (status) => resolve({ status, output }));
  });
}
