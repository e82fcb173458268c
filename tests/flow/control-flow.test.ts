import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import {
  controlFlowListeners,
  type ControlFlowGraph,
  type ControlFlowGraphs,
  type Edge,
  type Segment,
} from "../../src/flow/control-flow.js";
import type { Node } from "../../src/syntax/nodes.js";

let text = "";

function graphsOf(code: string): ControlFlowGraphs {
  let graphs: ControlFlowGraphs | undefined;
  text = code;
  const rule = { create: () => controlFlowListeners((complete) => (graphs = complete)) };
  const config = { languageOptions: { parser }, plugins: { own: { rules: { rule } } }, rules: { "own/rule": "error" } };
  const messages = new Linter().verify(code, config as never);
  if (!graphs) throw new Error(messages[0]?.message);
  return graphs;
}

/** The graph of the first function of the code. */
function graphOf(code: string): ControlFlowGraph {
  return [...graphsOf(code)].find(([owner]) => owner.type !== "Program")![1]();
}

const textOf = ({ range }: Node) => text.slice(...range);

function edgesOf(graph: ControlFlowGraph): Edge[] {
  const seen = new Set<Segment>([graph.entry]);
  for (const segment of seen) for (const { to } of segment.next) seen.add(to);
  return [...seen].flatMap((segment) => segment.next);
}

/** What the edges assume: `x` and `!x`. */
function assumptions(code: string): string[] {
  return edgesOf(graphOf(code))
    .flatMap(({ assumes }) => (assumes ? [`${assumes.outcome ? "" : "!"}${textOf(assumes.test)}`] : []))
    .sort();
}

describe("the control flow graph", () => {
  it("knows what holds on the two ways out of a condition, with and without else", () => {
    expect(assumptions("function f() { if (a) b(); else c(); }")).toEqual(["!a", "a"]);
    expect(assumptions("function f() { if (a) b(); }")).toEqual(["!a", "a"]);
    expect(assumptions("function f() { return a ? b : c; }")).toEqual(["!a", "a"]);
  });

  it("knows it of each part of a condition", () => {
    expect(assumptions("function f() { if (a && b) c(); }")).toEqual(["!a", "!b", "a", "b"]);
    expect(assumptions("function f() { if (a || b) c(); }")).toEqual(["!a", "!b", "a", "b"]);
  });

  it("knows it of loops and cases", () => {
    expect(assumptions("function f() { while (a) b(); }")).toEqual(["!a", "a"]);
    expect(assumptions("function f() { do { b(); } while (a); }")).toEqual(["!a", "a"]);
    expect(assumptions("function f() { switch (x) { case 1: case 2: a(); } }")).toEqual(["!1", "!2", "1", "2"]);
  });

  it("keeps events in order and in their own segment", () => {
    const graph = graphOf("function f() { const x = a(); if (x) return b(); c(); }");
    expect(graph.entry.events.map(textOf)).toEqual(["f", "x", "a", "a()", "x = a()", "x"]);
    const returned = graph.exits.find(({ events }) => events.some(({ type }) => type === "ReturnStatement"))!;
    expect(returned.events.map(textOf)).toEqual(["b", "b()", "return b();"]);
  });

  it("finds all segments of an event in finally, and marks the way out", () => {
    const graph = graphOf("function f() { try { if (a) return 1; } finally { done(); } }");
    const edges = edgesOf(graph).filter(({ leaves }) => leaves);
    expect(edges.length).toBeGreaterThan(0);
    const last = edges[0]!.to.events.find((event) => textOf(event) === "done()")!;
    expect(graph.segmentsOf(last)).toHaveLength(2);
  });

  it("marks the ways into a catch", () => {
    const edges = edgesOf(graphOf("function f() { try { a(); throw b; } catch (error) { c(); } }"));
    const into = edges.filter(({ leaves }) => leaves);
    expect(into.every(({ to }) => to.events.some((event) => textOf(event) === "c()"))).toBe(true);
    expect(into.length).toBeGreaterThan(0);
  });

  it("leaves out what cannot be reached", () => {
    const graph = graphOf("function f() { return 1; a(); }");
    expect(graph.exits.flatMap(({ events }) => events.map(textOf))).not.toContain("a()");
  });

  it("has a graph for the program, each function and each field, with functions as events where they stand", () => {
    const graphs = graphsOf("const f = () => 1; class A { b = c(); static { d(); } }");
    expect([...graphs.keys()].map(({ type }) => type).sort()).toEqual([
      "ArrowFunctionExpression",
      "CallExpression",
      "Program",
      "StaticBlock",
    ]);
    const program = [...graphs].find(([owner]) => owner.type === "Program")![1]();
    expect(program.entry.events.map(textOf)).toContain("() => 1");
  });
});
