import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DISK } from "../../src/project/disk.js";
import { inMemory } from "../../src/project/file-system.js";
import { project } from "../support/project.js";

const BOUND = 2 ** 20;

describe("the disk", () => {
  it("reads a text, and nothing where there is none or it is too large", () => {
    const folder = project({
      "a.ts": "a",
      "most.ts": "x".repeat(BOUND),
      "more.ts": "x".repeat(BOUND + 1),
      "b/c.ts": "",
    });
    expect(DISK.read(`${folder}/a.ts`)).toBe("a");
    expect(DISK.read(`${folder}/most.ts`)).toHaveLength(BOUND);
    expect(DISK.read(`${folder}/more.ts`)).toBeUndefined();
    expect(DISK.read(`${folder}/b`)).toBeUndefined();
    expect(DISK.read(`${folder}/none.ts`)).toBeUndefined();
    expect(DISK.read(`${folder}/a.ts/b`)).toBeUndefined();
    expect(DISK.read("a\0b")).toBeUndefined();
  });

  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)("does without what may not be read", () => {
    const folder = project({ "a.ts": "a", "b/c.ts": "" });
    chmodSync(join(folder, "a.ts"), 0);
    chmodSync(join(folder, "b"), 0);
    try {
      expect(DISK.read(`${folder}/a.ts`)).toBeUndefined();
      expect(DISK.list(`${folder}/b`)).toEqual([]);
      expect(DISK.stampOf(`${folder}/b/c.ts`)).toBeUndefined();
    } finally {
      chmodSync(join(folder, "b"), 0o700);
    }
  });

  it.skipIf(process.platform === "win32")("does not wait for a pipe", () => {
    const folder = project({ "a.ts": "" });
    execFileSync("mkfifo", [join(folder, "pipe.ts")]);
    expect(DISK.read(`${folder}/pipe.ts`)).toBeUndefined();
    expect(DISK.list(folder)).toEqual([
      { name: "a.ts", kind: "file" },
      { name: "pipe.ts", kind: "other" },
    ]);
  });

  it("stamps a file by its size and time", () => {
    const folder = project({ "a.ts": "a", "b/c.ts": "" });
    const path = `${folder}/a.ts`;
    utimesSync(path, 1, 1);
    const stamp = DISK.stampOf(path);
    expect(stamp).toBe("1 1000");
    utimesSync(path, 1, 2);
    expect(DISK.stampOf(path)).not.toBe(stamp);
    expect(DISK.stampOf(`${folder}/b`)).toBeUndefined();
    expect(DISK.stampOf(`${folder}/none.ts`)).toBeUndefined();
    expect(DISK.stampOf(`${path}/b`)).toBeUndefined();
  });

  it("stamps a folder by what is put into it and taken out", () => {
    const folder = project({ "a/b.ts": "" });
    utimesSync(join(folder, "a"), 1, 1);
    expect(DISK.folderStampOf(`${folder}/a`)).toBe("1000");
    writeFileSync(join(folder, "a/c.ts"), "");
    expect(DISK.folderStampOf(`${folder}/a`)).not.toBe("1000");
    expect(DISK.folderStampOf(`${folder}/a/b.ts`)).toBeUndefined();
    expect(DISK.folderStampOf(`${folder}/none`)).toBeUndefined();
  });

  it("lists a folder by names, and nothing where there is none", () => {
    const folder = project({ "b.ts": "", "a/c.ts": "", "Z.ts": "" });
    expect(DISK.list(folder)).toEqual([
      { name: "Z.ts", kind: "file" },
      { name: "a", kind: "folder" },
      { name: "b.ts", kind: "file" },
    ]);
    expect(DISK.list(`${folder}/none`)).toEqual([]);
    expect(DISK.list(`${folder}/b.ts`)).toEqual([]);
  });

  it("says which entries are links, and where they lead", () => {
    const folder = DISK.real(project({ "a/b.ts": "b" }));
    symlinkSync(join(folder, "a"), join(folder, "link"), "junction");
    expect(DISK.list(folder)).toEqual([
      { name: "a", kind: "folder" },
      { name: "link", kind: "other" },
    ]);
    expect(DISK.real(`${folder}/link/b.ts`)).toBe(`${folder}/a/b.ts`);
    expect(DISK.real(`${folder}/none.ts`)).toBe(`${folder}/none.ts`);
  });

  it("ends on links that lead in a circle, or nowhere", () => {
    const folder = DISK.real(project({ "a.ts": "" }));
    mkdirSync(join(folder, "x"));
    symlinkSync(join(folder, "one"), join(folder, "two"), "junction");
    symlinkSync(join(folder, "two"), join(folder, "one"), "junction");
    expect(DISK.read(`${folder}/one`)).toBeUndefined();
    expect(DISK.stampOf(`${folder}/one/a.ts`)).toBeUndefined();
    expect(DISK.real(`${folder}/one/a.ts`)).toBe(`${folder}/one/a.ts`);
  });
});

describe("texts in memory", () => {
  const files = inMemory({ "/b/c.ts": "c", "/b/a/d.ts": "", "/a.ts": "a", "/large.ts": "x".repeat(BOUND + 1) });

  it("reads them by their paths", () => {
    expect(files.read("/b/c.ts")).toBe("c");
    expect(files.read("/b/a/d.ts")).toBe("");
    expect(files.read("/b")).toBeUndefined();
    expect(files.read("/none.ts")).toBeUndefined();
    expect(files.read("constructor")).toBeUndefined();
    expect(files.read("/large.ts")).toBeUndefined();
  });

  it("lists the folders between them", () => {
    expect(files.list("/")).toEqual([
      { name: "a.ts", kind: "file" },
      { name: "b", kind: "folder" },
      { name: "large.ts", kind: "file" },
    ]);
    expect(files.list("/b")).toEqual([
      { name: "a", kind: "folder" },
      { name: "c.ts", kind: "file" },
    ]);
    expect(files.list("/none")).toEqual([]);
  });

  it("stamps what changes with the text", () => {
    expect(files.stampOf("/a.ts")).not.toBe(inMemory({ "/a.ts": "b" }).stampOf("/a.ts"));
    expect(files.stampOf("/b")).toBeUndefined();
    expect(files.stampOf("/none.ts")).toBeUndefined();
    expect(files.folderStampOf("/b")).not.toBe(inMemory({ "/b/c.ts": "" }).folderStampOf("/b"));
    expect(files.folderStampOf("/b")).toBe(inMemory({ "/b/c.ts": "x", "/b/a/e.ts": "" }).folderStampOf("/b"));
    expect(files.folderStampOf("/none")).toBeUndefined();
    expect(files.real("/a.ts")).toBe("/a.ts");
  });
});
