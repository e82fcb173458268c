import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import { calledFunction } from "../../src/resolution/called-function.js";
import { nodeAt } from "../support/parse.js";
import { program } from "../support/program.js";

const LIB = `export const given = () => 1;
export class Base {
  own() {}
  kept = () => {};
}
export class Other {
  own() {}
}
export const base = new Base();
export const make = () => new Base();
`;

/** The file and the text of the function that a call runs. */
function called(code: string, call: string): string | undefined {
  const file = program({
    "lib.ts": LIB,
    "a.ts": `import { given, Base, Other, base, make } from "./lib";\n${code}`,
  }).file("a.ts");
  const node = nodeAt(file, call) as TSESTree.CallExpression;
  const found = calledFunction(node.callee, file);
  return found && `${found.file.filename.split("/").at(-1)} ${found.file.sourceCode.getText(found.node as never)}`;
}

describe("calledFunction", () => {
  it.each([
    ["given();", "given()", "lib.ts () => 1"],
    ["f();\nfunction f() {}", "f()", "a.ts function f() {}"],
    ["base.own();", "base.own()", "lib.ts () {}"],
    ["make().kept();", "make().kept()", "lib.ts () => {}"],
    ["class A extends Base { m() { this.own(); } }", "this.own()", "lib.ts () {}"],
    ["class A extends Base { own() { super.own(); } }", "super.own()", "lib.ts () {}"],
    ["class A extends Base { own() { return 2; } m() { this.own(); } }", "this.own()", "a.ts () { return 2; }"],
    ["const f = (it: Base) => it.own();", "it.own()", "lib.ts () {}"],
  ])("%s", (code, call, expected) => {
    expect(called(code, call)).toBe(expected);
  });

  it.each([
    ["const f = (it: Base | Other) => it.own();", "it.own()"],
    ["const f = (it) => it.own();", "it.own()"],
    ["base.missing();", "base.missing()"],
    ["base[name]();", "base[name]()"],
    ["unknown();", "unknown()"],
  ])("cannot tell %s", (code, call) => {
    expect(called(code, call)).toBeUndefined();
  });
});
