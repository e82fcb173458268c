import { describe, expect, it } from "vitest";
import { returnSiteOf, returnSiteOfRunner } from "../../../src/bodies/uses/return-sites.js";
import type { FunctionNode } from "../../../src/syntax/functions.js";
import { contextAt, parseBodies } from "../../support/bodies.js";
import { nodeAt } from "../../support/parse.js";

const FN = "() => fetch(url)";

function siteIn(code: string, find: "known" | "runner"): string | undefined {
  const bodies = parseBodies(`import { ResultAsync } from "neverthrow"; async function f(url, list, p) { ${code} }`);
  const fn = nodeAt(bodies.file, FN) as FunctionNode;
  const site = find === "known" ? returnSiteOf(fn, bodies.file) : returnSiteOfRunner(fn, contextAt(bodies));
  if (!site) return undefined;
  const { container } = site;
  const name = container === undefined ? "itself" : container === "promise" ? container : Object.keys(container)[0];
  return `${bodies.file.sourceCode.getText(site.node as never)}: ${name}`;
}

describe("where what a function returns goes on", () => {
  it.each<[code: string, site: string | undefined]>([
    [`p.then(${FN});`, `p.then(${FN}): promise`],
    [`p.then(null, ${FN});`, undefined],
    [`list.map(${FN});`, `list.map(${FN}): list`],
    [`(${FN})();`, `(${FN})(): itself`],
    [`list.forEach(${FN});`, undefined],
    [`const g = ${FN};`, undefined],
  ])("%s", (code, expected) => {
    expect(siteIn(code, "known")).toBe(expected);
  });

  it.each<[isResponse: boolean, code: string]>([
    [true, `const r = await retry(${FN}); return r.json();`],
    [true, `const r = await retry(${FN}); log(r.ok, r.status);`],
    [false, `const r = await retry(${FN}); log(r.status);`],
    [false, `const r = await retry(${FN}); log(r.data);`],
    [false, `retry(${FN});`],
    [false, `(${FN})();`],
  ])("%s, of a runner: %s", (isResponse, code) => {
    expect(siteIn(code, "runner")).toBe(isResponse ? `retry(${FN}): promise` : undefined);
  });
});
