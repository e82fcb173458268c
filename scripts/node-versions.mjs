// The other versions of Node.js, and other packages beside the project's own.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../.cache/matrix/", import.meta.url));

/** Installs packages into a folder of their own below .cache, once, and gives the folder. */
export function install(name, packages) {
  const folder = join(cache, name);
  if (existsSync(join(folder, "node_modules"))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", ...packages], {
    cwd: folder,
    stdio: "ignore",
  });
  if (status !== 0) throw new Error(`could not install ${packages.join(" ")}`);
  return folder;
}

/** The program of a major version of Node.js: this one where it is of that version. */
export function nodeBinary(version) {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath;
  return join(install(`node-${version}`, [`node@${version}`]), "node_modules/node/bin/node");
}
