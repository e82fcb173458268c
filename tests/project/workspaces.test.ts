import { describe, expect, it } from "vitest";
import { program } from "../support/resolving.js";

/** Where specifiers of `@acme/db` lead, from another package. */
function db(manifest: object, ...sources: readonly string[]) {
  const { resolve } = program(
    {
      "package.json": { name: "app", workspaces: ["packages/*"] },
      "packages/db/package.json": { name: "@acme/db", ...manifest },
    },
    ...sources.map((path) => `packages/db/${path}`),
  );
  return (specifier = "@acme/db") => resolve(specifier, "apps/web/src/main.ts")?.replace("packages/db/", "");
}

describe("the entry of a package", () => {
  it.each<[string, object, string]>([
    ["main, which is a source", { main: "./src/index.ts" }, "src/index.ts"],
    ["main, which is built", { main: "dist/index.js" }, "src/index.ts"],
    ["main without extension", { main: "dist/index" }, "src/index.ts"],
    ["main, which is a folder", { main: "dist" }, "src/index.ts"],
    ["main, which is the package", { main: "." }, "src/index.ts"],
    ["types", { types: "./dist/index.d.ts" }, "src/index.ts"],
    ["module", { module: "dist/esm/index.mjs" }, "src/index.ts"],
    ["source before all", { source: "src/entry.ts", main: "dist/index.js" }, "src/entry.ts"],
    ["exports, a string", { exports: "./dist/entry.js" }, "src/entry.ts"],
    ["exports, conditions", { exports: { types: "./dist/entry.d.ts", default: "./dist/entry.js" } }, "src/entry.ts"],
    ["exports under a dot", { exports: { ".": { import: { types: "./build/entry.d.mts" } } } }, "src/entry.ts"],
    ["exports, alternatives", { exports: { ".": ["./none.wasm", "./out/src/entry.js"] } }, "src/entry.ts"],
    ["exports with null", { exports: { ".": { browser: null, node: "./lib/entry.js" } } }, "src/entry.ts"],
    ["nothing", {}, "src/index.ts"],
    ["what is not there", { main: "./dist/bundle.js" }, "src/index.ts"],
    ["what is of the wrong type", { main: 5, exports: 7, module: ["x"] }, "src/index.ts"],
    ["what leads out of it", { main: "../../other.js" }, "src/index.ts"],
  ])("%s", (_, manifest, path) => {
    expect(db(manifest, "src/index.ts", "src/entry.ts")()).toBe(path);
  });

  it("may stand beside package.json, in lib, or in a folder", () => {
    expect(db({}, "index.js")()).toBe("index.js");
    expect(db({ main: "lib/index.js" }, "lib/index.ts", "index.ts")()).toBe("lib/index.ts");
    expect(db({ main: "./dist/server.js" }, "src/server/index.ts")()).toBe("src/server/index.ts");
    expect(db({ main: "./lib" }, "lib/index.js")()).toBe("lib/index.js");
    expect(db({ exports: "./Card.svelte" }, "Card.svelte")()).toBe("Card.svelte");
  });

  it("is not that of a subpath", () => {
    expect(db({ exports: { "./client": "./src/client.ts" } }, "src/client.ts")()).toBeUndefined();
  });
});

