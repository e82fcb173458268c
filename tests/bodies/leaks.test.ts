import { describe, expect, it } from "vitest";
import { unconsumedBodies } from "../../src/bodies/leaks.js";
import { marksIn, parseBodies, showExit } from "../support/bodies.js";

/**
 * Holds against the marks of code: `// open: return` on the line of an exit, or `// open: throw, place 3 throw` where the
 * body was last in reach at another place; `// leaks: fetch(url)` on the line of the call that is reported.
 */
function expectMarked(code: string): void {
  const { calls, file } = parseBodies(code);
  const bodies = unconsumedBodies(calls, file);
  const open = bodies.flatMap(({ leaks }) =>
    leaks.map(({ exit, place }) => {
      const [at, from] = [showExit(exit), showExit(place)];
      return at === from ? at : `${at}, place ${from}`;
    }),
  );
  expect([...new Set(open)].toSorted()).toEqual([...marksIn(code, "open")].toSorted());
  const calledAt = bodies.map(({ node, name }) => `${node.loc.start.line} ${name}`);
  expect(calledAt.toSorted()).toEqual([...marksIn(code, "leaks")].toSorted());
}

describe("unconsumedBodies", () => {
  it.each<[title: string, code: string]>([
    [
      "reads on one path and not on the other",
      `async function f(url) {
        const res = await fetch(url); // leaks: fetch()
        if (!res.ok) {
          return null; // open: return
        }
        return res.json();
      }`,
    ],
    [
      "throws with the body open",
      `async function f(url) {
        const res = await fetch(url); // leaks: fetch()
        if (!res.ok) throw new Error(res.statusText); // open: throw
        return res.json();
      }`,
    ],
    [
      "releases before each exit",
      `async function f(url) {
        const res = await fetch(url);
        if (!res.ok) { await res.body?.cancel(); throw new Error(); }
        if (res.status === 204) return null;
        return res.json();
      }`,
    ],
    [
      "never reads",
      `async function f(url) {
        const res = await fetch(url); // leaks: fetch()
        console.log(res.status);
      } // open: end
      async function g(url) {
        await fetch(url); // leaks: fetch(); open: unused
      }`,
    ],
    [
      "is obtained again while it is open",
      `async function f(url) {
        for (;;) {
          const res = await fetch(url); // leaks: fetch()
          if (!res.ok) continue; // open: continue
          return res.json();
        }
      }`,
    ],
    [
      "is assigned over",
      `async function f(url, cached) {
        let res = await fetch(url); // leaks: fetch()
        if (cached) res = cached; // open: overwrite
        return res.json();
      }`,
    ],
    [
      "is caught on the way out",
      `async function f(url) {
        const res = await fetch(url); // leaks: fetch()
        try {
          if (!res.ok) throw new Error();
          return await res.json();
        } catch {
          return null; // open: return, place 4 throw
        }
      }`,
    ],
    [
      "goes through finally",
      `async function f(url) {
        const res = await fetch(url);
        try {
          if (!res.ok) throw new Error();
        } finally {
          await res.text();
        }
      }`,
    ],
    [
      "never gets past a call that does not return",
      `function fail(): never { throw new Error(); }
      async function f(url) {
        const res = await fetch(url); // leaks: fetch()
        if (!res.ok) fail(); // open: call
        return res.json();
      }`,
    ],
    [
      "asks twice for the same thing",
      `async function f(url) {
        const res = await fetch(url);
        const isFull = res.ok;
        if (isFull) await res.json();
        if (!res.ok) await res.body?.cancel();
      }`,
    ],
    [
      "goes to a callback",
      `function f(url) {
        return fetch(url).then((res) => { // leaks: fetch()
          if (!res.ok) throw new Error(); // open: throw
          return res.json();
        });
      }`,
    ],
    [
      "is returned and read by the caller",
      `async function get(url) { return fetch(url); }
      async function f(url) { return (await get(url)).json(); }`,
    ],
    [
      "is returned and dropped by one of its callers",
      `async function get(url) { return fetch(url); }
      async function f(url) { return (await get(url)).json(); }
      async function g(url) {
        const res = await get(url); // leaks: get()
        return res.status; // open: return
      }`,
    ],
    [
      "is returned through two functions",
      `const get = (url) => fetch(url);
      const getOk = async (url) => { const res = await get(url); return res; };
      async function f(url) {
        if ((await getOk(url)).ok) return 1; // leaks: getOk(); open: unused
      }`,
    ],
    [
      "is checked by a function that throws",
      `async function f(url) {
        const res = await fetch(url); // leaks: fetch()
        check(res);
        return res.json();
      }
      function check(res) {
        if (!res.ok) throw new Error(); // open: throw
      }`,
    ],
    [
      "is one of a list",
      `async function f(urls) {
        const all = await Promise.all(urls.map((url) => fetch(url))); // leaks: fetch()
        for (const res of all) {
          if (!res.ok) continue; // open: continue
          await res.json();
        }
      }`,
    ],
    [
      "is a stream of node:http",
      `import https from "node:https";
      function f(url) {
        https.get(url, (res) => { // leaks: https.get()
          if (res.statusCode !== 200) return; // open: return
          res.resume();
        });
      }`,
    ],
    [
      "has two listeners, one of which reads",
      `import https from "node:https";
      function f(url) {
        https.get(url, (res) => console.log(res.statusCode)).on("response", (res) => res.resume());
      }`,
    ],
    [
      "is aborted with its request",
      `async function f(url) {
        const ending = new AbortController();
        const res = await fetch(url, { signal: ending.signal });
        if (!res.ok) { ending.abort(); return; }
        return res.json();
      }`,
    ],
    [
      "is obtained in the next round of a loop",
      `async function f(url, list) {
        for (const one of list) { // open: loop
          const res = await fetch(url); // leaks: fetch()
          console.log(res.status);
        }
      }`,
    ],
  ])("%s", (_, code) => {
    expectMarked(code);
  });

  it("ends at a loop with more ways through it than are told apart", () => {
    const ask = "if (a) log(); if (b) log(); if (c) log(); if (d === 1) log(); else if (d === 2) log();";
    expectMarked(`async function f(url, a, b, c, d) {
      const res = await fetch(url); // leaks: fetch()
      for (const one of url) {
        ${ask}
        ${ask}
      }
    } // open: end`);
  });
});
