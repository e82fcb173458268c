import { describe, expect, it } from "vitest";
import { binFiles, isPublished } from "../../src/project/package-facts.js";

const PATHS = [
  "src/index.ts",
  "src/client.ts",
  "src/cli.ts",
  "src/features/a.ts",
  "src/features/b/index.ts",
  "src/inner.ts",
];
const SOURCES = new Set([...PATHS, "lib/x.js", "index.js"].map((path) => `/app/${path}`));
const packageOf = (manifest: object) => ({ name: "app", folder: "/app", manifest: { version: "1.0.0", ...manifest } });
const published = (manifest: object) =>
  [...SOURCES]
    .filter((path) => isPublished(packageOf(manifest), path, SOURCES))
    .map((path) => path.replace("/app/", ""));

describe("what a package publishes", () => {
  it.each<[string, object, readonly string[]]>([
    ["main", { main: "dist/client.js" }, ["src/client.ts"]],
    [
      "module and types",
      { module: "./dist/esm/client.mjs", types: "./dist/index.d.ts" },
      ["src/index.ts", "src/client.ts"],
    ],
    ["bin", { bin: "./dist/cli.js" }, ["src/cli.ts"]],
    ["bins", { main: "dist/client.js", bin: { app: "dist/cli.js" } }, ["src/client.ts", "src/cli.ts"]],
    [
      "exports",
      { exports: { ".": { import: "./dist/index.js" }, "./client": "./dist/client.js" } },
      ["src/index.ts", "src/client.ts"],
    ],
    [
      "a star",
      { exports: { "./features/*": "./dist/features/*.js" } },
      ["src/features/a.ts", "src/features/b/index.ts"],
    ],
    ["every file", { exports: { "./*": "./*" } }, [...PATHS, "lib/x.js", "index.js"]],
    ["a folder of files", { main: "dist/client.js", files: ["dist", "lib"] }, ["src/client.ts", "lib/x.js"]],
    [
      "a pattern of files",
      { main: "dist/client.js", files: ["lib/**/*.js", "!lib/y.js"] },
      ["src/client.ts", "lib/x.js"],
    ],
    [
      "files beside exports, which cannot be imported",
      { exports: "./dist/client.js", files: ["lib"] },
      ["src/client.ts"],
    ],
    ["its index", {}, ["index.js"]],
    [
      "no version but how it is published",
      { version: undefined, publishConfig: { access: "public" }, main: "dist/client.js" },
      ["src/client.ts"],
    ],
    [
      "nothing with no version but the entries of a workspace that is packed",
      { version: undefined, publishConfig: { main: "dist/client.js" }, main: "src/client.ts" },
      [],
    ],
    ["nothing that can be told of how it is published", { version: undefined, publishConfig: "npm" }, []],
    ["nothing, being private", { private: true, main: "dist/client.js" }, []],
    ["nothing without a version", { version: undefined, main: "dist/client.js" }, []],
    ["what is not there", { main: "./none.js" }, []],
    ["nothing that can be told", { main: 5, exports: { ".": 5 }, bin: null, files: 5 }, ["index.js"]],
  ])("%s", (_, manifest, paths) => {
    expect(published(manifest)).toEqual(paths);
  });

  it("is nothing outside of it", () => {
    expect(isPublished(packageOf({ main: "../other/index.js" }), "/other/index.js", new Set(["/other/index.js"]))).toBe(
      false,
    );
    expect(isPublished(packageOf({ exports: { "./*": "./*" } }), "/apples/a.ts", new Set(["/apples/a.ts"]))).toBe(
      false,
    );
  });
});

it("finds the sources of the programs that a package installs", () => {
  expect(binFiles(packageOf({ bin: "./dist/cli.js" }), SOURCES)).toEqual(["/app/src/cli.ts"]);
  expect(binFiles(packageOf({ bin: { a: "src/cli.ts", b: "bin/none.js", c: "index.js" } }), SOURCES)).toEqual([
    "/app/src/cli.ts",
    "/app/index.js",
  ]);
  for (const bin of [undefined, null, 5, "bin/none.js", {}]) expect(binFiles(packageOf({ bin }), SOURCES)).toEqual([]);
});
