import { describe, expect, it } from "vitest";
import { enclose, RESPONSE, type AccessPath } from "../../../src/bodies/uses/access-path.js";
import { usesOf, usesOfParameter } from "../../../src/bodies/uses/uses-of-value.js";
import type { FunctionNode } from "../../../src/syntax/functions.js";
import { contextAt, parseBodies, showUse } from "../../support/bodies.js";
import { nodeAt } from "../../support/parse.js";

const HEAD =
  'import { ok, fromPromise } from "neverthrow"; const logger = console; async function known(url) { await fetch(url); }\n';
const PATHS: Readonly<Record<string, AccessPath>> = {
  response: RESPONSE,
  promise: enclose("promise", RESPONSE),
  body: { containers: [], part: "body" },
  reader: { containers: [], part: "reader" },
  list: enclose({ list: "each" }, RESPONSE),
  promises: enclose({ list: "each" }, enclose("promise", RESPONSE)),
  outcome: enclose({ outcome: { value: "value", failed: ["isErr"], succeeded: ["isOk"] } }, RESPONSE),
};

/** What becomes of `$it` in a function, when that is what a path says. */
function usesIn(code: string, path: string): string[] {
  const inFunction = code.startsWith("function") ? code : `async function f($it, other) { ${code} }`;
  const bodies = parseBodies(`${HEAD}${inFunction}`);
  const node = nodeAt(bodies.file, "$it", code.startsWith("function") ? 0 : 1);
  return usesOf(node, PATHS[path]!, contextAt(bodies)).map((use) => showUse(use, bodies.file));
}

describe("what becomes of a response", () => {
  it.each<[code: string, uses: string[]]>([
    // Members.
    ["await $it.text();", ["release"]],
    ["$it.text;", ["escape"]],
    ["$it?.json();", ["release"]],
    ["($it as any).json();", ["release"]],
    ["$it.body.cancel();", ["release"]],
    ["$it.body.pipeTo(other);", ["release"]],
    ["$it.body = other;", []],
    ["$it.ok;", []],
    ["$it.headers.get('x');", []],
    ["$it['status'];", []],
    ["$it[other];", ["escape"]],
    ["$it.unheard();", ["escape"]],
    ["const s = $it.status;", ["member s: response status"]],
    ["const b = $it.body;", ["hold b: body"]],
    ["const r = $it.body.getReader();", ["hold r: reader"]],
    ["const c = $it.clone();", ["hold c: response"]],
    // Names.
    ["const r = $it;", ["hold r: response"]],
    ["const { body, status: s } = $it;", ["hold body: body", "member s: response status"]],
    ["const { ok, ...rest } = $it;", ["member ok: response ok", "hold rest: response"]],
    ["const { unheard } = $it;", ["escape"]],
    ["const { [other]: x } = $it;", ["escape"]],
    ["let r; r = $it;", ["hold r: response"]],
    ["other.r = $it;", ["escape"]],
    ["const r = other ?? $it;", ["hold r: response"]],
    ["const r = other ? $it : null;", ["hold r: response"]],
    // Places that only look.
    ["$it;", []],
    ["if ($it) other();", []],
    ["$it && other();", []],
    ["$it === other;", []],
    ["typeof $it;", []],
    ["`${$it}`;", []],
    ["console.log($it);", []],
    ["String($it);", []],
    // Elsewhere.
    ["other($it);", ["escape"]],
    ["new Wrapped($it);", ["escape"]],
    ["const o = { $it };", ["escape"]],
    ["throw $it;", ["escape"]],
    ["return $it;", ["return promise of response"]],
    ["return other || $it;", ["return promise of response"]],
    ["const get = () => $it;", ["return response"]],
    ["const r = [$it];", ["hold r: list[0] of response"]],
    ["const r = [other, $it];", ["hold r: list[1] of response"]],
    ["const all = []; all.push($it);", ["hold all: list of response among others"]],
    ["const g = known($it);", ["pass known[0]: response, which gives returned"]],
    ["known(other, ...other, $it);", ["escape"]],
    ["const p = Promise.resolve($it);", ["hold p: promise of response"]],
    ["for await (const piece of $it) other(piece);", ["release"]],
  ])("%s", (code, expected) => {
    expect(usesIn(code, "response")).toEqual(expected);
  });

  it("hands it to whoever iterates a generator", () => {
    expect(usesIn("function* f(other) { yield $it; }", "response")).toEqual(["escape"]);
    expect(usesIn("function* f(other) { return $it; }", "response")).toEqual(["escape"]);
  });

  it("gives what a module exports to anyone", () => {
    const bodies = parseBodies(`${HEAD}export const shared = fetch("x");`);
    const uses = usesOf(nodeAt(bodies.file, 'fetch("x")'), PATHS.promise!, contextAt(bodies));
    expect(uses).toEqual([{ kind: "escape" }]);
  });
});

