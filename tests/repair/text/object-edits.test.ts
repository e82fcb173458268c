import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import { addProperty, giveProperty, removeElement } from "../../../src/repair/text/object-edits.js";
import { nodeAt, parse } from "../../support/parse.js";
import type { Edit } from "../../../src/repair/text/edits.js";

const PREFIX = "make(";

/** The object or array that code makes of `literal`, and a way to apply an edit to it. */
function literal(text: string) {
  const file = parse(`${PREFIX}${text});`);
  const node = nodeAt(file, text) as TSESTree.ObjectExpression | TSESTree.ArrayExpression;
  const apply = ({ range, text: replacement }: Edit) => {
    const { text: code } = file.sourceCode;
    return (code.slice(0, range[0]) + replacement + code.slice(range[1])).slice(PREFIX.length, -2);
  };
  return { node, apply, source: file.sourceCode };
}

describe("addProperty", () => {
  it.each([
    ["{}", "{ on: 1 }"],
    ["{ }", "{ on: 1 }"],
    ["{\n}", "{ on: 1 }"],
    ["{ /* none */ }", "{ on: 1, /* none */ }"],
    ["{a}", "{on: 1, a}"],
    ["{ a, }", "{ on: 1, a, }"],
    ["{ /* a */ a }", "{ /* a */ on: 1, a }"],
    ["{\n  a,\n}", "{\n  on: 1,\n  a,\n}"],
    ["{ // why\n  a\n}", "{ // why\n  on: 1,\n  a\n}"],
    ["{\n  // why\n  a\n}", "{\n  on: 1,\n  // why\n  a\n}"],
    ["{\n\n\ta }", "{\n\ton: 1,\n\n\ta }"],
    ["{\r\n  a,\r\n}", "{\r\n  on: 1,\r\n  a,\r\n}"],
    ["{ ...a }", "{ on: 1, ...a }"],
  ])("%j", (before, after) => {
    const { node, apply, source } = literal(before);
    expect(apply(addProperty(node as TSESTree.ObjectExpression, "on: 1", source))).toBe(after);
  });
});

describe("giveProperty", () => {
  it.each([
    ["{ a }", "{ on: 1, a }"],
    ["{ ...a }", "{ ...a, on: 1 }"],
    ["{ ...a, b, }", "{ ...a, b, on: 1, }"],
    ["{\n  ...a,\n  b,\n}", "{\n  ...a,\n  b,\n  on: 1,\n}"],
    ["{\n  ...a,\n  b, // why\n}", "{\n  ...a,\n  b, // why\n  on: 1,\n}"],
    ["{\r\n  ...a\r\n}", "{\r\n  ...a,\r\n  on: 1\r\n}"],
  ])("%j", (before, after) => {
    const { node, apply, source } = literal(before);
    expect(apply(giveProperty(node as TSESTree.ObjectExpression, "on: 1", source))).toBe(after);
  });
});

describe("removeElement", () => {
  const removed = (text: string, index: number) => {
    const { node, apply, source } = literal(text);
    const elements: readonly (TSESTree.Node | null)[] = "properties" in node ? node.properties : node.elements;
    return apply(removeElement(elements[index]!, source));
  };

  it.each([
    ["{ a: 1 }", 0, "{}"],
    ["{ a: 1, }", 0, "{}"],
    ["{\n  a: 1,\n}", 0, "{}"],
    ["{ a: 1, b }", 0, "{ b }"],
    ["{ a: 1, b }", 1, "{ a: 1 }"],
    ["{ a: 1, b, }", 1, "{ a: 1,  }"],
    ["{\n  a,\n  b,\n  c,\n}", 1, "{\n  a,\n  c,\n}"],
    ["{\n  a,\n  b,\n  c\n}", 2, "{\n  a,\n  b\n}"],
    ["{\n  a, // first\n  b,\n}", 1, "{\n  a, // first\n}"],
    ["{\n  a,\n  // why\n  b,\n}", 1, "{\n  a,\n  // why\n}"],
    ["{\n  a, b,\n  c,\n}", 1, "{\n  a, \n  c,\n}"],
    ["[[1, 2], [3, 4]]", 0, "[[3, 4]]"],
    ["[[1, 2], [3, 4]]", 1, "[[1, 2]]"],
  ])("%j without element %i", (before, index, after) => {
    expect(removed(before, index)).toBe(after);
  });
});
