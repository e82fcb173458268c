import type { SpawnSyncReturns } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workspace, type Project } from "../support/installation.js";
import { readmeBlock } from "../support/readme.js";
import { wrongFile } from "../support/wrong-file.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const NAME = "eslint-plugin-connection-reuse";

let workspace: Workspace;
let project: Project;

afterAll(() => workspace?.remove());

function node(script: string, kind: "module" | "commonjs"): SpawnSyncReturns<string> {
  return project.node([`--input-type=${kind}`, "--eval", script]);
}

beforeAll(() => {
  workspace = new Workspace();
  const [npmCommand, install, ...args] = readmeBlock("sh", "npm install").trim().split(" ");
  expect([npmCommand, install]).toEqual(["npm", "install"]);
  project = workspace.project(
    "project",
    args.map((arg) => (arg === NAME ? workspace.tarball : arg)),
  );
  project.write("eslint.config.mjs", readmeBlock("js", "configs.recommended"));
  project.write("service.js", readmeBlock("js", "httpsAgent"));
}, 300_000);

describe("the package", () => {
  it("holds the compiled sources and what explains them", () => {
    const paths = workspace.packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !path.startsWith("lib/")).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist/configs.d.ts",
      "dist/index.d.ts",
      "dist/rules/support/rule-options.d.ts",
      "package.json",
    ]);
    expect(paths.filter((path) => path.startsWith("lib/") && !/\.js(?:on)?$/.test(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(["lib/index.js", "lib/main.js", "lib/libraries.generated.json"]));
  });

  it("is small", () => {
    expect(workspace.packed.size).toBeLessThan(400_000);
    expect(workspace.packed.unpackedSize).toBeLessThan(1_900_000);
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
        console.log(files.some((file) => /[\\\\/](?:typescript|@typescript-eslint[\\\\/](?:parser|typescript-estree))[\\\\/]/.test(file)));`,
        "module",
      ).stdout;
    const lint = `await new ESLint({ overrideConfigFile: true, overrideConfig: [plugin.configs.typescript, plugin.configs.strict] })`;
    expect(loaded(`${lint}.lintFiles("service.js");`)).toBe("false\n");
    expect(loaded(`${lint}.lintText("let one: 1;", { filePath: "service.ts" });`)).toBe("true\n");
  });

  it("type checks where it is configured, without skipping the checks of its declarations", () => {
    project.write(
      "config.ts",
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
    const tsc = project.node([join(root, "node_modules/typescript/bin/tsc"), ...options, "config.ts"]);
    expect(tsc.stdout).toBe("");
    expect(tsc.status).toBe(0);
  });
});

describe("the README, word for word", () => {
  it("gives a configuration that reports what the README says", () => {
    const { stdout, status } = project.command("eslint", ["service.js"]);
    expect(status).toBe(1);
    expect(squeeze(stdout)).toContain(squeeze(readmeBlock("text", "no-per-request-client")));
  });

  it("gives a command that needs no configuration", () => {
    const [npx, name, ...args] = readmeBlock("sh", `npx ${NAME}\n`).trim().split("\n")[0]!.split(" ");
    expect([npx, name]).toEqual(["npx", NAME]);
    rmSync(project.path("eslint.config.mjs"));
    project.write("src/service.ts", readFileSync(project.path("service.js"), "utf8"));
    const { stdout, stderr, status } = project.command(
      NAME,
      args.filter((arg) => !arg.startsWith("#")),
    );
    expect(stderr).toBe("");
    expect(stdout).toContain("connection-reuse/no-per-request-client");
    expect(status).toBe(1);
  });
});

describe("beside TypeScript 7, which no parser can work with", () => {
  it("lints TypeScript with the configuration of the README", () => {
    const beside = workspace.project("typescript-7", ["--save-dev", "eslint", workspace.tarball, "typescript@7.0.2"]);
    beside.write("eslint.config.mjs", readmeBlock("js", "configs.recommended"));
    beside.write("service.mts", wrongFile("mts"));
    const { stdout, stderr, status } = beside.command("eslint", ["."]);
    expect(stderr).toBe("");
    expect(stdout).toContain("connection-reuse/no-per-request-client");
    expect(status).toBe(1);
  }, 300_000);
});

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
