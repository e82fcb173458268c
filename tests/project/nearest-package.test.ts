import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { nearestPackage, packageHas } from "../../src/project/nearest-package.js";
import { passingMoments } from "../support/moments.js";
import { parse } from "../support/parse.js";
import { project } from "../support/project.js";

const manifest = (fields: object) => JSON.stringify(fields);

/** The package of a file, as each new text of it sees it. */
const packageOf = (folder: string, path: string) => nearestPackage(parse("", { filename: join(folder, path) }));

it("reads what a package needs to run, and what it names besides", () => {
  const folder = project({
    "package.json": manifest({
      dependencies: { pg: "^8" },
      peerDependencies: { react: "^19" },
      optionalDependencies: { bufferutil: "^4" },
      devDependencies: { vite: "^7" },
      scripts: { test: "vitest" },
    }),
  });
  const found = packageOf(folder, "src/deep/service.ts")!;
  expect(found.folder).toBe(folder);
  expect([...found.dependencies]).toEqual(["pg", "react", "bufferutil"]);
  expect([...found.packages]).toEqual(["pg", "react", "bufferutil", "vite"]);
});

it("takes the nearest, by the folder of the file", () => {
  const folder = project({
    "package.json": manifest({ dependencies: { outer: "1" } }),
    "packages/a/package.json": manifest({ dependencies: { inner: "1" } }),
  });
  expect([...packageOf(folder, "packages/a/src/a.ts")!.dependencies]).toEqual(["inner"]);
  expect([...packageOf(folder, "packages/b/src/b.ts")!.dependencies]).toEqual(["outer"]);
});

it("passes a folder of that name by", () => {
  const folder = project({ "package.json": manifest({ dependencies: { outer: "1" } }), "a/package.json/file": "" });
  expect(packageOf(folder, "a/a.ts")!.folder).toBe(folder);
});

it.each([
  ["a block of a page, which counts as a file in it", (folder: string) => join(folder, "page.md/0_0.js")],
  ["what no path can name", () => "/a\0b/c.ts"],
  ["a name that is too long", (folder: string) => join(folder, "x".repeat(5000), "a.ts")],
])("breaks down for nothing: %s", (_, path) => {
  const folder = project({ "package.json": "{}", "page.md": "# Page" });
  expect(() => packageOf("/", path(folder))).not.toThrow();
});

it("is the one around a page for a block of it", () => {
  const folder = project({ "package.json": "{}", "page.md": "# Page" });
  expect(packageOf(folder, "page.md/0_0.js")!.folder).toBe(folder);
});

it("reads past the mark at the beginning", () => {
  const folder = project({ "package.json": `\uFEFF${manifest({ dependencies: { pg: "1" } })}` });
  expect([...packageOf(folder, "a.ts")!.dependencies]).toEqual(["pg"]);
});

it.each(["{", "null", "[]", `"text"`, `{ "dependencies": null }`, `{ "dependencies": "pg" }`, ""])(
  "names no packages where the manifest is %j",
  (text) => {
    const folder = project({ "package.json": text });
    const found = packageOf(folder, "a.ts")!;
    expect(found.folder).toBe(folder);
    expect(found.packages.size).toBe(0);
  },
);

afterEach(() => vi.restoreAllMocks());

it("sees after a moment that a manifest has changed, appeared, or gone", () => {
  const pass = passingMoments();
  const folder = project({ "package.json": manifest({ dependencies: { first: "1" } }), "a/b.ts": "" });
  const path = join(folder, "package.json");
  const known = () => [...packageOf(folder, "a/b.ts")!.dependencies];
  const names = () => {
    pass();
    return known();
  };
  expect(names()).toEqual(["first"]);
  writeFileSync(path, manifest({ dependencies: { longer: "1", second: "1" } }));
  expect(known()).toEqual(["first"]);
  expect(names()).toEqual(["longer", "second"]);
  writeFileSync(path, manifest({ dependencies: { longer: "1", secono: "1" } }));
  utimesSync(path, new Date(), new Date(Date.now() + 5000));
  expect(names()).toEqual(["longer", "secono"]);
  writeFileSync(join(folder, "a/package.json"), manifest({ dependencies: { nearer: "1" } }));
  expect(names()).toEqual(["nearer"]);
  rmSync(join(folder, "a/package.json"));
  expect(names()).toEqual(["longer", "secono"]);
});

it("answers for one text once, whatever happens meanwhile", () => {
  const folder = project({ "package.json": manifest({ dependencies: { first: "1" } }) });
  const file = parse("", { filename: join(folder, "a.ts") });
  const before = nearestPackage(file);
  rmSync(join(folder, "package.json"));
  expect(nearestPackage(file)).toBe(before);
});

it("tells whether a file stands beside the manifest", () => {
  const folder = project({
    "package.json": "{}",
    "svelte.config.js": "",
    "src/angular.json": "",
    "vite.config.js/a": "",
  });
  const found = packageOf(folder, "src/a.ts")!;
  expect(packageHas(["angular.json", "svelte.config.js"], found)).toBe(true);
  expect(packageHas(["angular.json"], found)).toBe(false);
  expect(packageHas(["vite.config.js"], found)).toBe(false);
  expect(packageHas([], found)).toBe(false);
});
