import { expect, it } from "vitest";
import { globalReferences, refersToGlobal } from "../../src/syntax/global-references.js";
import { parse } from "../support/parse.js";

it.each<[code: string, name: string, lines: readonly number[]]>([
  ["fetch(a);\nb;\nfetch(c);", "fetch", [1, 3]],
  ["Promise.all(a);\nnew Promise(b);", "Promise", [1, 2]],
  ["let a: Response;\nfetch(b);", "Response", [1]],
  ["const fetch = a;\nfetch(b);", "fetch", []],
  ["import { fetch } from 'undici';\nfetch(b);", "fetch", []],
  ["function f(fetch) {\nfetch(b);\n}", "fetch", []],
  ["a.fetch(b);", "fetch", []],
  ["fetchAll(b);", "fetch", []],
  ["a;", "fetch", []],
])("%s refers to %s on lines %j", (code, name, lines) => {
  const file = parse(code);
  expect(globalReferences(name, file).map(({ loc }) => loc.start.line)).toEqual(lines);
  expect(refersToGlobal(name, file)).toBe(lines.length > 0);
});
