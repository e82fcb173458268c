import { expect, it } from "vitest";
import { specifiersIn } from "../../src/project/specifiers.js";

it.each<[string, readonly string[]]>([
  [`import x from "x"`, ["x"]],
  [`import x, { y } from './x.js';`, ["./x.js"]],
  [`import {\n  a,\n  b,\n}\nfrom\n  "x"`, ["x"]],
  [`import "x"`, ["x"]],
  [`import * as x from "x" with { type: "json" }`, ["x"]],
  [`import type { X } from "x"`, ["x"]],
  [`import { type X } from "x"`, ["x"]],
  [`import x = require("x")`, ["x"]],
  [`type X = import("x").X; type Y = typeof import('y')`, ["x", "y"]],
  [
    `export * from "x"; export * as y from "y"; export { z } from "z"; export type { T } from "t"`,
    ["x", "y", "z", "t"],
  ],
  [`require("x"); require ( 'y' ); require(\`z\`)`, ["x", "y", "z"]],
  [`require.resolve("x"); require?.("y"); module.require("z"); require.main.require("w")`, ["x", "y", "z", "w"]],
  [`(require)("no"); require(("x"))`, ["x"]],
  [`import("x"); await import(\n'y'\n)`, ["x", "y"]],
  [`import(/* webpackChunkName: "c" */ "x")`, ["x"]],
  [`import(/** a * b */ /* c */\n// d\n"x")`, ["x"]],
  [`import x from /* why */ "x"; import /* why */ "y"`, ["x", "y"]],
  [`import.meta.resolve("x")`, ["x"]],
  [`import x from "./[id]/a b (c).ts"`, ["./[id]/a b (c).ts"]],
  [`import x from "./x.ts?raw"`, ["./x.ts?raw"]],
  [
    `import a from"a";import{b}from"b";import*as c from"c";import"d";export*from"e";export{f}from'f';`,
    ["a", "b", "c", "d", "e", "f"],
  ],
  [`var a=require("a"),b=require("b").c;Promise.all([import("c"),import('d')])`, ["a", "b", "c", "d"]],
  [
    `const x = await vi.importActual<Type>("x"); jest.requireActual("y"); __non_webpack_require__("z")`,
    ["x", "y", "z"],
  ],
  [`import x from "x"; export * from "x"; require("x")`, ["x"]],
  [`import x from "it's"; import y from 'a"b'`, ["it's", `a"b`]],
])("%s", (text, specifiers) => {
  expect(specifiersIn(text)).toEqual(specifiers);
});

it("reads the scripts of components and pages", () => {
  const vue = `<template>\n <p>a > b</p>\n</template>\n<script setup lang="ts">\nimport A from "./A.vue"\n</script>\n<script lang="ts" src="./b.ts"></script>`;
  expect(specifiersIn(vue)).toEqual(["./A.vue", "./b.ts"]);
  expect(specifiersIn(`<script context="module">import { load } from '$lib/load'</script>`)).toEqual(["$lib/load"]);
  expect(specifiersIn(`---\nimport Page from "../Page.astro";\n---\n<Page />`)).toEqual(["../Page.astro"]);
  expect(specifiersIn(`import { Note } from './note'\n\n# Heading\n\n<Note />`)).toEqual(["./note"]);
});

it("finds none where there is none", () => {
  expect(specifiersIn("")).toEqual([]);
  expect(
    specifiersIn(`Array.from("x"); const important = "y"; jest.mock("z"); fs.readFile("a"); import(name)`),
  ).toEqual([]);
});

it("takes time in proportion to the text", () => {
  const start = process.cpuUsage();
  for (const part of [
    "import ",
    "require(",
    "from /* ",
    "import(/*",
    "import.a",
    "<script ",
    "import<",
    "from \n",
    "((",
    "require.a ",
  ])
    specifiersIn(part.repeat(50_000));
  expect(process.cpuUsage(start).user).toBeLessThan(10_000_000);
});
