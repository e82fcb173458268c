import { describe, expect, it } from "vitest";
import { inMemory, type FileSystem } from "../../src/project/file-system.js";
import { Generations } from "../../src/project/generations.js";
import type { Program } from "../../src/project/program.js";
import { parseSettings } from "../../src/file/settings/settings.js";

/** A disk in memory that changes and counts. */
class Disk {
  readonly texts = new Map<string, string>();
  readonly read: string[] = [];
  readonly listed: string[] = [];
  looks = 0;

  constructor(texts: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(texts)) this.texts.set(path, text);
  }

  get fileSystem(): FileSystem {
    const now = (): FileSystem => inMemory(Object.fromEntries(this.texts));
    return {
      read: (path) => {
        this.read.push(path);
        return now().read(path);
      },
      stampOf: (path) => {
        this.looks += 1;
        return now().stampOf(path);
      },
      folderStampOf: (folder) => now().folderStampOf(folder),
      list: (folder) => {
        this.listed.push(folder);
        return now().list(folder);
      },
      real: (path) => path,
    };
  }
}

const FILES = {
  "/p/package.json": '{ "private": true }',
  "/p/.gitignore": "generated/\n",
  "/p/lib/s3.ts": "export const s3 = () => 1;\n",
  "/p/app/route.ts": 'import { s3 } from "../lib/s3";\ns3();\n',
  "/p/app/page.ts": "export {};\n",
};

function open(texts: Readonly<Record<string, string>> = FILES) {
  const disk = new Disk(texts);
  let time = 0;
  const generations = new Generations(
    { root: "/p", directory: "/p", settings: parseSettings({}) },
    disk.fileSystem,
    () => time,
  );
  return {
    disk,
    /** The program as it is when a file comes under lint. */
    lint: (path: string, text = disk.texts.get(path)!) => generations.at(path, text),
    wait: (milliseconds: number) => (time += milliseconds),
  };
}

const importers = (program: Program, path = "/p/lib/s3.ts") => {
  const found = program.modules.importersOf(path);
  return found && [...found.keys()];
};

