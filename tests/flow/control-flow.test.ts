import { describe, expect, it } from "vitest";
import type { TSESTree } from "@typescript-eslint/utils";
import { controlFlowOf, type ControlFlowGraph, type Edge, type Segment } from "../../src/flow/control-flow.js";
import type { LintedFile } from "../../src/file/linted-file.js";
import { isFunction } from "../../src/syntax/functions.js";
import type { Node } from "../../src/syntax/nodes.js";
import { visit } from "../../src/syntax/walk.js";
import { nodeAt, parse } from "../support/parse.js";

/** Code with the graph of its first function. */
class Sample {
  readonly file: LintedFile;
  readonly graph: ControlFlowGraph;

  constructor(code: string) {
    this.file = parse(code, { filename: "/project/src/service.tsx" });
    this.graph = controlFlowOf(this.functions()[0]!, this.file);
  }

  functions(): Node[] {
    const found: Node[] = [];
    visit(this.file.sourceCode.ast as TSESTree.Program, this.file, (node) => {
      if (isFunction(node)) found.push(node);
      return "enter";
    });
    return found;
  }

  textOf({ range }: Node): string {
    return this.file.sourceCode.text.slice(...range);
  }

  segments(): Segment[] {
    const seen = new Set<Segment>([this.graph.entry]);
    for (const { next } of seen) for (const { to } of next) seen.add(to);
    return [...seen];
  }

  edges(): Edge[] {
    return this.segments().flatMap(({ next }) => next);
  }

  /** The calls without arguments that can come right after one, and the ways out: `return`, `throw`. */
  after(call: string): string[] {
    const found = new Set<string>();
    for (const segment of this.segments())
      for (const [index, event] of segment.events.entries())
        if (this.textOf(event) === `${call}()` && event.type === "CallExpression")
          this.#follow(segment, index + 1, found);
    return [...found].sort();
  }

  /** The calls and ways out that can come first. */
  first(): string[] {
    const found = new Set<string>();
    this.#follow(this.graph.entry, 0, found);
    return [...found].sort();
  }

  #follow(from: Segment, index: number, found: Set<string>): void {
    const pending = new Set<Segment>();
    const scan = (segment: Segment, start: number): void => {
      const next = segment.events.slice(start).find(({ type }) => type === "CallExpression");
      if (next) found.add(this.textOf(next).replace(/\(\)$/, ""));
      else if (this.graph.returns.includes(segment)) found.add("return");
      else if (this.graph.exits.includes(segment)) found.add("throw");
      else for (const { to } of segment.next) pending.add(to);
    };
    scan(from, index);
    for (const segment of pending) scan(segment, 0);
  }
}

const SIGNS = { true: "", false: "!", something: "?" };

/** What the edges assume: `x`, `!x`, and `?x` for what is something. */
function assumptions(code: string): string[] {
  const sample = new Sample(code);
  return sample
    .edges()
    .flatMap(({ assumes }) => (assumes ? [`${SIGNS[`${assumes.outcome}`]}${sample.textOf(assumes.test)}`] : []))
    .sort();
}

/** What follows each of the calls `a()`, `b()`, … of a function, and what comes first, as `^`. */
function flow(body: string, head = "async function f()"): Record<string, string> {
  const sample = new Sample(`${head} { ${body} }`);
  const calls = [...new Set([...body.matchAll(/\b([a-z])\(\)/g)].map(([, name]) => name!))].sort();
  return Object.fromEntries([
    ["^", sample.first().join(" ")],
    ...calls.map((call) => [call, sample.after(call).join(" ")]),
  ]) as Record<string, string>;
}

describe("what an edge assumes", () => {
  it.each([
    ["if (a) b(); else c();", ["!a", "a"]],
    ["if (a) b();", ["!a", "a"]],
    ["return a ? b : c;", ["!a", "a"]],
    ["if (a && b) c();", ["!a", "!b", "a", "b"]],
    ["if (a || b) c();", ["!a", "!b", "a", "b"]],
    ["if ((a || b) && c) d();", ["!a", "!b", "!c", "a", "b", "c"]],
    ["while (a) b();", ["!a", "a"]],
    ["for (; a; ) b();", ["!a", "a"]],
    ["for (;;) b();", []],
    ["while (true) b();", []],
    ["do { b(); } while (a);", ["!a", "a"]],
    ["switch (x) { case 1: case 2: a(); }", ["!1", "!2", "1", "2"]],
    ["switch (x) { default: a(); case 1: }", ["!1", "1"]],
    ["const x = a && b;", ["!a", "a"]],
    ["a ||= b;", ["!a", "a"]],
    ["a &&= b;", ["!a", "a"]],
    // Something may be false all the same.
    ["const x = a ?? b;", ["!a", "?a"]],
    ["a ??= b;", ["!a", "?a"]],
    ["if (a ?? b) c();", ["!a", "!a", "!b", "a", "b"]],
    ["a?.b?.c();", ["!a", "!a?.b"]],
    ["a?.b ?? c;", ["!a", "!a?.b", "!a?.b", "?a?.b"]],
    ["a.b?.(c);", ["!a.b"]],
  ])("%s", (body, expected) => {
    expect(assumptions(`function f() { ${body} }`)).toEqual(expected);
  });
});

