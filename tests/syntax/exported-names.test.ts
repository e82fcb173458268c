import { expect, it } from "vitest";
import { boundNames, exportedNames, exportTarget } from "../../src/syntax/exported-names.js";
import { nodeAt, parse } from "../support/parse.js";

it.each([
  [`export const a = 1, { b, c: d } = x;`, ["a", "b", "d"]],
  [`export function a() {} export class B {}`, ["a", "B"]],
  [`export default function a() {}`, ["default"]],
  [`const a = 1; export { a as b };`, ["b"]],
  [`exports.a = exports.b = 1;`, ["a", "b"]],
  [`module.exports.a = 1;`, ["a"]],
  [`module.exports = { a, b: 1, ...rest };`, ["default", "a", "b"]],
  [`export { a as "the one" }; const a = 1;`, ["the one"]],
  [`export const [a] = x, { ...b } = y; export {};`, []],
  [`export interface A {} export type B = A; export enum C {} export * from "x";`, ["A", "B", "C"]],
  [`export default 1; export const a = 1;`, ["default", "a"]],
  [`exports["a"] = 1; exports[b] = 2; module["exports"].c = 3;`, ["a", "c"]],
  [`exports.a = { b };`, ["a"]],
  [`module.exports = make({ a });`, ["default"]],
  [`module.exported.a = 1; exported.b = 2; modules.exports.c = 3; a.module.exports.d = 4; exports();`, []],
  [`exports = { a }; b = 1; "c";`, []],
  [`const a = 1; other.exports = a; function f() { exports.late = 1; }`, []],
])("%s", (code, expected) => {
  expect([...exportedNames(parse(code))]).toEqual(expected);
});

it.each<[target: string, name: string | undefined]>([
  ["exports.a", "a"],
  ["module.exports.a", "a"],
  ["module.exports", "default"],
  ["module['exports']", "default"],
  ["exports", undefined],
  ["a", undefined],
  ["a.exports.b", undefined],
  ["module.a.b", undefined],
  ["f().exports", undefined],
])("an assignment to %s exports %s", (target, name) => {
  const file = parse(`${target} = 1;`);
  expect(exportTarget(nodeAt(file, target))).toBe(name);
});

it.each<[pattern: string, names: readonly string[]]>([
  ["a", ["a"]],
  ["{ a, b: c, d: { e } }", ["a", "c", "e"]],
  ["{ a, ...rest }", ["a"]],
  ["[a]", []],
])("%s binds %j, as far as it takes objects apart", (pattern, names) => {
  const [statement] = parse(`const ${pattern} = x;`).sourceCode.ast.body;
  const id = statement?.type === "VariableDeclaration" ? statement.declarations[0].id : undefined;
  expect(boundNames(id!).map(({ name }) => name)).toEqual(names);
});
