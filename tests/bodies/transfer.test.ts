import { describe, expect, it } from "vitest";
import type { Effect } from "../../src/bodies/effect.js";
import { frameOf, type Frame } from "../../src/bodies/frame.js";
import { effectOfArrival, transferOf } from "../../src/bodies/transfer.js";
import type { OpenFact } from "../../src/bodies/typestate.js";
import { arrivalAt, parseBodies, showExit, showFact, showUse } from "../support/bodies.js";
import { nodeAt } from "../support/parse.js";

function frameIn(source: string, call?: string): Frame {
  const { arrival, summaries } = arrivalAt(parseBodies(source), call);
  return frameOf(arrival, summaries);
}

function show({ facts, released, onward, thrown }: Effect, { summaries }: Frame): string[] {
  return [
    ...facts.map(showFact),
    ...(released ? ["released"] : []),
    ...onward.map((use) => `onward ${showUse(use, summaries.context.file)}`),
    ...thrown.map((exit) => `thrown ${showExit(exit)}`),
  ];
}

/** What the event at a text (its nth occurrence) does to the body that has just arrived; undefined when nothing. */
function effectAt(source: string, event: string, nth = 0): string[] | undefined {
  const frame = frameIn(source);
  const [fact] = effectOfArrival(frame).facts;
  const transfer = transferOf(nodeAt(frame.summaries.context.file, event, nth), frame);
  return transfer && show(transfer(fact!), frame);
}

const inF = (body: string, after = "") => `async function f(url, cached, list) { ${body} }\n${after}`;
const OBTAINED = "const res = await fetch(url);";

describe("the arrival of a response", () => {
  it.each([
    [OBTAINED, ["open by res"]],
    ["const { body, status } = await fetch(url);", ["open by body"]],
    ["const pending = fetch(url);", ["open by pending"]],
    ["await fetch(url);", ["open after 1 unused"]],
    ["const text = await (await fetch(url)).text();", ["released"]],
    ["send(await fetch(url));", ["released"]],
    ["return fetch(url);", ["released", "onward return promise of response"]],
    [
      "await fetch(url).then((res) => res.ok);",
      ["released", "onward callback: response to fetch(url).then((res) => res.ok)"],
    ],
    [
      "let tried = false; const res = await fetch(url); if (tried) return; tried = true;",
      ["open by res if tried === boolean false"],
    ],
  ])("%s", (body, expected) => {
    const frame = frameIn(inF(body));
    expect(show(effectOfArrival(frame), frame)).toEqual(expected);
  });
});

describe("the effect of one event", () => {
  it.each<[body: string, event: string, nth: number, effect: string[] | undefined]>([
    [`${OBTAINED} log(res.status);`, "res", 1, ["open by res"]],
    [`${OBTAINED} return res.text();`, "res", 1, ["released"]],
    [`${OBTAINED} send(res);`, "res", 1, ["released"]],
    [`${OBTAINED} const again = res;`, "res", 1, ["open by again, res"]],
    [`${OBTAINED} return res;`, "res", 1, ["released", "onward return promise of response"]],
    [`${OBTAINED} outer = res;`, "res", 1, ["released"]],
    [`${OBTAINED} console.log(res);`, "res", 1, ["open by res"]],
    [`${OBTAINED} if (cached) return 1;`, "return 1;", 0, ["open by res after 1 return"]],
    [`${OBTAINED} throw new Error();`, "throw new Error();", 0, ["open by res after 1 throw"]],
    [`let res = await fetch(url); res = cached;`, "res = cached", 0, ["open after 1 overwrite"]],
    [`${OBTAINED} cached;`, "cached", 1, undefined],
  ])("%s at %s", (body, event, nth, expected) => {
    expect(effectAt(inF(body), event, nth)).toEqual(expected);
  });

  it("follows what the functions of the file do with it", () => {
    const call = `${OBTAINED} await use(res);`;
    expect(effectAt(inF(call, "async function use(r) { return r.json(); }"), "res", 1)).toEqual(["released"]);
    expect(effectAt(inF(call, "function use(r) { log(r.status); }"), "res", 1)).toEqual(["open by res"]);
    expect(effectAt(inF(call, "function use(r) { if (!r.ok) throw 1;\n return r.json(); }"), "res", 1)).toEqual([
      "released",
      "thrown 2 throw",
    ]);
    expect(
      effectAt(inF("const res = await fetch(url); const same = use(res);", "function use(r) { return r; }"), "res", 1),
    ).toEqual(["open by res, same", "released"]);
    expect(effectAt(inF(call, ""), "res", 1)).toEqual(["released"]);
  });

  it("does not count what a call throws that a try around it catches", () => {
    const source = inF(
      `${OBTAINED} try { use(res); } catch {}`,
      "function use(r) { if (!r.ok) throw 1; return r.json(); }",
    );
    expect(effectAt(source, "res", 1)).toEqual(["released"]);
  });

  it("follows closures over it where they run", () => {
    expect(effectAt(inF(`${OBTAINED} const read = () => res.text();\n await read();`), "read", 1)).toEqual([
      "released",
    ]);
    expect(effectAt(inF(`${OBTAINED} list.forEach(() => res.status);`), "() => res.status")).toEqual(["open by res"]);
    expect(effectAt(inF(`${OBTAINED} list.forEach(() => res.text());`), "() => res.text()")).toEqual(["released"]);
  });

  it("is over where its request is aborted", () => {
    const call = "fetch(url, { signal: ending.signal })";
    const frame = frameIn(
      inF(`const ending = new AbortController(); const res = await ${call}; ending.abort();`),
      call,
    );
    const [fact] = effectOfArrival(frame).facts;
    const at = nodeAt(frame.summaries.context.file, "ending", 2);
    expect(show(transferOf(at, frame)!(fact!), frame)).toEqual(["released"]);
  });

  it("remembers what is written that is asked for", () => {
    const source = inF("let ok; const res = await fetch(url); ok = true; if (ok) await res.text();");
    expect(effectAt(source, "ok = true")).toEqual(["open by res if ok === boolean true"]);
  });

  it("changes nothing, and answers the same when asked again", () => {
    const frame = frameIn(inF(`${OBTAINED} return res;`));
    const [fact] = effectOfArrival(frame).facts;
    const frozen: OpenFact = Object.freeze({ ...fact!, holders: Object.freeze(new Set(fact!.holders)) });
    const transfer = transferOf(nodeAt(frame.summaries.context.file, "res", 1), frame)!;
    expect(show(transfer(frozen), frame)).toEqual(show(transfer(frozen), frame));
    expect(showFact(frozen)).toBe("open by res");
  });
});