describe("the order of events", () => {
  it("is that of evaluation, a segment a branch", () => {
    const sample = new Sample("function f() { const x = a(); if (x) return b(); c(); }");
    const { graph } = sample;
    const text = (event: Node) => sample.textOf(event);
    expect(graph.entry.events.map(text)).toEqual(["f", "x", "a", "a()", "x = a()", "x"]);
    const [taken] = graph.entry.next;
    expect(taken!.to.events.map(text)).toEqual(["b", "b()", "return b();"]);
    expect(taken!.to.next.map(({ to }) => to)).toEqual(graph.returns);
  });

  it.each<[string, Record<string, string>]>([
    ["a(); b();", { "^": "a", a: "b", b: "return" }],
    ["if (x) a(); else b(); c();", { "^": "a b", a: "c", b: "c", c: "return" }],
    ["x && a(); b();", { "^": "a b", a: "b", b: "return" }],
    ["x?.[a()] ?? b(); c();", { "^": "a b", a: "b c", b: "c", c: "return" }],
    ["if (x?.[a()]) b(); else c();", { "^": "a c", a: "b c", b: "return", c: "return" }],
    ["x?.[a()]; b();", { "^": "a b", a: "b", b: "return" }],
    ["x?.y[a()].z; b();", { "^": "a b", a: "b", b: "return" }],
    ["x ||= a(); b();", { "^": "a b", a: "b", b: "return" }],
    ["const { x = a() } = y; b();", { "^": "a b", a: "b", b: "return" }],
    ["while (x) a(); b();", { "^": "a b", a: "a b", b: "return" }],
    ["while (true) a(); b();", { "^": "a", a: "a", b: "" }],
    ["while (true) { a(); if (x) break; } b();", { "^": "a", a: "a b", b: "return" }],
    ["do a(); while (b());", { "^": "a", a: "b", b: "a return" }],
    ["do { if (x) continue; a(); } while (b());", { "^": "a b", a: "b", b: "a b return" }],
    ["for (a(); b(); c()) d();", { "^": "a", a: "b", b: "d return", c: "b", d: "c" }],
    ["for (;; a()) { if (x) continue; b(); }", { "^": "a b", a: "a b", b: "a" }],
    ["for (;; a()) break; b();", { "^": "b", a: "", b: "return" }],
    ["for (const x of a()) b(); c();", { "^": "a", a: "b c", b: "b c", c: "return" }],
    ["for await (const x of a()) { if (x) continue; b(); }", { "^": "a", a: "b return", b: "b return" }],
    ["for (const x in a()) break; b();", { "^": "a", a: "b", b: "return" }],
    [
      "o: for (;;) for (;;) { a(); if (x) continue o; if (y) break o; b(); } c();",
      { "^": "a", a: "a b c", b: "a", c: "return" },
    ],
    ["o: { if (x) break o; a(); } b();", { "^": "a b", a: "b", b: "return" }],
    [
      "switch (x) { case 1: a(); case 2: b(); break; default: c(); } d();",
      { "^": "a b c", a: "b", b: "d", c: "d", d: "return" },
    ],
    ["switch (x) { default: a(); case b(): c(); }", { "^": "b", a: "c", b: "a c", c: "return" }],
    ["switch (x) { case a(): } b();", { "^": "a", a: "b", b: "return" }],
    ["with (x) a();", { "^": "a", a: "return" }],
    ["return a(); b();", { "^": "a", a: "return", b: "" }],
    ["throw a(); b();", { "^": "a", a: "throw", b: "" }],
    [
      "const g = () => a(); class A { x = b(); static { c(); } [d()] = 1; }",
      { "^": "d", a: "", b: "", c: "", d: "return" },
    ],
    ["return <A x={a()}>{b()}</A>;", { "^": "a", a: "b", b: "return" }],
    ["const x = a() as A<typeof b>; c();", { "^": "a", a: "c", c: "return" }],
    ["enum A { x = a(), y = b() }", { "^": "a", a: "b", b: "return" }],
    ["@a() class A { @b() method() {} @c() x = 1 }", { "^": "a", a: "b", b: "c", c: "return" }],
  ])("%s", (body, expected) => {
    const head = body.startsWith("with") ? "function f()" : "async function f()";
    expect(flow(body, head)).toEqual(expected);
  });
});

