import { describe, expect, it } from "vitest";
import { solve, type BodySolution } from "../../src/bodies/solution.js";
import { arrivalAt, marksIn, parseBodies, showExit, showFact, showUse, type BodyCode } from "../support/bodies.js";
import { nodeAt } from "../support/parse.js";

function solutionOf(source: string): { readonly code: BodyCode; readonly solution: BodySolution } {
  const code = parseBodies(source);
  const { arrival, summaries } = arrivalAt(code);
  return { code, solution: solve(arrival, summaries) };
}

/** Holds against `// state: FACT` marks what the body is known to be just before the statement on the line. */
function expectStates(source: string): void {
  const { code, solution } = solutionOf(source);
  for (const mark of marksIn(source, "state")) {
    const [line, ...words] = mark.split(" ");
    const text = source.split("\n")[Number(line) - 1]!.split("//")[0]!.trim();
    const event = nodeAt(code.file, text.replace(/;$/, ""));
    const facts = [...new Set(solution.before(event).map(showFact))];
    expect(facts.toSorted().join(" | "), text).toBe(words.join(" "));
  }
}

describe("the states of a body", () => {
  it.each<[title: string, code: string]>([
    [
      "before, while and after it is open",
      `async function f(url) {
        log("before"); // state: absent
        const res = await fetch(url);
        log("open"); // state: open by res
        await res.text();
        log("after"); // state: released
      }`,
    ],
    [
      "on two paths",
      `async function f(url, quick) {
        const res = await fetch(url);
        if (quick) {
          log("quick"); // state: open by res
        } else {
          await res.text();
        }
        log("both"); // state: open by res | released
      }`,
    ],
    [
      "by several variables",
      `async function f(url) {
        const res = await fetch(url);
        const { body, status } = res;
        log("two"); // state: open by body, res
        body.cancel();
        log("none"); // state: released
      }`,
    ],
    [
      "under conditions that are asked again",
      `async function f(url) {
        const res = await fetch(url);
        if (res.ok) await res.text();
        log("not ok"); // state: open by res if response.status not 200..299 | released
        if (res.status === 500) log("500"); // note
        log("end");
      }`,
    ],
    [
      "where no response with a body can be",
      `async function f(url) {
        const res = await fetch(url);
        if (res.status === 204) {
          log("empty");
          return;
        }
        log("full"); // state: open by res
        await res.text();
      }`,
    ],
    [
      "in a catch, where only what is thrown by hand leaves a body open",
      `async function f(url) {
        let res;
        try {
          res = await fetch(url);
          if (!res.ok) throw new Error();
          await res.text();
        } catch {
          log("caught"); // state: absent | open by res after 5 throw | released
        }
      }`,
    ],
  ])("%s", (_, code) => {
    expectStates(code);
  });

  it("does not get where no open body can be", () => {
    const { code, solution } = solutionOf("async function f(url) { const res = await fetch(url); if (!res) log(); }");
    expect(solution.before(nodeAt(code.file, "log()"))).toEqual([]);
  });

  it("tells the ways on which the body is open from the others", () => {
    const { code, solution } = solutionOf(
      "async function f(url) { const res = await fetch(url); note(); await res.text(); log(); }",
    );
    expect(solution.before(nodeAt(code.file, "log()"))).toEqual([{ is: "released" }]);
    expect(solution.openBefore(nodeAt(code.file, "log()"))).toEqual([]);
    expect(solution.openBefore(nodeAt(code.file, "note()")).map(showFact)).toEqual(["open by res"]);
  });
});

describe("what is read off the states", () => {
  it.each<[code: string, leaks: string[], released: boolean, onward: string[]]>([
    ["const res = await fetch(url);", ["1 end"], false, []],
    ["const res = await fetch(url); return res.text();", [], true, []],
    ["const res = await fetch(url); if (a) return 1; return res.text();", ["1 return"], true, []],
    ["const res = await fetch(url); if (a) return res; throw 1;", ["1 throw"], true, ["return promise of response"]],
    ["return fetch(url).then((r) => r.ok);", [], true, ["callback: response to fetch(url).then((r) => r.ok)"]],
    ["while (a) { await fetch(url); }", ["1 unused", "1 unused"], false, []],
    ["while (a) { const res = await fetch(url); }", ["1 loop", "1 loop"], false, []],
    ["return 1; await fetch(url);", [], false, []],
  ])("%s", (body, leaks, released, onward) => {
    const { code, solution } = solutionOf(`async function f(url, a) { ${body} }`);
    expect(solution.leaks.map(({ exit }) => showExit(exit)).toSorted()).toEqual(leaks);
    expect(solution.released).toBe(released);
    expect(solution.onward.map((use) => showUse(use, code.file))).toEqual(onward);
  });

  it("collects an effect once for all facts that have it", () => {
    const { solution } = solutionOf(
      "async function f(url, a) { const res = await fetch(url); if (a) log(); const x = a; if (a) log(); return res; }",
    );
    expect(solution.onward).toHaveLength(1);
  });

  it("says where each variable comes to lead to the response", () => {
    const { solution } = solutionOf("async function f(url) { const res = await fetch(url); let other; other = res; }");
    const bindings = [...solution.bindings].map(([{ name }, { type }]) => `${name} ${type}`);
    expect(bindings).toEqual(["res VariableDeclarator", "other AssignmentExpression"]);
  });
});
