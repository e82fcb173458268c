// The command that the package brings.
import { join } from "node:path";
import { root } from "../set-up.mjs";
import { saidBy } from "./findings.mjs";
import { jsonOf } from "./run.mjs";

const AUDIT = join(root, "dist/cli/main.js");

/** Audits files in one run. Of those in which it finds nothing it does not tell. */
export async function audit({ folder, files, config, pathOf }) {
  const args = ["--no-config", "--config", config, "--format", "json", ...files];
  return { ...saidBy(await jsonOf([AUDIT, ...args], { cwd: folder }), pathOf), files: files.length };
}
