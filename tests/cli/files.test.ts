import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { commonDirectory, findFiles } from "../../src/cli/files.js";
import { project } from "../support/project.js";

async function found(directory: string, paths: readonly string[] = ["."]): Promise<string[]> {
  return (await findFiles(paths, directory)).map((file) => relative(directory, file).replaceAll("\\", "/"));
}

describe("finding files", () => {
  it("finds sources of every kind and nothing else", async () => {
    const sources = ["a.js", "b.jsx", "c.mjs", "d.cjs", "e.ts", "f.tsx", "g.mts", "h.cts", "pages/[id].ts"];
    const others = ["types.d.ts", "types.d.mts", "jquery.min.js", "README.md", "data.json"];
    const directory = project(Object.fromEntries([...sources, ...others].map((path) => [path, ""])));
    expect(await found(directory)).toEqual(sources);
  });

  it("leaves out dependencies, build output and hidden directories, at any depth", async () => {
    const directory = project({
      "src/a.ts": "",
      "node_modules/x/index.js": "",
      "packages/y/node_modules/z/index.js": "",
      "packages/y/dist/index.js": "",
      "build/index.js": "",
      ".next/server.js": "",
    });
    expect(await found(directory)).toEqual(["src/a.ts"]);
  });

  it("leaves out what .gitignore names, in the directory, below it and above it in the repository", async () => {
    const directory = project({
      ".git/HEAD": "",
      ".gitignore": "generated/\n*.local.js\n",
      "app/.gitignore": "/vendor\n!keep.local.js\n",
      "app/a.ts": "",
      "app/vendor/b.js": "",
      "app/generated/c.js": "",
      "app/d.local.js": "",
      "app/keep.local.js": "",
    });
    expect(await found(directory)).toEqual(["app/a.ts", "app/keep.local.js"]);
    expect(await found(directory, ["app"])).toEqual(["app/a.ts", "app/keep.local.js"]);
  });

  it("lints what is given by name: a file, or an ignored directory", async () => {
    const directory = project({
      ".git/HEAD": "",
      ".gitignore": "vendor/\n",
      "vendor/a.js": "",
      "vendor/dist/b.js": "",
      "vendor/.gitignore": "c.js\n",
      "vendor/c.js": "",
      "dist/d.js": "",
    });
    expect(await found(directory, ["vendor"])).toEqual(["vendor/a.js"]);
    expect(await found(directory, ["dist/d.js", "vendor/c.js", "dist"])).toEqual(["dist/d.js", "vendor/c.js"]);
  });

  it("says what is wrong with a path", async () => {
    const directory = project({ "README.md": "", "docs/README.md": "" });
    await expect(found(directory, ["nowhere"])).rejects.toThrow("No such file or directory: nowhere");
    await expect(found(directory, ["README.md"])).rejects.toThrow("Not a JavaScript or TypeScript file: README.md");
    await expect(found(directory, ["docs"])).rejects.toThrow(
      "Nothing to lint: no JavaScript or TypeScript files in docs",
    );
  });
});

describe("the common directory", () => {
  it.each([
    [["/a/b/c.js"], "/a/b"],
    [["/a/b/c.js", "/a/b/d/e.js"], "/a/b"],
    [["/a/bc/d.js", "/a/b/e.js"], "/a"],
    [["/a/x.js", "/b/y.js"], "/"],
    [["/x.js"], "/"],
  ])("of %j is %s", (files, directory) => {
    expect(commonDirectory(files.map((file) => join(file)))).toBe(join(directory));
  });
});
