import { execFileSync, spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readmeBlock } from "../support/readme.js";
import { wrongFile } from "../support/wrong-file.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const NAME = "eslint-plugin-connection-reuse";

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

const workspace = mkdtempSync(join(tmpdir(), "connection-reuse-package-"));
const project = join(workspace, "project");
let packed: Packed;

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

/** Runs npm without the settings that a surrounding npm run leaves in the environment. */
function npm(args: readonly string[], cwd: string): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(?!config_)/i.test(name)));
  return execFileSync("npm", [...args], { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function node(script: string, kind: "module" | "commonjs"): SpawnSyncReturns<string> {
  const args = [`--input-type=${kind}`, "--eval", script];
  return spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });
}

/** Runs an installed command. */
function command(name: string, args: readonly string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, NO_COLOR: "1" };
  return spawnSync(join(project, "node_modules/.bin", name), [...args], { cwd: project, env, encoding: "utf8" });
}

beforeAll(() => {
  // Without scripts: the tests run on what is built, and other tests read it at the same time.
  const output = npm(["pack", "--json", "--ignore-scripts", "--pack-destination", workspace], root);
  packed = (JSON.parse(output) as Packed[])[0]!;
  mkdirSync(project);
  // Without it, npm would take a directory further up for the project.
  writeFileSync(join(project, "package.json"), "{}");
  const [npmCommand, ...args] = readmeBlock("sh", "npm install").trim().split(" ");
  expect(npmCommand).toBe("npm");
  const tarball = join(workspace, packed.filename);
  npm([...args.map((arg) => (arg === NAME ? tarball : arg)), "--prefer-offline", "--no-audit", "--no-fund"], project);
  writeFileSync(join(project, "eslint.config.mjs"), readmeBlock("js", "configs.recommended"));
  writeFileSync(join(project, "service.js"), readmeBlock("js", "httpsAgent"));
}, 300_000);

describe("the package", () => {
  it("holds the compiled sources and what explains them", () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !path.startsWith("dist/")).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "package.json",
    ]);
    expect(paths.filter((path) => path.startsWith("dist/") && !/\.(?:js|d\.ts)$/.test(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(["dist/index.js", "dist/index.d.ts", "dist/cli/main.js"]));
  });

  it("is small", () => {
    expect(packed.size).toBeLessThan(300_000);
    expect(packed.unpackedSize).toBeLessThan(1_500_000);
  });

  it("is the plugin for `require()` and for `import`", () => {
    const describePlugin =
      "console.log(plugin.meta.name, Object.keys(plugin.configs).join(), Object.keys(plugin.rules).length > 1)";
    const expected = `${NAME} typescript,recommended,strict true\n`;
    expect(node(`const plugin = require("${NAME}"); ${describePlugin}`, "commonjs")).toMatchObject({
      stdout: expected,
    });
    expect(node(`import plugin from "${NAME}"; ${describePlugin}`, "module")).toMatchObject({ stdout: expected });
  });

  it("does not load TypeScript, nor its parser, to lint JavaScript", () => {
    const loaded = (lines: string): string =>
      node(
        `import { ESLint } from "eslint"; import { createRequire } from "node:module"; import plugin from "${NAME}"; ${lines}
        const files = Object.keys(createRequire(import.meta.url).cache);
        console.log(files.some((file) => /[\\\\/](?:typescript|@typescript-eslint)[\\\\/]/.test(file)));`,
        "module",
      ).stdout;
    const lint = `await new ESLint({ overrideConfigFile: true, overrideConfig: [plugin.configs.typescript, plugin.configs.strict] })`;
    expect(loaded(`${lint}.lintFiles("service.js");`)).toBe("false\n");
    expect(loaded(`${lint}.lintText("let one: 1;", { filePath: "service.ts" });`)).toBe("true\n");
  });

  it("type checks where it is configured, without skipping the checks of its declarations", () => {
    writeFileSync(
      join(project, "config.ts"),
      `import { defineConfig } from "eslint/config";
      import type { ESLint, Linter } from "eslint";
      import plugin, { type RuleOptions } from "${NAME}";
      type Typed = Linter.Config<RuleOptions & Linter.RulesRecord>;
      export const right: Typed = { rules: { "connection-reuse/no-per-request-client": ["error", { scope: "wide" }] } };
      // @ts-expect-error -- no value of the option
      export const wrong: Typed = { rules: { "connection-reuse/no-per-request-client": ["error", { scope: "narrow" }] } };
      export const configs: Linter.Config[] = [plugin.configs.recommended, plugin.configs.strict];
      export const plain: ESLint.Plugin = plugin;
      export default defineConfig({ plugins: { "connection-reuse": plugin }, extends: ["connection-reuse/recommended"] }, plugin.configs.strict);`,
    );
    const options = "--noEmit --strict --skipLibCheck false --module nodenext --target es2022".split(" ");
    const tsc = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...options, "config.ts"], {
      cwd: project,
      encoding: "utf8",
    });
    expect(tsc.stdout).toBe("");
    expect(tsc.status).toBe(0);
  });
});

describe("the README, word for word", () => {
  it("gives a configuration that reports what the README says", () => {
    const { stdout, status } = command("eslint", ["service.js"]);
    expect(status).toBe(1);
    expect(squeeze(stdout)).toContain(squeeze(readmeBlock("text", "no-per-request-client")));
  });

  it("gives a command that needs no configuration", () => {
    const [npx, name, ...args] = readmeBlock("sh", `npx ${NAME}`).trim().split("\n")[0]!.split(" ");
    expect([npx, name]).toEqual(["npx", NAME]);
    rmSync(join(project, "eslint.config.mjs"));
    mkdirSync(join(project, "src"), { recursive: true });
    writeFileSync(join(project, "src/service.ts"), readFileSync(join(project, "service.js")));
    const { stdout, stderr, status } = command(
      NAME,
      args.filter((arg) => !arg.startsWith("#")),
    );
    expect(stderr).toBe("");
    expect(stdout).toContain("connection-reuse/no-per-request-client");
    expect(status).toBe(1);
  });
});

describe("beside TypeScript 7, which no parser can work with", () => {
  beforeAll(() => {
    npm(["install", "--save-dev", "typescript@7.0.2", "--prefer-offline", "--no-audit", "--no-fund"], project);
    writeFileSync(join(project, "eslint.config.mjs"), readmeBlock("js", "configs.recommended"));
    writeFileSync(join(project, "service.mts"), wrongFile("mts"));
  }, 300_000);

  it.each(["eslint", NAME])("%s lints TypeScript", (name) => {
    const { stdout, stderr, status } = command(name, ["service.mts"]);
    expect(stderr).toBe("");
    expect(stdout).toContain("connection-reuse/no-per-request-client");
    expect(status).toBe(1);
  });
});

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
