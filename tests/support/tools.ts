import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Installs what a folder of the tests asks for, once, apart from the project's own dependencies. */
export function installTools(folder: string): void {
  if (existsSync(join(folder, "node_modules"))) return;
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, stdio: "ignore" });
}
