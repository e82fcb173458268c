import { describe, expect, it } from "vitest";
import { executionOf } from "../../src/execution/execution-context.js";
import { labelOf } from "../../src/execution/reason-words.js";
import { nodeAt, parse } from "../support/parse.js";

/** How often `probe()` runs, and why. */
function execution(code: string): string {
  const file = parse(code);
  const result = executionOf(nodeAt(file, "probe("), file);
  return "because" in result
    ? [result.frequency, labelOf(result.because), ...result.because.chain.map(({ name }) => name)].join(" > ")
    : result.frequency;
}

const TIMER = "perRequest > timer `setTimeout()`";

describe("a function that hands itself to a timer again", () => {
  it.each<[title: string, code: string]>([
    ["by name", `async function tick() { await probe(); setTimeout(tick, 1000); } tick();`],
    ["in a function", `async function tick() { await probe(); setTimeout(() => tick(), 1000); } tick();`],
    ["in a function with a body", `async function tick() { await probe(); setTimeout(() => { void tick(); }, 1000); }`],
    ["at first", `const tick = async () => { setTimeout(tick, 1000); await probe(); }; tick();`],
    [
      "in the end",
      `async function tick() { try { await probe(); } catch {} finally { setTimeout(tick, 1000); } } tick();`,
    ],
    ["after a promise", `function tick() { probe().finally(() => setTimeout(tick, 1000)); } tick();`],
    [
      "unless it is stopped",
      `let stopped = false; async function tick() { await probe(); if (!stopped) setTimeout(tick, 9); }`,
    ],
    [
      "unless it was stopped",
      `let stopped = false; async function tick() { if (stopped) return; await probe(); setTimeout(tick, 9); }`,
    ],
    ["with what it was given", `async function tick(id) { await probe(id); setTimeout(tick, 1000, id); } tick(1);`],
    ["a method", `class Poller { async tick() { await probe(); this.timer = setTimeout(() => this.tick(), 1000); } }`],
    ["a bound method", `class Poller { async tick() { await probe(); setTimeout(this.tick.bind(this), 1000); } }`],
    [
      "by an import",
      `import { setTimeout } from "node:timers"; async function tick() { await probe(); setTimeout(tick, 9); }`,
    ],
  ])("%s", (_title, code) => {
    expect(execution(code)).toBe(TIMER);
  });

  it("leads to what it calls", () => {
    expect(
      execution(`async function tick() { await work(); setTimeout(tick, 9); } async function work() { probe(); }`),
    ).toBe(`${TIMER} > work`);
  });

  it("is a loop where an asynchronous function calls itself", () => {
    const loop = "perIteration > recursive call `loop()`";
    expect(execution(`async function loop() { await probe(); await sleep(9); return loop(); } loop();`)).toBe(loop);
    expect(execution(`async function loop(id) { await probe(id); await loop(id); } loop(1);`)).toBe(
      "perIteration > recursive call `loop()`",
    );
  });
});

describe("a function that only tries again is not run again and again", () => {
  it.each<[title: string, code: string]>([
    [
      "after a failure",
      `async function connect() { try { await probe(); } catch { setTimeout(connect, 1000); } } connect();`,
    ],
    [
      "after a failure of what it calls later",
      `async function connect() { await probe(); } function retry() { setTimeout(async () => { try { await connect(); } catch { retry(); } }, 9); } retry();`,
    ],
    ["when a promise fails", `function connect() { probe().catch(() => setTimeout(connect, 1000)); } connect();`],
    [
      "after a way out of a try",
      `async function connect() { try { return await probe(); } catch {} setTimeout(connect, 9); } connect();`,
    ],
    [
      "when the connection breaks",
      `function connect() { const c = probe(); c.on("close", () => setTimeout(connect, 1000)); } connect();`,
    ],
    [
      "when an operation says so",
      `function connect() { const c = probe(); c.connect((error) => { if (error) setTimeout(connect, 9); }); } connect();`,
    ],
    [
      "until it is done",
      `async function wait() { const done = await probe(); if (!done) setTimeout(wait, 1000); } wait();`,
    ],
    ["with fewer attempts left", `async function go(n) { await probe(); setTimeout(() => go(n - 1), 1000); } go(3);`],
    ["a recursion over a tree", `async function walk(node) { await probe(node); await walk(node.next); } walk(root);`],
    [
      "a retry",
      `async function load(url) { const r = await probe(url); if (!r.ok) { await sleep(9); return load(url); } } load("/");`,
    ],
    [
      "another function later",
      `async function tick() { await probe(); setTimeout(other, 1000); } tick(); function other() {}`,
    ],
  ])("%s", (_title, code) => {
    expect(execution(code)).not.toContain("per");
  });
});
