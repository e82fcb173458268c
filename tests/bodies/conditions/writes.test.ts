import { describe, expect, it } from "vitest";
import { learn, NOTHING_KNOWN, type Knowledge, type Remembered } from "../../../src/bodies/conditions/knowledge.js";
import { comparison, TRUTHY } from "../../../src/bodies/conditions/constraints.js";
import { textOfVariable } from "../../../src/bodies/conditions/subject.js";
import { afterWrite, isTelling, writeAt, writesBefore } from "../../../src/bodies/conditions/writes.js";
import type { LintedFile } from "../../../src/file/linted-file.js";
import { contextAt, parseBodies } from "../../support/bodies.js";
import { nodeAt } from "../../support/parse.js";

function codeWith(body: string) {
  const code = parseBodies(`async function f(url, list) { ${body} await fetch(url); }`);
  return { file: code.file, context: contextAt(code) };
}

/** The assignment or declaration at a text: a declaration without a value has only its name for a text. */
function eventAt(file: LintedFile, text: string) {
  const node = nodeAt(file, text);
  return node.type === "Identifier" ? node.parent : node;
}

/** What is known of a variable after the event at a text, when it was known to be there before. */
function after(body: string, event: string): string[] {
  const { file, context } = codeWith(body);
  const write = writeAt(eventAt(file, event), file)!;
  const subject = textOfVariable(write.variable);
  const before = learn(NOTHING_KNOWN, { subject: `${subject}.member`, constraint: TRUTHY })!;
  const names = { holders: new Map(), members: new Map() };
  const remembered: Remembered = { subjects: new Set([subject]), names, context };
  return shown(afterWrite(before, write, remembered));
}

const shown = (known: Knowledge) =>
  [...known].flatMap(([subject, all]) => all.map(({ text }) => `${subject.replaceAll(/@\d+/g, "")} ${text}`));

describe("afterWrite", () => {
  it.each<[body: string, event: string, known: string[]]>([
    ["let item;", "item", ["item === undefined undefined"]],
    ["let a = 1;", "a = 1", ["a === number 1"]],
    ["let a; a = null;", "a = null", ["a === object null"]],
    ["let a; a = [];", "a = []", ["a truthy"]],
    ["let a; a = list ? {} : null;", "a = list ? {} : null", []],
    ["let a; a = url;", "a = url", []],
    ["for (const item of list) {}", "item", []],
  ])("%s", (body, event, expected) => {
    expect(after(body, event)).toEqual(expected);
  });

  it("knows which side of a condition a value is", () => {
    const { file, context } = codeWith("const a = url === 'x' ? {} : null;");
    const write = writeAt(nodeAt(file, "a = url === 'x' ? {} : null"), file)!;
    const url = textOfVariable(file.sourceCode.getScope(nodeAt(file, "url", 1)).set.get("url")!);
    const names = { holders: new Map(), members: new Map() };
    const remembered: Remembered = { subjects: new Set([textOfVariable(write.variable), url]), names, context };
    const known = learn(NOTHING_KNOWN, { subject: url, constraint: comparison("===", "y")! })!;
    expect(shown(afterWrite(known, write, remembered))).toEqual(["url === string y", "a === object null"]);
  });

  it("does not follow a variable that is counted up, or written elsewhere", () => {
    const { file } = codeWith("let a = 0; a++; let b = 1; list.map(() => { b = 2; });");
    expect(writeAt(nodeAt(file, "a = 0"), file)).toBeUndefined();
    expect(writeAt(nodeAt(file, "b = 1"), file)).toBeUndefined();
  });
});

describe("isTelling", () => {
  it.each([
    ["let item;", "item", true],
    ["let a = 1;", "a = 1", true],
    ["let a = {};", "a = {}", true],
    ["let a = list ? 1 : 2;", "a = list ? 1 : 2", true],
    ["let a = list();", "a = list()", false],
    ["for (const item of list) {}", "item", false],
  ])("%s", (body, event, expected) => {
    const { file } = codeWith(body);
    expect(isTelling(writeAt(eventAt(file, event), file)!)).toBe(expected);
  });
});

describe("writesBefore", () => {
  it.each([
    ["let a = 1;", "a = 1", 1],
    ["let a = 1; if (list) a = 2;", "a = 1", 0],
    ["", "b = 1", 0],
  ])("%s", (before, event, count) => {
    const { file } = codeWith(`${before} while (list) { if (url) break; } let b = 1;`);
    const declared = [writeAt(nodeAt(file, event), file)!];
    expect(
      writesBefore(nodeAt(file, event === "b = 1" ? "list" : "fetch(url)", event === "b = 1" ? 1 : 0), declared),
    ).toHaveLength(count);
  });

  it("does not hold in the next round of a loop", () => {
    const file = parseBodies(
      "async function f(url) { let a = 1; while (url) { await fetch(url); if (a) return; a = 2; } }",
    ).file;
    expect(writesBefore(nodeAt(file, "fetch(url)"), [writeAt(nodeAt(file, "a = 1"), file)!])).toHaveLength(0);
  });
});
