import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DISK } from "../../src/project/disk.js";
import { project } from "../support/project.js";
import { program, resolverOf } from "../support/resolving.js";

describe("a relative specifier", () => {
  const { resolve } = program(
    {},
    ...[
      "src/main.ts",
      "src/a.ts",
      "src/b.tsx",
      "src/c.mts",
      "src/d.cts",
      "src/e.js",
      "src/e.ts",
      "src/f.jsx",
      "src/g.mjs",
    ],
    ...[
      "src/x/index.ts",
      "src/y.ts",
      "src/y/index.ts",
      "src/Page.vue",
      "src/Card.svelte",
      "src/Note.mdx",
      "src/h.service.ts",
    ],
    ...["src/styles.css.ts", "src/[id]/page.tsx", "src/(group)/a b.ts", "lib/deep/z.ts", "index.js"],
  );

  it.each([
    ["./a", "src/a.ts"],
    ["./a.ts", "src/a.ts"],
    ["./a.js", "src/a.ts"],
    ["./b", "src/b.tsx"],
    ["./b.js", "src/b.tsx"],
    ["./b.jsx", "src/b.tsx"],
    ["./c.mjs", "src/c.mts"],
    ["./d.cjs", "src/d.cts"],
    ["./a.tsx", "src/a.ts"],
    ["./e", "src/e.ts"],
    ["./e.js", "src/e.ts"],
    ["./f.jsx", "src/f.jsx"],
    ["./f", "src/f.jsx"],
    ["./g.mjs", "src/g.mjs"],
    ["./x", "src/x/index.ts"],
    ["./x/", "src/x/index.ts"],
    ["./x/index.js", "src/x/index.ts"],
    ["./y", "src/y.ts"],
    ["./y/index", "src/y/index.ts"],
    ["./Page.vue", "src/Page.vue"],
    ["./Card.svelte", "src/Card.svelte"],
    ["./Note.mdx", "src/Note.mdx"],
    ["./h.service", "src/h.service.ts"],
    ["./h.service.js", "src/h.service.ts"],
    ["./styles.css", "src/styles.css.ts"],
    ["./[id]/page", "src/[id]/page.tsx"],
    ["./(group)/a b", "src/(group)/a b.ts"],
    ["../lib/deep/z", "lib/deep/z.ts"],
    ["./../src/./a", "src/a.ts"],
    ["./a.ts?raw", "src/a.ts"],
    ["./a?worker#x", "src/a.ts"],
    ["..", "index.js"],
    ["../", "index.js"],
  ])("%s", (specifier, path) => {
    expect(resolve(specifier)).toBe(path);
  });

  it.each(["./none", "./a.css", "./a.json", "../../a", "../../../../../a", ".", "./", "./a/b", "", "...", ".a"])(
    "%j leads nowhere",
    (specifier) => {
      expect(resolve(specifier)).toBeUndefined();
    },
  );

  it("leads to the folder itself, and to the entry of the package there", () => {
    expect(resolve(".", "src/x/other.ts")).toBe("src/x/index.ts");
    expect(resolve("./", "src/x/other.ts")).toBe("src/x/index.ts");
    const cli = program({ "package.json": { name: "tool", main: "./dist/tool.js" } }, "src/tool.ts", "bin/cli.js");
    expect(cli.resolve("..", "bin/cli.js")).toBe("src/tool.ts");
    expect(cli.resolve("../", "bin/cli.js")).toBe("src/tool.ts");
  });
});

describe("what is no module of the program", () => {
  it.each([
    "pg",
    "@aws-sdk/client-s3",
    "node:fs",
    "fs",
    "https://esm.example/a.js",
    "data:text/javascript,x",
    "constructor",
  ])("%s", (specifier) => {
    const { resolve } = program({ "package.json": { name: "app" } }, "src/main.ts", "src/fs.ts", "pg/index.ts");
    expect(resolve(specifier)).toBeUndefined();
  });

  it("is found by its path alone from a file outside of any package", () => {
    const { resolve } = program({}, "src/a.ts");
    expect(resolve("@/a", "src/main.ts")).toBeUndefined();
    expect(resolve("./main", "src/b.ts")).toBeUndefined();
    expect(resolve("../src/a", "lib/main.ts")).toBe("src/a.ts");
  });
});

