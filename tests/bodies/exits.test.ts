import { describe, expect, it } from "vitest";
import {
  exitAt,
  exitOfCall,
  isCaughtBy,
  isInTry,
  isOfRound,
  leave,
  loopAround,
  wayOut,
  type Departed,
  type Exit,
} from "../../src/bodies/exits.js";
import type { LintedFile } from "../../src/file/linted-file.js";
import { isLoop, type Loop, type Node } from "../../src/syntax/nodes.js";
import { variableOf, type Variable } from "../../src/syntax/variables.js";
import type { TSESTree } from "@typescript-eslint/utils";
import { nodeAt, parse } from "../support/parse.js";

const show = (exit: Exit | undefined) => exit && `${exit.kind} ${exit.node.type}`;

describe("exits", () => {
  it.each([
    ["throw a;", "throw ThrowStatement"],
    ["return a;", "return ReturnStatement"],
    ["break;", "break BreakStatement"],
    ["continue;", "continue ContinueStatement"],
    ["a();", undefined],
  ])("are jumps: %s", (code, expected) => {
    const file = parse(`function f() { for (;;) { ${code} } }`);
    expect(show(exitAt(nodeAt(file, code)))).toBe(expected);
  });

  it("are calls that never return, or the throw around one", () => {
    const file = parse("function f() { end(); throw fail(); }");
    expect(show(exitOfCall(nodeAt(file, "end()")))).toBe("call CallExpression");
    expect(show(exitOfCall(nodeAt(file, "fail()")))).toBe("throw ThrowStatement");
  });

  it("are loops that come to a node again, of its own function", () => {
    const file = parse("for (;;) { f(); const g = () => { h(); }; }");
    const otherwise: Exit = { kind: "end", node: file.sourceCode.ast as Node };
    expect(show(loopAround(nodeAt(file, "f()"), otherwise))).toBe("loop ForStatement");
    expect(loopAround(nodeAt(file, "h()"), otherwise)).toBe(otherwise);
  });

  it.each([
    [true, "try { probe(); } catch {}"],
    [true, "try { probe(); } finally { a(); }"],
    [false, "try { a(); } catch { probe(); }"],
    [false, "try { const g = () => { probe(); }; } catch {}"],
    [false, "probe();"],
  ])("%s: are stopped by the try around them: %s", (expected, code) => {
    expect(isInTry(nodeAt(parse(`function f() { ${code} }`), "probe()"))).toBe(expected);
  });

  it("are caught by a try with a catch, when thrown in its block", () => {
    const file = parse("function f() { try { throw 1; } catch { throw 2; } try { throw 3; } finally { a(); } }");
    const [caught, uncaught] = [0, 1].map((index) => tries(file)[index]!);
    const thrown = (text: string): Exit => ({ kind: "throw", node: nodeAt(file, text) });
    expect(isCaughtBy(thrown("throw 1;"), caught!)).toBe(true);
    expect(isCaughtBy(thrown("throw 2;"), caught!)).toBe(false);
    expect(isCaughtBy(thrown("throw 3;"), uncaught!)).toBe(false);
    expect(isCaughtBy({ kind: "return", node: thrown("throw 1;").node }, caught!)).toBe(false);
  });
});

function tries(file: ReturnType<typeof parse>): TSESTree.TryStatement[] {
  const [fn] = file.sourceCode.ast.body as TSESTree.FunctionDeclaration[];
  return fn!.body.body as unknown as TSESTree.TryStatement[];
}

function variableNamed(name: string, file: LintedFile): Variable {
  return variableOf(nodeAt(file, name) as TSESTree.Identifier, file)!;
}

/** Where a path with some jumps leaves its function: `~` before a jump from which the body is out of reach. */
function left(code: string, ...jumps: string[]): string {
  const file = parse(`function f(res) { for (;;) { ${code} } }`);
  const holders = [variableNamed("res", file)];
  const end: Exit = { kind: "end", node: file.sourceCode.ast as Node };
  const departed = jumps.reduce<Departed>((so, jump) => {
    const text = jump.replace("~", "");
    return leave(so, exitAt(nodeAt(file, text))!, text === jump);
  }, {});
  return file.sourceCode.getText(wayOut(departed, holders, end).node as never).slice(0, 12);
}

describe("leave and wayOut", () => {
  it.each<[out: string, code: string, jumps: string[]]>([
    ["return 1;", "if (a) return 1;", ["return 1;"]],
    ["throw 1;", "throw 1;", ["throw 1;"]],
    // A later jump from which the body is in reach counts, one from which it is not does not.
    ["return 2;", "while (a) { break; } return 2;", ["break;", "return 2;"]],
    ["break;", "while (a) { break; } return 2;", ["break;", "~return 2;"]],
    ["return 2;", "return 2;", ["~return 2;"]],
    // What is caught leaves by what the catch does.
    ["return 2;", "try { throw 1; } catch { return 2; }", ["throw 1;", "return 2;"]],
    ["function f(r", "try { throw 1; } catch { a(); }", ["throw 1;"]],
    // What goes through finally may be turned by it.
    ["return 2;", "try { return 1; } finally { return 2; }", ["return 1;", "return 2;"]],
    // Nothing comes after a throw that nobody catches.
    ["throw 1;", "if (a) throw 1; return 2;", ["throw 1;", "return 2;"]],
  ])("%s: %s", (out, code, jumps) => {
    expect(left(code, ...jumps)).toBe(out);
  });
});

describe("wayOut", () => {
  it("is the throw to a catch that can name no variable with the body", () => {
    const file = parse("function f() { try { const res = g(); throw 1; } catch { return 2; } }");
    const [thrown, returned] = ["throw 1;", "return 2;"].map((text) => exitAt(nodeAt(file, text))!);
    const departed = { exit: thrown!, turned: returned! };
    expect(wayOut(departed, [variableNamed("res", file)], returned!)).toBe(thrown);
    expect(wayOut(departed, [], returned!)).toBe(thrown);
  });
});

describe("isOfRound", () => {
  it.each<[expected: boolean, code: string]>([
    [true, "while (a) { const res = 1; }"],
    [true, "do { { let res = 1; } } while (a);"],
    [true, "for (const res of a) { b(); }"],
    [true, "for (let i = 0; ; ) { const res = 1; }"],
    [false, "for (let res; ; ) { b(); }"],
    [false, "let res; while (a) { res = 1; }"],
    [false, "while (a) { var res = 1; }"],
  ])("%s: %s", (expected, code) => {
    const file = parse(`function f(a, b) { ${code} }`);
    const [fn] = file.sourceCode.ast.body as TSESTree.FunctionDeclaration[];
    const loop = fn!.body.body.find((statement): statement is Loop => isLoop(statement))!;
    expect(isOfRound(variableNamed("res", file), loop)).toBe(expected);
  });
});
