import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { isTooNested } from "../../src/project/nesting.js";
// @ts-expect-error: a script without types
import { deepPrograms as untyped } from "../../scripts/robust/corpora/deep.mjs";
import { projectFile } from "../support/markdown.js";
import { project } from "../support/project.js";

/** What parsers read in a loop, however long it is; and what only uses the others. */
const LOOPED =
  /^(?:members|optional-members|promise-chains|call-chains|sums|conditions|casts|satisfactions|unions)-2|-user/;
const deepPrograms = untyped as (depths: readonly number[]) => readonly { path: string; text: string }[];
const AUDIT = projectFile("dist/cli/main.js");

describe("a text that nests too deep for a parser in native code", () => {
  it.each(deepPrograms([20_000]).filter(({ text }) => text.length < 2 ** 20))(
    "is $path, which is not parsed",
    (file) => {
      expect(isTooNested(file.text)).toBe(!LOOPED.test(file.path));
    },
  );

  it("is told by its first look, which takes time in proportion to the text", () => {
    const start = performance.now();
    expect(isTooNested("(".repeat(2 ** 20))).toBe(true);
    expect(isTooNested("() ".repeat(2 ** 18))).toBe(false);
    expect(isTooNested('"'.repeat(2 ** 20))).toBe(false);
    expect(isTooNested("'\\".repeat(2 ** 19))).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("a text that people write", () => {
  it.each<[string, string]>([
    ["many statements with semicolons", 'a.b = c ? { d: e => !f } : "(";\n'],
    ["many statements without", "const a = b ? c => d : [e]\n"],
    ["many branches", "if (a) { b() } else { c() }\n}\n{"],
    ["many elements", "<li a={b}>c</li>\n<img src={d} />\n"],
    ["brackets in strings", `function a() { return "(" + '[' + d }\n`],
    ["addresses in templates", "function a() { return fetch(`https://${b}/`) }\n"],
    ["an unbalanced comment", "function a() {} // 1) (see (b\n"],
  ])("does not: %s", (_, text) => {
    expect(isTooNested(text.repeat(5000))).toBe(false);
  });

  it("does not: what generators write", () => {
    expect(isTooNested(`const a = [\n${'"b" +\n'.repeat(1000)}"c"\n]`)).toBe(false);
    expect(isTooNested(`${"if (a) {\n} else ".repeat(500)}{}`)).toBe(false);
    expect(isTooNested("[".repeat(200))).toBe(false);
  });
});

it("does not end the process, as a file under audit or as one that it imports", () => {
  const deep = `export const make = ${"(\n".repeat(20_000)}a${")\n".repeat(20_000)};\n`;
  const user = `import { make } from "./deep.js";\nimport { S3Client } from "@aws-sdk/client-s3";\nexport const handler = async () => make(new S3Client({}));\n`;
  const folder = project({ ".git/HEAD": "", "package.json": "{}", "deep.js": deep, "user.js": user });
  const { signal, stdout } = spawnSync(process.execPath, [AUDIT, "--no-config"], { cwd: folder, encoding: "utf8" });
  expect(signal).toBeNull();
  expect(stdout).toContain("1:1  error  Parsing error: Maximum call stack size exceeded");
});
