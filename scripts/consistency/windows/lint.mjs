// Lints as on Windows, and prints results as ESLint does. The plugin is given paths with a drive and backslashes, Node's
// functions for such paths, and a disk that has no others. What Windows does besides, such as to take two names that
// differ in their capitals for one, it does not do here; and ESLint's own search for files has no part in it.
import { readFileSync } from "node:fs";
import { createRequire, register } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { json } from "node:stream/consumers";
import { Linter } from "eslint";
import { toWindows } from "./paths.mjs";

const { folder, files, config } = await json(process.stdin);
// Its native part is that of this machine.
createRequire(import.meta.url)("oxc-parser");
Object.defineProperty(process, "platform", { value: "win32" });
register("./hooks.mjs", import.meta.url);
const { default: plugin } = await import("../../../dist/index.js");

const linter = new Linter({ cwd: toWindows(folder) });
const configs = [
  { linterOptions: { reportUnusedDisableDirectives: "off" } },
  plugin.configs.typescript,
  plugin.configs[config],
];
const results = files.map((path) => ({
  filePath: path,
  messages: linter.verify(readFileSync(join(folder, path), "utf8"), configs, {
    filename: toWindows(join(folder, path)),
  }),
}));
process.stdout.write(JSON.stringify(results));
