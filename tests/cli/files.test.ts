import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { findFiles } from "../../src/cli/files.js";
import { projectDirectory } from "../../src/cli/project-directory.js";
import { project } from "../support/project.js";

async function found(
  directory: string,
  paths: readonly string[] = ["."],
  ignorePatterns: readonly string[] = [],
): Promise<string[]> {
  const { files } = await findFiles(paths, directory, ignorePatterns, (notice) => {
    throw new Error(notice);
  });
  return files.map((file) => relative(directory, file).replaceAll("\\", "/"));
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

  it("passes over lines of .gitignore that could take for ever, or are too much for a regular expression", async () => {
    const directory = project({
      ".git/HEAD": "",
      ".gitignore": `${"{".repeat(2_000)}\nb.ts\n${"*a".repeat(9)}*.ts\n`,
      "aaaaaaaaaaaa.ts": "",
      "b.ts": "",
    });
    expect(await found(directory)).toEqual(["aaaaaaaaaaaa.ts"]);
    await expect(found(directory, [`${"*a".repeat(9)}*.ts`])).rejects.toThrow("has too many stars.");
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

  it("takes patterns of files and of directories, and finds in them what it finds in directories", async () => {
    const directory = project({
      ".git/HEAD": "",
      ".gitignore": "local/\n",
      "src/a.ts": "",
      "src/deep/b.ts": "",
      "src/c.js": "",
      "src/types.d.ts": "",
      "src/data.json": "",
      "src/node_modules/d/d.ts": "",
      "src/local/e.ts": "",
      "packages/x/src/f.ts": "",
      "packages/y/src/g.js": "",
      "packages/y/test/h.js": "",
      "pages/[id].ts": "",
      "pages/i.ts": "",
    });
    expect(await found(directory, ["src/**/*.ts"])).toEqual(["src/a.ts", "src/deep/b.ts"]);
    expect(await found(directory, ["src/*.{ts,js,json}", "src/a.ts"])).toEqual(["src/a.ts", "src/c.js"]);
    expect(await found(directory, ["packages/*/src/"])).toEqual(["packages/x/src/f.ts", "packages/y/src/g.js"]);
    expect(await found(join(directory, "pages"), ["../src/**/*.js"])).toEqual(["../src/c.js"]);
    // What is there is no pattern.
    expect(await found(directory, ["pages/[id].ts"])).toEqual(["pages/[id].ts"]);
  });

  it("leaves out what --ignore-pattern says, as a line of .gitignore would, also of what is given by name", async () => {
    const directory = project({ "a.ts": "", "a.test.ts": "", "lib/b.test.ts": "", "lib/gen/c.ts": "", "gen.ts": "" });
    expect(await found(directory, ["."], ["*.test.ts", "gen/"])).toEqual(["a.ts", "gen.ts"]);
    expect(await found(directory, ["."], ["/lib", "!*.ts"])).toEqual(["a.test.ts", "a.ts", "gen.ts"]);
    expect(await found(directory, ["a.ts", "a.test.ts", "lib/*"], ["*.test.ts"])).toEqual(["a.ts", "lib/gen/c.ts"]);
    expect(await found(join(directory, "lib"), ["..", "."], ["gen"])).toContain("b.test.ts");
    await expect(found(directory, ["lib"], ["*.test.ts", "gen"])).rejects.toThrow(
      'Nothing to lint: --ignore-pattern "*.test.ts", "gen" leaves out every file in lib',
    );
  });

  it("says what is wrong with a pattern", async () => {
    const directory = project({ "src/a.ts": "", "dist/b.js": "" });
    await expect(found(directory, ["src", "src/**/*.tsx"])).rejects.toThrow(
      "Nothing to lint: no JavaScript or TypeScript files match src/**/*.tsx",
    );
    await expect(found(directory, ["src", "!src/*.ts"])).rejects.toThrow(
      '!src/*.ts says what not to lint: use --ignore-pattern "src/*.ts"',
    );
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
