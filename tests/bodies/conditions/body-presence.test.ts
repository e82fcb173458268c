import { describe, expect, it } from "vitest";
import { answerExcludesBody, excludesBody } from "../../../src/bodies/conditions/body-presence.js";
import type { OpenBody } from "../../../src/bodies/conditions/open-body.js";
import { frameOf } from "../../../src/bodies/frame.js";
import { effectOfArrival } from "../../../src/bodies/transfer.js";
import { RESPONSE } from "../../../src/bodies/uses/access-path.js";
import type { FunctionNode } from "../../../src/syntax/functions.js";
import type { Node } from "../../../src/syntax/nodes.js";
import { arrivalAt, contextAt, parseBodies } from "../../support/bodies.js";
import { nodeAt } from "../../support/parse.js";

/** The open body where `PROBE` stands, by all variables that come to lead to it. */
function bodyIn(source: string): OpenBody {
  const { arrival, summaries } = arrivalAt(parseBodies(source));
  const frame = frameOf(arrival, summaries);
  const [fact] = effectOfArrival(frame).facts;
  return {
    holders: new Set([...fact!.holders, ...frame.held.holders.keys()]),
    names: frame.held,
    context: summaries.context,
  };
}

/** With which outcomes of a condition there is no open body. */
function without(condition: string, before: string, after: string): string {
  const body = bodyIn(`async function f(url, method) { ${before}; if (${condition}) return 1; }\n${after}`);
  const test = nodeAt(body.context.file, condition) as Node;
  return [true, false].filter((outcome) => excludesBody(test, outcome, body)).join() || "-";
}

const OBTAINED = "const res = await fetch(url)";
const SETTLED = "const [result] = await Promise.allSettled([fetch(url)])";
const LISTED = "const results = await Promise.all([fetch(url), 1])";

describe("excludesBody", () => {
  it.each<[condition: string, outcomes: string, before?: string, after?: string]>([
    ["res", "false"],
    ["!res", "true"],
    ["res === null", "true"],
    ["res != null", "false"],
    ["undefined === res", "true"],
    ["res instanceof Response", "false"],
    ["res.body", "false"],
    ["!res?.body", "true"],
    ["res.body === null", "true"],
    ["res.bodyUsed", "true"],
    ["res.bodyUsed === false", "false"],
    ["!res.bodyUsed", "false"],
    ["bodyUsed", "true", "const { bodyUsed, body } = await fetch(url)"],
    ["body.locked", "true", `${OBTAINED}; const { body } = res`],
    ["body.state", "-", `${OBTAINED}; const { body } = res`],
    ["res.ok", "-"],
    ["res.status === 204", "true"],
    ["res.status !== 204", "false"],
    ["204 == res.status", "true"],
    ["res.status === 200", "-"],
    ["res.status === 204 || res.status === 304", "true"],
    ["res.status === 404 || res.status === 204", "-"],
    ["res.status === 200 && res.status === 204", "true"],
    ["[204, 304].includes(res.status)", "true"],
    ["[204, 404].includes(res.status)", "-"],
    ["res.status > 299", "-"],
    ["res.headers.get('content-length') === '0'", "true"],
    ["res.headers.get('Content-Length') == 0", "true"],
    ["res.headers.get('content-length') === null", "-"],
    ["!res.headers.get('content-length')", "-"],
    ["res.headers.get('content-length') > 1000", "-"],
    ["res.headers.get('content-type') === '0'", "-"],
    ["length === '0'", "true", `${OBTAINED}; const length = res.headers.get("content-length")`],
    ["status === 204", "true", "const { status, body } = await fetch(url)"],
    ["!body", "true", "const { status, body } = await fetch(url)"],
    ["isEmpty", "true", `${OBTAINED}; const isEmpty = res.status === 204`],
    ["isFull", "false", `${OBTAINED}; const isFull = res.status !== 204 && res.body`],
    ["result.status === 'rejected'", "true", SETTLED],
    ["result.status !== 'fulfilled'", "true", SETTLED],
    ["result.status === 'fulfilled'", "false", SETTLED],
    ["result.value", "-", SETTLED],
    ["results.length === 0", "true", LISTED],
    ["!results.length", "true", LISTED],
    ["results.length < 1", "true", LISTED],
    ["0 < results.length", "false", LISTED],
    ["results.length > 1", "-", LISTED],
    ["isEmpty(res)", "true", OBTAINED, "function isEmpty(r) { return r.status === 204; }"],
    ["isEmpty(res)", "true", OBTAINED, "function isEmpty(r) { if (r.status === 204) return true; return !r.body; }"],
    ["isEmpty(res)", "-", OBTAINED, "function isEmpty(r) { if (r.ok) return true; return !r.body; }"],
    ["hasBody(res)", "false", OBTAINED, "const hasBody = ({ status }) => status !== 204;"],
    ["ask(res)", "true", OBTAINED, "const ask = (r) => isEmpty(r); const isEmpty = (r) => r.status === 304;"],
    ["isEmpty(res)", "-", OBTAINED, "declare function isEmpty(r: unknown): boolean;"],
    ["method", "-"],
  ])("%s: %s", (condition, outcomes, before = OBTAINED, after = "") => {
    expect(without(condition, before, after)).toBe(outcomes);
  });

  it("believes who asks for an empty response in one breath with something else", () => {
    const source = (condition: string) => `async function f(url, method) { ${OBTAINED}; if (${condition}) return 1; }`;
    const ask = (condition: string) => {
      const body = bodyIn(source(condition));
      return excludesBody(nodeAt(body.context.file, "method === 'DELETE'") as Node, true, body);
    };
    expect(ask("method === 'DELETE' || res.status === 204")).toBe(true);
    expect(ask("method === 'DELETE' || !res")).toBe(false);
    expect(ask("method === 'DELETE' || res.status === 500")).toBe(false);
    expect(ask("method === 'DELETE' && res.status === 204")).toBe(false);
  });

  it("knows a body only by the variables that lead to it on this path", () => {
    const body = bodyIn(`async function f(url) { ${OBTAINED}; if (res) return 1; }`);
    expect(excludesBody(nodeAt(body.context.file, "res", 1) as Node, false, { ...body, holders: new Set() })).toBe(
      false,
    );
  });
});

describe("answerExcludesBody", () => {
  it.each<[predicate: string, yes: boolean, no: boolean]>([
    ["(r) => r.status === 204", true, false],
    ["(r) => !r.ok", false, false],
    ["(r) => r.body !== null", false, true],
    ["function (r) { if (!r.body) return false; return r.status !== 204; }", false, true],
    ["function (r) { log(r); return r.status === 204; }", false, false],
    ["(...all) => all[0].status === 204", false, false],
  ])("%s", (predicate, yes, no) => {
    const code = parseBodies(`const p = ${predicate}; async function f(url) { const res = await fetch(url); }`);
    const fn = nodeAt(code.file, predicate) as FunctionNode;
    const answers = [true, false].map((answer) => answerExcludesBody(fn, 0, RESPONSE, answer, contextAt(code)));
    expect(answers).toEqual([yes, no]);
  });
});
