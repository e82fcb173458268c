import { describe, expect, it } from "vitest";
import { isReachabilityCheck, isShutdown } from "../../src/keepalive/purpose.js";
import { callsOf, marksIn } from "../support/marks.js";
import { parse } from "../support/parse.js";

/** Asserts of every call of `here` whether it has the purpose that the mark on its line names. */
function expectPurpose(word: string, code: string): void {
  const file = parse(code);
  const has =
    word === "check" ? isReachabilityCheck : (node: Parameters<typeof isShutdown>[0]) => isShutdown(node, file);
  const calls = callsOf("here", file);
  const answers = calls.map((call) => [call.loc.start.line, has(call) ? "yes" : "no"]);
  expect(Object.fromEntries(answers)).toEqual(marksIn(code, word));
  expect(calls.length).toBeGreaterThan(0);
}

describe("a check of what can be reached", () => {
  it("is in a function that is named so, however deep", () => {
    expectPurpose(
      "check",
      `
      function healthCheck() { here(); } // check: yes
      const isAlive = async () => here(); // check: yes
      class A { ping() { return list.map(() => here()); } } // check: yes
      const checks = { verifyConnection() { here(); } }; // check: yes
      function testRedis() { here(); } // check: yes
    `,
    );
  });

  it("is in no other function", () => {
    expectPurpose(
      "check",
      `
      here(); // check: no
      function shopping() { here(); } // check: no
      function isAliveUser() { here(); } // check: no
      function checkPassword() { here(); } // check: no
      function load() { ping(() => here()); } // check: no
    `,
    );
  });
});

describe("the end of a process", () => {
  it("is in a function that is named so, or listens to such an event", () => {
    expectPurpose(
      "shutdown",
      `
      function shutdown() { here(); } // shutdown: yes
      const gracefulShutDown = () => here(); // shutdown: yes
      class A { onModuleDestroy() { here(); } dispose() { here(); } } // shutdown: yes
      process.on("SIGTERM", () => here()); // shutdown: yes
      const event = "exit";
      process.once(event, function () { here(); }); // shutdown: yes
    `,
    );
  });

  it("is in a function that closes something, or ends the process", () => {
    expectPurpose(
      "shutdown",
      `
      function f() { here(); server.close(); } // shutdown: yes
      function g() { here(); server.closeIdleConnections(); } // shutdown: yes
      function h() { here(); process.exit(1); } // shutdown: yes
      function i() { server.close(() => here()); } // shutdown: no
      function j() { here(); server.closed = true; } // shutdown: no
    `,
    );
  });

  it("is in no other code", () => {
    expectPurpose(
      "shutdown",
      `
      here(); // shutdown: no
      function start() { here(); } // shutdown: no
      app.on("request", () => here()); // shutdown: no
      server.on(event, () => here()); // shutdown: no
      list.forEach(() => here()); // shutdown: no
    `,
    );
  });
});
