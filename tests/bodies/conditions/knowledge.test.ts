import { describe, expect, it } from "vitest";
import {
  valueFactsOf,
  learnOutcome,
  MOST_CONSTRAINTS,
  NOTHING_KNOWN,
  type Knowledge,
  type Remembered,
} from "../../../src/bodies/conditions/knowledge.js";
import { repeatedSubjects } from "../../../src/bodies/conditions/repeated-subjects.js";
import { frameOf } from "../../../src/bodies/frame.js";
import { arrivalAt, graphAround, parseBodies } from "../../support/bodies.js";
import { nodeAt } from "../../support/parse.js";

const HEAD = 'type Mode = "json" | "text";\n';

function inFunction(body: string, parameters = "url, a, b, options, mode: Mode, isFull: boolean") {
  const code = parseBodies(`${HEAD}async function f(${parameters}) { const res = await fetch(url); ${body} }`);
  const { arrival, summaries } = arrivalAt(code);
  const { held } = frameOf(arrival, summaries);
  return { code, names: held, context: summaries.context };
}

const withoutPlaces = (subject: string) => subject.replaceAll(/@\d+/g, "");

/** What a condition says, by subject. */
function valueFacts(condition: string, outcome: boolean, before = ""): string[] {
  const { code, names, context } = inFunction(`${before} if (${condition}) probe();`);
  const test = nodeAt(code.file, condition, before.includes(condition) ? 1 : 0);
  return valueFactsOf(test, outcome, names, context).map(
    ({ subject, constraint }) => `${withoutPlaces(subject)} ${constraint.text}`,
  );
}

describe("valueFactsOf", () => {
  it.each<[condition: string, outcome: boolean, facts: string[]]>([
    ["a === 1", true, ["a === number 1"]],
    ["a !== 1", true, ["a not === number 1"]],
    ["!a.b", true, ["a.b not truthy"]],
    ["a === b", false, ["a === b not truthy"]],
    ["res.ok", true, ["response.status 200..299"]],
    ["res.ok === false", true, ["response.status not 200..299"]],
    ["res.status === 404", true, ["response.status === number 404", "response.status whole number"]],
    ["typeof a === 'string'", true, ["typeof a === string string"]],
    ["a.includes('x')", true, ["()a.includes,'x' truthy"]],
    ["a.shift()", true, []],
    ["res", true, []],
    ["a && b", false, []],
    ["mode === 'json'", false, ["mode not === string json", 'mode in ["json","text"]']],
    ["isFull", true, ["isFull truthy", "isFull in [true,false]"]],
  ])("%s is %s", (condition, outcome, expected) => {
    expect(valueFacts(condition, outcome)).toEqual(expected);
  });

  it("knows members of the response by the variables that hold them", () => {
    expect(valueFacts("status > 299", true, "const { status } = res;")).toContain("response.status > number 299");
  });

  it("does not take a value for the same that code writes", () => {
    expect(valueFacts("options.tried", true, "options.tried = true;")).toEqual([]);
    expect(valueFacts("count", true, "let count = 0; count++;")).toEqual([]);
  });
});

/** Whether all of some conditions can have come out so on one path: `!` before a text means that it did not hold. */
function canAll(...conditions: string[]): boolean {
  const texts = conditions.map((one) => one.replace(/^not /, ""));
  const { code, names, context } = inFunction(texts.map((text) => `if (${text}) probe();`).join(" "));
  const subjects = repeatedSubjects(graphAround(nodeAt(code.file, "fetch(url)"), code), names, context);
  const remembered: Remembered = { subjects, names, context };
  const places = new Map<string, number>();
  const known = conditions.reduce<Knowledge | undefined>((now, condition, index) => {
    const text = texts[index]!;
    const nth = places.get(text) ?? 0;
    places.set(text, nth + 1);
    return now && learnOutcome(now, nodeAt(code.file, `(${text})`.slice(1, -1), nth), condition === text, remembered);
  }, NOTHING_KNOWN);
  return known !== undefined;
}

describe("learnOutcome", () => {
  it.each<[can: boolean, conditions: string[]]>([
    [false, ["a === 10", "not a === 10"]],
    [true, ["a === 10", "a > 9"]],
    [false, ["a === 10", "a < 9"]],
    [false, ["res.ok", "res.status === 404"]],
    [true, ["res.ok", "res.status === 201"]],
    [false, ["not res.ok", "res.status < 300", "res.status > 199"]],
    [false, ["not mode === 'json'", "not mode === 'text'"]],
    [false, ["a === b", "not a === b"]],
    [true, ["a === 10", "b === 11"]],
    [true, ["a > 10", "a < 12"]],
    [false, ["a > 10", "a < 11"]],
  ])("%s: %j", (can, conditions) => {
    expect(canAll(...conditions)).toBe(can);
  });

  it("remembers a bounded number of answers about one value, and still holds every other against them", () => {
    const others = Array.from({ length: MOST_CONSTRAINTS + 20 }, (_, index) => `not a === ${index + 100}`);
    expect(canAll(...others, "a === 100")).toBe(false);
    expect(canAll(...others, "a === 7")).toBe(true);
    expect(canAll("a === 7", ...others, "a === 8")).toBe(false);
  });

  it("remembers only what is asked for more than once", () => {
    const { code, names, context } = inFunction("if (a === 10) probe();");
    const remembered: Remembered = { subjects: new Set(), names, context };
    expect(learnOutcome(NOTHING_KNOWN, nodeAt(code.file, "a === 10"), true, remembered)).toBe(NOTHING_KNOWN);
  });
});

describe("repeatedSubjects", () => {
  it.each<[body: string, subjects: string[]]>([
    ["if (a) return; if (b) return;", []],
    ["if (a) probe(); if (!a) probe();", ["a"]],
    ["if (res.ok) probe(); if (res.status === 404) probe();", ["response.status"]],
    ["let done = false; while (a) { if (done) return; done = true; }", ["done"]],
    ["const one = a ? 1 : 2; if (one === 2) probe();", ["a", "one"]],
  ])("%s", (body, expected) => {
    const { code, names, context } = inFunction(body);
    const subjects = repeatedSubjects(graphAround(nodeAt(code.file, "fetch(url)"), code), names, context);
    expect([...subjects].map(withoutPlaces).toSorted()).toEqual(expected);
  });
});
