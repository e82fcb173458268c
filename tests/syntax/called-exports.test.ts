import { expect, it } from "vitest";
import { callsExport } from "../../src/syntax/called-exports.js";
import { parse } from "../support/parse.js";

it.each([
  ['import { useQuery } from "@tanstack/react-query"; useQuery({});', true],
  ['import { useQuery as ask } from "@tanstack/react-query"; ask({});', true],
  ['import { other } from "x"; import { useQuery } from "@tanstack/react-query"; (useQuery as any)({});', true],
  ['import { useSuspenseQuery } from "@tanstack/react-query"; useSuspenseQuery({});', true],
  ['import query from "@tanstack/react-query"; query({});', true],
  ['import { useQuery } from "@tanstack/react-query"; pass(useQuery);', false],
  ['import { useQuery } from "@tanstack/react-query";', false],
  ['import { useClient } from "@tanstack/react-query"; useClient();', false],
  ['import { "useQuery" as ask } from "@tanstack/react-query"; ask2();', false],
  ['import { useQuery } from "./queries"; useQuery({});', false],
  ['import type { useQuery } from "@tanstack/react-query"; useQuery({});', false],
  ['import { useQuery } from "./queries"; import "@tanstack/react-query"; useQuery({});', false],
  ["useQuery({});", false],
])("%s: %s", (code, expected) => {
  const file = parse(code);
  expect(callsExport(["@tanstack/*"], ["use*Query", "default"], file)).toBe(expected);
});
