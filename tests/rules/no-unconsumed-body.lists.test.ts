import { describe, it } from "vitest";
import { expectMarked } from "../support/marked.js";

/** Code in a function that asks for several addresses; a mark is a report. */
type Case = readonly [name: string, ...lines: string[]];

function holds(cases: readonly Case[], before = ""): void {
  it.each(cases)("%s", (_name, ...lines) => {
    const code = [before, "export async function f(urls, u, x) {", ...lines, "}"].join("\n");
    expectMarked("no-unconsumed-body", code);
  });
}

const ALL = "const all = await Promise.all(urls.map((url) => fetch(url)));";
const ALL_OPEN = `${ALL} // ! open`;
const SETTLED = "const all = await Promise.allSettled(urls.map((url) => fetch(url)));";
const SETTLED_OPEN = `${SETTLED} // ! open`;
const READ = "return Promise.all(all.map((res) => res.json()));";

describe("a list of responses that nobody looks at", () => {
  holds([
    ["all, of a map", "await Promise.all(urls.map((url) => fetch(url))); // ! unused"],
    ["all, of an async map", "await Promise.all(urls.map(async (url) => { return await fetch(url); })); // ! unused"],
    ["allSettled", "await Promise.allSettled(urls.map((url) => fetch(url))); // ! unused"],
    ["all, of a literal", "await Promise.all([", "fetch(u), // ! unused", "fetch(x), // ! unused", "]);"],
    ["any", "await Promise.any([", "fetch(u), // ! unused", "fetch(x), // ! unused", "]);"],
    ["race, with something else", "await Promise.race([fetch(u), x]); // ! unused"],
    ["nobody waits", "void Promise.all(urls.map((url) => fetch(url))); // ! unused"],
    ["spread", "await Promise.all([...urls.map((url) => fetch(url)), x()]); // ! unused"],
    ["promises in a variable", "const asked = urls.map((url) => fetch(url)); // ! open", "await Promise.all(asked);"],
    [
      "collected in a loop",
      "const asked = [];",
      "for (const url of urls) asked.push(fetch(url)); // ! open",
      "await Promise.all(asked);",
    ],
    [
      "responses collected in a loop",
      "const all = [];",
      "for (const url of urls) {",
      "  const res = await fetch(url); // ! open",
      "  all.push(res);",
      "}",
      "return all.length;",
    ],
  ]);
  holds(
    [
      ["a function of the file, given by name", "await Promise.all(urls.map(get)); // ! unused"],
      ["a function of the file, called", "await Promise.all(urls.map((url) => get(url))); // ! unused"],
      ["and read", "const all = await Promise.all(urls.map(get));", READ],
    ],
    "const get = (url) => fetch(url);",
  );
});

describe("a list that is handed on, or read", () => {
  holds([
    ["returned", "return Promise.all(urls.map((url) => fetch(url)));"],
    ["passed on", ALL, "return x(all);"],
    ["read one by one", ALL, READ],
    ["read in a loop", ALL, "for (const res of all) await res.text();"],
    ["read in a loop with indexes", ALL, "for (const [i, res] of all.entries()) x(i, await res.json());"],
    ["read by index", ALL, "for (let i = 0; i < all.length; i++) x(await all[i].json());"],
    ["one of them is read, nobody knows which", ALL, "return all.at(-1).json();"],
    ["read before the list", "return Promise.all(urls.map((url) => fetch(url).then((res) => res.json())));"],
    [
      "collected, and read",
      "const asked = [];",
      "for (const url of urls) asked.push(fetch(url));",
      "for (const res of await Promise.all(asked)) await res.text();",
    ],
    [
      "collected, and taken out again",
      "const asked = [];",
      "for (const url of urls) {",
      "  asked.push(fetch(url));",
      "  if (asked.length > 9) x(await Promise.all(asked.splice(0)));",
      "}",
    ],
    ["collected with something else", "const all = [];", "all.push({ u, res: await fetch(u) });", "return x(all);"],
    ["what is missing is left out", ALL, "return Promise.all(all.filter(Boolean).map((res) => res.json()));"],
    ["joined by a loop", ALL, "return all.reduce(async (sum, res) => (await sum) + (await res.text()), x);"],
  ]);
});

