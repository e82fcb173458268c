import { describe, expect, it } from "vitest";
import { inMemory } from "../../src/project/file-system.js";
import { pathAliases } from "../../src/project/path-aliases.js";
import { program } from "../support/resolving.js";

const config = (compilerOptions: object, rest: object = {}) => ({ ...rest, compilerOptions });

describe("paths", () => {
  it("lead to their targets from the folder of the configuration, or from its baseUrl", () => {
    const bare = program({ "tsconfig.json": config({ paths: { "@/*": ["./src/*"] } }) }, "src/a.ts");
    expect(bare.resolve("@/a")).toBe("src/a.ts");
    const based = program({ "tsconfig.json": config({ baseUrl: "./src", paths: { "~/*": ["*"] } }) }, "src/a.ts");
    expect(based.resolve("~/a.js")).toBe("src/a.ts");
  });

  it("may be exact, have several targets, and an end", () => {
    const { resolve } = program(
      {
        "tsconfig.json": config({
          paths: { config: ["./src/config/main.ts"], "@/*": ["./gen/*", "./src/*"], "*/api": ["./src/api/*"] },
        }),
      },
      ...["src/config/main.ts", "src/a.ts", "gen/b.ts", "src/b.ts", "src/api/users.ts"],
    );
    expect(resolve("config")).toBe("src/config/main.ts");
    expect(resolve("config/x")).toBeUndefined();
    expect(resolve("@/a")).toBe("src/a.ts");
    expect(resolve("@/b")).toBe("gen/b.ts");
    expect(resolve("users/api")).toBe("src/api/users.ts");
  });

  it("are tried the most specific first", () => {
    const { resolve } = program(
      { "tsconfig.json": config({ paths: { "@/*": ["./src/*"], "@/lib/*": ["./lib/*"], "@/lib/x": ["./x.ts"] } }) },
      ...["src/lib/a.ts", "lib/a.ts", "lib/x.ts", "x.ts"],
    );
    expect(resolve("@/lib/a")).toBe("lib/a.ts");
    expect(resolve("@/lib/x")).toBe("x.ts");
  });

  it("may hold what a replacement would take for its own", () => {
    const { resolve } = program({ "tsconfig.json": config({ paths: { "@/*": ["./src/*"] } }) }, "src/$&.ts");
    expect(resolve("@/$&")).toBe("src/$&.ts");
  });

  it("are read past comments, commas and a schema", () => {
    const text = `\uFEFF{ "$schema": "http://json.schemastore.org/tsconfig", // why
      "compilerOptions": { /* "baseUrl": "no", */ "paths": { "@/*": ["./src/*",], }, }, }`;
    expect(program({ "tsconfig.json": text }, "src/a.ts").resolve("@/a")).toBe("src/a.ts");
  });

  it("may stand in jsconfig.json, which tsconfig.json comes before", () => {
    const own = config({ paths: { "lib/*": ["./src/*"] } });
    expect(program({ "jsconfig.json": own }, "src/a.js").resolve("lib/a")).toBe("src/a.js");
    const both = { "jsconfig.json": own, "tsconfig.json": config({ paths: { "lib/*": ["./other/*"] } }) };
    expect(program(both, "src/a.ts", "other/a.ts").resolve("lib/a")).toBe("other/a.ts");
  });
});

it("looks for specifiers without a dot in baseUrl", () => {
  const { resolve } = program({ "tsconfig.json": config({ baseUrl: "src" }) }, "src/lib/a.ts", "lib/b.ts");
  expect(resolve("lib/a")).toBe("src/lib/a.ts");
  expect(resolve("lib/b")).toBeUndefined();
  expect(resolve("pg")).toBeUndefined();
});

it("takes the nearest configuration, then those above", () => {
  const { resolve } = program(
    {
      "tsconfig.json": config({ paths: { "@/*": ["./src/*"], "@acme/*": ["./packages/*/src"] } }),
      "packages/a/tsconfig.json": config({ paths: { "@/*": ["./lib/*"] } }),
      "packages/b/tsconfig.json": {},
    },
    ...["src/x.ts", "src/y.ts", "packages/a/lib/x.ts", "packages/a/src/index.ts", "packages/b/src/index.ts"],
  );
  expect(resolve("@/x", "src/main.ts")).toBe("src/x.ts");
  expect(resolve("@/x", "packages/a/src/main.ts")).toBe("packages/a/lib/x.ts");
  expect(resolve("@/y", "packages/a/src/main.ts")).toBe("src/y.ts");
  expect(resolve("@/x", "packages/b/src/main.ts")).toBe("src/x.ts");
  expect(resolve("@acme/b", "packages/a/src/main.ts")).toBe("packages/b/src/index.ts");
});

