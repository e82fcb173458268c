import { describe, expect, it } from "vitest";
import { conditionsAt } from "../../src/syntax/conditions.js";
import { nodeAt, parse } from "../support/parse.js";

/** What is known of conditions at `probe()`, innermost first. */
function known(code: string): string[] {
  const file = parse(code);
  return conditionsAt(nodeAt(file, "probe()")).map(
    ({ test, outcome }) => `${outcome ? "" : "not "}${file.sourceCode.getText(test)}`,
  );
}

describe("conditionsAt", () => {
  it.each<[code: string, expected: string[]]>([
    ["probe();", []],
    ["if (a) probe();", ["a"]],
    ["if (a) {} else probe();", ["not a"]],
    ["if (probe()) {}", []],
    ["a ? probe() : 1;", ["a"]],
    ["a ? 1 : probe();", ["not a"]],
    ["a && probe();", ["a"]],
    ["a || probe();", ["not a"]],
    ["a ?? probe();", []],
    ["if (!a) probe();", ["not a"]],
    ["if (a && !b) probe();", ["a", "not b"]],
    ["if (a || b) probe();", ["a || b"]],
    ["if (a || b) {} else probe();", ["not a", "not b"]],
    ["while (a) { probe(); }", ["a"]],
    ["function f() { if (a) return; probe(); }", ["not a"]],
    ["function f() { if (a) { b(); throw c; } probe(); }", ["not a"]],
    ["function f() { if (a) { b(); } else return; probe(); }", ["a"]],
    ["function f() { if (a) b(); probe(); }", []],
    ["function f() { probe(); if (a) return; }", []],
    ["for (const x of xs) { if (!x) continue; probe(); }", ["x"]],
    ["if (a) { if (b) probe(); }", ["b", "a"]],
    ["while (probe()) {}", []],
    ["if (probe() && a) {}", []],
    ["if (a && probe()) {}", ["a"]],
    ["if (-a) probe();", ["-a"]],
    ["if (a ?? b) probe();", ["a ?? b"]],
    ["if (a ?? b) {} else probe();", ["not a ?? b"]],
    ["if (a && b) {} else probe();", ["not a && b"]],
    ["if (a) throw b; probe();", ["not a"]],
    ["function f() { if (a) { return; b(); } probe(); }", []],
    ["function f() { if (a) { b(); c(); return; } probe(); }", ["not a"]],
    ["function f() { if (a) {} probe(); }", []],
    ["function f() { if (a) { b(); } else { c(); } probe(); }", []],
    ["function f() { while (a) return; probe(); }", []],
    ["function f() { if (a) return; b(); if (c) return; probe(); }", ["not a", "not c"]],
    ["switch (a) { case 1: if (b) break; probe(); }", []],
    ["if (a) { register(() => { probe(); }); }", ["a"]],
  ])("%s", (code, expected) => {
    expect(known(code)).toEqual(expected);
  });

  it("stops where it is told to", () => {
    const file = parse("if (a) { register(() => { if (b) probe(); }); }");
    const listener = nodeAt(file, "() => { if (b) probe(); }");
    expect(conditionsAt(nodeAt(file, "probe()"), listener)).toHaveLength(1);
  });
});
