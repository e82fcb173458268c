import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import type { ResponseEntry } from "../../src/catalogue/response-schema.js";
import { controllerOf, deadlineOf } from "../../src/recognition/request-deadline.js";
import { callsOf, marksIn } from "../support/marks.js";
import { nodeAt, parse } from "../support/parse.js";

const ENTRY: ResponseEntry = { arrives: "promise", interface: "fetch", timeouts: ["timeout.request", "timeout"] };

/** Asserts of every call of `send` what the mark on its line says: what ends the request after some time, or "none". */
function expectDeadlines(code: string, entry = ENTRY): void {
  const file = parse(code);
  const calls = callsOf("send", file);
  const answers = calls.map((call) => [call.loc.start.line, deadlineOf(call, entry, file) ?? "none"]);
  expect(Object.fromEntries(answers)).toEqual(marksIn(code, "deadline"));
  expect(calls.length).toBeGreaterThan(0);
}

describe("the deadline of a request", () => {
  it("is a signal that fires by itself", () => {
    expectDeadlines(`
      const signal = AbortSignal.timeout(1000);
      send(url, { signal: AbortSignal.timeout(1000) }); // deadline: signal
      send(url, { signal }); // deadline: signal
      send(url, { signal: AbortSignal.any([given, AbortSignal.timeout(1000)]) }); // deadline: signal
      send({ url, signal }); // deadline: signal
      send(url, { signal: given }); // deadline: none
      send(url, { signal: AbortSignal.any([given]) }); // deadline: none
      send(url, { signal: AbortSignal.any(list) }); // deadline: none
      send(url, { signal: AbortSignal.abort() }); // deadline: none
      send(url, { abort: signal }); // deadline: none
      send(url); // deadline: none
    `);
  });

  it("is no signal of another AbortSignal", () => {
    expectDeadlines(`
      import { AbortSignal } from "./signals.js";
      send(url, { signal: AbortSignal.timeout(1000) }); // deadline: none
    `);
  });

  it("is the signal of a controller that a timer aborts", () => {
    expectDeadlines(`
      function f() {
        const controller = new AbortController();
        setTimeout(() => controller.abort(), 1000);
        send(url, { signal: controller.signal }); // deadline: signal
      }
      function g() {
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(), 1000);
        send(url, { signal: controller.signal }); // deadline: signal
      }
    `);
  });

  it("is none of a controller whose timer is cleared, or that something else aborts", () => {
    expectDeadlines(`
      function f() {
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(), 1000);
        send(url, { signal: controller.signal }); // deadline: none
        clearTimeout(timer);
      }
      function g() {
        const controller = new AbortController();
        request.on("close", () => controller.abort());
        send(url, { signal: controller.signal }); // deadline: none
      }
      function h() {
        const controller = new AbortController();
        timers.push(setTimeout(() => controller.abort(), 1000));
        send(url, { signal: controller.signal }); // deadline: none
      }
    `);
  });

  it("is an option of the library with a time", () => {
    expectDeadlines(`
      const second = 1000;
      send(url, { timeout: 5 * second }); // deadline: timeout
      send(url, { timeout: { request: 1000 } }); // deadline: timeout
      send(url, { timeout: 1000, signal: AbortSignal.timeout(1000) }); // deadline: signal
      send(url, { timeout: 0 }); // deadline: none
      send(url, { timeout: given }); // deadline: none
      send(url, { timeout: { connect: 1000 } }); // deadline: none
      send(url, ...given); // deadline: none
    `);
    expectDeadlines(`send(url, { timeout: 1000 }); // deadline: none`, { arrives: "promise", interface: "fetch" });
  });

  it("is looked for under the name that the library gives the signal", () => {
    expectDeadlines(
      `
      send(url, { abortSignal: AbortSignal.timeout(1000) }); // deadline: signal
      send(url, { signal: AbortSignal.timeout(1000) }); // deadline: none
    `,
      { ...ENTRY, signal: "abortSignal" },
    );
  });
});

describe("the controller of a signal", () => {
  it.each([
    ["const c = new AbortController(); send(c.signal);", "c"],
    ["const c = new AbortController(); send((c as any).signal!);", undefined],
    ["const c = new AbortController(); send(c.signal!);", "c"],
    ["const c = new AbortController(); send(c.reason);", undefined],
    ["const c = new Controller(); send(c.signal);", undefined],
    ["class AbortController {} const c = new AbortController(); send(c.signal);", undefined],
    ["let c = new AbortController(); c = other; send(c.signal);", undefined],
    ["send(this.c.signal);", undefined],
  ])("in %s is %s", (code, name) => {
    const file = parse(code);
    const call = nodeAt(file, "send(") as TSESTree.CallExpression;
    expect(controllerOf(call.arguments[0]!, file)?.name).toBe(name);
  });
});
