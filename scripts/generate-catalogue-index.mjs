// Writes every library and host of the catalogue into one file each, so that adding one is adding a file, and loading the
// catalogue is not loading hundreds.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const catalogue = new URL("../src/catalogue/", import.meta.url);
const compiled = new URL(`../.cache/catalogue-${process.pid}/`, import.meta.url);
const self = fileURLToPath(import.meta.url);

/** What the files of an entry import from. */
const SHARED = ["", "fragments/", "vocabulary/"];
const FOLDERS = ["libraries", "hosts"];

const stale = FOLDERS.filter((folder) => newest(folder) > modified(target(folder)));
if (stale.length > 0) {
  const { default: ts } = await import("typescript");
  try {
    for (const folder of SHARED) compile(folder, ts);
    for (const folder of stale) await generate(folder, ts);
  } finally {
    rmSync(compiled, { recursive: true, force: true });
  }
}

async function generate(folder, ts) {
  compile(`${folder}/`, ts);
  const entries = [];
  for (const file of sources(`${folder}/`)) {
    const { default: entry } = await import(new URL(`${folder}/${compiledName(file)}`, compiled));
    entries.push(entry);
  }
  writeFileSync(target(folder), JSON.stringify(entries));
}

/** Compiles the files of one folder without looking at types: the compiler does that when it compiles the project. */
function compile(folder, ts) {
  mkdirSync(new URL(folder, compiled), { recursive: true });
  for (const file of sources(folder)) {
    const source = readFileSync(new URL(folder + file, catalogue), "utf8");
    const compilerOptions = {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2023,
      verbatimModuleSyntax: true,
    };
    const { outputText } = ts.transpileModule(source, { compilerOptions });
    writeFileSync(new URL(folder + compiledName(file), compiled), outputText);
  }
}

function sources(folder) {
  const files = readdirSync(new URL(folder, catalogue));
  return files.filter((file) => file.endsWith(".ts")).sort();
}

function compiledName(file) {
  return file.replace(/\.ts$/, ".js");
}

function target(folder) {
  return new URL(`${folder}.generated.json`, catalogue);
}

/** When anything that a generated module depends on was last changed, removals included. */
function newest(folder) {
  const inputs = [self, new URL(`${folder}/`, catalogue)];
  const files = [...SHARED, `${folder}/`].flatMap((part) =>
    sources(part).map((file) => new URL(part + file, catalogue)),
  );
  return Math.max(...[...inputs, ...files].map(modified));
}

function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
