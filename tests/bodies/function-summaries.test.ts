import { describe, expect, it } from "vitest";
import type { FunctionSummary } from "../../src/bodies/function-summary.js";
import { FunctionSummaries } from "../../src/bodies/function-summaries.js";
import { enclose, RESPONSE } from "../../src/bodies/uses/access-path.js";
import type { PassUse } from "../../src/bodies/uses/response-use.js";
import { usesOf } from "../../src/bodies/uses/uses-of-value.js";
import { arrivalAt, contextAt, parseBodies, showExit, showPath, type BodyCode } from "../support/bodies.js";
import { nodeAt } from "../support/parse.js";

const show = ({ left, released, thrown, returned }: FunctionSummary): string[] => [
  ...(left.length > 0 ? ["open"] : []),
  ...(released ? ["released"] : []),
  ...thrown.map((exit) => `thrown ${showExit(exit)}`),
  ...returned.map((path) => `returned ${showPath(path)}`),
];

/** What `use` does with the response that it is passed. */
function summaryOf(declaration: string, argument = "res"): string[] | "unknown" {
  const code = parseBodies(`async function f(url) { const res = await fetch(url); use(${argument}); }\n${declaration}`);
  const { summaries } = arrivalAt(code);
  const [use] = usesOf(nodeAt(code.file, "res", 1), RESPONSE, contextAt(code));
  const summary = summaries.ofParameter(use as PassUse);
  return summary ? show(summary) : "unknown";
}

describe("what a function does with a response that it gets", () => {
  it.each<[declaration: string, expected: string[] | "unknown"]>([
    ["function use(r) {}", ["open"]],
    ["function use() {}", ["open"]],
    ["function use(r) { log(r.status); }", ["open"]],
    ["function use(r) { return r.text(); }", ["released"]],
    ["async function use(r) { await r.text(); }", ["released"]],
    ["function use(r) { if (r.ok) return r.text(); }", ["open", "released"]],
    ["function use(r) { if (!r.ok) throw 1; return r.text(); }", ["released", "thrown 2 throw"]],
    ["function use(r) { throw 1; }", ["thrown 2 throw"]],
    ["function use(r) { return r; }", ["released", "returned response"]],
    ["async function use(r) { return r; }", ["released", "returned promise of response"]],
    ["function use({ body }) { body.cancel(); }", ["released"]],
    ["function use({ status }) { return status; }", ["open"]],
    ["function use(r) { if (r.status === 204) return null; return r.text(); }", ["released"]],
    ["function use(r) { send(r); }", ["released"]],
    ["function use(r) { log(r.status); more(r); } function more(r) { return r.text(); }", ["released"]],
    ["function use(r) { return r.ok ? use(r) : r.text(); }", ["released"]],
    ["function use(r) { const all = [r]; for (const one of all) one.text(); }", ["released"]],
    ["function use(...all) { return all; }", "unknown"],
    ["function* use(r) { yield r; }", "unknown"],
  ])("%s", (declaration, expected) => {
    expect(summaryOf(declaration)).toEqual(expected);
  });

  it("makes each summary once", () => {
    const code = parseBodies(
      "async function f(url) { const res = await fetch(url); use(res); } function use(r) { return r; }",
    );
    const { summaries } = arrivalAt(code);
    const [use] = usesOf(nodeAt(code.file, "res", 1), RESPONSE, contextAt(code)) as PassUse[];
    expect(summaries.ofParameter(use!)).toBe(summaries.ofParameter(use!));
    const promised = { ...use!, path: enclose("promise", RESPONSE) };
    expect(summaries.ofParameter(promised)).not.toBe(summaries.ofParameter(use!));
  });
});

describe("what the body of a loop does with an element", () => {
  const ofLoop = (loop: string): string[] => {
    const code = parseBodies(`async function f(url) { const all = await Promise.all([fetch(url)]); ${loop} }`);
    const { summaries } = arrivalAt(code);
    const list = enclose({ list: "each" }, RESPONSE);
    const [each] = usesOf(nodeAt(code.file, "all", 2), list, contextAt(code));
    if (each?.kind !== "each") throw new Error(`no loop but ${each?.kind}`);
    return show(summaries.ofLoop(each));
  };

  it.each<[loop: string, expected: string[]]>([
    ["for (const r of all) await r.text();", ["released"]],
    ["for (const r of all) log(r.ok);", ["open"]],
    ["for (const r of all) { if (!r.ok) continue; await r.text(); }", ["open", "released"]],
  ])("%s", (loop, expected) => {
    expect(ofLoop(loop)).toEqual(expected);
  });
});

describe("what a closure does with a variable around it", () => {
  const ofClosure = (code: BodyCode, closure: string): string[] | "unknown" => {
    const { arrival, summaries } = arrivalAt(code);
    const variable = arrival.uses.find((use) => use.kind === "hold")!.variable;
    const summary = (summaries satisfies FunctionSummaries).ofClosure(
      nodeAt(code.file, closure) as never,
      variable,
      RESPONSE,
    );
    return summary ? show(summary) : "unknown";
  };

  it.each<[closure: string, expected: string[]]>([
    ["() => res.text()", ["released"]],
    ["() => res.status", ["open"]],
    ["() => res", ["released", "returned response"]],
    ["() => { if (url) return; res.text(); }", ["open", "released"]],
  ])("%s", (closure, expected) => {
    const code = parseBodies(`async function f(url) { const res = await fetch(url); const g = ${closure}; g(); }`);
    expect(ofClosure(code, closure)).toEqual(expected);
  });
});