describe("a list of which only the status is read", () => {
  holds([
    ["mapped", ALL_OPEN, "return all.map((res) => res.ok);"],
    ["every", ALL_OPEN, "return all.every((res) => res.ok);"],
    ["some", ALL_OPEN, "return all.some((res) => !res.ok);"],
    ["filtered and counted", ALL_OPEN, "return all.filter((res) => res.ok).length;"],
    ["summed", ALL_OPEN, "return all.reduce((sum, res) => sum + Number(res.ok), 0);"],
    ["forEach", ALL_OPEN, "all.forEach((res) => console.log(res.status));"],
    ["for…of", ALL_OPEN, "for (const res of all) console.log(res.status);"],
    ["its length", ALL_OPEN, "return all.length;"],
    [
      "in then",
      "return Promise.all([",
      "fetch(u), // ! open",
      "fetch(x), // ! open",
      "]).then(([a, b]) => a.ok && b.ok);",
    ],
    [
      "destructured",
      "const [a, b] = await Promise.all([",
      "  fetch(u), // ! open",
      "  fetch(x), // ! open",
      "]);",
      "return a.ok && b.ok;",
    ],
  ]);
});

describe("a list of which some are read", () => {
  holds([
    [
      "none when the first failed",
      "const [a, b] = await Promise.all([",
      "  fetch(u), // ! open",
      "  fetch(x), // ! open",
      "]);",
      "if (!a.ok) return null;",
      "return [await a.json(), await b.json()];",
    ],
    [
      "only the first when it failed",
      "const [a, b] = await Promise.all([",
      "  fetch(u),",
      "  fetch(x), // ! open",
      "]);",
      "if (!a.ok) throw new Error(await a.text());",
      "return [await a.json(), await b.json()];",
    ],
    [
      "by an index",
      "const all = await Promise.all([",
      "fetch(u),",
      "fetch(x), // ! open",
      "]);",
      "return all[0].json();",
    ],
    ["those that are fine", ALL_OPEN, "return Promise.all(all.filter((res) => res.ok).map((res) => res.json()));"],
    ["the first that is fine", ALL_OPEN, "const good = all.find((res) => res.ok);", "return good?.json();"],
    [
      "those that a loop does not leave out",
      ALL_OPEN,
      "for (const res of all) {",
      "  if (!res.ok) continue;",
      "  x(await res.json());",
      "}",
    ],
    ["none when one is not fine", ALL_OPEN, "if (all.some((res) => !res.ok)) throw new Error('x');", READ],
    [
      "none when a loop finds one that is not",
      ALL_OPEN,
      "for (const res of all) if (!res.ok) throw new Error('x');",
      READ,
    ],
    [
      "none when one is found that is not",
      ALL_OPEN,
      "const bad = all.find((res) => !res.ok);",
      "if (bad) return null;",
      READ,
    ],
    [
      "not the one that throws in the map",
      ALL_OPEN,
      "return Promise.all(all.map(async (res) => {",
      "  if (!res.ok) throw new Error('x');",
      "  return res.json();",
      "}));",
    ],
  ]);
});

describe("a list that is read in more than one place", () => {
  holds([
    ["looked at, then read", ALL, "all.forEach((res) => console.log(res.status));", READ],
    ["looked at in a loop, then read", ALL, "for (const res of all) console.log(res.status);", READ],
    [
      "by two filters",
      ALL,
      "const [good, bad] = [all.filter((res) => res.ok), all.filter((res) => !res.ok)];",
      "await Promise.all(bad.map((res) => res.text()));",
      "return Promise.all(good.map((res) => res.json()));",
    ],
    [
      "by two loops",
      ALL,
      "for (const res of all) if (res.ok) x(await res.json());",
      "for (const res of all) if (!res.ok) x(await res.text());",
    ],
    ["on either side", ALL, "if (!all.every((res) => res.ok)) return Promise.all(all.map((res) => res.text()));", READ],
  ]);
});

