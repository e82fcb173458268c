import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lintedFile, type FileUnderLint } from "../../src/file/linted-file.js";
import { counterpartOf } from "../../src/project/counterpart.js";
import { importersOf, moduleAt, pathInProgram, programOf } from "../../src/project/programs.js";
import { nodeAt, parse } from "../support/parse.js";
import { project } from "../support/project.js";

const FILES = {
  ".git/HEAD": "ref: refs/heads/main\n",
  ".gitignore": "generated/\n",
  "package.json": '{ "private": true }',
  "lib/s3.ts": "export const s3 = () => 1;\n",
  "app/route.ts": 'import { s3 } from "../lib/s3";\ns3();\n',
  "generated/client.ts": 'import "../lib/s3";\n',
  "node_modules/one/index.js": "export {};\n",
  "node_modules/one/package.json": '{ "name": "one" }',
};

/** A file under lint, as a rule gets it. */
function underLint(cwd: string, filename: string, text: string, setting?: unknown): FileUnderLint {
  const settings = setting === undefined ? {} : { "connection-reuse": { project: setting } };
  return lintedFile({ sourceCode: parse(text).sourceCode, cwd, filename, settings });
}

function folderWith(files: Readonly<Record<string, string>> = FILES): string {
  return realpathSync(project(files)).replaceAll("\\", "/");
}

function linted(folder: string, path: keyof typeof FILES, setting?: unknown): FileUnderLint {
  return underLint(folder, join(folder, path), FILES[path], setting);
}

const importersIn = (folder: string, file: FileUnderLint) =>
  importersOf(file)?.map(({ path }) => path.slice(folder.length + 1));

describe("the program around a file", () => {
  it("is the same for every file of it, wherever one works", () => {
    const folder = folderWith();
    const file = linted(folder, "lib/s3.ts");
    expect(importersIn(folder, file)).toEqual(["app/route.ts"]);
    expect(programOf(linted(folder, "app/route.ts"))).toBe(programOf(file));
    const inside = underLint(join(folder, "lib"), join(folder, "lib/s3.ts"), FILES["lib/s3.ts"]);
    expect(importersIn(folder, inside)).toEqual(["app/route.ts"]);
  });

  it("shows its files from the working directory", () => {
    const folder = folderWith();
    const route = moduleAt("../lib/s3", linted(folder, "app/route.ts"));
    expect([route?.filename, route?.path]).toEqual([`${folder}/lib/s3.ts`, "/lib/s3.ts"]);
    const outside = underLint(join(folder, "app"), join(folder, "app/route.ts"), FILES["app/route.ts"]);
    expect(moduleAt("../lib/s3", outside)?.path).toBe(`${folder}/lib/s3.ts`);
  });

  it.each([
    ["standard input", "<input>"],
    ["no name", "__placeholder__.js"],
    ["a relative name", "lib/none.ts"],
    ["a block of a page", "README.md/0.js"],
    ["a file that is not there yet", "lib/new.ts"],
    ["a folder", "lib"],
  ])("is none for %s", (_, name) => {
    const folder = folderWith({ ...FILES, "README.md": "" });
    for (const filename of [name, join(folder, name)]) {
      const file = underLint(folder, filename, 'import { s3 } from "./lib/s3";\ns3();\n');
      expect(programOf(file)).toBeUndefined();
      expect(importersOf(file)).toBeUndefined();
      expect(moduleAt("./lib/s3", file)).toBeUndefined();
      expect(counterpartOf(nodeAt(file, "s3()"), file)).toBeUndefined();
    }
  });

  it("is none for what is installed, what is ignored, and what stands outside", () => {
    const folder = folderWith();
    expect(programOf(linted(folder, "node_modules/one/index.js"))).toBeUndefined();
    expect(programOf(linted(folder, "generated/client.ts"))).toBeUndefined();
    const outside = folderWith({ "alone.ts": "" });
    expect(programOf(underLint(folder, join(outside, "alone.ts"), ""))).toBeUndefined();
  });

  it.skipIf(process.platform === "win32")("is the same behind a link, and ends where links lead in a circle", () => {
    const folder = folderWith();
    symlinkSync(folder, join(folder, "app/circle"));
    symlinkSync("knot", join(folder, "app/knot"));
    const file = underLint(folder, join(folder, "app/circle/lib/s3.ts"), FILES["lib/s3.ts"]);
    expect(pathInProgram(file)).toBe(`${folder}/lib/s3.ts`);
    expect(importersIn(folder, file)).toEqual(["app/route.ts"]);
    expect([...programOf(file)!.modules.files].map((path) => path.slice(folder.length + 1))).toEqual([
      "app/route.ts",
      "lib/s3.ts",
    ]);
  });

  it("sees what was written since the file was linted", () => {
    const folder = folderWith();
    expect(importersIn(folder, linted(folder, "lib/s3.ts"))).toEqual(["app/route.ts"]);
    mkdirSync(join(folder, "jobs"));
    writeFileSync(join(folder, "jobs/nightly.ts"), 'import "../lib/s3";\n');
    expect(importersIn(folder, linted(folder, "lib/s3.ts"))).toEqual(["app/route.ts", "jobs/nightly.ts"]);
  });
});

