import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import { abortersOf, abortsBy } from "../../src/bodies/aborts.js";
import { unconsumedBodies } from "../../src/bodies/leaks.js";
import { ownController } from "../../src/bodies/own-abort.js";
import { parseBodies } from "../support/bodies.js";
import { nodeAt } from "../support/parse.js";

describe("what aborts a request", () => {
  it.each<[options: string, methods: string[]]>([
    ["{ signal: ending.signal }", ["ending abort"]],
    ["{ signal: (ending as any).signal }", ["ending abort"]],
    ["{ signal: its }", ["ending abort"]],
    ["{ agent: owner }", ["owner destroy"]],
    ["{ method: 'GET' }", []],
    ["undefined", []],
  ])("%s", (options, expected) => {
    const { file } = parseBodies(`function f(ending, owner) { const its = ending.signal; fetch("x", ${options}); }`);
    const call = nodeAt(file, `fetch("x", ${options})`) as TSESTree.CallExpression;
    const aborters = [...abortersOf(call, file)].flatMap(([{ name }, methods]) =>
      [...methods].map((one) => `${name} ${one}`),
    );
    expect(aborters).toEqual(expected);
  });

  it("is a call of such a method", () => {
    const { file } = parseBodies(
      "function f(e) { fetch('x', { signal: e.signal });\n e.abort();\n e.abort;\n e.other(); }",
    );
    const aborters = abortersOf(nodeAt(file, "fetch('x', { signal: e.signal })") as TSESTree.CallExpression, file);
    expect([...abortsBy(aborters)].map(({ loc }) => loc.start.line)).toEqual([2]);
  });
});

describe("ownController", () => {
  const MADE = "const ending = new AbortController();";
  const LEAK = "const res = await fetch(url, { signal: ending.signal }); log(res.ok);";

  it.each<[controller: string | undefined, body: string]>([
    ["ending", `${MADE} ${LEAK}`],
    ["ending", `for (const one of url) { ${MADE} ${LEAK} }`],
    [undefined, `${MADE} for (const one of url) { ${LEAK} }`],
    [undefined, `${MADE} ${LEAK} fetch(url, { signal: ending.signal }).then((r) => r.text());`],
    [undefined, `${MADE} keep(ending); ${LEAK}`],
    [undefined, "const res = await fetch(url); log(res.ok);"],
  ])("%s: %s", (expected, body) => {
    const { calls, file } = parseBodies(`async function f(url) { ${body} }`);
    const [found] = unconsumedBodies(calls, file);
    expect(ownController(found!, file)?.name).toBe(expected);
  });
});
