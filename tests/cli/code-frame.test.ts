import { describe, expect, it } from "vitest";
import { codeFrame } from "../../src/cli/code-frame.js";

function frame(text: string, line: number, column: number, endLine?: number, endColumn?: number): string {
  return codeFrame(text, {
    ruleId: null,
    severity: 2,
    message: "",
    line,
    column,
    ...(endLine ? { endLine, endColumn: endColumn! } : {}),
  });
}

describe("code frame", () => {
  it("shows the line, its neighbours and the place", () => {
    expect(frame("one\ntwo three\nfour\nfive", 2, 5, 2, 10)).toBe(
      ["  1 | one", "> 2 | two three", "    |     ^^^^^", "  3 | four"].join("\n"),
    );
  });

  it("copes with the first and the last line, and with line numbers of different widths", () => {
    expect(frame("only", 1, 1, 1, 5)).toBe(["> 1 | only", "    | ^^^^"].join("\n"));
    const text = Array.from({ length: 10 }, (_, index) => `line${index + 1}`).join("\r\n");
    expect(frame(text, 10, 1, 10, 5)).toBe(["   9 | line9", "> 10 | line10", "     | ^^^^"].join("\n"));
  });

  it("underlines to the end of the line what goes on below it", () => {
    expect(frame("call({\n  a,\n})", 1, 1, 3, 3)).toBe(["> 1 | call({", "    | ^^^^^^", "  2 |   a,"].join("\n"));
  });

  it("keeps tabs, so that the marker stands under its place", () => {
    expect(frame("\tx = y", 1, 6, 1, 7)).toBe(["> 1 | \tx = y", "    | \t    ^"].join("\n"));
  });

  it("cuts lines that are too long around the place", () => {
    const text = `${"a".repeat(5000)}HERE${"b".repeat(5000)}`;
    const [code, marker] = frame(text, 1, 5001, 1, 5005).split("\n");
    expect(code!.length).toBeLessThan(200);
    expect(code!.slice(marker!.indexOf("^"), marker!.lastIndexOf("^") + 1)).toBe("HERE");
  });

  it("does not cut lines that fit", () => {
    const code = `${"a".repeat(100)}HERE`;
    expect(frame(code, 1, 101, 1, 105)).toBe([`> 1 | ${code}`, `    | ${" ".repeat(100)}^^^^`].join("\n"));
  });

  it("marks one character where a report has no end", () => {
    expect(frame("", 1, 1)).toBe(["> 1 |", "    | ^"].join("\n"));
  });
});
