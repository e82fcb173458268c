import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import {
  bareRange,
  declarationRemoval,
  endOf,
  isShorthand,
  isStatementOfBlock,
  leadingComments,
  leavesNoHazard,
  lineRange,
  trailingComments,
} from "../../../src/repair/text/statements.js";
import type { FileUnderLint } from "../../../src/file/linted-file.js";
import { outward, type Node } from "../../../src/syntax/nodes.js";
import { apply } from "../../support/repair.js";
import { nodeAt, parse } from "../../support/parse.js";

/** The statement in which `here` stands. */
function statementIn(code: string): { statement: Node; file: FileUnderLint } {
  const file = parse(code);
  const statement = [...outward(nodeAt(file, "here"))].find(({ type }) =>
    /Statement$|^VariableDeclaration$/.test(type),
  );
  return { statement: statement!, file };
}

function withoutLines(code: string): string {
  const { statement, file } = statementIn(code);
  return apply(code, [{ range: lineRange(statement, file), text: "" }]);
}

function withoutStatement(code: string): string {
  const { statement, file } = statementIn(code);
  return apply(code, [{ range: bareRange(statement, file), text: "" }]);
}

it("ends a statement before a semicolon that guards the next", () => {
  const end = (code: string) => {
    const { statement, file } = statementIn(code);
    return code.slice(statement.range[0], endOf(statement, file));
  };
  expect(end("const a = here();\n[1].map(f);")).toBe("const a = here();");
  expect(end("const a = here()\n;[1].map(f)")).toBe("const a = here()");
  expect(end("const a = here()\n")).toBe("const a = here()");
});

describe("comments of a statement", () => {
  const comments = (code: string, of: typeof leadingComments) => {
    const { statement, file } = statementIn(code);
    return of(statement, file).map(({ value }) => value.trim());
  };

  it.each<[code: string, leading: readonly string[]]>([
    ["// a\n// b\nhere();", ["a", "b"]],
    ["// a\n\n// b\nhere();", ["b"]],
    ["// a\n\nhere();", []],
    ["/* a\n   b */\nhere();", ["a\n   b"]],
    ["other(); // a\nhere();", []],
    ["other(); /* a */ here();", []],
    ["// #region a\nhere();", []],
    ["// eslint-disable no-console\nhere();", []],
    ["// eslint-disable-next-line no-console\nhere();", ["eslint-disable-next-line no-console"]],
    ["// #endregion\n// b\nhere();", ["b"]],
  ])("stand above: %j", (code, leading) => {
    expect(comments(code, leadingComments)).toEqual(leading);
  });

  it.each<[code: string, trailing: readonly string[]]>([
    ["here(); // a\n// b", ["a"]],
    ["here(); /* a */ // b", ["a", "b"]],
    ["here(); /* a */ other();", []],
    ["here(); /* a\n b */ other();", []],
    ["here();\n// a", []],
    ["here(/* a */);", []],
  ])("end its line: %j", (code, trailing) => {
    expect(comments(code, trailingComments)).toEqual(trailing);
  });
});

it.each([
  ["a();\nhere();\nb();", "a();\nb();"],
  ["a();\n// of it\nhere(); // too\nb();", "a();\nb();"],
  ["a(); here(); b();", "a(); b();"],
  ["f(() => {\n  here();\n\n  b();\n});", "f(() => {\n  b();\n});"],
  ["a();\n\nhere();\n\nb();", "a();\n\nb();"],
  ["a();\nhere();\n\nb();", "a();\n\nb();"],
  ["a();\nhere();", "a();\n"],
])("takes a statement away with its lines: %j", (code, rest) => {
  expect(withoutLines(code)).toBe(rest);
});

it.each([
  ["a();\nhere();\nb();", "a();\nb();"],
  ["a();\n// stays\nhere();\nb();", "a();\n// stays\n\nb();"],
  ["a();\nhere(); // stays\nb();", "a();\n// stays\nb();"],
])("takes a statement away without its comments: %j", (code, rest) => {
  expect(withoutStatement(code)).toBe(rest);
});

it.each<[code: string, rest: string | undefined]>([
  ["function f() {\n  const here = 1;\n  b();\n}", "function f() {\n  b();\n}"],
  ["function f() { const here = 1, b = 2; }", "function f() { const b = 2; }"],
  ["function f() { const a = 1, here = 2; }", "function f() { const a = 1; }"],
  ["function f() { const a = 1, here = 2, b = 3; }", "function f() { const a = 1, b = 3; }"],
  ["function f() { const here = g(/* own */), b = 2; }", "function f() { const b = 2; }"],
  ["function f() { const here = 1, /* of b */ b = 2; }", undefined],
  ["function f() {\n  a()\n  const here = 1\n  ;[1].map(g)\n}", "function f() {\n  a()\n  ;[1].map(g)\n}"],
  ["function f() {\n  a()\n  const here = 1;\n  [1].map(g)\n}", undefined],
  ["for (const here = 1; ; ) {}", undefined],
  ["const here = 1;", undefined],
])("takes a declaration away: %j", (code, rest) => {
  const file = parse(code);
  const edit = declarationRemoval(nodeAt(file, "here =") as TSESTree.VariableDeclarator, file);
  expect(edit && apply(code, [edit])).toBe(rest);
});

it.each([
  ["function f() { const here = 1; }", true],
  ["class A { static { const here = 1; } }", true],
  ["switch (a) { case 1: const here = 1; }", true],
  ["const here = 1;", false],
  ["export const here = 1;", false],
  ["for (const here of b) {}", false],
])("tells statements of blocks: %s: %s", (code, of) => {
  expect(isStatementOfBlock(statementIn(code).statement as TSESTree.VariableDeclaration)).toBe(of);
});

it.each([
  ["a();\nhere();\n[1].map(f);", true],
  ["a()\nhere()\nb()", true],
  ["a()\nhere()\n;[1].map(f)", true],
  ["a()\nhere();\n(b)()", false],
  ["a()\nhere();\n`b`.trim()", false],
  ["{\n  here();\n  (b)()\n}", true],
  ["here();\n(b)()", true],
  ["a()\nhere()", true],
])("tells whether what follows would continue what stands before: %j: %s", (code, none) => {
  const { statement, file } = statementIn(code);
  expect(leavesNoHazard(statement, file)).toBe(none);
});

it.each([
  ["use({ here });", true],
  ["use({ here: 1 });", false],
  ["use({ a: here });", false],
  ["use(here);", false],
])("tells an identifier that is key and value: %s: %s", (code, shorthand) => {
  const file = parse(code);
  const at = nodeAt(file, "here");
  const property = [at, at.parent].find((node) => node?.type === "Property" && node.shorthand);
  const identifier = property?.type === "Property" ? property.value : at;
  expect(isShorthand(identifier as TSESTree.Identifier)).toBe(shorthand);
});
