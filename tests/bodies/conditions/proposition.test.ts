import { describe, expect, it } from "vitest";
import {
  certainFacts,
  propositionOf,
  type ConditionFact,
  type Proposition,
} from "../../../src/bodies/conditions/proposition.js";
import type { LintedFile } from "../../../src/file/linted-file.js";
import { nodeAt, parse } from "../../support/parse.js";

function show(known: Proposition, file: LintedFile): string {
  if ("all" in known) return `all(${known.all.map((one) => show(one, file)).join(", ")})`;
  return "any" in known ? `any(${known.any.map((one) => show(one, file)).join(", ")})` : showOne(known, file);
}

function showOne({ subject, operator, value, other, holds }: ConditionFact, { sourceCode }: LintedFile): string {
  const text = sourceCode.getText(subject as never);
  const rest = other
    ? ` ${sourceCode.getText(other as never)}`
    : operator === "truthy"
      ? ""
      : ` ${JSON.stringify(value)}`;
  return `${holds ? "" : "not "}${text} ${operator}${rest}`;
}

/** What is known when the condition of the first `if` has come out so. */
function known(condition: string, outcome: boolean, before = ""): string {
  const file = parse(`${before}\nif (${condition}) probe();`);
  return show(propositionOf(nodeAt(file, condition, 0), outcome, file), file);
}

describe("propositionOf", () => {
  it.each<[condition: string, outcome: boolean, known: string]>([
    ["a", true, "a truthy"],
    ["a", false, "not a truthy"],
    ["!a", true, "not a truthy"],
    ["!!a", true, "a truthy"],
    ["a.b.c", true, "a.b.c truthy"],
    ["a === 1", true, "a === 1"],
    ["a === 1", false, "not a === 1"],
    ["a !== 1", true, "not a === 1"],
    ["a != null", false, "a == null"],
    ["a == undefined", true, "a == undefined"],
    ["1 < a", true, "a > 1"],
    ["-1 >= a", false, "not a <= -1"],
    ["'x' === a", true, 'a === "x"'],
    ["a === b", false, "not a === b"],
    ["a instanceof B", false, "not a instanceof B"],
    ["(a as any) === 1", true, "a === 1"],
    ["[204, 304].includes(a)", true, "a one of [204,304]"],
    ["[204, b].includes(a)", true, "[204, b].includes(a) truthy"],
    ["f(a)", false, "not f(a) truthy"],
    ["a && b", true, "all(a truthy, b truthy)"],
    ["a && b", false, "any(not a truthy, not b truthy)"],
    ["a || !b", true, "any(a truthy, not b truthy)"],
    ["a || !b", false, "all(not a truthy, b truthy)"],
    ["!(a && (b || c))", true, "any(not a truthy, all(not b truthy, not c truthy))"],
    ["a ?? b", true, "a ?? b truthy"],
  ])("%s is %s: %s", (condition, outcome, expected) => {
    expect(known(condition, outcome)).toBe(expected);
  });

  it("looks behind what holds a condition, and keeps what is known of the variable", () => {
    const file = parse("const isEmpty = a === 204; if (!isEmpty) probe();");
    const test = nodeAt(file, "!isEmpty");
    expect(show(propositionOf(test, true, file), file)).toBe("all(not isEmpty truthy, not a === 204)");
  });

  it("does not look behind a copy of what may change", () => {
    const file = parse("let open = true; open = false; const was = open; if (was) probe();");
    expect(show(propositionOf(nodeAt(file, "was", 1), true, file), file)).toBe("was truthy");
  });

  it("reads the cases of a switch", () => {
    const file = parse("switch (a.status) { case 204: break; case bee: probe(); }");
    const ofCase = (text: string, outcome: boolean) => show(propositionOf(nodeAt(file, text), outcome, file), file);
    expect(ofCase("204", true)).toBe("a.status === 204");
    expect(ofCase("204", false)).toBe("not a.status === 204");
    expect(ofCase("bee", true)).toBe("a.status === bee");
  });

  it("ends at conditions that hold each other", () => {
    const file = parse("const a = !b; const b = !a; if (a) probe();");
    expect(certainFacts(propositionOf(nodeAt(file, "a", 2), true, file)).length).toBeGreaterThan(0);
  });
});

describe("certainFacts", () => {
  it("leaves out what is only one of several", () => {
    const file = parse("if (a && (b || c) && !d) probe();");
    const facts = certainFacts(propositionOf(nodeAt(file, "a && (b || c) && !d"), true, file));
    expect(facts.map((fact) => showOne(fact, file))).toEqual(["a truthy", "not d truthy"]);
  });
});