describe("what becomes of what leads to a response", () => {
  it.each<[path: string, code: string, uses: string[]]>([
    ["promise", "const r = await $it;", ["hold r: response"]],
    ["promise", "await $it;", []],
    ["promise", "$it.then((r) => r.text());", ["callback: response to $it.then((r) => r.text())"]],
    ["promise", "$it.then(known).then(other);", ["callback: response to $it.then(known)"]],
    ["promise", "$it.then(other);", ["escape"]],
    ["promise", "$it.then(null, other);", []],
    ["promise", "const p = $it.catch(other);", ["hold p: promise of response"]],
    ["promise", "$it.finally(other);", []],
    ["promise", "return $it;", ["return promise of response"]],
    ["promise", "const all = await Promise.all([$it, other]);", ["hold all: list[0] of response"]],
    ["promise", "const [, r] = await Promise.all([other, $it]);", ["hold r: response"]],
    ["promise", "const [r] = await Promise.all([other, $it]);", []],
    ["promise", "const all = await Promise.allSettled([$it]);", ["hold all: list[0] of outcome of response"]],
    ["promise", "const r = await Promise.race([other, $it]);", ["hold r: response"]],
    ["promise", "const r = await fromPromise($it, other);", ["hold r: outcome of response"]],
    ["promises", "const all = await Promise.all($it);", ["hold all: list of response"]],
    ["promises", "const [r] = $it;", ["escape"]],
    ["promises", "for await (const r of $it) r.text();", ["each [hold r: response]"]],
    ["list", "for (const r of $it) r.text();", ["each [hold r: response]"]],
    ["list", "for (let i = 0; i < 2; i++) $it[i].text();", ["escape"]],
    ["list", "$it.length;", []],
    ["list", "$it.map((r) => r.text());", ["pass (r) => r.text()[0]: response, which gives returned"]],
    ["list", "$it.forEach((r) => r.text());", ["pass (r) => r.text()[0]: response, which gives nothing"]],
    ["list", "$it.filter((r) => r.ok);", ["pass (r) => r.ok[0]: response, which gives selected"]],
    [
      "list",
      "$it.reduce((sum, r) => sum + r.status, 0);",
      ["pass (sum, r) => sum + r.status[1]: response, which gives unknown"],
    ],
    ["list", "const some = $it.filter(Boolean);", ["hold some: list of response"]],
    ["list", "const all = [...$it, other];", ["hold all: list of response"]],
    ["list", "$it.map(other);", ["escape"]],
    ["list", "for (const [index, r] of $it.entries()) r.text();", ["each [hold r: response]"]],
    ["outcome", "const r = $it.value;", ["hold r: response"]],
    ["outcome", "$it.reason;", []],
    ["outcome", "const { status, value } = $it;", ["member status: outcome status", "hold value: response"]],
    ["body", "$it.cancel();", ["release"]],
    ["body", "const { locked } = $it;", ["member locked: response locked"]],
    ["body", "const r = $it.getReader();", ["hold r: reader"]],
    ["reader", "while (true) { await $it.read(); }", ["release"]],
    ["reader", "await $it.read();", []],
    ["reader", "$it.cancel();", ["release"]],
    ["reader", "$it.releaseLock();", []],
  ])("%s: %s", (path, code, expected) => {
    expect(usesIn(code, path)).toEqual(expected);
  });

  it("counts a reader as read that a loop reads", () => {
    expect(usesIn("const r = $it.getReader(); for (;;) await r.read();", "body")).toEqual(["release"]);
    expect(usesIn("const r = $it.getReader(); other(r);", "body")).toEqual(["release"]);
  });

  it("does not follow a list into which code reaches by an index of run time", () => {
    expect(usesIn("const all = $it; all[other].text();", "list")).toEqual(["escape"]);
  });
});

describe("usesOfParameter", () => {
  it.each<[fn: string, index: number, uses: string[] | undefined]>([
    ["(res) => 1", 0, ["hold res: response"]],
    ["({ body, status }) => 1", 0, ["hold body: body", "member status: response status"]],
    ["(a, res = null) => 1", 1, ["hold res: response"]],
    ["() => 1", 0, []],
    ["(...all) => 1", 0, undefined],
    ["(...all) => 1", 1, undefined],
  ])("%s at %i", (fn, index, expected) => {
    const bodies = parseBodies(`${HEAD}const g = ${fn};`);
    const uses = usesOfParameter(nodeAt(bodies.file, fn) as FunctionNode, index, RESPONSE, contextAt(bodies));
    expect(uses?.map((use) => showUse(use, bodies.file))).toEqual(expected);
  });
});
