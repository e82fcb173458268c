import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import {
  callOf,
  directiveOf,
  isCallOf,
  isCallOrNew,
  isLoop,
  isNothing,
  isWithin,
  isWriteTarget,
  literalProperty,
  memberKey,
  propertyName,
  unwrap,
  wrapped,
  type Node,
} from "../../src/syntax/nodes.js";
import { nodesIn } from "../../src/syntax/walk.js";
import { callsOf } from "../support/marks.js";
import { nodeAt, parse } from "../support/parse.js";

/** The argument of the only call of `probe`. */
const argument = (expression: string): Node => callsOf("probe", parse(`probe(${expression});`))[0]!.arguments[0]!;

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

it.each([
  ["f()", true],
  ["new F()", true],
  ["f", false],
  ["f().a", false],
])("knows whether %s is a call", (expression, is) => {
  expect(isCallOrNew(argument(expression))).toBe(is);
  expect(isCallOrNew(undefined)).toBe(false);
});

describe("a place that is written to", () => {
  it.each([
    "target = 1",
    "target += 1",
    "[target] = a",
    "[target = 1] = a",
    "({ a: target } = b)",
    "({ a: target = 1 } = b)",
    "({ ...target } = b)",
    "[...target] = a",
    "target++",
    "--target",
    "for (target of a) {}",
    "for (target in a) {}",
    "delete target",
  ])("%s", (code) => {
    expect(isWriteTarget(nodeAt(parse(code.replace("target", "a.target")), "a.target"))).toBe(true);
  });

  it.each([
    "a = target",
    "[a = target] = b",
    "({ a: target })",
    "({ [target]: a } = b)",
    "[target]",
    "for (a of target) {}",
    "for (a in target) {}",
    "typeof target",
    "f(target)",
    "f(...target)",
    "target",
  ])("is not that of %s", (code) => {
    expect(isWriteTarget(nodeAt(parse(code.replace("target", "x.target")), "x.target"))).toBe(false);
  });
});

it.each(["a as B", "a satisfies B", "a!", "<B>a", "a<B>", "(a! as B) satisfies C"])(
  "sees the value inside %s, and what is around it",
  (expression) => {
    const file = parse(`probe(${expression});`, { filename: "/project/src/service.ts" });
    const outer = callsOf("probe", file)[0]!.arguments[0]!;
    const inner = unwrap(outer);
    expect(file.sourceCode.getText(inner as never)).toBe("a");
    expect(wrapped(inner)).toBe(outer);
  },
);

it("sees the value inside optional chains", () => {
  expect(unwrap(argument("a?.b")).type).toBe("MemberExpression");
  expect(unwrap(argument("a.b")).type).toBe("MemberExpression");
});

describe("the names of members", () => {
  it.each([
    ["a.b", "b", "b"],
    ['a["b"]', "b", "b"],
    ["a[`b`]", "b", "b"],
    ["a[b]", undefined, undefined],
    ["a[1]", "1", "1"],
  ])("%s: %s", (expression, name, key) => {
    const member = argument(expression) as TSESTree.MemberExpression;
    expect(propertyName(member)).toBe(name);
    expect(memberKey(member)).toBe(key);
  });

  it("are told with the hash of private ones, and of what is only declared", () => {
    const file = parse(
      "abstract class A { #a = 1; b() {} abstract c(): void; abstract [d](): void; abstract 'e'(): void }",
    );
    const [owner] = file.sourceCode.ast.body as unknown as [TSESTree.ClassDeclaration];
    expect(owner.body.body.map((member) => memberKey(member as never))).toEqual(["#a", "b", "c", undefined, undefined]);
  });
});

it.each([
  ["{ a: 1, b: 2 }", "1"],
  ["{ a: 1, 'a': 2 }", "2"],
  ["{ ...rest, a: 1 }", "1"],
  ["{ [b]: 2, a: 1, c }", "1"],
  ["{ a: 1, ...rest }", undefined],
  ["{ b: 1 }", undefined],
  ["{}", undefined],
])("the property `a` of %s is %s", (expression, value) => {
  const file = parse(`probe(${expression});`);
  const object = callsOf("probe", file)[0]!.arguments[0] as TSESTree.ObjectExpression;
  const found = literalProperty(object, "a");
  expect(found && file.sourceCode.getText(found.value as never)).toBe(value);
});

it("knows what lies within something", () => {
  const file = parse("f(a, g(b)); c;");
  const within = (inner: string, outer: string) => isWithin(nodeAt(file, inner), nodeAt(file, outer));
  expect(within("g(b)", "f(a, g(b))")).toBe(true);
  expect(within("b", "g(b)")).toBe(true);
  expect(within("g(b)", "g(b)")).toBe(true);
  expect(within("f(a, g(b))", "g(b)")).toBe(false);
  expect(within("a", "g(b)")).toBe(false);
  expect(within("c", "g(b)")).toBe(false);
});

it.each([
  ["null", true],
  ["undefined", true],
  ["0", false],
  ["''", false],
  ["false", false],
  ["nothing", false],
  ["a.undefined", false],
  ["void 0", false],
])("knows whether %s is nothing", (expression, is) => {
  expect(isNothing(argument(expression))).toBe(is);
});

it.each([
  ['"use client"; a;', "use client"],
  ["'use server'", "use server"],
  ['("use client");', undefined],
  ["a;", undefined],
  ["const a = 1;", undefined],
  ["", undefined],
])("the directive of %s is %s", (code, directive) => {
  expect(directiveOf(parse(code).sourceCode.ast.body[0])).toBe(directive);
});

it.each([
  ["a.close()", true],
  ["a?.close()", true],
  ["(a.close as B)()", true],
  ["a['end'](1)", true],
  ["a[close]()", false],
  ["a.open()", false],
  ["close()", false],
  ["a.close", false],
  ["new a.close()", false],
])("knows whether %s ends something", (expression, is) => {
  const file = parse(`probe(${expression});`);
  const [call] = nodesIn(callsOf("probe", file)[0]!.arguments[0]!, file).filter(
    (node) => node.type !== "ChainExpression",
  );
  expect(isCallOf(["close", "end"], call!)).toBe(is);
});
