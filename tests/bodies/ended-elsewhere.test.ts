import { describe, expect, it } from "vitest";
import { unconsumedBodies } from "../../src/bodies/leaks.js";
import { parseBodies } from "../support/bodies.js";

const LEAK = "const res = await fetch(url, { signal }); return res.ok;";
const MADE = "const ending = new AbortController();";
const OWN = `${MADE} const signal = ending.signal;`;
const RUN = (runner: string) => `const f = (url) => timed(async (signal) => { ${LEAK} }); ${runner}`;
const TIMED = (body: string) => `async function timed(fn, ms) { const ac = new AbortController(); ${body} }`;

/** Whether a response is reported. */
const isReported = (code: string): boolean => {
  const { calls, file } = parseBodies(code);
  return unconsumedBodies(calls, file).length > 0;
};

describe("a request whose signal other code aborts", () => {
  it.each<[what: string, isOpen: boolean, code: string]>([
    ["what runs it, in the end", false, RUN(TIMED("try { return await fn(ac.signal); } finally { ac.abort(); }"))],
    [
      "what runs it, by a variable",
      false,
      RUN(TIMED("const signal = ac.signal; try { return await fn(signal); } finally { ac.abort(); }")),
    ],
    ["what runs it, when it hangs", true, RUN(TIMED("setTimeout(() => ac.abort(), ms); return await fn(ac.signal);"))],
    ["what runs it, never", true, RUN(TIMED("return await fn(ac.signal);"))],
    ["what runs it with another signal", true, RUN(TIMED("try { return await fn(ms); } finally { ac.abort(); }"))],
    ["nobody knows who runs it", true, `const f = (url) => timed(async (signal) => { ${LEAK} });`],
    ["a caller", true, `async function f(url, signal) { ${LEAK} }`],
    ["a listener", false, `async function f(url, out) { ${OWN} out.on("close", () => ending.abort()); ${LEAK} }`],
    [
      "a listener with a name",
      false,
      `async function f(url, out) { ${OWN} const end = () => ending.abort(); out.on("close", end); ${LEAK} }`,
    ],
    ["a timer", true, `async function f(url, ms) { ${OWN} setTimeout(() => ending.abort(), ms); ${LEAK} }`],
    [
      "a timer with a name",
      true,
      `async function f(url, ms) { ${OWN} const end = () => ending.abort(); setTimeout(end, ms); ${LEAK} }`,
    ],
    [
      "the signal of somebody else",
      true,
      `async function f(url, other) { ${OWN} other.addEventListener("abort", () => ending.abort()); ${LEAK} }`,
    ],
    [
      "the function itself, on another path",
      true,
      `async function f(url, x) { ${OWN} if (x) ending.abort(); ${LEAK} }`,
    ],
  ])("%s: %s", (_, isOpen, code) => {
    expect(isReported(code)).toBe(isOpen);
  });
});