describe("aliases that nothing configures", () => {
  const { resolve } = program(
    { "package.json": {}, "web/package.json": {} },
    ...["src/a.ts", "web/app/b.ts", "web/c.ts", "src/lib/d.ts", "web/src/e.ts", "web/e.ts"],
  );

  it.each([
    ["@/a", "src/main.ts", "src/a.ts"],
    ["~/a", "src/main.ts", "src/a.ts"],
    ["@/b", "web/pages/x.vue", "web/app/b.ts"],
    ["~/c", "web/pages/x.vue", "web/c.ts"],
    ["@/e", "web/pages/x.vue", "web/src/e.ts"],
    ["~~/e", "web/pages/x.vue", "web/e.ts"],
    ["$lib/d", "src/routes/+page.ts", "src/lib/d.ts"],
    ["/src/a.ts", "src/main.ts", "src/a.ts"],
    ["@/a", "web/pages/x.vue", undefined],
  ])("%s from %s", (specifier, from, path) => {
    expect(resolve(specifier, from)).toBe(path);
  });
});

it("leads to the source of what is built", () => {
  const { resolve } = program(
    { "package.json": {}, "packages/a/package.json": {} },
    ...["src/cli.ts", "src/index.ts", "packages/a/src/b.ts", "src/none.ts"],
  );
  expect(resolve("../dist/cli.js", "bin/run.js")).toBe("src/cli.ts");
  expect(resolve("../lib", "test/cli.test.ts")).toBe("src/index.ts");
  expect(resolve("../build/src/b", "packages/a/bin/run.js")).toBe("packages/a/src/b.ts");
  expect(resolve("../other/none", "bin/run.js")).toBeUndefined();
});

it("finds the folder that a load by an unknown name begins with", () => {
  const { folderFor } = program(
    {
      "package.json": { name: "app" },
      "tsconfig.json": { compilerOptions: { paths: { "#jobs/*": ["./src/jobs/*"] } } },
      "packages/db/package.json": { name: "@acme/db" },
    },
    "src/main.ts",
  );
  expect(folderFor("")).toBe("src");
  expect(folderFor("./")).toBe("src");
  expect(folderFor("../jobs/")).toBe("jobs");
  expect(folderFor("./providers/")).toBe("src/providers");
  expect(folderFor("/src/commands/")).toBe("src/commands");
  expect(folderFor("#jobs/")).toBe("src/jobs");
  expect(folderFor("@/jobs/")).toBe("src/jobs");
  expect(folderFor("@acme/db/models/")).toBe("packages/db/models");
  expect(folderFor("highlight.js/lib/")).toBeUndefined();
});

it("follows a link to another folder of the program", () => {
  const folder = DISK.real(project({ "shared/a.ts": "", "web/main.ts": "" }));
  symlinkSync(join(folder, "shared"), join(folder, "web/shared"), "junction");
  const resolver = resolverOf(folder, DISK);
  expect(resolver.resolve("./shared/a", `${folder}/web/main.ts`)).toBe(`${folder}/shared/a.ts`);
  expect(resolver.resolve("./shared/b", `${folder}/web/main.ts`)).toBeUndefined();
  expect(resolver.resolve("./b", `${folder}/web/main.ts`)).toBeUndefined();
});

it.skipIf(process.platform === "win32")("follows a link to another file of the program", () => {
  const folder = DISK.real(project({ "server/a.ts": "", "web/main.ts": "" }));
  symlinkSync("../server/a.ts", join(folder, "web/a.ts"));
  symlinkSync("../server/none.ts", join(folder, "web/b.ts"));
  const resolver = resolverOf(folder, DISK);
  for (const specifier of ["./a", "./a.js", "./a.ts"])
    expect(resolver.resolve(specifier, `${folder}/web/main.ts`)).toBe(`${folder}/server/a.ts`);
  expect(resolver.resolve("./b", `${folder}/web/main.ts`)).toBeUndefined();
});

it("resolves as it does on the disk of Windows", () => {
  const files = {
    read: (path: string) =>
      path === "C:/app/tsconfig.json" ? `{"compilerOptions":{"paths":{"@lib/*":["./lib/*"]}}}` : undefined,
    stampOf: (path: string) => (path === "C:/app/tsconfig.json" ? "1" : undefined),
    list: (folder: string) =>
      folder === "C:/app"
        ? [
            { name: "lib", kind: "folder" as const },
            { name: "main.ts", kind: "file" as const },
          ]
        : folder === "C:/app/lib"
          ? [{ name: "a.ts", kind: "file" as const }]
          : [],
    real: (path: string) => path,
    folderStampOf: () => undefined,
  };
  const resolver = resolverOf("C:/app", files);
  expect(resolver.resolve("./lib/a", "C:/app/main.ts")).toBe("C:/app/lib/a.ts");
  expect(resolver.resolve("../main.js", "C:/app/lib/a.ts")).toBe("C:/app/main.ts");
  expect(resolver.resolve("@lib/a", "C:/app/main.ts")).toBe("C:/app/lib/a.ts");
});
