import { describe, expect, it } from "vitest";
import { isGuarded, isSetOnce } from "../../src/execution/run-once/guards.js";
import { isOnlyWhenMissing } from "../../src/execution/run-once/missing-value.js";
import { fillsMemory, replacesMemory } from "../../src/execution/run-once/remembered-value.js";
import { enclosingFunction } from "../../src/syntax/functions.js";
import { nodeAt, parse } from "../support/parse.js";

const at = (code: string) => {
  const file = parse(code);
  const node = nodeAt(file, "here()");
  return { file, node, fn: enclosingFunction(node)! };
};

describe("an expression that is evaluated while a value is missing", () => {
  it.each([
    [true, "function f() { return globalThis.client ?? here(); }"],
    [true, "function f() { return this.client || here(); }"],
    [true, "function f() { this.client ??= here(); }"],
    [true, "let kept; function f() { return kept ? kept : here(); }"],
    [true, "let kept; function f() { return kept.get('x') ?? here(); }"],
    [true, "let kept; function f(x) { return kept.has(x) ? kept.get(x) : here(); }"],
    [true, "let kept; function f() { return isOld(kept) ? here() : kept; }"],
    [true, "function f() { return this.client === undefined ? here() : this.client; }"],
    [true, "function f() { return globalThis.client ? globalThis.client : here(); }"],
    [false, "function f() { return process.env.PROXY ? here() : undefined; }"],
    [false, "const other = g(); function f() { return process.env.PROXY ? here() : other; }"],
    [false, "function f(x) { return x ? here() : this.other; }"],
    [false, "function f(given) { return given ?? here(); }"],
    [false, "function f() { const own = g(); return own ?? here(); }"],
    [false, "let kept; function f() { return kept && here(); }"],
    [false, "let kept; function f() { return kept ?? (() => here()); }"],
  ])("%s: %s", (expected, code) => {
    const { node, file } = at(code);
    expect(isOnlyWhenMissing(node, file)).toBe(expected);
  });
});

describe("a guard", () => {
  it.each([
    [true, true, "let done = false; function f() { if (!done) here(); done = true; }"],
    [true, true, "let done = false; function f() { if (done) return; here(); done = true; }"],
    [true, true, "const seen = new Set(); function f(x) { for (const y of x) { if (seen.has(y)) continue; here(); } }"],
    [true, true, "class A { f() { if (!this.ready) here(); } }"],
    [true, true, "let done; function f() { done ??= here(); done = 1; }"],
    [true, true, "let mode = 1; function f() { switch (mode) { case 1: here(); } } mode = 2;"],
    [true, false, "function f(x) { if (x) here(); }"],
    [true, false, "function f(x) { x && here(); }"],
    [false, false, "let done = false; function f() { while (!done) here(); done = true; }"],
    [false, false, "let done = false; function f() { here(); if (done) return; done = true; }"],
    [false, false, "function f() { here(); }"],
  ])("guarded %s, once %s: %s", (guarded, once, code) => {
    const { node, fn, file } = at(code);
    expect([isGuarded(node, fn), isSetOnce(node, file)]).toEqual([guarded, once]);
  });
});

describe("a value that is remembered", () => {
  it.each([
    [true, "let done = false; function f() { if (done) return; done = true; here(); }"],
    [true, "class A { #done = false; f() { if (this.#done) return; this.#done = true; here(); } }"],
    [true, "let done = false; function f() { if (!done) { done = true; here(); } }"],
    [false, "let busy = false; function f() { if (busy) return; busy = true; here(); busy = false; }"],
    [false, "let off = false; function f() { if (off) return; off = isOff(); here(); }"],
    [false, "function f() { let done = false; if (done) return; done = true; here(); }"],
    [true, "let key; async function f() { if (key) return key; key = await here(); return key; }"],
    [true, "class A { async f() { if (!this.#key) this.#key = await here(); return this.#key; } #key; }"],
    [
      true,
      "class F { static kept; static f() { if (!F.kept) { switch (k) { default: F.kept = here(); } } return F.kept; } }",
    ],
    [false, "class F { static kept; static f() { if (!F.kept) { switch (k) { default: F.other = here(); } } } }"],
    [false, "let key; async function f() { if (key) return key; return here(); }"],
    [false, "const keys = {}; async function f(id) { if (keys[id]) return keys[id]; keys[id] = await here(); }"],
    [false, "let key; async function f() { if (key) return key; key = undefined; return here(); }"],
  ])("is filled %s: %s", (expected, code) => {
    const { node, fn, file } = at(code);
    expect(fillsMemory(node, fn, file)).toBe(expected);
  });

  it.each([
    [true, "let kept; function f() { try { return kept; } catch { return here(); } }"],
    [
      true,
      "let kept; function get() { kept = load(); return kept; } function f() { try { return get(); } catch { return here(); } }",
    ],
    [false, "function f() { try { return load(); } catch { return here(); } }"],
    [false, "let kept; function f() { try { return here(); } catch { return kept; } }"],
  ])("is made up for %s: %s", (expected, code) => {
    const { node, file } = at(code);
    expect(replacesMemory(node, file)).toBe(expected);
  });
});