describe("the ways out of a try", () => {
  it.each<[string, Record<string, string>]>([
    // What is thrown leaves at the first place that may throw, and at the end.
    ["try { a(); b(); } catch { c(); } d();", { "^": "a c", a: "b", b: "c d", c: "d", d: "return" }],
    ["try { throw a(); } catch { b(); }", { "^": "a b", a: "b", b: "return" }],
    ["try { a(); } finally { b(); } c();", { "^": "a b", a: "b", b: "c throw", c: "return" }],
    ["try { return a(); } finally { b(); } c();", { "^": "a b", a: "b", b: "return throw", c: "" }],
    [
      "try { a(); } catch { b(); } finally { c(); } d();",
      { "^": "a b c", a: "b c", b: "c", c: "d throw", d: "return" },
    ],
    ["try { a(); } catch {} finally { c(); } d();", { "^": "a c", a: "c", c: "d", d: "return" }],
    ["try { try { throw a(); } finally { b(); } } catch { c(); }", { "^": "a b c", a: "b c", b: "c", c: "return" }],
    ["try { a(); } catch { throw b(); } finally { c(); }", { "^": "a b c", a: "b c", b: "c", c: "return throw" }],
    ["try { a(); } finally { return b(); }", { "^": "a b", a: "b", b: "return" }],
    // break and continue run it, too.
    [
      "for (;;) { try { if (x) break; a(); } finally { b(); } } c();",
      { "^": "a b", a: "b", b: "a b c throw", c: "return" },
    ],
    [
      "for (const x of y) { try { a(); continue; } finally { b(); } c(); }",
      { "^": "a b return", a: "b", b: "a b return throw", c: "" },
    ],
    [
      "o: { try { a(); break o; } finally { b(); } c(); } d();",
      { "^": "a b", a: "b", b: "d throw", c: "", d: "return" },
    ],
    // A jump inside needs none.
    ["try { for (;;) { a(); break; } b(); } finally { c(); }", { "^": "a c", a: "b", b: "c", c: "return throw" }],
    ["return; try { a(); } catch { b(); } finally { c(); }", { "^": "return", a: "", b: "", c: "" }],
  ])("%s", (body, expected) => {
    expect(flow(body)).toEqual(expected);
  });

  it("are told apart: what returns in a try does not go on behind it", () => {
    const sample = new Sample("function f() { try { if (x) return; a(); } finally { b(); } c(); }");
    const call = sample
      .segments()
      .flatMap(({ events }) => events)
      .find((event) => sample.textOf(event) === "b()")!;
    const copies = sample.graph.segmentsOf(call);
    expect(copies).toHaveLength(3);
    const followers = copies.map(({ next }) =>
      next
        .map(({ to }) => (to.events.length > 0 ? "c" : sample.graph.returns.includes(to) ? "return" : "throw"))
        .join(),
    );
    expect(followers.sort()).toEqual(["c", "return", "throw"]);
  });

  it("say which part of which try they lead to; the normal course does not", () => {
    const departures = (body: string) =>
      new Sample(`function f() { ${body} }`)
        .edges()
        .flatMap(({ leaves }) => leaves?.into ?? [])
        .sort();
    expect(departures("try { a(); } catch { b(); }")).toEqual(["catch", "catch"]);
    expect(departures("try { a(); } finally { b(); }")).toEqual(["finally", "finally"]);
    expect(departures("try { return; } finally { b(); }")).toEqual(["finally"]);
    expect(departures("for (;;) try { break; } finally { b(); }")).toEqual(["finally"]);
    expect(departures("try { } finally { b(); }")).toEqual([]);
  });

  it("lead from a yield, where the code does something about a generator that is stopped", () => {
    expect(flow("yield a(); b();", "function* f()")).toEqual({ "^": "a", a: "b", b: "return" });
    expect(flow("try { yield x; a(); } finally { b(); } c();", "function* f()")).toEqual({
      "^": "a b",
      a: "b",
      b: "c return throw",
      c: "return",
    });
    expect(flow("try { yield 1; a(); } catch { b(); }", "function* f()")).toMatchObject({ "^": "a b" });
  });

  it("make graphs that grow with the code, however deep a finally stands in another", () => {
    const nested = (depth: number): string =>
      depth === 0 ? "" : `try { if (x) return; a(); } finally { ${nested(depth - 1)} }`;
    const sizeOf = (depth: number) => new Sample(`function f() { ${nested(depth)} }`).segments().length;
    const growth = [6, 8, 10].map(sizeOf);
    expect(growth[2]! - growth[1]!).toBe(growth[1]! - growth[0]!);
    expect(growth[2]).toBeLessThan(1_000);
    const labels = Array.from({ length: 40 }, (_, index) => `l${index}`);
    const jumps = `${labels.map((label) => `${label}: `).join("{ ")} { try { ${labels.map((label) => `if (x) break ${label};`).join(" ")} } finally { a(); } ${"}".repeat(40)}`;
    expect(
      new Sample(`function f() { ${jumps} }`)
        .segments()
        .filter(({ events }) => events.some(({ type }) => type === "CallExpression")),
    ).toHaveLength(8);
  });
});

