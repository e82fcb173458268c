import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import { responsesOfCall } from "../../src/bodies/handed-responses.js";
import { showPath } from "../support/bodies.js";
import { nodeAt } from "../support/parse.js";
import { program } from "../support/program.js";

/** What `get(url)` in another file gives, by the text of that file's module. */
function given(module: string, call = "get(url)", others: Readonly<Record<string, string>> = {}): string[] {
  const file = program({
    "lib/get.ts": module,
    "a.ts": `import { get } from "./lib/get";\nexport const it = (url) => ${call};`,
    ...others,
  }).file("a.ts");
  return responsesOfCall(nodeAt(file, call) as TSESTree.CallExpression, file).map(
    ({ path, acquisition, known, addressAt }) =>
      [
        `${showPath(path)} of ${acquisition.name}`,
        ...[...known].map(([subject, all]) => `${subject} ${all.map(({ text }) => text).join(", ")}`),
        ...(addressAt === undefined ? [] : [`address ${addressAt}`]),
      ].join("; "),
  );
}

describe("responsesOfCall", () => {
  it.each<[title: string, module: string, expected: string[]]>([
    ["the promise", "export const get = (url) => fetch(url);", ["promise of response of fetch(); address 0"]],
    [
      "what is awaited, in a promise",
      "export async function get(url) { const res = await fetch(`https://x.example/${url}`); return res; }",
      ["promise of response of fetch()"],
    ],
    [
      "what the function has made sure of",
      "export async function get(base, url) { const res = await fetch(url); if (!res.ok) throw new Error(await res.text()); return res; }",
      ["promise of response of fetch(); response.status 200..299; address 1"],
    ],
    [
      "each of two",
      "export const get = (url) => (url ? fetch(url) : fetch('https://x.example'));",
      ["promise of response of fetch(); address 0", "promise of response of fetch()"],
    ],
    [
      "through a function of its own",
      "const inner = (url) => fetch(url);\nexport async function get(url) { let res; try { res = await inner(url); } catch (error) { throw new Wrapped(error); } return res; }",
      ["promise of response of fetch(); address 0"],
    ],
    [
      "through a chain",
      "export const get = (url) => fetch(url).then((res) => { if (!res.ok) throw new Error(); return res; });",
      ["promise of response of fetch(); response.status 200..299; address 0"],
    ],
    [
      "through one that gives it back",
      "const same = (res) => { console.log(res.status); return res; };\nexport const get = async (url) => { const res = await fetch(url); return same(res); };",
      ["promise of response of fetch(); address 0"],
    ],
    [
      "or one that the function makes itself",
      "export const get = async (url) => { if (!url) return new Response('none'); return fetch(url); };",
      ["promise of response of fetch(); address 0"],
    ],
  ])("knows %s", (_, module, expected) => {
    expect(given(module)).toEqual(expected);
  });

  it.each<[title: string, module: string]>([
    [
      "has been read",
      "export const get = async (url) => { const res = await fetch(url); await res.text(); return res; };",
    ],
    [
      "is read by whoever it is given to",
      "const parse = (res) => res.json();\nexport const get = async (url) => parse(await fetch(url));",
    ],
    [
      "is one of several things",
      "export const get = async (url, raw) => { const res = await fetch(url); return raw ? res : res.text(); };",
    ],
    [
      "may come in an object",
      "export const get = async (url, raw) => { const res = await fetch(url); if (raw) return res; return { status: res.status }; };",
    ],
    ["comes in a list", "export const get = async (url) => [await fetch(url)];"],
    ["comes from a parameter", "export const get = async (url, known) => known ?? fetch(url);"],
    [
      "comes from an argument that may be anything",
      "export const get = async (url) => { let res = cache.get(url); if (!res) res = await fetch(url); return res; };",
    ],
  ])("knows nothing where the response %s", (_, module) => {
    expect(given(module)).toEqual([]);
  });

  it("ends on functions that call each other", () => {
    const others = { "lib/other.ts": 'import { get } from "./get";\nexport const other = (url) => get(url);' };
    const module =
      'import { other } from "./other";\nexport const get = async (url) => { const res = await fetch(url); if (res.status === 429) { await res.text(); return other(url); } return res; };';
    expect(given(module, "get(url)", others)).toEqual([]);
  });

  it("looks at nothing that is used as no promise can be", () => {
    expect(given("export const get = (url) => fetch(url);", "get(url)")).toHaveLength(1);
    expect(
      (() => {
        const file = program({
          "get.ts": "export const get = (url) => fetch(url);",
          "a.ts": 'import { get } from "./get";\nexport const it = (url) => `${get(url)}`;',
        }).file("a.ts");
        return responsesOfCall(nodeAt(file, "get(url)") as TSESTree.CallExpression, file);
      })(),
    ).toEqual([]);
  });
});
