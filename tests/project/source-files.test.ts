import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DISK } from "../../src/project/disk.js";
import { inMemory, type FileSystem } from "../../src/project/file-system.js";
import { sourceFiles } from "../../src/project/source-files.js";
import { project } from "../support/project.js";

/** The sources of `/app`, without the folder. */
function sources(texts: Readonly<Record<string, string>>, ignored?: readonly string[], root = "/app"): string[] {
  const all = Object.fromEntries(Object.entries(texts).map(([path, text]) => [`/app/${path}`, text]));
  return sourceFiles(root, inMemory(all), ignored).files.map((path) => path.slice(root.length + 1));
}
const empty = (...paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, ""]));

it("lists what can import, by names", () => {
  const kept = [
    "a.js",
    "b.cjs",
    "c.mjs",
    "d.jsx",
    "e.ts",
    "f.cts",
    "g.mts",
    "h.tsx",
    "i.vue",
    "j.svelte",
    "k.astro",
    "l.mdx",
  ];
  const left = ["x.d.ts", "x.d.mts", "x.d.cts", "x.d.json.ts", "x.json", "x.css", "ts", "x.ts.map", "x.md"];
  expect(sources(empty(...left, ...kept))).toEqual(kept);
});

it("lists names with blanks, brackets and parentheses", () => {
  const paths = ["(group)/page.tsx", "@modal/(.)x/page.tsx", "[...rest].ts", "[id]/a b.ts", "ä/ö.ts"];
  expect(sources({ ...empty(...paths), ".gitignore": "x.ts" })).toEqual(paths);
});

it("leaves out what is installed, kept by tools or built", () => {
  const left = [
    "node_modules/pg/a.js",
    "a/node_modules/pg/a.js",
    ".next/a.js",
    "a/.nuxt/a.ts",
    "dist/a.js",
    "build/a.js",
  ];
  expect(sources(empty(...left, "a/package.json", "a/out/a.js", "a/coverage/a.js", "a/b.ts"))).toEqual(["a/b.ts"]);
});

it("keeps sources in a folder that is called like a built one", () => {
  expect(sources(empty("package.json", "src/build/a.ts", "src/out/b.ts"))).toEqual(["src/build/a.ts", "src/out/b.ts"]);
});

it("leaves another repository out", () => {
  expect(sources(empty(".git/HEAD", "a.ts", "worktrees/x/.git", "worktrees/x/a.ts"))).toEqual(["a.ts"]);
});

describe("what .gitignore names", () => {
  it("is left out, at any depth or where the pattern stands", () => {
    const paths = empty("gen/a.ts", "src/gen/a.ts", "src/top.ts", "top.ts", "src/a.gen.ts", "src/b.ts");
    expect(sources({ ...paths, ".gitignore": "gen/\n/top.ts\n*.gen.ts\n# src\n" })).toEqual(["src/b.ts", "src/top.ts"]);
  });

  it("is kept again by a negation, after it and in the same or an inner folder", () => {
    const paths = empty("a.gen.ts", "keep.gen.ts", "in/a.gen.ts", "in/own.gen.ts", "in/deep/own.gen.ts");
    const ignores = { ".gitignore": "*.gen.ts\n!keep.gen.ts", "in/.gitignore": "!own.gen.ts" };
    expect(sources({ ...paths, ...ignores })).toEqual(["in/deep/own.gen.ts", "in/own.gen.ts", "keep.gen.ts"]);
  });

  it("is kept below a folder that an inner file keeps", () => {
    const ignores = { ".gitignore": "gen", "in/.gitignore": "!gen" };
    expect(sources({ ...empty("gen/a.ts", "in/gen/a.ts", "in/gen/deep/a.ts"), ...ignores })).toEqual([
      "in/gen/a.ts",
      "in/gen/deep/a.ts",
    ]);
  });

  it("goes by the folder of the file", () => {
    const paths = empty("a/x.ts", "a/b/x.ts", "b/x.ts");
    expect(sources({ ...paths, "a/.gitignore": "/x.ts" })).toEqual(["a/b/x.ts", "b/x.ts"]);
  });

  it("cannot be kept in a folder that is left out", () => {
    expect(sources({ ...empty("gen/a.ts"), ".gitignore": "gen/", "gen/.gitignore": "!a.ts" })).toEqual([]);
  });

  it("counts above the program, up to its repository", () => {
    const paths = empty("web/a.ts", "web/gen/a.ts");
    const ignores = { ".gitignore": "web/gen" };
    expect(sources({ ...paths, ...ignores, ".git/HEAD": "" }, [], "/app/web")).toEqual(["a.ts"]);
    expect(sources({ ...paths, ...ignores }, [], "/app/web")).toEqual(["a.ts", "gen/a.ts"]);
    expect(sources({ ...paths, ...ignores, "web/.git/HEAD": "" }, [], "/app/web")).toEqual(["a.ts", "gen/a.ts"]);
  });

  it("may be nonsense", () => {
    expect(sources({ ...empty("a.ts"), ".gitignore": "[\n!\n\\\n/\n**\\" })).toEqual(["a.ts"]);
    expect(sources({ ...empty("a.ts", ".gitignore/b.ts") })).toEqual([".gitignore/b.ts", "a.ts"]);
  });

  it("does not count where matching it could take for ever, or is too much for a regular expression", () => {
    const paths = empty("aaaaaaaaaaaa.ts", "b.ts", "c.ts");
    const lines = [`${"*a".repeat(9)}*.ts`, "{".repeat(2_000), "b.ts", `${"*".repeat(50)}c.ts`];
    expect(sources({ ...paths, ".gitignore": lines.join("\n") })).toEqual(["aaaaaaaaaaaa.ts"]);
  });
});

