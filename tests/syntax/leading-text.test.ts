import { expect, it } from "vitest";
import { leadingText } from "../../src/syntax/leading-text.js";
import { callsOf } from "../support/marks.js";
import { parse } from "../support/parse.js";

it.each<[expression: string, text: string | undefined]>([
  ['"LISTEN a"', "LISTEN a"],
  ["`LISTEN ${channel}`", "LISTEN "],
  ["`${channel}`", ""],
  ['"LISTEN " + channel', "LISTEN "],
  ['"LISTEN " + channel + ";"', "LISTEN "],
  ['("LISTEN a" as string)', "LISTEN a"],
  ['channel + "LISTEN"', undefined],
  ['"a" - b', undefined],
  ["1", undefined],
  ["channel", undefined],
])("%s begins with %s", (expression, text) => {
  expect(leadingText(callsOf("probe", parse(`probe(${expression});`))[0]!.arguments[0]!)).toBe(text);
});
