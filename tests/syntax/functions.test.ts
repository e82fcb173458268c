import { describe, expect, it } from "vitest";
import {
  enclosingFunction,
  functionName,
  functionsAround,
  isFunction,
  nameOfParameter,
} from "../../src/syntax/functions.js";
import { functionOfParameter, parameterAt, parameterOf } from "../../src/syntax/parameters.js";
import { variableOf } from "../../src/syntax/variables.js";
import { expectMarks } from "../support/marks.js";
import { nodeAt, parse } from "../support/parse.js";

it("finds the functions around a place, from the inside out, with their names", () => {
  expectMarks(
    `
    probe(); // around: nothing
    function declared() { probe(); } // around: declared
    const arrow = () => probe(); // around: arrow
    const named = function own() { probe(); }; // around: own
    const cast = (() => probe()) as Handler; // around: cast
    const { taken = () => probe() } = options; // around: ?
    const object = {
      property: () => probe(), // around: property
      method() { probe(); }, // around: method
      "in quotes"() { probe(); }, // around: in quotes
      [computed]() { probe(); }, // around: ?
    };
    class A {
      field = () => probe(); // around: field
      method() { run(() => probe()); } // around: ?, method
      constructor() { probe(); } // around: constructor
    }
    app.handler = () => probe(); // around: handler
    handler = () => probe(); // around: ?
    run(() => probe()); // around: ?
    function outer() { function inner() { probe(); } } // around: inner, outer
  `,
    "around",
    (probe) => [...functionsAround(probe)].map((fn) => functionName(fn) ?? "?").join(", ") || "nothing",
  );
});

it("does not count a function as around itself", () => {
  const file = parse("const f = () => () => 1;");
  const inner = nodeAt(file, "() => 1");
  expect(enclosingFunction(inner)).toBe(nodeAt(file, "() => () => 1"));
  expect(isFunction(inner)).toBe(true);
  expect([undefined, null, file.sourceCode.ast].map((node) => isFunction(node as never))).toEqual([
    false,
    false,
    false,
  ]);
});

describe("parameters", () => {
  const file = parse(`
    class A { constructor(private readonly kept: B, plain, preset = 1, { part }, [first], ...rest) {
      use(kept, plain, preset, part, first, rest, local);
    } }
    const local = 1;
  `);
  const fn = enclosingFunction(nodeAt(file, "use("))!;
  const variable = (name: string) => {
    const call = nodeAt(file, "use(");
    const found = call.type === "CallExpression" ? call.arguments : [];
    const node = found.find((argument) => argument.type === "Identifier" && argument.name === name);
    return variableOf(node as never, file);
  };

  it.each([
    ["kept", 0],
    ["plain", 1],
    ["preset", 2],
    ["part", undefined],
    ["first", undefined],
    ["rest", undefined],
    ["local", undefined],
  ])("%s is number %s", (name, index) => {
    expect(parameterOf(variable(name))).toEqual(index === undefined ? undefined : { of: fn, index });
    expect(functionOfParameter(variable(name))).toBe(name === "local" ? undefined : fn);
  });

  it("are found by what they are written as, and by their names", () => {
    expect(fn.params.map((parameter) => parameterAt(parameter, fn)?.index)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(parameterAt(nameOfParameter(fn.params[2]!)!, fn)?.index).toBe(2);
    expect(parameterAt(nodeAt(file, "use("), fn)).toBeUndefined();
    expect(fn.params.map((parameter) => nameOfParameter(parameter)?.name)).toEqual([
      "kept",
      "plain",
      "preset",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("are those of nothing for no variable", () => {
    expect(parameterOf(undefined)).toBeUndefined();
    expect(functionOfParameter(undefined)).toBeUndefined();
  });
});
