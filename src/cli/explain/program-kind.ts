import type { FileEvidence } from "../../catalogue/runtime-schema.js";
import { runtimeAt, runtimeInProgram } from "../../execution/program-runtime.js";
import { partsShown } from "../../execution/file-evidence.js";
import { isServerCode, runtimeOf, runtimeSignOf, type Runtime } from "../../execution/runtime.js";
import type { LintedFile } from "../../file/linted-file.js";
import { importersOf, runsAsScript } from "../../project/programs.js";
import type { Node } from "../../syntax/nodes.js";
import { shownPath } from "../shown-path.js";
import type { Page, Section } from "./page.js";

const KINDS: Readonly<Record<Runtime, string>> = {
  node: "A program on Node",
  workers: "Code of an isolate (Workers, edge functions)",
  browser: "Code of a browser",
  test: "A test",
  script: "A script or a command line, which runs once",
};

const PARTS: Readonly<Record<keyof FileEvidence, string>> = {
  paths: "its path",
  packagePaths: "its path",
  modules: "what it imports",
  globals: "the globals that it uses",
  allGlobals: "the globals that it uses",
  directives: "its directive",
  fragments: "a fragment of its text",
  names: "what it exports",
  exports: "what it exports",
  above: "what a file above it exports",
  configured: "a configuration beside its package.json",
  defaultMember: "its default export",
  hashbang: "its first line",
  projectFiles: "a file beside its package.json",
  dependencies: "what its package.json needs",
  packages: "what its package.json names",
  drivers: "the drivers that it uses",
  calls: "what it calls",
};

/** More importers than this are only counted. */
const MOST_IMPORTERS = 5;

/** What kind of program a place belongs to, and what shows it. */
export function aboutProgram(node: Node, { file, cwd }: Page): Section {
  const kind = runtimeAt(node, file);
  const lines = [`${KINDS[kind]}${evidenceOf(kind, file)}.`, ...importerLines(file, cwd)];
  return { heading: "What program it belongs to", lines };
}

function evidenceOf(kind: Runtime, file: LintedFile): string {
  const sign = runtimeSignOf(file);
  if (sign?.runtime === kind)
    return `, by ${partsShown(sign, file)
      .map((part) => PARTS[part])
      .join(" and ")}`;
  if (file.settings.runtime !== "auto") return ", by the settings";
  if (kind !== runtimeInProgram(file)) return ", by what the function around it uses";
  if (kind !== "node") return `, by ${runsAsScript(file) ? "the scripts of its package" : "what imports it"}`;
  return isServerCode(file) ? ", by signs of a server in it" : ": nothing says otherwise";
}

function importerLines(file: LintedFile, cwd: string): readonly string[] {
  const importers = importersOf(file);
  if (!importers) return ["What imports the file is not known."];
  if (importers.length === 0) return ["No file of the program imports it."];
  const shown = importers
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .slice(0, MOST_IMPORTERS)
    .map(({ path, open }) => {
      const opened = open();
      return `imported by ${shownPath(path, cwd)} (${opened ? runtimeOf(opened) : "not parsed"})`;
    });
  const more = importers.length - shown.length;
  return more > 0 ? [...shown, `and by ${more} more`] : shown;
}
