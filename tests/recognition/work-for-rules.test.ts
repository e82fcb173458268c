import { describe, expect, it } from "vitest";
import { mayHoldClient } from "../../src/recognition/client-member.js";
import { refersToGlobal } from "../../src/syntax/global-references.js";
import { mayObtainResponses } from "../../src/recognition/response-acquisition.js";
import { parse } from "../support/parse.js";
import { program } from "../support/program.js";

describe("refersToGlobal", () => {
  it.each([
    ["fetch(url);", true],
    ["let f: typeof fetch;", true],
    ["this.fetch(); const fetched = 1; // fetch", false],
    ["export function load(fetch) { return fetch(url); }", false],
    [`import fetch from "node-fetch"; fetch(url);`, false],
  ])("%s: %s", (code, expected) => {
    expect(refersToGlobal("fetch", parse(code))).toBe(expected);
  });

  it("does not count what is configured and not used", () => {
    expect(refersToGlobal("Promise", parse("export {};"))).toBe(false);
    expect(refersToGlobal("Promise", parse("Promise.all([]);"))).toBe(true);
  });
});

describe("mayObtainResponses", () => {
  it.each([
    ["fetch(url);", true],
    ["globalThis.fetch(url);", true],
    [`window["fetch"](url);`, true],
    ["const { fetch: get } = globalThis; get(url);", true],
    [`import { request } from "undici";`, true],
    [`const { request } = require("undici");`, true],
    ["abstract class A { abstract load(): Promise<Response>; async f() { await this.load(); } }", true],
    ["class A { async load(): Promise<Response> { return other(); } }", false],
    ["export const find = (fetch, key) => fetch(key); // fetch", false],
    ["globalThis.loaded = true;", false],
    [`import { z } from "zod"; prefetch(url);`, false],
  ])("%s: %s", (code, expected) => {
    expect(mayObtainResponses(parse(code))).toBe(expected);
  });

  it("takes globals from the settings", () => {
    const client = {
      package: "globalThis",
      docs: "https://example.com",
      responses: { "Api#load": { arrives: "promise", interface: "fetch", unread: "it leaks" } },
    };
    const settings = { "connection-reuse": { clients: [client] } };
    expect(mayObtainResponses(parse("new Api().load();", { settings }))).toBe(true);
    expect(mayObtainResponses(parse("class Api {} new Api().load();", { settings }))).toBe(false);
  });
});

describe("mayHoldClient", () => {
  it.each([
    [`import axios from "axios"; axios.defaults.timeout = 1;`, true],
    [`import axios from "axios"; axios.get("/");`, false],
    [`import { PrismaClient } from "@prisma/client"; const db = new PrismaClient(); db.$disconnect();`, true],
    [`import { Redis } from "ioredis"; export const end = (redis: Redis) => redis.quit();`, true],
    [`import { Link } from "@prisma/client"; link.close();`, false],
    [`import { api } from "./api"; api.interceptors.request.use(add);`, true],
    [`import { db } from "./db"; db.$disconnect();`, true],
    [`import { api } from "./api"; api.defaults.headers.common.Authorization = token;`, true],
    [`import { api } from "./api"; api.get("/");`, false],
    [`api.close();`, false],
  ])("%s: %s", (code, expected) => {
    expect(mayHoldClient(parse(code))).toBe(expected);
  });

  it.each([
    [`import { redis } from "./redis";\nredis.quit();\n`, true],
    [`const redis = require("./redis");\nredis.quit();\n`, true],
    [`import { list } from "./list";\nlist.quit();\n`, false],
    [`import { redis } from "./redis";\nredis.get("a");\n`, false],
  ])("by what the program has at hand: %s: %s", (code, expected) => {
    const { file } = program({
      "redis.ts": 'import { Redis } from "ioredis";\nexport const redis = new Redis();\n',
      "list.ts": "export const list = { quit() {} };\n",
      "service.ts": code,
    });
    expect(mayHoldClient(file("service.ts"))).toBe(expected);
  });
});
