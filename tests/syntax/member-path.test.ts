import { expect, it } from "vitest";
import { memberPath } from "../../src/syntax/member-path.js";
import { nodeAt, parse } from "../support/parse.js";

it.each([
  ["a.b.c", "a"],
  ["a!.b?.c", "a"],
  ["a", "a"],
  ["f().b", "f()"],
])("finds the expression at the beginning of %s", (chain, root) => {
  const file = parse(`use(${chain});`);
  const call = nodeAt(file, `use(${chain})`);
  const found = call.type === "CallExpression" ? memberPath(call.arguments[0]!).root : call;
  expect(file.sourceCode.getText(found as never)).toBe(root);
});
