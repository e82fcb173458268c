// Installs and builds whatever is missing or stale, so that one command works in a fresh clone.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The directory of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a command of Node, or of the Node given, in the project and ends this process when it fails. */
export function runNode(args, { node = process.execPath, ...options } = {}) {
  const { status, error } = spawnSync(node, args, { cwd: root, stdio: "inherit", ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the dependencies unless what is installed is what the lockfile asks for. */
export function installIfNeeded() {
  if (isInstalled()) return;
  const args = [existsSync(`${root}node_modules`) ? "install" : "ci", "--include=dev", "--no-audit", "--no-fund"];
  console.error(`Installing dependencies (npm ${args[0]})`);
  const npm = process.env.npm_execpath;
  if (npm) return runNode([npm, ...args], { stdio: ["ignore", 2, 2] });
  const { status } = spawnSync("npm", args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Generates the index of the catalogue, compiles `src` to `dist`, and bundles that to `lib`. */
export function build() {
  runNode(["scripts/generate-catalogue-index.mjs"]);
  // The comments of the sources stay out of the package, but for those of the types that people read in an editor.
  for (const project of [".", "tsconfig.types.json"]) runNode(["node_modules/typescript/bin/tsc", "-p", project]);
  runNode(["scripts/bundle.mjs"]);
}

function isInstalled() {
  const lock = `${root}node_modules/.package-lock.json`;
  if (!existsSync(lock)) return false;
  const installed = packagesOf(lock);
  return Object.entries(packagesOf(`${root}package-lock.json`)).every(
    ([path, wanted]) =>
      path === "" || wanted.optional || wanted.devOptional || installed[path]?.version === wanted.version,
  );
}

function packagesOf(lock) {
  return JSON.parse(readFileSync(lock, "utf8")).packages;
}
