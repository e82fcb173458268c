import { expect, it } from "vitest";
import { exportedNames } from "../../src/syntax/exported-names.js";
import { parse } from "../support/parse.js";

it.each([
  [`export const a = 1, { b, c: d } = x;`, ["a", "b", "d"]],
  [`export function a() {} export class B {}`, ["a", "B"]],
  [`export default function a() {}`, ["default"]],
  [`const a = 1; export { a as b };`, ["b"]],
  [`exports.a = exports.b = 1;`, ["a", "b"]],
  [`module.exports.a = 1;`, ["a"]],
  [`module.exports = { a, b: 1, ...rest };`, ["default", "a", "b"]],
  [`const a = 1; other.exports = a; function f() { exports.late = 1; }`, []],
])("%s", (code, expected) => {
  expect([...exportedNames(parse(code))]).toEqual(expected);
});