describe("a call that never returns", () => {
  const HEAD = 'import { notFound } from "next/navigation";\nimport process from "node:process";\n';
  const exits = (code: string) => {
    const { graph } = new Sample(HEAD + code);
    return `${graph.endings.size} ${graph.returns.length > 0 ? "returns" : graph.exits.length > 0 ? "throws" : "ends"}`;
  };

  it.each([
    ["1 throws", "function f() { notFound(); a(); }"],
    ["1 ends", "function f() { process.exit(); a(); }"],
    ["1 throws", "function f() { g(); } function g() { throw new Error(); }"],
    ["1 ends", "function f() { g(); } function g() { process.exit(1); }"],
    ["1 throws", "async function f() { await g(); } async function g() { throw new Error(); }"],
    ["0 returns", "async function f() { g(); } async function g() { throw new Error(); }"],
    ["0 returns", "function f() { g(); } function* g() { throw new Error(); }"],
    ["0 returns", "function f() { g(); } function g() { if (x) throw new Error(); }"],
    ["1 throws", "function f() { fail(); } declare function fail(): never;"],
    // One that calls itself is taken to return.
    ["0 returns", "function f() { f(); }"],
    ["0 returns", "function f() { g(); } function g() { f(); }"],
    ["1 returns", "function f() { if (x) notFound(); }"],
    ["1 returns", "function f() { try { notFound(); } catch {} }"],
  ])("%s: %s", (expected, code) => {
    expect(exits(code)).toBe(expected);
  });

  it("goes to the handler around it, with the process nowhere", () => {
    expect(new Sample(`${HEAD}function f() { try { a(); notFound(); b(); } catch { c(); } }`).first()).toEqual([
      "a",
      "c",
    ]);
    expect(
      new Sample(`${HEAD}function f() { try { a(); process.exit(); } finally { c(); } }`).after("process.exit"),
    ).toEqual([]);
  });
});

describe("the owners of code", () => {
  it("are the program, each function, static block, and the value of a field: a function there is one", () => {
    const file = parse("const f = () => a(); class A { b = c(); d = () => e(); static { g(); } }");
    const calls = (owner: Node) => {
      const { entry, segmentsOf, returns } = controlFlowOf(owner, file);
      expect(returns).toHaveLength(1);
      expect(segmentsOf(entry.events[0]!)).toEqual([entry]);
      return entry.events
        .filter(({ type }) => type !== "Identifier")
        .map(({ type, range }) => `${type} ${file.sourceCode.text.slice(...range)}`);
    };
    expect(calls(file.sourceCode.ast as TSESTree.Program)).toEqual([
      "ArrowFunctionExpression () => a()",
      "VariableDeclarator f = () => a()",
      "ArrowFunctionExpression () => e()",
    ]);
    expect(calls(nodeAt(file, "() => a()"))).toEqual(["CallExpression a()"]);
    expect(calls(nodeAt(file, "c()"))).toEqual(["CallExpression c()"]);
    expect(calls(nodeAt(file, "() => e()"))).toEqual(["CallExpression e()"]);
    expect(calls(nodeAt(file, "static { g(); }"))).toEqual(["CallExpression g()"]);
  });

  it("have one graph each, so that what is known of it can be remembered", () => {
    const { graph, file } = new Sample("function f() { a(); }");
    expect(controlFlowOf(graph.owner, file)).toBe(graph);
  });
});
