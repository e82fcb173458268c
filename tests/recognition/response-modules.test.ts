import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import { importsResponses, leadsToResponses } from "../../src/recognition/response-modules.js";
import { nodeAt } from "../support/parse.js";
import { program, type ProgramFiles } from "../support/program.js";

const FILES: ProgramFiles = {
  "fetching.ts": "export const get = (url) => fetch(url);",
  "undici.ts": 'import { request } from "undici";\nexport const get = (url) => request(url);',
  "barrel.ts": 'export * from "./fetching";',
  "plain.ts": "export const get = (url) => url;",
  "round.ts": 'import "./about";\nexport const get = 1;',
  "about.ts": 'import "./round";',
};

const importing = (module: string) =>
  program({
    ...FILES,
    "a.ts": `import { get, Base } from "${module}";\nget();\nclass A extends Base { m() { this.get(); } }`,
  }).file("a.ts");

describe("importsResponses", () => {
  it.each([
    ["./fetching", true],
    ["./undici", true],
    ["./barrel", true],
    ["./plain", false],
    ["./round", false],
    ["./missing", false],
    ["undici", false],
  ])("of %s: %s", (module, expected) => {
    expect(importsResponses(importing(module))).toBe(expected);
  });
});

describe("leadsToResponses", () => {
  const leads = (module: string, callee: string): boolean => {
    const file = importing(module);
    const call = nodeAt(file, `${callee}()`) as TSESTree.CallExpression;
    return leadsToResponses(call.callee, file);
  };
  it("by the name that is called", () => {
    expect(leads("./barrel", "get")).toBe(true);
    expect(leads("./plain", "get")).toBe(false);
  });
  it("by what the class around extends", () => {
    expect(leads("./fetching", "this.get")).toBe(true);
    expect(leads("./plain", "this.get")).toBe(false);
  });
});