describe("a program over time", () => {
  it("reads nothing before a question needs it", () => {
    const { disk, lint } = open();
    const program = lint("/p/lib/s3.ts");
    expect(disk.read).toEqual(["/p/lib/s3.ts"]);
    expect(disk.listed).toEqual([]);
    expect(program.modules.files.size).toBe(3);
    expect(disk.read).toEqual(["/p/lib/s3.ts", "/p/.gitignore"]);
    program.neighbour("/p/app/route.ts");
    expect(disk.read.filter((path) => path.endsWith(".ts"))).toEqual(["/p/lib/s3.ts", "/p/app/route.ts"]);
  });

  it("reads every file once, however many questions there are", () => {
    const { disk, lint } = open();
    const program = lint("/p/lib/s3.ts");
    disk.read.length = 0;
    for (const path of program.modules.files) {
      importers(program, path);
      program.modules.isOpen(path);
      program.neighbour(path);
    }
    expect(disk.read.filter((path) => path.endsWith(".ts")).sort()).toEqual([...program.modules.files].sort());
    expect(new Set(disk.listed).size).toBe(disk.listed.length);
  });

  it("keeps one generation while files are linted one after the other", () => {
    const { disk, lint } = open();
    const program = lint("/p/lib/s3.ts");
    importers(program);
    const looks = disk.looks;
    expect(lint("/p/app/route.ts")).toBe(program);
    expect(lint("/p/app/page.ts")).toBe(program);
    expect(disk.looks).toBe(looks);
  });

  it("keeps it when a file comes under lint again and nothing has changed", () => {
    const { lint } = open();
    const program = lint("/p/lib/s3.ts");
    importers(program);
    expect(lint("/p/lib/s3.ts")).toBe(program);
  });

  it.each<[string, (texts: Map<string, string>) => void, readonly string[]]>([
    [
      "a new importer",
      (texts) => texts.set("/p/app/new.ts", 'import "../lib/s3";'),
      ["/p/app/new.ts", "/p/app/route.ts"],
    ],
    [
      "a file that imports by now",
      (texts) => texts.set("/p/app/page.ts", 'import "@/lib/s3";'),
      ["/p/app/page.ts", "/p/app/route.ts"],
    ],
    ["a file that no longer does", (texts) => texts.set("/p/app/route.ts", "export {};"), []],
    ["a deleted importer", (texts) => texts.delete("/p/app/route.ts"), []],
    [
      "a renamed importer",
      (texts) => {
        texts.set("/p/lib/client.ts", texts.get("/p/app/route.ts")!);
        texts.delete("/p/app/route.ts");
      },
      ["/p/lib/client.ts"],
    ],
    ["what is ignored by now", (texts) => texts.set("/p/.gitignore", "app/\n"), []],
    [
      "what an alias leads to by now",
      (texts) => texts.set("/p/tsconfig.json", '{ "compilerOptions": { "paths": { "page": ["./lib/s3"] } } }'),
      ["/p/app/route.ts"],
    ],
    [
      "a package that names it by now",
      (texts) => {
        texts.set("/p/lib/package.json", '{ "name": "lib", "main": "s3.ts" }');
        texts.set("/p/app/page.ts", 'import "lib";');
      },
      ["/p/app/page.ts", "/p/app/route.ts"],
    ],
  ])("sees %s", (_, change, expected) => {
    const { disk, lint } = open();
    const program = lint("/p/lib/s3.ts");
    expect(importers(program)).toEqual(["/p/app/route.ts"]);
    change(disk.texts);
    const next = lint("/p/lib/s3.ts");
    expect(next).not.toBe(program);
    expect(importers(next)).toEqual(expected);
  });

  it("sees a module that was missing", () => {
    const { disk, lint } = open({ ...FILES, "/p/app/page.ts": 'import "./helper";' });
    expect(lint("/p/app/page.ts").modules.resolve("./helper", "/p/app/page.ts")).toBeUndefined();
    disk.texts.set("/p/app/helper.ts", "");
    expect(lint("/p/app/page.ts").modules.resolve("./helper", "/p/app/page.ts")).toBe("/p/app/helper.ts");
  });

  it("sees other text of a neighbour, and keeps the trees and the index of the rest", () => {
    const { disk, lint } = open();
    const program = lint("/p/lib/s3.ts");
    importers(program);
    const page = program.neighbour("/p/app/page.ts");
    disk.texts.set("/p/app/route.ts", `${FILES["/p/app/route.ts"]}s3(2);\n`);
    disk.listed.length = 0;
    const next = lint("/p/lib/s3.ts");
    expect(next).not.toBe(program);
    expect(next.modules).toBe(program.modules);
    expect(next.neighbour("/p/app/route.ts")?.sourceCode.text).toContain("s3(2)");
    expect(next.neighbour("/p/app/page.ts")).not.toBe(page);
    expect(next.neighbour("/p/app/page.ts")?.sourceCode.ast).toBe(page?.sourceCode.ast);
    expect(disk.listed).toEqual([]);
  });

  it("does not mind files that are no part of it", () => {
    const { disk, lint } = open();
    const program = lint("/p/lib/s3.ts");
    importers(program);
    disk.texts.set("/p/app/.route.ts.swp", "");
    expect(lint("/p/lib/s3.ts")).toBe(program);
  });

  it("looks again after a pause that is long beside what looking takes", () => {
    const { disk, lint, wait } = open();
    importers(lint("/p/lib/s3.ts"));
    disk.texts.delete("/p/app/route.ts");
    expect(importers(lint("/p/app/page.ts"))).toEqual(["/p/app/route.ts"]);
    wait(1);
    expect(importers(lint("/p/app/other.ts", ""))).toEqual([]);
  });
});

