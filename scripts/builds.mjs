// Built checkouts of this project, to be compared on real files.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Linter } from "eslint";
import * as parser from "@typescript-eslint/parser";

const EXTENSIONS = "{js,mjs,cjs,jsx,ts,mts,cts,tsx}";
const SCRIPT = /\.[cm]?[jt]sx?$/;
const IGNORED = /\/(?:node_modules|dist|\.git)\/|\.d\.[cm]?ts$|\.min\.[cm]?js$/;

/** A linter of files anywhere, with one of the configurations of a checkout. */
export async function load(checkout, name) {
  const { default: plugin } = await import(pathToFileURL(join(resolve(checkout), "dist/index.js")));
  const languageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: true } } };
  const config = [{ files: [`**/*.${EXTENSIONS}`] }, plugin.configs[name], { languageOptions }];
  return { linter: new Linter({ cwd: "/" }), config };
}

/** The files that an argument names: a file, those below a folder, or those in `@LIST`, a file with a path per line. */
export function filesOf(path) {
  if (path.startsWith("@")) return readFileSync(path.slice(1), "utf8").split("\n").filter(Boolean);
  if (statSync(path).isFile()) return [path];
  // A folder may be called `chart.js`, and a link leads to what is listed already or to nothing.
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => SCRIPT.test(file) && !IGNORED.test(file))
    .sort();
}
