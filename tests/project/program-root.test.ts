import { expect, it } from "vitest";
import { inMemory } from "../../src/project/file-system.js";
import { foldersAbove, programRoot } from "../../src/project/program-root.js";

const rootOf = (filename: string, ...paths: readonly string[]) =>
  programRoot(filename, inMemory(Object.fromEntries(paths.map((path) => [path, ""]))));

it("is the outermost package above a file", () => {
  const paths = ["/home/app/package.json", "/home/app/packages/a/package.json", "/home/app/packages/a/src/a.ts"];
  expect(rootOf("/home/app/packages/a/src/a.ts", ...paths)).toBe("/home/app");
  expect(rootOf("/home/app/packages/b/not/yet/there.ts", ...paths)).toBe("/home/app");
  expect(rootOf("/home/app/a.ts", ...paths)).toBe("/home/app");
});

it("is not above the repository of the file", () => {
  const paths = ["/home/package.json", "/home/app/.git/HEAD", "/home/app/package.json", "/home/app/a/package.json"];
  expect(rootOf("/home/app/a/src/a.ts", ...paths)).toBe("/home/app");
  expect(rootOf("/home/b.ts", ...paths)).toBe("/home");
});

it("takes the file that a worktree or a submodule has for a repository", () => {
  expect(rootOf("/app/sub/src/a.ts", "/app/package.json", "/app/sub/.git", "/app/sub/package.json")).toBe("/app/sub");
});

it("is the package in a repository without one of its own", () => {
  expect(rootOf("/app/web/src/a.ts", "/app/.git/HEAD", "/app/web/package.json", "/package.json")).toBe("/app/web");
});

it("is nowhere for a file outside of any package, of an installed one, and without a path", () => {
  expect(rootOf("/app/src/a.ts", "/app/src/a.ts", "/app/.git/HEAD", "/package.json")).toBeUndefined();
  expect(rootOf("/app/node_modules/pg/lib/a.js", "/app/package.json", "/app/node_modules/pg/package.json")).toBe(
    undefined,
  );
  expect(rootOf("/app/node_modules/@a/b/lib/a.js", "/app/node_modules/@a/b/package.json")).toBeUndefined();
  expect(rootOf("<input>", "/package.json")).toBeUndefined();
});

it("goes up the folders to below the root of the disk", () => {
  expect([...foldersAbove("/a/b/c.ts")]).toEqual(["/a/b", "/a"]);
  expect([...foldersAbove("C:/a/b/c.ts")]).toEqual(["C:/a/b", "C:/a"]);
  expect([...foldersAbove("/c.ts")]).toEqual([]);
  expect([...foldersAbove("c.ts")]).toEqual([]);
});