describe("a text that is not saved", () => {
  it("counts instead of the one on the disk, for its own file alone", () => {
    const { lint } = open();
    const unsaved = lint("/p/app/page.ts", 'import "../lib/s3";');
    expect(importers(unsaved)).toEqual(["/p/app/page.ts", "/p/app/route.ts"]);
    expect(unsaved.neighbour("/p/app/page.ts")?.sourceCode.text).toBe('import "../lib/s3";');
    expect(importers(lint("/p/lib/s3.ts"))).toEqual(["/p/app/route.ts"]);
  });

  it("builds no other index where the imports are the same", () => {
    const { disk, lint } = open();
    const program = lint("/p/app/page.ts");
    importers(program);
    disk.read.length = 0;
    const typed = lint("/p/app/page.ts", "export const a = 1;\n");
    expect(typed).not.toBe(program);
    expect(typed.modules).toBe(program.modules);
    expect(disk.read).toEqual([]);
  });

  it("is what the disk has as soon as it is saved", () => {
    const { disk, lint } = open();
    importers(lint("/p/app/page.ts"));
    const typed = lint("/p/app/page.ts", "export const a = 1;\n");
    const tree = typed.neighbour("/p/app/page.ts")?.sourceCode;
    disk.texts.set("/p/app/page.ts", "export const a = 1;\n");
    expect(lint("/p/app/page.ts").neighbour("/p/app/page.ts")?.sourceCode).toBe(tree);
  });

  it("does not differ by the mark at the beginning of a file", () => {
    const { lint } = open({ ...FILES, "/p/app/page.ts": "\uFEFFexport {};\n" });
    const program = lint("/p/lib/s3.ts");
    importers(program);
    expect(lint("/p/app/page.ts", "export {};\n")).toBe(program);
    expect(program.neighbour("/p/app/page.ts")?.sourceCode.text).toBe("export {};\n");
  });
});

describe("what cannot be read", () => {
  const large = `${"x".repeat(2 ** 20)};`;

  it("is no neighbour, imports nothing, and is not read twice", () => {
    const { disk, lint } = open({ ...FILES, "/p/app/large.ts": large, "/p/app/broken.ts": "export const = 1;" });
    const program = lint("/p/lib/s3.ts");
    expect(importers(program)).toEqual(["/p/app/route.ts"]);
    expect(program.neighbour("/p/app/large.ts")).toBeUndefined();
    expect(program.neighbour("/p/app/broken.ts")).toBeUndefined();
    expect(program.neighbour("/p/none.ts")).toBeUndefined();
    disk.read.length = 0;
    expect(lint("/p/lib/s3.ts")).toBe(program);
    expect(disk.read).toEqual([]);
  });

  it("is read as soon as it can be", () => {
    const { disk, lint } = open({ ...FILES, "/p/app/page.ts": large });
    expect(importers(lint("/p/lib/s3.ts"))).toEqual(["/p/app/route.ts"]);
    disk.texts.set("/p/app/page.ts", 'import "../lib/s3";');
    expect(importers(lint("/p/lib/s3.ts"))).toEqual(["/p/app/page.ts", "/p/app/route.ts"]);
  });

  it("does not keep the rest from being read: a broken package.json", () => {
    const { lint } = open({ ...FILES, "/p/package.json": "{ nonsense", "/p/app/package.json": "[]" });
    const { modules } = lint("/p/lib/s3.ts");
    expect(modules.packages).toEqual([]);
    expect(modules.importersOf("/p/lib/s3.ts")).toEqual(new Map([["/p/app/route.ts", new Set(["../lib/s3"])]]));
    expect(modules.isOpen("/p/lib/s3.ts")).toBe(false);
    expect(modules.runsAsScript("/p/lib/s3.ts")).toBe(false);
  });
});

describe("syntax trees", () => {
  const text = `export const a = "${"x".repeat(2 ** 20 - 100)}";`;
  const many = Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`/p/large/${index}.ts`, text]));

  it("are let go when there are too many, between two files under lint and never before", () => {
    const { lint } = open({ ...FILES, ...many });
    const program = lint("/p/lib/s3.ts");
    const [first] = Object.keys(many);
    const tree = program.neighbour(first!)?.sourceCode;
    for (const path of Object.keys(many).slice(0, 16)) program.neighbour(path);
    const same = lint("/p/app/page.ts");
    expect(same).toBe(program);
    same.neighbour("/p/large/16.ts");
    expect(same.neighbour(first!)?.sourceCode).toBe(tree);
    const next = lint("/p/app/route.ts");
    expect(next).not.toBe(program);
    expect(next.modules).toBe(program.modules);
    expect(next.neighbour(first!)?.sourceCode).not.toBe(tree);
  });
});
