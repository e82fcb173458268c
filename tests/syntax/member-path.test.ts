import { expect, it } from "vitest";
import { memberAt, memberPath, outermostMember, outermostMemberOf } from "../../src/syntax/member-path.js";
import { callsOf } from "../support/marks.js";
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

it.each<[code: string, member: string | undefined, outermost: string | undefined]>([
  ["probe().a;", "probe().a", "probe().a"],
  ["probe().a.b['c'];", "probe().a", "probe().a.b['c']"],
  ["(probe() as A)!.a!.b!;", "(probe() as A)!.a", "(probe() as A)!.a!.b!"],
  ["probe().a.b();", "probe().a", "probe().a.b"],
  ["x[probe().a];", "probe().a", "probe().a"],
  ["x[probe()];", undefined, undefined],
  ["probe();", undefined, undefined],
  ["f(probe(), x.a);", undefined, undefined],
])("the members of `probe()` in %s", (code, member, outermost) => {
  const file = parse(code);
  const text = (node: unknown) => node && file.sourceCode.getText(node as never);
  const [probe] = callsOf("probe", file);
  expect(text(memberAt(probe!))).toBe(member);
  expect(text(outermostMemberOf(probe!))).toBe(outermost);
  expect(memberAt(probe!) && text(outermostMember(memberAt(probe!)!).node)).toBe(outermost?.replace(/!$/, ""));
});
