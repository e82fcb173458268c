import { describe, expect, it } from "vitest";
import { executionOf } from "../../src/execution/execution-context.js";
import { labelOf } from "../../src/execution/reason-words.js";
import { nodeAt, parse } from "../support/parse.js";

/** How often `probe()` runs, with the chain of calls that reaches it. */
function execution(code: string): string {
  const file = parse(code);
  const result = executionOf(nodeAt(file, "probe("), file);
  if (!("because" in result)) return result.frequency;
  return [result.frequency, labelOf(result.because), ...result.because.chain.map(({ name }) => name)].join(" > ");
}

describe("loops", () => {
  it.each([
    ["perIteration > `for` loop", "for (let i = 0; i < 3; i++) probe();"],
    ["perIteration > `for` loop", "for (let i = 0; probe(); i++) {}"],
    ["perIteration > `for` loop", "for (let i = 0; i < 3; probe()) {}"],
    ["once", "for (let i = probe(); i < 3; i++) {}"],
    ["perIteration > `for…of` loop", "for (const x of xs) { probe(); }"],
    ["once", "for (const x of probe()) {}"],
    ["perIteration > `for…in` loop", "for (const x in xs) probe();"],
    ["perIteration > `while` loop", "while (probe()) {}"],
    ["perIteration > `do…while` loop", "do { probe(); } while (x);"],
    ["perIteration > `while` loop", "while (x) { try { probe(); } catch { x = next(); } }"],
    ["perIteration > `while` loop", "try { a(); } catch { while (x) probe(); }"],
    // After a failure, and not in every round.
    ["once", "while (x) { try { x = a(); } catch { probe(); } }"],
    ["once", "while (x) { try { x = a(); } catch (error) { if (y) { probe(error); } } finally { b(); } }"],
  ])("%s: %s", (expected, code) => {
    expect(execution(code)).toBe(expected);
  });
});

describe("functions", () => {
  it.each([
    ["once", "probe();"],
    ["once", "if (x) { probe(); }"],
    ["once", "(() => { probe(); })();"],
    ["once", "function setup() { probe(); } setup();"],
    ["once", "class A { static { probe(); } }"],
    ["once", "class A { static client = probe(); }"],
    ["unknown", "class A { client = probe(); }"],
    ["unknown", "class A { constructor() { probe(); } }"],
    ["unknown", "function unused() { probe(); }"],
    ["unknown", "register(() => { probe(); });"],
    ["perCall > exported function `send`", "export function send() { probe(); }"],
    ["perCall > exported function `send`", "const send = async () => { probe(); }; export { send };"],
    ["perCall > exported function `send`", "async function send() { probe(); } module.exports = { send };"],
    ["perCall > the exported function", "module.exports = async function () { probe(); };"],
    ["perCall > exported function `send`", "exports.send = async function send() { probe(); };"],
    ["perCall > method `send`", "export class Mailer { async send() { probe(); } }"],
    ["perCall > method `send` > go", "export class Mailer { send() { this.#go(); } #go() { probe(); } }"],
    ["perCall > method `send` > go", "class Mailer { send() { this.go(); } private go() { probe(); } }"],
    [
      "perIteration > `for…of` loop > send",
      "class Mailer { send() { probe(); } } const mailer = new Mailer(); for (const x of xs) mailer.send(x);",
    ],
    [
      "perIteration > `for…of` loop > constructor",
      "class Mailer { constructor() { probe(); } } for (const x of xs) new Mailer();",
    ],
    [
      "perCall > exported function `send` > helper",
      "export function send() { helper(); } function helper() { probe(); }",
    ],
    ["perIteration > `for…of` loop > helper", "for (const x of xs) helper(); function helper() { probe(); }"],
    [
      "perIteration > `for…of` loop > one > two",
      "for (const x of xs) one(); function one() { two(); } function two() { probe(); }",
    ],
    ["unknown", "export function send() { probe(); } send();"],
    ["unknown", "function a() { b(); probe(); } function b() { a(); }"],
  ])("%s: %s", (expected, code) => {
    expect(execution(code)).toBe(expected);
  });
});

describe("results that are remembered", () => {
  it.each([
    ["once", "let key; export async function load() { if (key) return key; key = await probe(); return key; }"],
    ["once", "let key; export async function load() { if (!key) { key = await probe(); } return key; }"],
    [
      "once",
      "let key; export async function load() { if (key === undefined || stale) key = await probe(); return key; }",
    ],
    [
      "once",
      "let hit; export function load() { if (hit && hit.until > now()) return hit.value; probe(); hit = { value, until }; }",
    ],
    ["once", "export class A { #key; async load() { if (this.#key) { return this.#key; } this.#key = probe(); } }"],
    ["once", "export class A { load() { if (this.state.key) return this.state.key; probe(); this.state = { key }; } }"],
    [
      "once",
      "let key; async function load() { if (key) return key; key = await fetchKey(); } function fetchKey() { return probe(); } export const f = () => load();",
    ],
    [
      "perCall > exported function `load`",
      "let key; export async function load() { if (key) return key; return probe(); }",
    ],
    [
      "perCall > exported function `load`",
      "let key; export async function load() { if (key) { key = await probe(); } return key; }",
    ],
    [
      "perCall > exported function `load`",
      "let busy; export async function load() { if (busy) return; busy = true; await probe(); busy = false; }",
    ],
    [
      "perCall > exported function `load`",
      "let key; export async function load() { if (key) return key; key = null; return probe(); }",
    ],
    [
      "perCall > exported function `load`",
      "const keys = {}; export async function load(id) { if (keys[id]) return keys[id]; keys[id] = await probe(); return keys[id]; }",
    ],
    [
      "perCall > exported function `load`",
      "export async function load() { let key; if (key) return key; key = await probe(); return key; }",
    ],
    [
      "perIteration > `for` loop",
      "let key; export function load() { if (key) return key; for (;;) probe(); key = 1; }",
    ],
  ])("%s: %s", (expected, code) => {
    expect(execution(code)).toBe(expected);
  });
});
