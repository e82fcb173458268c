import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";

const IMPORTS = `import express from "express"; import http from "node:http"; import https from "node:https"; import axios, { type AxiosInstance } from "axios"; import got from "got"; import fetch from "node-fetch"; import needle from "needle"; import request from "request"; import { HttpAgent, HttpsAgent } from "agentkeepalive"; import { HttpsProxyAgent } from "https-proxy-agent"; const app = express();`;

/** The lines of a program that any rule of `strict` reports which speaks of agents. */
function reported(code: string): readonly number[] {
  const config = {
    ...plugin.configs.strict,
    rules: {
      ...plugin.configs.strict.rules,
      "connection-reuse/prefer-shared-client": "off",
      "connection-reuse/no-unconsumed-body": "off",
    },
  };
  return new Linter({ cwd: "/" })
    .verify(`${IMPORTS}\n${code}`, [{ files: ["**/*.ts"], languageOptions: { parser } }, config] as Linter.Config[], {
      filename: "/project/src/service.ts",
    })
    .map(({ line }) => line - 1);
}

/** A handler whose body begins on line 2. */
const handler = (body: string) => `app.get("/a", async (req, res) => {\n${body}\n});`;

describe("an agent that its request does not use is not reported", () => {
  it.each<[string, string]>([
    ["axios", `await axios.get("https://a/", { httpAgent: new http.Agent() });`],
    ["axios, the other way", `await axios.get("http://a/", { httpsAgent: new https.Agent() });`],
    ["axios.post", `await axios.post("https://a/", body, { httpAgent: new http.Agent() });`],
    ["axios.request", `await axios.request({ url: "https://a/", httpAgent: new http.Agent() });`],
    ["axios with a base", `await axios.get("/b", { baseURL: "https://a/", httpAgent: new http.Agent() });`],
    ["an address that begins so", "await axios.get(`https://a/${req.params.id}`, { httpAgent: new http.Agent() });"],
    ["an address put together", `await axios.get("https://a/" + req.params.id, { httpAgent: new http.Agent() });`],
    ["a URL", `await fetch(new URL("https://a/"), { agent: new http.Agent() });`],
    ["a proxy agent", `await axios.get("https://a/", { httpAgent: new HttpsProxyAgent(process.env.PROXY) });`],
    ["got", `await got("https://a/", { agent: { http: new http.Agent() } });`],
    ["node-fetch", `await fetch("https://a/", { agent: new http.Agent() });`],
    ["node:https", `https.get("https://a/", { agent: new http.Agent() });`],
    ["needle", `await needle("get", "https://a/", { agent: new HttpAgent({ keepAlive: false }) });`],
    ["request", `request({ url: "http://a/", agent: new https.Agent() });`],
    ["an option that nothing reads", `await axios.get("https://a/", { agent: new http.Agent() });`],
    ["a constant", `const httpAgent = new http.Agent();\nawait axios.get("https://a/", { httpAgent });`],
    [
      "options in a constant",
      `const options = { httpAgent: new http.Agent() };\nawait axios.get("https://a/", options);`,
    ],
    ["either of two", `await axios.get("https://a/", { httpAgent: req.slow ? new http.Agent() : undefined });`],
  ])("%s", (_name, body) => expect(reported(handler(body))).toEqual([]));

  it.each<[string, string]>([
    [
      "an address in a constant",
      `const ADDRESS = "https://a/";\n${handler(`await axios.get(ADDRESS, { httpAgent: new http.Agent() });`)}`,
    ],
    [
      "a shared one",
      `const httpAgent = new http.Agent();\n${handler(`await axios.get("https://a/", { httpAgent });`)}`,
    ],
    ["one of an instance", `const api = axios.create({ baseURL: "https://a/", httpAgent: new http.Agent() });`],
    [
      "one that an instance of a class is given",
      `class Api {\n  constructor(private readonly api: AxiosInstance) {}\n  async get() {\n    return await this.api.get("https://a/", { httpAgent: new http.Agent() });\n  }\n}`,
    ],
  ])("%s", (_name, code) => expect(reported(code)).toEqual([]));
});

describe("an agent that its request uses, or may use, is reported", () => {
  it.each<[string, string]>([
    ["axios", `await axios.get("https://a/", { httpsAgent: new https.Agent() });`],
    [
      "the used one of two",
      `await axios.get("https://a/", {\nhttpAgent: new http.Agent(), httpsAgent: new https.Agent() });`,
    ],
    ["an address of the caller", `await axios.get(req.query.url, { httpAgent: new http.Agent() });`],
    ["a relative address", `await axios.get("/b", { httpAgent: new http.Agent() });`],
    ["a protocol of the caller", "await axios.get(`${req.protocol}://a/`, { httpAgent: new http.Agent() });"],
    ["got", `await got("https://a/", { agent: { https: new https.Agent() } });`],
    ["node-fetch", `await fetch("https://a/", { agent: new https.Agent() });`],
    ["agentkeepalive", `await fetch("https://a/", { agent: new HttpsAgent() });`],
    [
      "another agent's requests",
      `const httpAgent = new http.Agent();\nawait axios.get("https://a/", { httpAgent });\nawait axios.get("http://a/", { httpAgent });`,
    ],
    ["another function", `await ask(req.query.url, { httpAgent: new http.Agent() });`],
    [
      "another function, which may do as it likes",
      `await ask("https://a/", { httpAgent: new HttpsProxyAgent("http://b/") });`,
    ],
  ])("%s", (_name, body) => {
    const lines = handler(body).split("\n");
    const last = lines.findLastIndex((line) => /new (?:https?\.Agent|Https\w*Agent)/.test(line)) + 1;
    expect(reported(handler(body))).toEqual([last]);
  });

  it("that other files import", () => {
    const code = `export const httpAgent = new http.Agent();\n${handler(`await axios.get("https://a/", { httpAgent });`)}`;
    expect(reported(code)).toEqual([1]);
  });
});
