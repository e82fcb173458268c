import { Linter } from "eslint/universal";
import plugin from "../../src/index.js";
import type { Program } from "./program.js";
import { putFiles } from "./twins/disk.js";
import { loadTypescriptParser } from "./twins/typescript-parser.js";

/** What ESLint says of one file, and what `--fix` makes of it. */
export interface Result {
  readonly messages: readonly Linter.LintMessage[];
  readonly fixed: string;
}

const FOLDER = "/playground";
/** The files of `configs.typescript`. */
const TYPESCRIPT = /\.(?:[cm]?ts|tsx|jsx)$/;

/** What ESLint says of each file of a program, as the README configures it. */
export async function lint({ files, config, settings }: Program): Promise<Readonly<Record<string, Result>>> {
  if (Object.keys(files).some((path) => TYPESCRIPT.test(path))) await loadTypescriptParser();
  putFiles(onDisk(files));
  const linter = new Linter({ cwd: FOLDER });
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const configs: Linter.Config[] = [
        plugin.configs.typescript,
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
