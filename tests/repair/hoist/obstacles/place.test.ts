import { expect, it } from "vitest";
import { placeFor } from "../../../../src/repair/hoist/obstacles/place.js";
import { freeVariables, isModuleLevel } from "../../../../src/syntax/free-variables.js";
import { nodeAt, parse } from "../../../support/parse.js";

/** The line before which a declaration that needs what `made(…)` names would stand, or the obstacle. */
function placeIn(code: string, filename = "/project/src/service.ts", settings = {}): number | string {
  const file = { ...parse(code, { settings }), filename, path: filename };
  const node = nodeAt(file, "made(").parent!;
  const needs = freeVariables(node, file).bound.map(({ variable }) => variable);
  const { at, obstacle } = placeFor(node, needs.filter(isModuleLevel), file);
  return at ? file.sourceCode.getLocFromIndex(at.offset).line : obstacle.reason;
}

it.each([
  ["after imports and directives", '"use strict";\nimport a from "a";\nconst f = () => { made(); };', 2],
  ["after what it needs", 'import a from "a";\nconst b = a.b;\nconst f = () => { made(b); };', 2],
  ["after what a function reads", "const f = () => { made(b()); };\nconst c = 1;\nfunction b() { return c; }", 2],
  [
    "after what its functions read",
    "const f = () => { made(b()); };\nconst b = () => d();\nfunction d() { return c; }\nconst c = 1;",
    4,
  ],
  [
    "after what a method reads",
    "const f = () => { made(a.key()); };\nclass A { key() { return c; } }\nconst a = new A();\nconst c = 1;",
    4,
  ],
  [
    "not behind a call that could reach it before what a method may read is there",
    "const f = () => { made(a.key()); };\nclass A { key() { return c; } }\nconst a = new A();\nrun(f);\nconst c = 1;",
    "order",
  ],
  [
    "after what a function reads of the environment",
    "const f = () => { made(b()); };\nconst b = () => c;\nconst c = process.env.C;",
    3,
  ],
  ["before everything else", "const b = load();\nconst f = () => { made(); };", 1],
  ["behind the comment of the line", "const b = 1; // one\nconst f = () => { made(b); };", 1],
  ["not before a variable that a call could need earlier", "run();\nvar b = 1;\nfunction f() { made(b); }", "order"],
  ["not inside a namespace", "namespace A { export const f = () => { made(); }; }", "namespace"],
])("stands %s", (_, code, place) => {
  expect(placeIn(code)).toBe(place);
});

it("has no place in a component", () => {
  expect(placeIn("const f = () => { made(); };", "/project/src/page.vue")).toBe("component-file");
});

it("has no place where a host of the settings runs the top level again and again", () => {
  const scope = { match: "topLevel", runs: "perRequest", what: "view", files: ["**/*.view.ts"] };
  const settings = { "connection-reuse": { entryPoints: [{ host: "Acme", scopes: [scope] }] } };
  expect(placeIn("const f = () => { made(); };", "/project/src/page.view.ts", settings)).toBe("component-file");
  expect(placeIn("const f = () => { made(); };", "/project/src/page.ts", settings)).toBe(1);
});