describe("patterns of the settings", () => {
  it("leave out, from the root", () => {
    const paths = empty("a.ts", "a.test.ts", "fixtures/a.ts", "src/fixtures/b.ts", "src/b.ts");
    expect(sources(paths, ["/fixtures", "*.test.ts"])).toEqual(["a.ts", "src/b.ts", "src/fixtures/b.ts"]);
  });

  it("decide before every .gitignore", () => {
    const paths = { ...empty("gen/a.ts", "in/a.ts", "b.ts"), ".gitignore": "gen\n!b.ts", "in/.gitignore": "!a.ts" };
    expect(sources(paths, ["!gen", "in/a.ts", "b.ts"])).toEqual(["gen/a.ts"]);
  });
});

describe("links on disk", () => {
  it("are not followed, whether they lead up, aside, in a circle or nowhere", () => {
    const folder = project({ "a/b.ts": "", "c.ts": "" });
    symlinkSync(folder, join(folder, "a/up"), "junction");
    symlinkSync(join(folder, "a"), join(folder, "aside"), "junction");
    symlinkSync(join(folder, "none"), join(folder, "nowhere"), "junction");
    mkdirSync(join(folder, "d"));
    symlinkSync(join(folder, "d/two"), join(folder, "d/one"), "junction");
    symlinkSync(join(folder, "d/one"), join(folder, "d/two"), "junction");
    expect(sourceFiles(folder, DISK)).toEqual({ files: [`${folder}/a/b.ts`, `${folder}/c.ts`], isCut: false });
  });
});

it("lists the same on disk as in memory", () => {
  const texts = {
    ".gitignore": "gen\n!keep.ts",
    "gen/a.ts": "",
    "b/.gitignore": "*.js",
    "b/a.js": "",
    "b/[id].ts": "",
  };
  const folder = project(texts);
  writeFileSync(join(folder, "b/.gitignore"), "*.js\r\n");
  expect(sourceFiles(folder, DISK).files.map((path) => path.slice(folder.length + 1))).toEqual(sources(texts));
});

it("has no sources where there is no folder", () => {
  expect(sourceFiles("/none", inMemory({}))).toEqual({ files: [], isCut: false });
});

describe("a program that is too large", () => {
  const files = (count: number): FileSystem =>
    inMemory(Object.fromEntries(Array.from({ length: count }, (_, index) => [`/app/${index % 50}/${index}.ts`, ""])));

  it("is cut at 20,000 files", () => {
    expect(sourceFiles("/app", files(20_000)).isCut).toBe(false);
    const cut = sourceFiles("/app", files(20_001));
    expect(cut.isCut).toBe(true);
    expect(cut.files).toHaveLength(20_000);
  });

  it("is cut at 40,000 folders, so that folders without sources cost no more", () => {
    const endless: FileSystem = {
      ...inMemory({}),
      list: () => [
        { name: "a", kind: "folder" },
        { name: "b", kind: "folder" },
      ],
    };
    const bounded = (depth: number): FileSystem => ({
      ...endless,
      list: (folder) => (folder.split("/").length > depth ? [] : endless.list(folder)),
    });
    expect(sourceFiles("/app", bounded(14)).isCut).toBe(false);
    expect(sourceFiles("/app", bounded(17))).toEqual({ files: [], isCut: true });
  });
});
