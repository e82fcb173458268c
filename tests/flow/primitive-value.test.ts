import { it } from "vitest";
import { isPrimitive } from "../../src/flow/primitive-value.js";
import { expectMarks } from "../support/marks.js";

it("tells values that nothing can change behind their variable", () => {
  expectMarks(
    `
    probe("a"); // primitive: yes
    probe(1n); // primitive: yes
    probe(null); // primitive: yes
    probe(\`a \${b}\`); // primitive: yes
    probe(a + b); // primitive: yes
    probe(!a); // primitive: yes
    probe(typeof a); // primitive: yes
    probe(a ? "b" : 1); // primitive: yes
    probe("a" || 1); // primitive: yes
    probe(process.env.URL); // primitive: yes
    probe(process.env.URL ?? "a"); // primitive: yes
    probe(import.meta.env.URL); // primitive: yes
    probe(Number(a)); // primitive: yes
    probe(Math.max(a, b)); // primitive: yes
    probe(("a" as Name)!); // primitive: yes
    probe(/a/); // primitive: no
    probe(a); // primitive: no
    probe(a.b); // primitive: no
    probe(a ? "b" : c); // primitive: no
    probe(process.env.URL ?? a); // primitive: no
    probe({}); // primitive: no
    probe(["a"]); // primitive: no
    probe(() => 1); // primitive: no
    probe(f()); // primitive: no
    probe(new Number(1)); // primitive: no
    probe(Object.freeze(a)); // primitive: no
    probe(delete a.b); // primitive: no
  `,
    "primitive",
    (probe, file) => isPrimitive(probe.arguments[0]!, file),
  );
});

it("does not take a function of the file for a global", () => {
  expectMarks(
    `
    function String(a) { return { a }; }
    probe(String(1)); // primitive: no
    probe(Number(1)); // primitive: yes
  `,
    "primitive",
    (probe, file) => isPrimitive(probe.arguments[0]!, file),
  );
});
