// The plugin on the paths of Windows: see windows/lint.mjs.
import { fileURLToPath } from "node:url";
import { saidBy } from "./findings.mjs";
import { jsonOf } from "./run.mjs";

const SCRIPT = fileURLToPath(new URL("windows/lint.mjs", import.meta.url));

/** Lints files in one run, each by a path with a drive and backslashes. */
export async function onWindows({ folder, files, config, pathOf }) {
  const input = JSON.stringify({ folder, files, config });
  return saidBy(await jsonOf([SCRIPT], { cwd: folder, input }), pathOf);
}
