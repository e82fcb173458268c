// Programs that packages of the npm registry bring along, of fixed versions, unpacked once below a folder.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inhabited } from "./client-code.mjs";

/** Packages whose sources in TypeScript are published, and the folder that these stand in. */
const SOURCES = {
  "rxjs@7.8.2": "src",
  "zod@4.6.7": "src",
  "effect@3.22.4": "src",
  "viem@2.57.20": "",
  "openai@6.49.0": "src",
  "msw@3.0.5": "src",
  "ethers@6.9.2": "src.ts",
  "@trpc/server@11.25.2": "src",
};
/** Files that were built or minified, by their packages. */
const BUILT = {
  "typescript@5.9.3": ["lib/typescript.js", "lib/_tsc.js"],
  "aws-sdk@2.1692.0": ["dist/aws-sdk.js", "dist/aws-sdk.min.js", "dist/aws-sdk-core-react-native.js"],
  "react-dom@18.3.1": [
    "umd/react-dom.production.min.js",
    "umd/react-dom.development.js",
    "umd/react-dom-server.browser.production.min.js",
  ],
  "three@0.170.0": ["build/three.module.min.js", "build/three.webgpu.min.js", "build/three.cjs"],
  "monaco-editor@0.57.0": ["min/vs/assets/css.worker-BpD9FCKP.js", "dev/vs/editor-CLplJsAh.js"],
};
const TEST262 = "test262-parser-tests@0.0.5";

/** The sources of each package. */
export function sourcePrograms(cache) {
  return Object.entries(SOURCES).flatMap(([name, folder]) => {
    const from = join(unpacked(name, cache), folder);
    return readdirSync(from, { recursive: true })
      .filter((path) => /\.[cm]?tsx?$/.test(path) && !/\.d\.[cm]?ts$/.test(path))
      .sort()
      .map((path) => ({ path: `${folderNamed(name)}/${path}`, text: readFileSync(join(from, path), "utf8") }));
  });
}

/** What was built or minified. */
export function builtPrograms(cache) {
  return Object.entries(BUILT).flatMap(([name, paths]) =>
    paths.map((path) => {
      const text = readFileSync(join(unpacked(name, cache), path), "utf8");
      return { path: `${folderNamed(name)}-${path.split("/").at(-1)}`, text };
    }),
  );
}

/** The valid programs of the tests of parsers; scripts also inside a handler with a client and a response. */
export function test262Programs(cache) {
  return ["pass", "pass-explicit"].flatMap((folder) => {
    const from = join(unpacked(TEST262, cache), folder);
    return readdirSync(from).flatMap((name) => {
      const text = readFileSync(join(from, name), "utf8");
      if (name.endsWith(".module.js")) return [{ path: `${folder}/${name}`, text }];
      const path = `${folder}/${name.replace(/\.js$/, "")}`;
      return [
        { path: `${path}.cjs`, text },
        { path: `${path}.inhabited.cjs`, text: inhabited(text) },
      ];
    });
  });
}

function folderNamed(name) {
  return name.replaceAll(/[@/]+/g, "-").replace(/^-/, "");
}

/** The folder with the files of a package. */
function unpacked(name, cache) {
  const folder = join(cache, "packages", folderNamed(name));
  if (existsSync(join(folder, "package.json"))) return folder;
  mkdirSync(folder, { recursive: true });
  const archive = run("npm", ["pack", name, "--silent", "--pack-destination", folder], folder).trim();
  run("tar", ["-xzf", archive, "--strip-components=1"], folder);
  return folder;
}

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
  return stdout;
}