describe("extends", () => {
  const paths = { "@/*": ["./src/*"] };

  it.each([
    ["a path", "./base.json", "base.json"],
    ["a path without extension", "./base", "base.json"],
    ["a folder", "./config", "config/tsconfig.json"],
    ["an absolute path", "/app/base.json", "base.json"],
    ["a file of a package of the program", "@acme/config/base.json", "packages/config/base.json"],
    ["one without extension", "@acme/config/base", "packages/config/base.json"],
    ["a package of the program", "@acme/config", "packages/config/tsconfig.json"],
  ])("takes %s, whose paths go from its own folder", (_, extended, file) => {
    const folder = file.slice(0, file.lastIndexOf("/") + 1);
    const { resolve } = program(
      {
        "tsconfig.json": { extends: extended },
        [file]: config({ paths }),
        "packages/config/package.json": { name: "@acme/config" },
      },
      `${folder}src/a.ts`,
    );
    expect(resolve("@/a")).toBe(`${folder}src/a.ts`);
  });

  it("lets what extends decide, option by option", () => {
    const base = { "base.json": config({ baseUrl: "./src", paths: { "old/*": ["*"] } }) };
    const own = { "tsconfig.json": config({ paths: { "new/*": ["lib/*"] } }, { extends: "./base.json" }) };
    const { resolve } = program({ ...base, ...own }, "src/lib/a.ts", "src/b.ts");
    expect(resolve("new/a")).toBe("src/lib/a.ts");
    expect(resolve("b")).toBe("src/b.ts");
    expect(resolve("old/b")).toBeUndefined();
  });

  it("takes of several the last that says something", () => {
    const { resolve } = program(
      {
        "tsconfig.json": { extends: ["./one.json", "./two.json", "./strict.json", "@tsconfig/missing", 5] },
        "one.json": config({ paths: { "@/*": ["./one/*"] } }),
        "two.json": config({ paths: { "@/*": ["./two/*"] } }),
        "strict.json": config({ strict: true }),
      },
      ...["one/a.ts", "two/a.ts"],
    );
    expect(resolve("@/a")).toBe("two/a.ts");
  });

  it("does without what is missing, broken or of the wrong type", () => {
    for (const extended of ["@tsconfig/node20/tsconfig.json", "./none.json", "./broken.json", "", 5, null, { a: 1 }]) {
      const own = config({ paths }, { extends: extended });
      expect(program({ "tsconfig.json": own, "broken.json": "{" }, "src/a.ts").resolve("@/a")).toBe("src/a.ts");
    }
  });

  it("ends where configurations extend each other", () => {
    const { resolve } = program(
      {
        "tsconfig.json": { extends: ["./a.json", "./b.json"] },
        "a.json": { extends: ["./b.json", "./tsconfig.json", "./a.json"] },
        "b.json": config({ paths }, { extends: ["./a.json", "./tsconfig.json"] }),
      },
      "src/a.ts",
    );
    expect(resolve("@/a")).toBe("src/a.ts");
  });

  it("knows the folder of the configuration that is extended", () => {
    const { resolve } = program(
      {
        "web/tsconfig.json": { extends: "../base.json" },
        "base.json": config({ paths: { "@/*": ["${configDir}/src/*"] } }),
      },
      ...["web/src/a.ts", "src/a.ts"],
    );
    expect(resolve("@/a", "web/src/main.ts")).toBe("web/src/a.ts");
  });
});

describe("references", () => {
  it("count where the configuration has no aliases itself", () => {
    const { resolve } = program(
      {
        "tsconfig.json": {
          files: [],
          references: [{ path: "./tsconfig.app.json" }, { path: "./server" }, { path: 5 }, null],
        },
        "tsconfig.app.json": config({ baseUrl: ".", paths: { "@/*": ["./src/*"] } }),
        "server/tsconfig.json": config({ paths: { "@server/*": ["./lib/*"] } }),
      },
      ...["src/a.ts", "server/lib/b.ts"],
    );
    expect(resolve("@/a")).toBe("src/a.ts");
    expect(resolve("@server/b")).toBe("server/lib/b.ts");
    expect(resolve("src/a")).toBe("src/a.ts");
  });

  it("do not count where it has", () => {
    const { resolve } = program(
      {
        "tsconfig.json": config({ paths: { "lib/*": ["./src/*"] } }, { references: [{ path: "./other" }] }),
        "other/tsconfig.json": config({ paths: { "lib/*": ["./lib/*"], "more/*": ["./lib/*"] } }),
      },
      ...["other/lib/a.ts", "src/b.ts"],
    );
    expect(resolve("lib/b")).toBe("src/b.ts");
    expect(resolve("more/a")).toBeUndefined();
  });

  it("may be missing or lead back", () => {
    const references = [{ path: "./.nuxt/tsconfig.app.json" }, { path: "." }, { path: "./tsconfig.json" }];
    expect(program({ "tsconfig.json": { files: [], references } }, "src/a.ts").resolve("lib/a")).toBeUndefined();
  });
});

it("takes rootDirs for one folder", () => {
  const { resolve } = program(
    { "tsconfig.json": config({ rootDirs: ["./src", "./gen/types"] }) },
    ...["src/x/main.ts", "gen/types/x/a.ts", "gen/types/b/index.ts", "src/x/c.ts", "gen/types/x/c.ts"],
  );
  expect(resolve("./a", "src/x/main.ts")).toBe("gen/types/x/a.ts");
  expect(resolve("../b", "src/x/main.ts")).toBe("gen/types/b/index.ts");
  expect(resolve("./c", "src/x/main.ts")).toBe("src/x/c.ts");
  expect(resolve("./main", "gen/types/x/a.ts")).toBe("src/x/main.ts");
  expect(resolve("../../a", "src/x/main.ts")).toBeUndefined();
});

it("has no aliases where a configuration is broken", () => {
  for (const text of [
    "",
    "{",
    "[]",
    "null",
    `{ "compilerOptions": 5 }`,
    `{ "compilerOptions": { "paths": [5], "baseUrl": 1 } }`,
  ]) {
    const files = inMemory({ "/app/tsconfig.json": text });
    const found = pathAliases("/app", files, () => undefined)!;
    expect(found.base).toBeUndefined();
    expect(found.patterns.flatMap(({ targets }) => targets)).toEqual([]);
    expect(program({ "tsconfig.json": text }, "src/a.ts").resolve("./a")).toBe("src/a.ts");
  }
  expect(pathAliases("/app", inMemory({}), () => undefined)).toBeUndefined();
});
