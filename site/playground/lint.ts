import { Linter } from "eslint/universal";
import plugin from "../../src/index.js";
import type { Program } from "./program.js";
import { putFiles } from "./twins/disk.js";

/** What ESLint says of one file, and what `--fix` makes of it. */
export interface Result {
  readonly messages: readonly Linter.LintMessage[];
  readonly fixed: string;
}

const FOLDER = "/playground";
const parser = plugin.configs.typescript.languageOptions!.parser as Linter.Parser;

/** What ESLint says of each file of a program. */
export function lint({ files, config, settings }: Program): Readonly<Record<string, Result>> {
  putFiles(onDisk(files));
  const linter = new Linter({ cwd: FOLDER });
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const configs: Linter.Config[] = [
        languageOf(path),
        plugin.configs[config],
        { settings: { "connection-reuse": settings } },
      ];
      const filename = `${FOLDER}/${path}`;
      const messages = linter.verify(text, configs, { filename });
      const isFixable = messages.some(({ fix }) => fix);
      return [path, { messages, fixed: isFixable ? linter.verifyAndFix(text, configs, { filename }).output : text }];
    }),
  );
}

/** Several files are one program. One alone is what the examples of the documentation are: who else there is, nobody knows. */
function onDisk(files: Program["files"]): Program["files"] {
  const program: Program["files"] =
    Object.keys(files).length > 1 ? { "package.json": '{ "private": true }\n', ...files } : {};
  return Object.fromEntries(Object.entries(program).map(([path, text]) => [`${FOLDER}/${path}`, text]));
}

function languageOf(path: string): Linter.Config {
  return {
    files: ["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}"],
    languageOptions: {
      parser,
      sourceType: /\.c[jt]s$/.test(path) ? "commonjs" : "module",
      parserOptions: { ecmaFeatures: { jsx: !/\.[cm]?ts$/.test(path) } },
    },
  };
}