describe("a path in a package", () => {
  it.each<[string, object, string, string]>([
    ["by its key", { exports: { "./client": "./dist/client.js" } }, "client", "src/client.ts"],
    [
      "by conditions",
      { exports: { "./client": { import: "./dist/client.mjs", require: "./dist/client.cjs" } } },
      "client",
      "src/client.ts",
    ],
    ["by a star", { exports: { "./*": "./dist/*.js" } }, "deep/a", "src/deep/a.ts"],
    ["by a star with an extension", { exports: { "./*.js": { types: "./src/*.ts" } } }, "deep/a.js", "src/deep/a.ts"],
    [
      "by the more specific star",
      { exports: { "./*": "./src/*.ts", "./in/*": "./src/deep/*.ts" } },
      "in/a",
      "src/deep/a.ts",
    ],
    ["as a source", {}, "src/deep/a", "src/deep/a.ts"],
    ["as a built file", {}, "dist/deep/a.js", "src/deep/a.ts"],
    ["below its sources", {}, "deep/a", "src/deep/a.ts"],
    ["though its key has nothing", { exports: { "./deep/*": null } }, "deep/a", "src/deep/a.ts"],
  ])("%s", (_, manifest, subpath, path) => {
    expect(db(manifest, "src/index.ts", "src/client.ts", "src/deep/a.ts")(`@acme/db/${subpath}`)).toBe(path);
  });

  it("leads nowhere where there is none, whatever it is called", () => {
    const resolve = db({ exports: { ".": "./src/index.ts", "./*": "./src/*.ts" } }, "src/index.ts");
    for (const name of ["none", "constructor", "__proto__", `a"b`, "$&", "../../x", ""])
      expect(resolve(`@acme/db/${name}`)).toBe(name === "" ? "src/index.ts" : undefined);
    expect(resolve("@acme/other")).toBeUndefined();
    expect(resolve("@acme")).toBeUndefined();
  });
});

describe("imports of a package", () => {
  const { resolve } = program(
    {
      "package.json": { imports: { "#outer": "./src/outer.ts" } },
      "packages/a/package.json": {
        name: "a",
        imports: {
          "#db": { node: "./dist/db.js", default: "./src/none.ts" },
          "#lib/*": "./src/lib/*.ts",
          "#b": "b",
          "#pg": "pg",
        },
      },
      "packages/b/package.json": { name: "b" },
    },
    ...[
      "src/outer.ts",
      "packages/a/src/db.ts",
      "packages/a/src/lib/x.ts",
      "packages/b/index.ts",
      "packages/a/src/pg.ts",
    ],
  );

  it("lead to its sources, or to another package", () => {
    expect(resolve("#db", "packages/a/src/main.ts")).toBe("packages/a/src/db.ts");
    expect(resolve("#lib/x", "packages/a/src/deep/main.ts")).toBe("packages/a/src/lib/x.ts");
    expect(resolve("#b", "packages/a/src/main.ts")).toBe("packages/b/index.ts");
    expect(resolve("#pg", "packages/a/src/main.ts")).toBeUndefined();
  });

  it("are those of the nearest package, with a name or without", () => {
    expect(resolve("#outer", "src/main.ts")).toBe("src/outer.ts");
    expect(resolve("#outer", "packages/a/src/main.ts")).toBeUndefined();
    expect(resolve("#db", "packages/b/main.ts")).toBeUndefined();
    expect(resolve("#none", "packages/a/src/main.ts")).toBeUndefined();
  });

  it("may be an alias instead", () => {
    const aliased = program(
      { "package.json": {}, "tsconfig.json": { compilerOptions: { paths: { "#/*": ["./src/*"] } } } },
      "src/a.ts",
    );
    expect(aliased.resolve("#/a")).toBe("src/a.ts");
  });
});

it("knows a package by its own name from within", () => {
  const { resolve } = program({ "package.json": { name: "app", exports: { "./x": "./src/x.ts" } } }, "src/x.ts");
  expect(resolve("app/x", "test/x.test.ts")).toBe("src/x.ts");
});

it("takes of two packages with one name the one that is not deep in another", () => {
  const values = { "fixtures/deep/db/package.json": { name: "db" }, "packages/db/package.json": { name: "db" } };
  const { resolve } = program(values, "fixtures/deep/db/index.ts", "packages/db/index.ts");
  expect(resolve("db")).toBe("packages/db/index.ts");
});

it("does without a manifest that is broken", () => {
  const { resolve } = program(
    { "package.json": "{", "packages/db/package.json": "[]" },
    "packages/db/index.ts",
    "src/a.ts",
  );
  expect(resolve("db")).toBeUndefined();
  expect(resolve("./a")).toBe("src/a.ts");
});
