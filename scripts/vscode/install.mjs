// Installs what `npm run vscode` needs, once, below .cache: VS Code, the Node.js that it wants, and the driver of a browser.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../set-up.mjs";

const NODE = `node-${process.platform}-${process.arch}`;
const PACKAGES = ["code-server@4.139.1", `${NODE}@24.21.0`, "playwright-core@1.65.1", "vscode-languageclient@9.0.1"];
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** The folder that holds everything. */
export const home = join(root, ".cache/vscode");

/** Installs what is missing. The dependencies of VS Code need no scripts: their compiled parts are for a terminal and the like. */
export function install() {
  mkdirSync(home, { recursive: true });
  const codeServer = join(home, "node_modules/code-server");
  if (!existsSync(join(codeServer, "lib/vscode/extensions/node_modules"))) {
    console.log("Installing VS Code and what drives it (about 1 GB)");
    writeFileSync(join(home, "package.json"), '{ "private": true }\n');
    npm(["install", "--save-exact", ...PACKAGES], home);
    npm(["install", "--omit=dev"], join(codeServer, "lib/vscode"));
    npm(["install", "--omit=dev"], join(codeServer, "lib/vscode/extensions"));
  }
  // What TypeScript has to say of the code is not what the pictures are about.
  rmSync(join(codeServer, "lib/vscode/extensions/typescript-language-features"), { recursive: true, force: true });
  if (!existsSync(CHROMIUM)) {
    console.log("Installing Chromium");
    run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], home);
  }
  const extension = join(home, "extensions/connection-reuse.eslint-client-1.0.0");
  rmSync(join(home, "extensions"), { recursive: true, force: true });
  cpSync(join(root, "scripts/vscode/extension"), extension, { recursive: true });
}

/** The programs that were installed. */
export const programs = {
  node: join(home, "node_modules", NODE, "bin/node"),
  codeServer: join(home, "node_modules/code-server/out/node/entry.js"),
  chromium: CHROMIUM,
  languageServer: join(root, "node_modules/vscode-langservers-extracted/lib/eslint-language-server/eslintServer.js"),
};

/** The driver of the browser, which is no dependency of the project. */
export async function loadPlaywright() {
  const { default: playwright } = await import(pathToFileURL(join(home, "node_modules/playwright-core/index.js")).href);
  return playwright;
}

function npm(args, cwd) {
  run("npm", [...args, "--ignore-scripts", "--no-audit", "--no-fund"], cwd);
}

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  if (error || status !== 0) throw new Error(`${command} ${args.join(" ")} failed`, { cause: error });
}
