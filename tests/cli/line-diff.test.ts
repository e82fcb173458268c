import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineDiff } from "../../src/cli/line-diff.js";

describe("line diff", () => {
  it("shows what was put in and taken out, with the lines around it", () => {
    const before = "1\n2\n3\n4\n5\n6\n7\n8\n9\nold\n11";
    const after = "1\nnew\n2\n3\n4\n5\n6\n7\n8\n9\n11";
    expect(lineDiff(before, after).split("\n")).toEqual([
      ...["@@ line 1 @@", " 1", "+new", " 2", " 3"],
      ...["@@ line 8 @@", " 8", " 9", "-old", " 11"],
    ]);
  });

  it("joins changes that are close", () => {
    expect(lineDiff("a\nb\nc\nd", "A\nb\nc\nD").split("\n")).toEqual([
      "@@ line 1 @@",
      "-a",
      "+A",
      " b",
      " c",
      "-d",
      "+D",
    ]);
  });

  it("is empty for equal texts", () => {
    expect(lineDiff("a\nb", "a\nb")).toBe("");
  });

  it("holds every line that changed, in order, and leaves the rest alone", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", ""), { minLength: 1, maxLength: 12 })
      .map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = lineDiff(before, after).split("\n");
        const removed = lines.filter((line) => line.startsWith("-")).length;
        const added = lines.filter((line) => line.startsWith("+")).length;
        expect(after.split("\n").length - before.split("\n").length).toBe(added - removed);
        expect(patched(before, lines)).toBe(after);
      }),
    );
  });
});

/** The text after, from the text before and a diff. */
function patched(before: string, diff: readonly string[]): string {
  const old = before.split("\n");
  const now: string[] = [];
  let taken = 0;
  for (const line of diff) {
    const start = /^@@ line (\d+) @@$/.exec(line);
    if (start) while (taken < Number(start[1]) - 1) now.push(old[taken++]!);
    else if (line.startsWith("+")) now.push(line.slice(1));
    else if (line !== "") {
      expect(old[taken]).toBe(line.slice(1));
      if (line.startsWith(" ")) now.push(old[taken]!);
      taken += 1;
    }
  }
  return [...now, ...old.slice(taken)].join("\n");
}
