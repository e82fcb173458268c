// An editor, which asks the language server of ESLint about one file after the other.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import typescript from "typescript";
import { root } from "../set-up.mjs";
import { repairsOf } from "./findings.mjs";

/** The editor's side of a session, which the tests have. */
const SESSION = join(root, "tests/editor/support/language-server.ts");
const COMPILED = join(root, ".cache/consistency");

/** Opens files in an editor. */
export async function editor({ folder, files, eslintConfig }) {
  const said = { files: files.length, findings: [], rejected: new Set() };
  if (files.length === 0) return said;
  const { EditorSession } = await compiled(SESSION);
  const opened = (path) => [join(folder, path), readFileSync(join(folder, path), "utf8")];
  const session = await EditorSession.open(...opened(files[0]), folder, {
    nodePath: join(root, "node_modules"),
    options: { overrideConfigFile: eslintConfig },
    workingDirectory: { directory: folder },
  });
  try {
    for (const path of files) {
      await session.show(...opened(path));
      for (const diagnostic of await session.diagnostics()) await add(diagnostic, path, session, said);
    }
  } finally {
    await session.close();
  }
  return said;
}

async function add(diagnostic, path, session, { findings, rejected }) {
  const { code: rule, message, range } = diagnostic;
  if (message.startsWith("Parsing error")) rejected.add(path);
  if (!rule?.startsWith("connection-reuse/")) return;
  const { line, character } = range.start;
  const repairs = await repairsAt(diagnostic, session);
  findings.push({ path, line: line + 1, column: character + 1, rule, message, repairs });
}

/** What the light bulb offers, without what it does for all findings of a file, and without the documentation. */
async function repairsAt(diagnostic, session) {
  const titles = (await session.actions(diagnostic)).map(({ title }) => title);
  const suggestions = titles.filter((title) => !/^(?:Fix |Show documentation )/.test(title));
  return repairsOf(titles.filter((title) => title.startsWith("Fix this ")).length, suggestions.length);
}

/** A module in TypeScript, which Node.js 20 does not run. It is put where its imports lead to the project's packages. */
async function compiled(path) {
  const compilerOptions = { module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2022 };
  const { outputText } = typescript.transpileModule(readFileSync(path, "utf8"), { compilerOptions });
  mkdirSync(COMPILED, { recursive: true });
  const module = join(COMPILED, "language-server.mjs");
  writeFileSync(module, outputText);
  return await import(pathToFileURL(module).href);
}
