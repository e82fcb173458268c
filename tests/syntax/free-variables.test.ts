import { describe, expect, it } from "vitest";
import {
  dependsOnCall,
  freeVariables,
  namesOnlyModule,
  referencesIn,
  suspends,
} from "../../src/syntax/free-variables.js";
import { expectMarks } from "../support/marks.js";
import { nodeAt, parse } from "../support/parse.js";

describe("the names that code uses and does not declare", () => {
  const file = parse(`
    const outer = 1;
    function f(parameter: Type, other) {
      return run(outer, parameter, (inner) => inner + other + missing, outer);
    }
    interface Type {}
    function g() { outer; }
  `);
  const names = (text: string) => {
    const { bound, unbound } = freeVariables(nodeAt(file, text), file);
    return [bound.map(({ variable }) => variable.name), unbound.map(({ identifier }) => identifier.name)];
  };

  it("are told from those that nothing declares", () => {
    expect(names("run(outer, parameter, (inner) => inner + other + missing, outer)")).toEqual([
      ["outer", "parameter", "outer", "other"],
      ["run", "missing"],
    ]);
    expect(names("(inner) => inner + other + missing")).toEqual([["other"], ["missing"]]);
    expect(names("1")).toEqual([[], []]);
  });

  it("are those of types as well", () => {
    expect(names("function f")).toEqual([
      ["Type", "outer", "outer"],
      ["run", "missing"],
    ]);
  });

  it("are among all that stand inside", () => {
    const fn = nodeAt(file, "(inner) => inner + other + missing");
    expect(referencesIn(fn, file).map(({ identifier }) => identifier.name)).toEqual(["inner", "other", "missing"]);
    expect(referencesIn(nodeAt(file, "function g()"), file)).toHaveLength(1);
  });

  it.each([
    ["outer", true],
    ["missing", true],
    ["(inner) => inner + missing", true],
    ["parameter", false],
    ["(inner) => inner + other", false],
  ])("belong to the module in %s: %s", (text, expected) => {
    const code = `const outer = 1; function f(parameter, other) { probe(${text}); }`;
    expectMarks(`${code} // module: ${expected ? "yes" : "no"}`, "module", (probe, inFile) =>
      namesOnlyModule(probe.arguments[0]!, inFile),
    );
  });
});

it("tells code that depends on the call it runs in", () => {
  expectMarks(
    `
    function f() {
      probe(this.a); // depends: yes
      probe(arguments[0]); // depends: yes
      probe(new.target); // depends: yes
      probe(() => this); // depends: yes
      probe(() => () => arguments); // depends: yes
      probe(function () { return this; }); // depends: no
      probe(import.meta.url); // depends: no
      probe(a, { b: c() }); // depends: no
    }
    class A extends B {
      m() {
        probe(super.m()); // depends: yes
        probe({ m() { return this; } }); // depends: no
        probe(this, import.meta.url); // depends: yes
      }
    }
  `,
    "depends",
    dependsOnCall,
  );
});

it("tells code that suspends its function", () => {
  expectMarks(
    `
    async function* f() {
      probe(await a); // suspends: yes
      probe(b, [await a]); // suspends: yes
      probe(yield a); // suspends: yes
      probe(async () => await a); // suspends: no
      probe(async function () { await a; }); // suspends: no
      probe(a); // suspends: no
    }
  `,
    "suspends",
    suspends,
  );
});
