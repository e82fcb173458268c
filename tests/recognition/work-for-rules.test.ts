import { describe, expect, it } from "vitest";
import { mayHoldClient } from "../../src/recognition/client-member.js";
import { refersToGlobal } from "../../src/syntax/global-references.js";
import { mayObtainResponses } from "../../src/recognition/response-acquisition.js";
import { parse } from "../support/parse.js";

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
    [`import axios from "axios";`, true],
    [`import { api } from "./api"; api.interceptors.request.use(add);`, true],
    [`import { db } from "./db"; db.$disconnect();`, true],
    [`import { redis } from "./redis"; redis.quit();`, true],
    [`const redis = require("./redis"); redis.quit();`, true],
    [`import { api } from "./api"; api.defaults.headers.common.Authorization = token;`, true],
    [`import { api } from "./api"; api.get("/");`, false],
    [`api.close();`, false],
  ])("%s: %s", (code, expected) => {
    expect(mayHoldClient(parse(code))).toBe(expected);
  });
});
