import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import { clientMember } from "../../src/recognition/client-member.js";
import { constantOf } from "../../src/recognition/option-value.js";
import { callsOn } from "../../src/syntax/call-chain.js";
import { memberPath, outermostMember, rootOf } from "../../src/syntax/member-path.js";
import { isCallOrNew, type Node } from "../../src/syntax/nodes.js";
import { MOST_ALIASES, resolve } from "../../src/syntax/variables.js";
import { nodeAt, parse } from "../support/parse.js";

/** `const a0 = 1; const a1 = a0; …`, and a use of the last. */
const chain = (names: number) =>
  `const a0 = 1; ${Array.from({ length: names - 1 }, (_, index) => `const a${index + 1} = a${index};`).join(" ")} use(a${names - 1});`;

const argumentOf = (call: Node): Node => (isCallOrNew(call) ? call.arguments[0]! : call);

describe("what an expression stands for", () => {
  it.each([
    ["1", "const a = 1; use(a);", "a"],
    ["1", "const a = 1 as const; const b = a!; use(b);", "b"],
    ["1", "let a; a = 1; use(a);", "a"],
    ["a", "let a = 1; a = 2; use(a);", "a"],
    ["a", "function f(a) { use(a); }", "a"],
    ["a", "const { a } = b; use(a);", "a"],
  ])("is %s: %s", (expected, code, name) => {
    const file = parse(code);
    expect(file.sourceCode.getText(resolve(argumentOf(nodeAt(file, `use(${name})`)), file))).toBe(expected);
  });

  it("is followed through so many names, and no further", () => {
    for (const [names, expected] of [
      [MOST_ALIASES, "1"],
      [MOST_ALIASES + 1, "a0"],
    ] as const) {
      const file = parse(chain(names));
      const use = nodeAt(file, `use(a${names - 1})`);
      expect(file.sourceCode.getText(resolve(argumentOf(use), file))).toBe(expected);
    }
  });

  it("ends for a variable that is made from itself", () => {
    const file = parse("var a = a; use(a);");
    expect(resolve(argumentOf(nodeAt(file, "use(a)")), file).type).toBe("Identifier");
  });

  it("is no constant where the object behind a name is written", () => {
    const file = parse("const a = {}; const b = a; a.x = 1; use(b);");
    expect(constantOf(argumentOf(nodeAt(file, "use(b)")), file)).toBeUndefined();
  });

  it("is a member of a client behind two names", () => {
    const file = parse(
      'import axios from "axios"; const api = axios.create(); const a = api.defaults; const b = a; b.x;',
    );
    expect(clientMember(nodeAt(file, "b.x"), file)?.path).toEqual(["defaults", "x"]);
  });
});

describe("members", () => {
  it("lead from the root to the expression", () => {
    const file = parse("(a as any).b!['c'][d].e;");
    const { root, path } = memberPath(nodeAt(file, "(a as any).b!['c'][d].e"));
    expect([file.sourceCode.getText(root), ...path]).toEqual(["a", "b", "c", "*", "e"]);
  });

  it("are told with the hash of private ones", () => {
    const file = parse("class A { #b; f() { this.#b.c; } }");
    expect(memberPath(nodeAt(file, "this.#b.c")).path).toEqual(["#b", "c"]);
  });

  it("are read one after the other up to a call", () => {
    const file = parse("a.b.c.d().e;");
    const { node, path } = outermostMember(nodeAt(file, "a.b") as TSESTree.MemberExpression);
    expect([file.sourceCode.getText(node), ...path]).toEqual(["a.b.c.d", "b", "c", "d"]);
    expect(file.sourceCode.getText(rootOf(nodeAt(file, "a.b.c.d().e")))).toBe("a");
  });

  it("are called in a chain from the inside out", () => {
    const file = parse("client.db().admin().ping().x;");
    expect(callsOn(nodeAt(file, "client")).map(({ method }) => method)).toEqual(["db", "admin", "ping"]);
  });
});
