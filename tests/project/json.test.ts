import { expect, it } from "vitest";
import { parsedJson } from "../../src/project/json.js";

it.each<[string, string, object]>([
  ["plain JSON", `{ "a": [1, { "b": null }] }`, { a: [1, { b: null }] }],
  ["a byte order mark", `\uFEFF{ "a": 1 }`, { a: 1 }],
  ["comments to the end of a line", `// head\n{ "a": 1 // one\r\n}`, { a: 1 }],
  ["comments of several lines", `/* head\n * of it */ { /**/ "a": /* { */ 1 }`, { a: 1 }],
  ["trailing commas", `{ "a": [1, 2,], "b": { "c": 1, }, }`, { a: [1, 2], b: { c: 1 } }],
  ["a trailing comma before a comment", `{ "a": [1, // one\n /* two */ ], /* x */ }`, { a: [1] }],
  [
    "what looks like comments in strings",
    `{ "$schema": "http://json.schemastore.org/tsconfig", "@/*": ["./src/*"], "x": "/* no */", "y": ",]" }`,
    { $schema: "http://json.schemastore.org/tsconfig", "@/*": ["./src/*"], x: "/* no */", y: ",]" },
  ],
  ["quotes in strings", `{ "a": "\\"// no", "b": "\\\\" /* yes */ }`, { a: `"// no`, b: "\\" }],
])("reads %s", (_, text, value) => {
  expect(parsedJson(text)).toEqual(value);
});

it.each(["", "{", `{ "a": 1 `, "{ a: 1 }", "null", "5", "[1]", `"text"`, `{ "a": "b }`, "{} /*", "{},", '{ "a": , }'])(
  "says nothing of %j",
  (text) => {
    expect(parsedJson(text)).toBeUndefined();
  },
);
