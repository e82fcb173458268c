import { expect, it } from "vitest";
import { isFunction } from "../../src/syntax/functions.js";
import { onlyReturned, returnedBranches, returnedValues } from "../../src/syntax/returned-values.js";
import { nodesIn } from "../../src/syntax/walk.js";
import { parse } from "../support/parse.js";

it.each<[code: string, returned: readonly string[], branches: readonly string[], only: string | undefined]>([
  ["() => a", ["a"], ["a"], "a"],
  ["() => { return a; }", ["a"], ["a"], "a"],
  ["() => { return; }", [], [], undefined],
  ["() => {}", [], [], undefined],
  ["() => { a; return b; }", ["b"], ["b"], undefined],
  ["() => { return a; b(); }", ["a"], ["a"], undefined],
  ["() => { if (a) return b; for (;;) { return c; } }", ["b", "c"], ["b", "c"], undefined],
  ["() => { const f = () => { return a; }; function g() { return b; } return f; }", ["f"], ["f"], undefined],
  ["() => (a ? b : c ? d : e)", ["a ? b : c ? d : e"], ["b", "d", "e"], "a ? b : c ? d : e"],
  ["() => { return (cached ??= a) || b; }", ["(cached ??= a) || b"], ["cached ??= a", "b"], "(cached ??= a) || b"],
  ["async () => await (a ? b! : c)", ["await (a ? b! : c)"], ["b", "c"], "await (a ? b! : c)"],
  ["function f() { return a as B; }", ["a as B"], ["a"], "a as B"],
])("%s", (code, returned, branches, only) => {
  const file = parse(`(${code});`);
  const text = (node: unknown) => file.sourceCode.getText(node as never);
  const fn = nodesIn(file.sourceCode.ast, file).find((node) => isFunction(node))!;
  expect(returnedValues(fn as never, file).map(text)).toEqual(returned);
  expect(returnedBranches(fn as never, file).map(text)).toEqual(branches);
  const found = onlyReturned(fn as never);
  expect(found && text(found)).toBe(only);
});

it("is nothing for a function without a body", () => {
  const file = parse("abstract class A { m(): B; m() { return b; } }");
  const member = file.sourceCode.ast.body[0] as never as { body: { body: readonly { value: never }[] } };
  const fn = member.body.body[0]!.value;
  expect(returnedValues(fn, file)).toEqual([]);
  expect(onlyReturned(fn)).toBeUndefined();
});
