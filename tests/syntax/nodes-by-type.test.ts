import { expect, it } from "vitest";
import { DEEPEST, isTooDeep } from "../../src/syntax/depth.js";
import { ANY_MEMBER } from "../../src/syntax/member-path.js";
import { membersNamed } from "../../src/syntax/members-by-name.js";
import { namedVariables } from "../../src/syntax/named-variables.js";
import { depthOf, nodesOf } from "../../src/syntax/nodes-by-type.js";
import { callsOf } from "../support/marks.js";
import { parse } from "../support/parse.js";

const CODE = `
  const a = f(new B(g()));
  a.c = new D();
  let [e = h()] = (() => i(j))();
`;

/** A file as ESLint gives it, which has gone through the tree, and one of the program around it, which has not. */
const file = parse(CODE);
const unwalked = (code: string) => {
  const { sourceCode, ...rest } = parse(code);
  return { ...rest, sourceCode: Object.create(sourceCode, { traverse: { value: undefined } }) };
};

it.each([
  ["ESLint has gone through", file],
  ["nobody has gone through", unwalked(CODE)],
])("finds nodes by their types in the order of their beginnings, in a file that %s", (_which, one) => {
  const found = (...types: Parameters<typeof nodesOf>[0]) =>
    nodesOf(types, one).map((node) => CODE.slice(...node.range));
  expect(found("CallExpression")).toEqual(["f(new B(g()))", "g()", "h()", "(() => i(j))()", "i(j)"]);
  expect(found("NewExpression", "AssignmentExpression")).toEqual(["new B(g())", "a.c = new D()", "new D()"]);
  expect(found("VariableDeclaration")).toEqual(["const a = f(new B(g()));", "let [e = h()] = (() => i(j))();"]);
  expect(found()).toEqual([]);
});

it.each([
  ["", 1],
  ["a;", 3],
  ["f(g(h));", 5],
  ["f(g(h)); a;", 5],
])("counts the nodes inside each other in %j: %i", (code, depth) => {
  expect(depthOf(parse(code))).toBe(depth);
  expect(depthOf(unwalked(code))).toBe(depth);
});

it("takes files up to a depth", () => {
  // Parsers, too, have no stack for what is much deeper.
  const entered = { target: { type: "BlockStatement" }, phase: 1 };
  const nested = (depth: number) =>
    ({
      filename: file.filename,
      sourceCode: { traverse: () => Array.from({ length: depth }, () => entered) },
    }) as never;
  expect(isTooDeep(nested(DEEPEST))).toBe(false);
  expect(isTooDeep(nested(DEEPEST + 1))).toBe(true);
});

it("finds members by their names in the order of the source", () => {
  const members = parse("class A { #b; f() { this.#b; } } a.b; c.b.d; e['b']; f[g]; b.x; { b: 1 }");
  const found = (name: string) => membersNamed(name, members).map((node) => members.sourceCode.getText(node));
  expect(found("b")).toEqual(["a.b", "c.b", "e['b']"]);
  expect(found("#b")).toEqual(["this.#b"]);
  expect(found(ANY_MEMBER)).toEqual(["f[g]"]);
  expect(found("missing")).toEqual([]);
});

it("finds the variables that an expression names", () => {
  const named = parse("const a = 1, b = 2; function f(c) { probe(a + c.b, missing, () => a); }");
  const [call] = callsOf("probe", named);
  expect(call!.arguments.map((argument) => namedVariables(argument, named).map(({ name }) => name))).toEqual([
    ["a", "c", "b"],
    [],
    ["a"],
  ]);
});
