import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import { onlyValue, referencedVariable, variableOf } from "../../src/syntax/variables.js";
import { callsOf, expectMarks } from "../support/marks.js";
import { parse } from "../support/parse.js";

it.each<[code: string, value: string | undefined]>([
  ["const a = 1; probe(a);", "1"],
  ["let a = 1; probe(a);", "1"],
  ["let a; a = 1; probe(a);", "1"],
  ["let a; probe(a);", undefined],
  ["let a = 1; a = 2; probe(a);", undefined],
  ["let a = 1; a += 2; probe(a);", undefined],
  ["let a; a ??= 1; probe(a);", undefined],
  ["let a; [a] = b; probe(a);", undefined],
  ["let a; ({ a } = b); probe(a);", undefined],
  ["let a; ({ a = 1 } = b); probe(a);", undefined],
  ["let a; a++; probe(a);", undefined],
  ["let a; for (a of b) probe(a);", undefined],
  ["for (const a of b) probe(a);", undefined],
  ["const { a } = b; probe(a);", undefined],
  ["const [a = 1] = b; probe(a);", undefined],
  ["var a = 1; var a; probe(a);", undefined],
  ["function a() {} probe(a);", undefined],
  ["class a {} probe(a);", undefined],
  ["import a from 'a'; probe(a);", undefined],
  ["function f(a) { probe(a); }", undefined],
  ["function f(a = 1) { probe(a); }", undefined],
])("what a variable holds for its whole life in %s is %s", (code, value) => {
  const file = parse(code);
  const [name] = callsOf("probe", file)[0]!.arguments;
  const found = onlyValue(variableOf(name as TSESTree.Identifier, file)!);
  expect(found && file.sourceCode.getText(found as never)).toBe(value);
});

describe("the variable that a name refers to", () => {
  const declaredOn = (variable: ReturnType<typeof variableOf>) => variable?.defs[0]?.name.loc.start.line;

  it("is the innermost that is declared", () => {
    expectMarks(
      `
      const a = 1;
      probe(a); // line: 2
      function f(a) {
        probe(a); // line: 4
        { let a; probe(a); // line: 6
        }
      }
      probe(f); // line: 4
      probe(missing); // line: none
      probe(Promise); // line: none
    `,
      "line",
      (probe, file) => declaredOn(variableOf(probe.arguments[0] as TSESTree.Identifier, file)),
    );
  });

  it("is none of the body for the default of a parameter", () => {
    expectMarks(
      `
      const a = 1;
      function f(
        b = probe(a), // line: 2
      ) {
        var a;
        probe(a); // line: 6
        probe(missing); // line: none
        probe(Promise); // line: none
      }
    `,
      "line",
      (probe, file) => declaredOn(referencedVariable(probe.arguments[0]!, file)),
    );
  });

  it("is none for what is no reference", () => {
    const file = parse("const a = 1; probe(b.a);");
    const [member] = callsOf("probe", file)[0]!.arguments;
    const name = member!.type === "MemberExpression" ? member!.property : member!;
    expect(referencedVariable(name, file)).toBeUndefined();
  });
});
