import { describe, expect, it } from "vitest";
import { lintedFile } from "../../src/file/linted-file.js";
import { parseSettings } from "../../src/file/settings/settings.js";

const SOURCE = { text: "fetch(url);" };
const CONTEXT = { sourceCode: SOURCE, filename: "/work/app/src/a.ts", cwd: "/work/app", settings: {} };
const fileOf = (context: object) => lintedFile({ ...CONTEXT, ...context } as never);

describe("lintedFile", () => {
  it("is what the context says of the file", () => {
    const settings = { "connection-reuse": { runtime: "node" } };
    expect(fileOf({ settings })).toEqual({
      sourceCode: SOURCE,
      filename: "/work/app/src/a.ts",
      path: "/src/a.ts",
      settings: parseSettings(settings),
    });
  });

  it.each([
    ["/work/app", "/work/app/src/a.ts", "/src/a.ts"],
    ["/work/app", "/work/app2/src/a.ts", "/work/app2/src/a.ts"],
    ["/work/app", "/other/work/app/a.ts", "/other/work/app/a.ts"],
    ["/work/app", "<input>", "/<input>"],
    ["C:\\work\\app", "C:\\work\\app\\src\\a.ts", "/src/a.ts"],
    ["C:\\work\\app", "D:\\src\\a.ts", "/D:/src/a.ts"],
    [undefined, "/work/app/src/a.ts", "/work/app/src/a.ts"],
  ])("from %s gives %s the path %s", (cwd, filename, path) => {
    const file = fileOf({ cwd, filename });
    expect(file.path).toBe(path);
    expect(file.filename).toBe(filename.replaceAll("\\", "/"));
  });

  it("is one object for all rules that are asked about the file, one after another", () => {
    const file = fileOf({});
    expect(fileOf({})).toBe(file);
    expect(fileOf({ filename: "\\work\\app\\src\\a.ts" })).toBe(file);
  });

  it.each([
    ["another source", { sourceCode: { text: SOURCE.text } }],
    ["other settings", { settings: {} }],
    ["another name", { filename: "/work/app/src/b.ts" }],
  ])("is another object for %s", (_what, context) => {
    expect(fileOf(context)).not.toBe(fileOf({}));
  });

  it("is another object once the text of a source was replaced in place", () => {
    const sourceCode = { text: "fetch(one);" };
    const before = fileOf({ sourceCode });
    sourceCode.text = "fetch(other);";
    expect(fileOf({ sourceCode })).not.toBe(before);
  });
});
