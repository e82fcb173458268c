import { describe, expect, it } from "vitest";
import { isRetried } from "../../src/keepalive/retry.js";
import { callsOf, marksIn } from "../support/marks.js";
import { parse } from "../support/parse.js";

/** Asserts of every call of `fetch` what the mark on its line says. */
function expectRetries(body: string): void {
  const code = `import pRetry from "p-retry"; import { backOff } from "exponential-backoff";\n${body}`;
  const file = parse(code);
  const calls = callsOf("fetch", file);
  expect(calls.length).toBeGreaterThan(0);
  const answers = calls.map((call) => [call.loc.start.line, isRetried(call, file) ? "yes" : "no"]);
  expect(Object.fromEntries(answers)).toEqual(marksIn(code, "retry"));
}

describe("code that is one attempt of several", () => {
  it("is what a helper for that is given", () => {
    expectRetries(`
      pRetry(() => fetch(url)); // retry: yes
      withRetries(() => fetch(url)); // retry: yes
      client.retry(fetch(url)); // retry: yes
      backOff(() => fetch(url)); // retry: yes
      withLogging(() => fetch(url)); // retry: no
      retry.log(fetch(url)); // retry: no
      fetch(retryUrl); // retry: no
    `);
  });

  it("is what a catch sends once more", () => {
    expectRetries(`
      async function f() {
        try {
          return await fetch(url); // retry: yes
        } catch {
          return await fetch(url, { agent }); // retry: yes
        }
      }
      async function g() {
        try {
          return await fetch(url); // retry: no
        } catch (error) {
          log(error);
        }
      }
    `);
  });

  it("is what a catch of a promise sends once more, in that catch", () => {
    expectRetries(`
      fetch(url) // retry: no
        .catch(() => fetch(url, { agent })); // retry: yes
      fetch(url) // retry: no
        .then(parse, () => fetch(url)); // retry: yes
      fetch(url) // retry: no
        .then(() => fetch(other)); // retry: no
      load(url).catch(() => fetch(url)); // retry: no
    `);
  });

  it("is in a function that calls itself, or another attempt, after an error", () => {
    expectRetries(`
      async function load(url, left) {
        try {
          return await fetch(url); // retry: yes
        } catch {
          return load(url, left - 1);
        }
      }
      async function other(url) {
        try {
          return await fetch(url); // retry: yes
        } catch {
          return this.scheduleRetry(url);
        }
      }
      async function fallback(url) {
        try {
          return await fetch(url); // retry: no
        } catch {
          return cached(url);
        }
      }
    `);
  });

  it("is in a loop that goes on after an error and ends after a success", () => {
    expectRetries(`
      async function f(url) {
        for (let i = 0; i < 3; i++) {
          try {
            return await fetch(url); // retry: yes
          } catch (error) {
            log(error);
          }
        }
        let done = false;
        while (!done) {
          try {
            await fetch(url); // retry: yes
            done = true;
          } catch {}
        }
      }
    `);
  });

  it("is none in a loop that sends for each of a list, or that an error ends", () => {
    expectRetries(`
      async function f(urls) {
        for (const url of urls) {
          try {
            await fetch(url); // retry: no
          } catch (error) {
            log(error);
          }
        }
        for (const url of urls) {
          try {
            return await fetch(url); // retry: no
          } catch (error) {
            throw error;
          }
        }
      }
    `);
  });

  it("is in a loop that a break ends after a success, and in none that it ends after an error", () => {
    expectRetries(`
      async function f(url) {
        for (;;) {
          try {
            await fetch(url); // retry: yes
            break;
          } catch {}
        }
        for (;;) {
          try {
            await fetch(url); // retry: no
            break;
          } catch {
            break;
          }
        }
        for (;;) {
          try {
            return await fetch(url); // retry: no
          } catch {
            return;
          }
        }
      }
    `);
  });

  it("is none in a loop that asks for something else than the success", () => {
    expectRetries(`
      async function f(url) {
        let [asked, left] = [0, 3];
        while (asked < left) {
          try {
            await fetch(url, { left }); // retry: no
          } catch {}
          asked += 1;
        }
      }
    `);
  });

  it("is none without a catch", () => {
    expectRetries(`
      async function f(url) {
        for (;;) {
          try {
            return await fetch(url); // retry: no
          } finally {
            log(url);
          }
        }
      }
    `);
  });

  it("is none in what runs at the end whatever happens", () => {
    expectRetries(`
      async function f() {
        try {
          await fetch(url); // retry: yes
        } catch {
          await retry();
        } finally {
          await fetch(report); // retry: no
        }
      }
    `);
  });
});
