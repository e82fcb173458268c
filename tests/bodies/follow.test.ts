import { describe, expect, it } from "vitest";
import { followAcquisition, followCall } from "../../src/bodies/follow.js";
import { enclose, RESPONSE } from "../../src/bodies/uses/access-path.js";
import type { TSESTree } from "@typescript-eslint/utils";
import { acquisitionAt, parseBodies, showExit, showPath } from "../support/bodies.js";
import { nodeAt } from "../support/parse.js";

/** The leaks and the functions that hand the response on, from where it is obtained. */
function follow(source: string, call?: string): string[] {
  const code = parseBodies(source);
  const { leaks, returned } = followAcquisition(acquisitionAt(code, call), code.file);
  return [
    ...leaks.map(({ exit }) => showExit(exit)),
    ...returned.map(({ fn, path }) => `returned by ${fn.id?.name ?? "=>"}: ${showPath(path)}`),
  ];
}

describe("followAcquisition", () => {
  it.each<[title: string, source: string, expected: string[]]>([
    ["in one function", "async function f(url) { const res = await fetch(url); }", ["1 end"]],
    ["to whoever calls it", "async function f(url) { return fetch(url); }", ["returned by f: promise of response"]],
    ["into a callback", "function f(url) { fetch(url).then((res) => { log(res.ok); }); }", ["1 end"]],
    [
      "through a callback to the next",
      "function f(url) { fetch(url).then((res) => res).then((res) => {\n if (res.ok) return res.text();\n }); }",
      ["3 end"],
    ],
    [
      "into a function by name",
      "function f(url) { fetch(url).then(read); }\nfunction read(res) { log(res.ok); }",
      ["2 end"],
    ],
    [
      "through an immediately called function",
      "async function f(url) { const res = await (async () => fetch(url))();\n }",
      ["2 end"],
    ],
    [
      "out of what runs it, when the result is treated as a response",
      "async function f(url) { const res = await retry(() => fetch(url));\n if (!res.ok) throw res.status; return res.text(); }",
      ["2 throw"],
    ],
    ["to unknown code", "async function f(url) { send(await fetch(url)); }", []],
  ])("%s", (_, source, expected) => {
    expect(follow(source)).toEqual(expected);
  });

  it("asks that one of several listeners reads", () => {
    const request = (listeners: string) => `import http from "http"; function f(url) { http.get(url)${listeners}; }`;
    const idle = '.on("response", (r) => {\n log(r.statusCode); })';
    expect(follow(request(idle), "http.get(url)")).toEqual(["2 end"]);
    expect(follow(request(`${idle}.on("response", (r) => r.resume())`), "http.get(url)")).toEqual([]);
    expect(follow(request(`${idle}.on("error", log)`), "http.get(url)")).toEqual(["2 end"]);
    expect(follow('import http from "http"; send(http.get(url));', "http.get(url)")).toEqual([]);
  });

  it("shares what a leak knows of its function", () => {
    const code = parseBodies(
      "async function f(url, a) { const res = await fetch(url); if (a) return 1; if (!a) throw 1; }",
    );
    const { leaks } = followAcquisition(acquisitionAt(code), code.file);
    const [one, other] = leaks;
    expect(one!.within).toBe(other!.within);
    expect(one!.within.solution.released).toBe(false);
  });
});

describe("followCall", () => {
  it("follows what a function of the file returns from a call of it", () => {
    const source =
      "const get = (url) => fetch(url);\nasync function g(url) { const res = await get(url); if (res.ok) return 1; return res.text(); }";
    const code = parseBodies(source);
    const call = nodeAt(code.file, "get(url)") as TSESTree.CallExpression;
    const { leaks } = followCall(call, enclose("promise", RESPONSE), acquisitionAt(code), code.file);
    expect(leaks.map(({ exit }) => showExit(exit))).toEqual(["2 return"]);
  });
});
