import { describe, expect, it } from "vitest";
import {
  classAround,
  classOf,
  constructorOf,
  isClass,
  isConstructor,
  isNameOf,
  membersOf,
  type ClassNode,
} from "../../src/syntax/classes.js";
import { enclosingFunction } from "../../src/syntax/functions.js";
import { expectMarks } from "../support/marks.js";
import { nodeAt, parse } from "../support/parse.js";

it("finds the innermost class whose body something stands in", () => {
  expectMarks(
    `
    class A extends probe() { // class: none
      field = probe(); // class: A
      method() {
        return class B { static { probe(); } }; // class: B
      }
    }
    probe(); // class: none
  `,
    "class",
    (probe) => classAround(probe)?.id?.name,
  );
});

it.each([
  ["class A {}", true],
  ["(class {});", true],
  ["interface A {}", false],
  ["function A() {}", false],
])("knows whether %s is a class", (code, is) => {
  const [statement] = parse(code).sourceCode.ast.body;
  expect(isClass(statement?.type === "ExpressionStatement" ? statement.expression : statement!)).toBe(is);
});

describe("what `this` and names stand for", () => {
  it("is an object, the class itself, or nothing known", () => {
    expectMarks(
      `
      class A {
        field = probe(this); // side: object of A
        static shared = probe(this); // side: A
        arrow = () => probe(this); // side: object of A
        static { probe(this); } // side: A
        constructor() { probe(this); } // side: object of A
        method() {
          probe(this); // side: object of A
          (() => probe(this))(); // side: object of A
          run(function () { probe(this); }); // side: none
          probe(this!); // side: object of A
          probe(this.field); // side: none
          return class { [probe(this)] = 1; }; // side: object of A
        }
        static make() { probe(this); } // side: A
        own = function () { probe(this); }; // side: object of A
      }
      function f() { probe(this); } // side: none
      const object = { method() { probe(this); } }; // side: none
      probe(A); // side: A
      probe(object); // side: none
      probe(Missing); // side: none
    `,
      "side",
      (probe, file) => {
        const side = classOf(probe.arguments[0]!, file);
        return side && `${side.isStatic ? "" : "object of "}${side.node.id?.name}`;
      },
    );
  });

  it("tells the name of a class from others", () => {
    const file = parse("class A {} class B {} use(A); use(B); function f(A) { g(A); }");
    const owner = nodeAt(file, "class A {}") as ClassNode;
    const argumentOf = (text: string) => {
      const call = nodeAt(file, text);
      return call.type === "CallExpression" ? call.arguments[0]! : call;
    };
    expect(isNameOf(owner, argumentOf("use(A)"), file)).toBe(true);
    expect(isNameOf(owner, argumentOf("use(B)"), file)).toBe(false);
    expect(isNameOf(owner, argumentOf("g(A)"), file)).toBe(false);
  });
});

describe("members", () => {
  const file = parse(`
    abstract class A {
      url = "a";
      get url() { return "b"; }
      #url = "c";
      ["computed"] = 1;
      [name] = 2;
      abstract close(): void;
      static { this.other = 1; }
      constructor() { made(); }
      method() { called(); }
    }
    class B { construct() {} }
  `);
  const owner = nodeAt(file, "abstract class A") as ClassNode;

  it.each<[name: string, types: readonly string[]]>([
    ["url", ["PropertyDefinition", "MethodDefinition"]],
    ["#url", ["PropertyDefinition"]],
    ["computed", ["PropertyDefinition"]],
    ["close", ["TSAbstractMethodDefinition"]],
    ["name", []],
    ["other", []],
  ])("are those of the name %s", (name, types) => {
    expect(membersOf(owner, name).map(({ type }) => type)).toEqual(types);
  });

  it("tell the constructor from methods", () => {
    const constructor = enclosingFunction(nodeAt(file, "made()"))!;
    expect(constructorOf(owner)).toBe(constructor);
    expect(isConstructor(constructor)).toBe(true);
    expect(isConstructor(enclosingFunction(nodeAt(file, "called()"))!)).toBe(false);
    expect(constructorOf(nodeAt(file, "class B") as ClassNode)).toBeUndefined();
  });
});
