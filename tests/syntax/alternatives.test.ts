import { expect, it } from "vitest";
import { areAlternatives } from "../../src/syntax/alternatives.js";
import { callsOf } from "../support/marks.js";
import { parse } from "../support/parse.js";

it.each([
  ["function f() { if (a) probe(1); else probe(2); }", true],
  ["function f() { if (a) { probe(1); } else { probe(2); } }", true],
  ["function f() { if (a) probe(1); else if (b) probe(2); else probe(3); }", true],
  ["function f() { return a ? probe(1) : probe(2); }", true],
  ["function f() { return a ? probe(1) : b ? probe(2) : probe(3); }", true],
  ["function f() { probe(1); }", true],
  ["if (a) probe(1); else probe(2);", true],
  ["for (const x of xs) { run(() => { if (x) probe(1); else probe(2); }); }", true],
  ["function f() { if (a) probe(1); probe(2); }", false],
  ["function f() { if (a) probe(1); if (b) probe(2); }", false],
  ["function f() { if (a) { probe(1); probe(2); } }", false],
  ["function f() { if (a) probe(1); else { probe(2); probe(3); } }", false],
  ["function f() { if (probe(1)) probe(2); else c(); }", false],
  ["function f() { return probe(1) ? probe(2) : c; }", false],
  ["function f() { return probe(1) + probe(2); }", false],
  ["function f() { while (b) { if (a) probe(1); else probe(2); } }", false],
  ["function f() { for (const x of xs) probe(x); }", false],
  ["function f() { if (a) run(() => probe(1)); else run(() => probe(2)); }", false],
  ["function f() { try { probe(1); } catch { probe(2); } }", false],
  ["function f() { try { a(); } catch { probe(1); } finally { probe(2); } }", false],
])("calls of `probe` in %s: %s", (code, expected) => {
  expect(areAlternatives(callsOf("probe", parse(code)))).toBe(expected);
});

it.each([
  ["let x; try { a(); x = 1; } catch { x = 2; }", true],
  ["let x; try { a(); b(); x = 1; } catch { x = 2; }", true],
  ["let x; try { x = 1; a(); } catch { x = 2; }", false],
  ["let x; try { x = 1; } finally { x = 2; }", false],
  ["let x; try { a(x = 1); } catch { x = 2; }", false],
  ["let x; try { } catch { x = 2; } x = 1;", false],
])("what is assigned to `x` in %s: %s", (code, expected) => {
  const file = parse(code);
  const [{ references }] = file.sourceCode.getScope(file.sourceCode.ast).childScopes[0]!.variables as never as [
    { references: readonly { isWrite(): boolean; identifier: never }[] },
  ];
  const places = references.filter((reference) => reference.isWrite()).map(({ identifier }) => identifier);
  expect(places.length).toBeGreaterThan(0);
  expect(areAlternatives(places)).toBe(expected);
});