describe("a list without a response", () => {
  holds([
    ["=== 0", ALL, "if (all.length === 0) return null;", READ],
    ["!", ALL, "if (!all.length) return null;", READ],
    ["> 0", ALL, `if (all.length > 0) ${READ}`, "return null;"],
    ["< 1", ALL, "if (all.length < 1) return null;", READ],
    ["all without a body", ALL, "if (all.every((res) => res.status === 204)) return null;", READ],
    ["not empty, and not read", ALL_OPEN, "if (all.length > 3) return null;", READ],
  ]);
});

describe("Promise.allSettled", () => {
  const READ_ALL = "for (const one of all) if (one.status === 'fulfilled') await one.value.text();";
  holds([
    ["counts", SETTLED_OPEN, "return all.filter((one) => one.status === 'fulfilled').length;"],
    ["reads the status", SETTLED_OPEN, "return all.map((one) => (one.status === 'fulfilled' ? one.value.status : 0));"],
    [
      "logs the errors",
      SETTLED_OPEN,
      "for (const one of all) if (one.status === 'rejected') console.error(one.reason);",
    ],
    [
      "reads those that are fine",
      SETTLED_OPEN,
      "for (const one of all) {",
      "if (one.status === 'fulfilled' && one.value.ok) await one.value.text();",
      "}",
    ],
    [
      "keeps the responses by a type guard",
      SETTLED_OPEN,
      "const good = all.filter((one): one is PromiseFulfilledResult<Response> => one.status === 'fulfilled').map((one) => one.value);",
      "return good.map((res) => res.ok);",
    ],
    [
      "throws when one was rejected",
      SETTLED_OPEN,
      "if (all.some((one) => one.status === 'rejected')) throw new Error('x');",
      READ_ALL,
    ],
    [
      "destructured",
      "const [a] = await Promise.allSettled([fetch(u)]); // ! open",
      "if (a.status === 'fulfilled' && a.value.ok) return a.value.json();",
      "return null;",
    ],
    ["reads all", SETTLED, READ_ALL],
    [
      "throws when all were rejected",
      SETTLED,
      "if (all.every((one) => one.status === 'rejected')) throw new Error('x');",
      READ_ALL,
    ],
    [
      "throws when none was fulfilled",
      SETTLED,
      "if (!all.some(({ status }) => status === 'fulfilled')) throw new Error('x');",
      READ_ALL,
    ],
    [
      "looks at the errors, then reads",
      SETTLED,
      "const bad = all.filter((one) => one.status === 'rejected');",
      "if (bad.length > 0) console.error(bad);",
      READ_ALL,
    ],
    [
      "destructured and read",
      "const [a] = await Promise.allSettled([fetch(u)]);",
      "if (a.status !== 'fulfilled') return null;",
      "return a.value.json();",
    ],
  ]);
});

describe("what else a list is", () => {
  holds([
    [
      "a list in a list",
      "const [[a], b] = await Promise.all([",
      "Promise.all([fetch(u)]), // ! open",
      "fetch(x),",
      "]);",
      "await b.text();",
      "return a.ok;",
    ],
    ["after a spread, its place is unknown", "const [a] = await Promise.all([...x, fetch(u)]);", "return a.status;"],
    [
      "a generator is not left at a yield",
      "return function* () { const res = yield* x(await fetch(u)); return res; };",
    ],
  ]);
  it("a list that the module exports", () => {
    expectMarked("no-unconsumed-body", "export const asked = [fetch('https://a.example')];");
  });
});
