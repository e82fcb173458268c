import { describe, expect, it } from "vitest";
import { childrenOf, firstName, nodesIn, valueParts, visit } from "../../src/syntax/walk.js";
import { callsOf } from "../support/marks.js";
import { parse } from "../support/parse.js";

/** The argument of the only call of `probe`, in its file. */
function argument(expression: string) {
  const file = parse(`probe(${expression});`);
  const text = (node: unknown) => file.sourceCode.getText(node as never);
  return { file, text, node: callsOf("probe", file)[0]!.arguments[0]! };
}

describe("the inside of a node", () => {
  it.each<[expression: string, children: readonly string[]]>([
    ["a.b", ["a", "b"]],
    ["[a, , b]", ["a", "b"]],
    ["(a, b) => c", ["a", "b", "c"]],
    ["a ? b : c", ["a", "b", "c"]],
    ["a", []],
  ])("%s: %j", (expression, children) => {
    const { file, text, node } = argument(expression);
    expect(childrenOf(node, file).map(text)).toEqual(children);
  });

  it("is visited from the outside in, but for what is skipped", () => {
    const { file, text, node } = argument("[f(a), () => b, c]");
    const seen: string[] = [];
    visit(node, file, (inner) => {
      seen.push(text(inner));
      return inner.type === "ArrowFunctionExpression" ? "skip" : "enter";
    });
    expect(seen).toEqual(["[f(a), () => b, c]", "f(a)", "f", "a", "() => b", "c"]);
    expect(nodesIn(node, file).map(text)).toEqual(["[f(a), () => b, c]", "f(a)", "f", "a", "() => b", "b", "c"]);
  });
});

describe("the parts that make up a value", () => {
  it.each<[expression: string, parts: readonly string[]]>([
    ["a.b", ["a"]],
    ["a[b]", ["a", "b"]],
    ["{ a: b, [c]: d, e }", ["a: b", "[c]: d", "e"]],
    ["[a, , ...b]", ["a", "...b"]],
    ["f<A>(b)", ["f", "b"]],
    ["a as B", ["a"]],
    ["(a: A): B => c", ["a: A", "c"]],
    ["a", []],
  ])("%s: %j", (expression, parts) => {
    const { file, text, node } = argument(expression);
    expect([...valueParts(node, file)].map(text)).toEqual(parts);
  });

  it.each<[expression: string, parts: readonly string[]]>([
    ["{ a: b }", ["b"]],
    ["{ [a]: b }", ["a", "b"]],
  ])("of the property of %s: %j", (expression, parts) => {
    const { file, text, node } = argument(expression);
    const [property] = valueParts(node, file);
    expect([...valueParts(property!, file)].map(text)).toEqual(parts);
  });
});

it.each<[expression: string, name: string | undefined]>([
  ["a", "a"],
  ["a.b.c(d)", "a"],
  ["1 + a", "a"],
  ["{ a: b }", "b"],
  ["[() => a, b]", "b"],
  ["() => a", "a"],
  ["`${a}`", "a"],
  ["1", undefined],
  ["[() => a]", undefined],
])("the first name in %s is %s", (expression, name) => {
  const { file, node } = argument(expression);
  expect(firstName(node, file)?.name).toBe(name);
});