describe("settings.project", () => {
  it("false means one file", () => {
    const folder = folderWith();
    expect(programOf(linted(folder, "lib/s3.ts", false))).toBeUndefined();
  });

  it("names another root, from the working directory or absolute, and nothing outside of it", () => {
    const folder = folderWith({ ...FILES, "lib/test.ts": 'import "./s3";\n' });
    for (const root of ["lib", "./lib/", `${folder}/lib`]) {
      expect(importersIn(folder, linted(folder, "lib/s3.ts", { root }))).toEqual(["lib/test.ts"]);
      expect(programOf(linted(folder, "app/route.ts", { root }))).toBeUndefined();
    }
  });

  it("leaves files out, and keeps what others leave out", () => {
    const folder = folderWith();
    expect(importersIn(folder, linted(folder, "lib/s3.ts", { ignore: ["app/"] }))).toEqual([]);
    expect(importersIn(folder, linted(folder, "lib/s3.ts", { ignore: ["!generated/"] }))).toEqual([
      "app/route.ts",
      "generated/client.ts",
    ]);
  });

  it("says where it is wrong", () => {
    const folder = folderWith();
    const file = linted(folder, "lib/s3.ts", { root: "packages" });
    expect(() => programOf(file)).toThrow(
      new TypeError('settings["connection-reuse"].project.root is "packages": there is no such folder'),
    );
    expect(() => linted(folder, "lib/s3.ts", "all")).toThrow(/"auto", false or an object/);
  });
});

describe("a node as the program knows it", () => {
  const text = 'import { s3 } from "../lib/s3";\nexport const a = (b = s3) => b();\nclass C {}\n';
  const route = (): FileUnderLint => {
    const folder = folderWith({ ...FILES, "app/route.ts": text });
    return underLint(folder, join(folder, "app/route.ts"), text);
  };

  it("is of the same kind at the same place, in the program's own copy", () => {
    const file = route();
    for (const part of ["(b = s3) => b()", "b = s3", "b()", "class C {}", '"../lib/s3"']) {
      const node = nodeAt(file, part);
      const found = counterpartOf(node, file)!;
      expect(found.node).not.toBe(node);
      expect([found.node.type, found.node.range]).toEqual([node.type, node.range]);
      expect(found.file.sourceCode.getText(found.node)).toBe(part);
      expect(counterpartOf(found.node, found.file)).toEqual(found);
    }
  });

  it("tells a name from a statement that has its place", () => {
    const folder = folderWith({ ...FILES, "app/route.ts": "a" });
    const file = underLint(folder, join(folder, "app/route.ts"), "a");
    const [statement] = file.sourceCode.ast.body;
    const { expression } = statement as never as { expression: typeof statement };
    expect(counterpartOf(statement!, file)?.node.type).toBe("ExpressionStatement");
    expect(counterpartOf(expression!, file)?.node.type).toBe("Identifier");
  });

  it("is found in a text that is not saved", () => {
    const folder = folderWith();
    const file = underLint(folder, join(folder, "app/route.ts"), text);
    expect(counterpartOf(nodeAt(file, "class C {}"), file)?.file.sourceCode.text).toBe(text);
  });
});

describe("a module that is looked at before it is parsed", () => {
  const glanced = (text: string) => {
    const folder = folderWith({ ...FILES, "app/route.ts": text });
    const [module] = importersOf(linted(folder, "lib/s3.ts"))!;
    return { file: module!.glance()!, opened: module!.open() };
  };

  it("is the one that is parsed then", () => {
    const { file, opened } = glanced(FILES["app/route.ts"]);
    expect(file).toBe(opened);
    expect(file.specifiers).toEqual(["../lib/s3"]);
    expect(file.sourceCode.ast.body).toHaveLength(2);
  });

  it("is an empty program with its text, where it does not parse", () => {
    const { file, opened } = glanced('"use client";\nimport { s3 } from "../lib/s3";\nif (');
    expect(opened).toBeUndefined();
    expect(file.sourceCode.text).toContain("use client");
    expect(file.sourceCode.ast.body).toEqual([]);
    expect(file.sourceCode.getAllComments()).toEqual([]);
    expect(file.sourceCode.scopeManager?.scopes).toHaveLength(2);
  });
});
