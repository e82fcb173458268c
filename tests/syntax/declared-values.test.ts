import { expect, it } from "vitest";
import { declaredValues } from "../../src/syntax/declared-values.js";
import { callsOf } from "../support/marks.js";
import { parse } from "../support/parse.js";

it.each<[code: string, values: readonly unknown[] | undefined]>([
  ['function f(a: "json" | "text") { probe(a); }', ["json", "text"]],
  ["function f(a: boolean) { probe(a); }", [true, false]],
  ['function f(a: boolean | "all") { probe(a); }', [true, false, "all"]],
  ["function f(a: 1) { probe(a); }", [1]],
  ['type Kind = "json" | "text"; function f(a: Kind) { probe(a); }', ["json", "text"]],
  ['type One = "json"; type Kind = One | "text"; declare const a: Kind; probe(a);', ["json", "text"]],
  ["function f(a: string) { probe(a); }", undefined],
  ['function f(a: "json" | string) { probe(a); }', undefined],
  ["function f(a: `json`) { probe(a); }", undefined],
  ["function f(a) { probe(a); }", undefined],
  ['function f(a?: "json") { probe(a); }', undefined],
  ['type Kind<T> = "json" | T; function f(a: Kind<"text">) { probe(a); }', undefined],
  ['interface Kind { a: "json" } function f(a: Kind) { probe(a); }', undefined],
  ["function f(a: Missing) { probe(a); }", undefined],
  ["function f(a: kinds.Kind) { probe(a); }", undefined],
  ['function f({ a }: { a: "json" }) { probe(a); }', undefined],
  ['function f(a: "json") { probe(a.b); }', undefined],
  ['var a: "json"; var a: "json"; probe(a);', undefined],
  ["probe(missing);", undefined],
])("%s", (code, values) => {
  const file = parse(code);
  expect(declaredValues(callsOf("probe", file)[0]!.arguments[0]!, file)).toEqual(values);
});
