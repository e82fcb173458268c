import { describe, expect, it } from "vitest";
import { compared } from "../support/lint-program.js";
import { readPrograms } from "../support/program-documents.js";

/** A document, in which four quotes stand for a fence. */
const read = (text: string) => readPrograms(text.replaceAll("''''", "```"));

const FULL = `
# A document

## One (not yet told)

Why it is right.

\`lib/a.ts\`:

''''ts
make(); // error: no-per-request-client "app/b.ts:3" // error: prefer-shared-client
keep();
''''

\`package.json\`:

''''json
{ "name": "own" }
''''

## Other

''''json settings
{ "config": "strict", "runtime": "node" }
''''

\`b.js\`:

''''js
// ## no heading
run();
''''
`;

describe("a document of programs", () => {
  it("holds a program for each heading with files", () => {
    expect(read(FULL).map(({ title, line }) => [title, line])).toEqual([
      ["One", 4],
      ["Other", 21],
    ]);
  });

  it("gives the files without their marks, and a private package where there is none", () => {
    const [one, other] = read(FULL);
    expect(one!.files).toEqual({ "package.json": '{ "name": "own" }\n', "lib/a.ts": "make();\nkeep();\n" });
    expect(other!.files).toEqual({ "package.json": '{ "private": true }\n', "b.js": "// ## no heading\nrun();\n" });
  });

  it("reads every mark of a line", () => {
    expect(read(FULL)[0]!.expected).toEqual([
      { file: "lib/a.ts", line: 1, rule: "no-per-request-client", text: "app/b.ts:3" },
      { file: "lib/a.ts", line: 1, rule: "prefer-shared-client", text: undefined },
    ]);
  });

  it("reads settings, the configuration among them, and what is known not to be told", () => {
    expect(read(FULL).map(({ config, settings, notYetTold }) => ({ config, settings, notYetTold }))).toEqual([
      { config: "recommended", settings: {}, notYetTold: true },
      { config: "strict", settings: { runtime: "node" }, notYetTold: false },
    ]);
  });

  it("refuses what it cannot read", () => {
    expect(() => read("## A\n''''ts\n1;\n''''\n")).toThrow("line 2: no line with a path and a colon names this block");
    expect(() => read("## A\n`a.ts`:\n''''ts\n1; // error: no-such thing\n''''\n")).toThrow("line 4: this mark");
    expect(() => read("## A\n`a.ts`:\n''''ts\n''''\n`a.ts`:\n''''ts\n''''\n")).toThrow("line 6: a.ts is there already");
    expect(() => read("`a.ts`:\n''''ts\n''''\n")).toThrow("line 2: this block has no heading, or no end");
  });
});

describe("comparing reports with what is expected", () => {
  const found = { file: "a.ts", line: 2, rule: "some-rule", message: "made on every request (b.ts:4)" };
  const expected = { file: "a.ts", line: 2, rule: "some-rule", text: "b.ts:4" };

  it("finds nothing where each report is expected", () => {
    expect(compared([expected], [found])).toEqual({ missing: [], unexpected: [] });
  });

  it("tells what is missing and what is not expected, also for one place", () => {
    expect(compared([expected], [found, found]).unexpected).toEqual([
      "a.ts:2 some-rule made on every request (b.ts:4)",
    ]);
    expect(compared([{ ...expected, text: "c.ts:1" }], [found])).toEqual({
      missing: ['a.ts:2 some-rule with "c.ts:1"'],
      unexpected: ["a.ts:2 some-rule made on every request (b.ts:4)"],
    });
    expect(compared([{ ...expected, line: 3 }], []).missing).toEqual(['a.ts:3 some-rule with "b.ts:4"']);
  });
});
