import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { lint } from "../support/marked.js";

const IMPORTS = `import express from "express"; import https from "node:https"; import axios from "axios"; const app = express();`;

/** The rules of a configuration that report a program, with their lines. */
function reports(code: string, config: "recommended" | "strict" = "recommended"): readonly string[] {
  return new Linter({ cwd: "/" })
    .verify(code, [{ files: ["**/*.ts"], languageOptions: { parser } }, plugin.configs[config]] as Linter.Config[], {
      filename: "/project/src/service.ts",
    })
    .map(({ ruleId, line }) => `${line} ${ruleId?.replace("connection-reuse/", "")}`);
}

const keepAlive = (code: string) => lint("no-disabled-keep-alive", `${IMPORTS}\n${code}`);

/** Agents without `keepAlive` that `no-per-request-client` reports. */
const SHARED: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "in a handler",
    `app.get("/a", async (req, res) => {\n  const httpsAgent = new https.Agent({ ca });\n  res.json(await axios.get("https://a/", { httpsAgent }));\n});`,
    ["3 no-per-request-client"],
  ],
  [
    "in an exported function",
    `export function ask(url) {\n  return https.get(url, { agent: new https.Agent() });\n}`,
    ["3 no-per-request-client"],
  ],
  [
    "in a loop",
    `for (const url of urls) {\n  await axios.get(url, { httpsAgent: new https.Agent({ ca }) });\n}`,
    ["3 no-per-request-client"],
  ],
  [
    "in a factory",
    `const agent = () => new https.Agent({ ca });\napp.get("/a", async (req, res) => res.json(await axios.get("/", { httpsAgent: agent() })));`,
    ["2 no-per-request-client"],
  ],
  [
    "inside a client",
    `app.get("/a", async (req, res) => {\n  const api = axios.create({\n    httpsAgent: new https.Agent({ ca }),\n  });\n  res.json(await api.get("/"));\n});`,
    ["3 no-per-request-client"],
  ],
  [
    "whose option says no",
    `app.get("/a", async (req, res) => {\n  const httpsAgent = new https.Agent({ keepAlive: false });\n  res.json(await axios.get("https://a/", { httpsAgent }));\n});`,
    ["3 no-per-request-client"],
  ],
];

describe("an agent that is made for each call and keeps no connection", () => {
  it.each(SHARED)("is one mistake: %s", (_name, code, expected) => {
    expect(reports(`${IMPORTS}\n${code}`)).toEqual(expected);
    expect(reports(`${IMPORTS}\n${code}`, "strict")).toEqual(expected);
  });

  it.each(SHARED)("is left to the rule on clients, whether it is on or not: %s", (_name, code) => {
    expect(keepAlive(code)).toEqual([]);
  });

  it("is told to be shared, with the option", () => {
    const [message] = lint("no-per-request-client", `${IMPORTS}\n${SHARED[0]![1]}`);
    expect(message!.message).toMatch(/Make it once, at module scope, with `keepAlive: true`\. Not repaired: .+\.$/);
  });

  it.each([
    [
      "by a comment",
      `app.get("/a", async (req, res) => {\n  // Their balancer drops idle connections.\n  const httpsAgent = new https.Agent({ keepAlive: false });\n  res.json(await axios.get("https://a/", { httpsAgent }));\n});`,
    ],
    [
      "by a name",
      `app.get("/a", async (req, res) => {\n  const noKeepAliveAgent = new https.Agent({ ca });\n  res.json(await axios.get("https://a/", { httpsAgent: noKeepAliveAgent }));\n});`,
    ],
  ])("is right where somebody wrote down that it is to keep none, %s", (_name, code) => {
    expect(reports(`${IMPORTS}\n${code}`)).toEqual([]);
    expect(reports(`${IMPORTS}\n${code}`, "strict")).toEqual([]);
  });

  it("is right inside a client, too", () => {
    const code = `app.get("/a", async (req, res) => {\n  // Their balancer drops idle connections.\n  const api = axios.create({ httpsAgent: new https.Agent({ keepAlive: false }) });\n  res.json(await api.get("/"));\n});`;
    expect(reports(`${IMPORTS}\n${code}`)).toEqual([]);
  });
});

describe("an agent that the rule on clients says nothing of in `recommended`", () => {
  it("is told to keep connections where it is made once", () => {
    const [message] = keepAlive("const agent = new https.Agent({ ca });");
    expect(message!.message).toBe(
      "`new https.Agent()` keeps no connection, so every request through it opens a new one. Set `keepAlive: true`.",
    );
  });

  it("is none where a caller decides what it is made with", () => {
    expect(
      keepAlive(
        `app.get("/a", async (req, res) => {\n  const httpsAgent = new https.Agent({ ca: req.tenant.ca });\n  res.json(await axios.get("https://a/", { httpsAgent }));\n});`,
      ),
    ).toEqual([]);
  });

  it("is told to be shared where a function prepares it for each caller, by the repair that shares it", () => {
    const code = `export function createAgent() {\n  return new https.Agent({ ca: process.env.CA });\n}`;
    const [message] = keepAlive(code);
    expect(message).toMatchObject({
      line: 3,
      message: "`new https.Agent()` is made for each call and keeps no connection. Share one, with `keepAlive: true`.",
    });
    expect(message!.fix).toBeUndefined();
    expect(message!.suggestions!.length).toBe(1);
    expect(message!.suggestions![0]!.fix.text + message!.suggestions![0]!.desc).toContain("keepAlive: true");
  });

  it("is told so of an option that says no", () => {
    const [message] = keepAlive(
      `export function createAgent() {\n  return new https.Agent({ keepAlive: false, ca: process.env.CA });\n}`,
    );
    expect(message!.message).toBe(
      "`new https.Agent()` is made for each call, and `keepAlive: false` closes its connection after each request. Share one, with `keepAlive: true`.",
    );
  });
});
