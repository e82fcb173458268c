import { expect, it } from "vitest";
import { functionFacts } from "../../src/resolution/call-graph.js";
import { enclosingFunction } from "../../src/syntax/functions.js";
import { nodeAt, parse } from "../support/parse.js";

/** The function around `here()` by its name, who can call it, and the lines marked `// calls` that do. */
it.each([
  [
    "a function by its name",
    "load: local",
    `function load() { here(); }
     load(); // calls
     class A { load() {} a() { this.load(); } }`,
  ],
  [
    "a constant",
    "load: exported",
    `export const load = async () => here();
     load(); // calls
     await load(); // calls`,
  ],
  [
    "through a wrapper",
    "load: exported",
    `export const load = cache(async () => here());
     load(); // calls`,
  ],
  ["one that is handed on", "load: local, handed on", `function load() { here(); }\nitems.map(load);`],
  ["one that is exported by a list", "load: exported", `function load() { here(); }\nexport { load };`],
  ["one that CommonJS exports", "load: exported", `const load = () => here();\nmodule.exports = { load };`],
  [
    "a method of `this`, of an object and of a new one",
    "load: method",
    `class A {
       load() { here(); }
       a() { this.load(); } // calls
     }
     class B { load() {} b() { this.load(); } }
     const a = new A();
     a.load(); // calls
     new A().load(); // calls
     other.load();`,
  ],
  [
    "a private method",
    "load: local",
    `class A {
       #load() { here(); }
       load() {}
       a() { this.#load(); } // calls
       b() { this.load(); }
     }`,
  ],
  [
    "a static method",
    "load: method",
    `class A { static load() { here(); } }
     A.load(); // calls
     new A().other();`,
  ],
  [
    "a constructor",
    "constructor: method",
    `class A { constructor() { here(); } }
     new A(); // calls
     new B();`,
  ],
  [
    "a member of an object",
    "load: method",
    `const api = { load: () => here() };
     api.load(); // calls
     other.load();`,
  ],
  ["one without a name", "undefined: local, handed on", "on(() => here());"],
])("finds the calls of %s", (_, facts, code) => {
  const file = parse(code);
  const { name, calls, visibility, handed } = functionFacts(enclosingFunction(nodeAt(file, "here()"))!, file);
  expect(`${name}: ${visibility}${handed.length > 0 ? ", handed on" : ""}`).toBe(facts);
  const marked = code.split("\n").flatMap((line, index) => (line.endsWith("// calls") ? [index + 1] : []));
  expect(calls.map((call) => call.loc.start.line)).toEqual(marked);
});
