import { expect, it } from "vitest";
import { callOf, isLoop } from "../../src/syntax/nodes.js";
import { nodeAt, parse } from "../support/parse.js";

it.each([
  ["f(a)", "f", "f(a)"],
  ["f!(a)", "f", "f!(a)"],
  ["x.f?.(a)", "x.f", "x.f?.(a)"],
  ["(x.f as G)(a)", "x.f", "(x.f as G)(a)"],
  ["g(f)", "f", undefined],
  ["new f(a)", "f", undefined],
  ["f.g(a)", "f", undefined],
])("of %s, %s is the callee of %s", (code, callee, call) => {
  const file = parse(`${code};`);
  const found = callOf(nodeAt(file, callee));
  expect(found && file.sourceCode.getText(found as never)).toBe(call);
});

it.each([
  ["for (;;) {}", true],
  ["for (const a of b) {}", true],
  ["for (const a in b) {}", true],
  ["while (a) {}", true],
  ["do {} while (a);", true],
  ["if (a) {}", false],
  ["b.forEach(a);", false],
])("knows whether %s is a loop", (code, is) => {
  expect(isLoop(parse(code).sourceCode.ast.body[0]!)).toBe(is);
});
