import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { findFiles, projectDirectory } from "../../src/cli/files.js";
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

describe("the directory of the project", () => {
  const of = (directory: string, files: readonly string[], cwd = directory): string =>
    relative(
      directory,
      projectDirectory(
        files.map((file) => join(directory, file)),
        cwd,
      ),
    ).replaceAll("\\", "/");

  it("is the repository that holds all the files", () => {
    const directory = project({
      "a/.git/HEAD": "",
      "a/package.json": "",
      "a/b/package.json": "",
      "a/b/c/d.js": "",
      "package.json": "",
    });
    expect(of(directory, ["a/b/c/d.js"])).toBe("a");
    expect(of(directory, ["a/b/c/d.js", "a/e.js"])).toBe("a");
    expect(of(directory, ["a/b/c/d.js", "ab/c.js"])).toBe("");
  });

  it("is the outermost package without a repository, and the working directory without that", () => {
    const directory = project({ "a/package.json": "", "a/b/package.json": "", "a/b/c.js": "", "d/e/f.js": "" });
    expect(of(directory, ["a/b/c.js"])).toBe("a");
    expect(of(directory, ["d/e/f.js"])).toBe("");
    expect(of(directory, ["d/e/f.js"], join(directory, "a"))).toBe("d/e");
  });

  it("is the root when the files have nothing else in common", () => {
    const [one, other] = [resolve("/no-such-directory/a/x.js"), resolve("/no-such-directory-either/y.js")];
    expect(projectDirectory([one, other], resolve("/no-such-directory/a"))).toBe(resolve("/"));
  });
});
