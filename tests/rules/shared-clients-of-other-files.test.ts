import type { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { only, program, type ProgramFiles as Files } from "../support/program.js";

type Case = readonly [name: string, linted: string, files: Files];

const EXPRESS = `import express from "express";\nconst app = express();\n`;
const REDIS = `import Redis from "ioredis";\n`;
const AXIOS = `import axios from "axios";\n`;

const sharedRedis: Files = { "lib/redis.ts": `${REDIS}export const redis = new Redis();` };
const sharedApi: Files = { "lib/api.ts": `${AXIOS}export const api = axios.create();` };
const cacheClass = `${REDIS}export class Cache {\n  redis = new Redis();\n  async stop() {\n    await this.redis.quit();\n  }\n}`;

/** What the suggestions of a report lead to, given the text that it is on. */
const suggested = (text: string, suggestions: readonly Linter.LintSuggestion[] = []) =>
  suggestions.map(({ fix }) => text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]));

/** The lines and messages of a rule on one file of a program. */
function reports(rule: string, linted: string, files: Files): readonly string[] {
  return program(files)
    .lint(linted, only(rule))
    .map(({ line, message }) => `${line}: ${message}`);
}

describe("no-closing-shared-client", () => {
  const rule = "no-closing-shared-client";

  it.each<readonly [...Case, found: string]>([
    [
      "a client of another file",
      "src/main.ts",
      {
        ...sharedRedis,
        "src/main.ts": `${EXPRESS}import { redis } from "../lib/redis";\napp.get("/", async (req, res) => {\n  await redis.quit();\n});`,
      },
      '5: `redis.quit()` closes a client that other requests share (`new Redis()`, lib/redis.ts:2) on every request (Express handler `app.get("/")`, line 4)',
    ],
    [
      "a client that another file remembers",
      "src/main.ts",
      {
        "lib/redis.ts": `${REDIS}let redis: Redis | undefined;\nexport function getRedis() {\n  redis ??= new Redis();\n  return redis;\n}`,
        "src/main.ts": `${EXPRESS}import { getRedis } from "../lib/redis";\napp.get("/", async (req, res) => {\n  const redis = getRedis();\n  redis.disconnect();\n});`,
      },
      '6: `redis.disconnect()` closes a client that other requests share (`new Redis()`, lib/redis.ts:4) on every request (Express handler `app.get("/")`, line 4)',
    ],
    [
      "what a handler of another file calls",
      "lib/redis.ts",
      {
        "lib/redis.ts": `${REDIS}export const redis = new Redis();\nexport async function stop() {\n  await redis.quit();\n}`,
        "src/main.ts": `${EXPRESS}import { stop } from "../lib/redis";\napp.get("/", async (req, res) => {\n  await stop();\n});`,
      },
      '4: `redis.quit()` closes a client that other requests share (`new Redis()`, line 2) on every request (Express handler `app.get("/")`, src/main.ts:4 → `stop`)',
    ],
    [
      "a client of an object that another file makes once",
      "lib/cache.ts",
      {
        "lib/cache.ts": cacheClass,
        "src/main.ts": `${EXPRESS}import { Cache } from "../lib/cache";\nconst cache = new Cache();\napp.get("/", async (req, res) => {\n  await cache.stop();\n});`,
      },
      '5: `this.redis.quit()` closes a client that other requests share (`new Redis()`, line 3) on every request (Express handler `app.get("/")`, src/main.ts:5 → `stop`)',
    ],
    [
      "a client in a field of an object of another file",
      "src/main.ts",
      {
        "lib/cache.ts": `${cacheClass}\nexport const cache = new Cache();`,
        "src/main.ts": `${EXPRESS}import { cache } from "../lib/cache";\napp.get("/", async (req, res) => {\n  await cache.redis.quit();\n});`,
      },
      '5: `cache.redis.quit()` closes a client that other requests share (`new Redis()`, lib/cache.ts:3) on every request (Express handler `app.get("/")`, line 4)',
    ],
  ])("reports %s", (_name, linted, files, found) => {
    const [first, ...others] = reports(rule, linted, files);
    expect(first?.slice(0, found.length)).toBe(found);
    expect(others).toEqual([]);
  });

  it.each<Case>([
    [
      "a client that another file makes for each request",
      "src/main.ts",
      {
        "lib/redis.ts": `${REDIS}export const open = () => new Redis();`,
        "src/main.ts": `${EXPRESS}import { open } from "../lib/redis";\napp.get("/", async (req, res) => {\n  const redis = open();\n  await redis.quit();\n});`,
      },
    ],
    [
      "an object that other requests share and that is no client",
      "src/main.ts",
      {
        "lib/redis.ts": `export const redis = { quit() {}, $disconnect() {} };`,
        "src/main.ts": `${EXPRESS}import { redis } from "../lib/redis";\napp.get("/", async (req, res) => {\n  await redis.quit();\n  await redis.$disconnect();\n});`,
      },
    ],
    [
      "a client of an object that another file makes for each request",
      "lib/cache.ts",
      {
        "lib/cache.ts": cacheClass,
        "src/main.ts": `${EXPRESS}import { Cache } from "../lib/cache";\napp.get("/", async (req, res) => {\n  const cache = new Cache();\n  await cache.stop();\n});`,
      },
    ],
    [
      "what other files call when the process ends",
      "lib/redis.ts",
      {
        "lib/redis.ts": `${REDIS}export const redis = new Redis();\nexport async function stop() {\n  await redis.quit();\n}`,
        "src/main.ts": `${EXPRESS}import { stop } from "../lib/redis";\nprocess.on("SIGTERM", () => stop());`,
      },
    ],
    [
      "what listens to the client itself, in another file",
      "lib/redis.ts",
      {
        "lib/redis.ts": `${REDIS}export const redis = new Redis();\nexport const stop = () => redis.quit();`,
        "src/main.ts": `import { redis, stop } from "../lib/redis";\nredis.on("error", () => stop());`,
      },
    ],
    [
      "a shared client of another file in a script",
      "scripts/fill.ts",
      {
        ...sharedRedis,
        "scripts/fill.ts": `import { redis } from "../lib/redis";\nasync function main() {\n  await redis.quit();\n}\nmain();`,
      },
    ],
    [
      "an object of a class that a container may make as it likes",
      "lib/cache.ts",
      {
        "lib/cache.ts": cacheClass,
        "src/main.ts": `${EXPRESS}import { Cache } from "../lib/cache";\nimport { container } from "./container";\nnew Cache();\ncontainer.add(Cache);\napp.get("/", async (req, res) => {\n  await (req as never as { cache: Cache }).cache.stop();\n});`,
      },
    ],
  ])("is silent about %s", (_name, linted, files) => {
    expect(reports(rule, linted, files)).toEqual([]);
  });

  it("suggests what stays in the file", () => {
    const main = `${EXPRESS}import { redis } from "../lib/redis";\napp.get("/", async (req, res) => {\n  res.send(await redis.get("a"));\n  await redis.quit();\n});`;
    const [report] = program({ ...sharedRedis, "src/main.ts": main }).lint("src/main.ts", only(rule));
    expect(suggested(main, report?.suggestions)).toEqual([main.replace("\n  await redis.quit();", "")]);
  });
});

describe("no-request-state-on-shared-client", () => {
  const rule = "no-request-state-on-shared-client";

  it.each<readonly [...Case, found: string]>([
    [
      "a header on a client of another file",
      "src/main.ts",
      {
        ...sharedApi,
        "src/main.ts": `${EXPRESS}import { api } from "../lib/api";\napp.get("/", async (req, res) => {\n  api.defaults.headers.common.Authorization = req.headers.authorization;\n});`,
      },
      '5: `api.defaults.headers.common.Authorization =` puts data of one request (Express handler `app.get("/")`, line 4) into the defaults of every request of a client that other requests share (`axios.create()`, lib/api.ts:2)',
    ],
    [
      "a header that a handler of another file hands on",
      "lib/api.ts",
      {
        "lib/api.ts": `${AXIOS}export const api = axios.create();\nexport function setToken(token: string) {\n  api.defaults.headers.common.Authorization = token;\n}`,
        "src/main.ts": `${EXPRESS}import { setToken } from "../lib/api";\napp.get("/", async (req, res) => {\n  setToken(req.headers.authorization);\n});`,
      },
      '4: `api.defaults.headers.common.Authorization =` puts data of one request (Express handler `app.get("/")`, src/main.ts:4 → `setToken`)',
    ],
    [
      "interceptors that pile up on a client of another file",
      "src/main.ts",
      {
        "lib/api.js": `const axios = require("axios");\nmodule.exports = axios.create();`,
        "src/main.ts": `${EXPRESS}const api = require("../lib/api");\napp.get("/", async (req, res) => {\n  api.interceptors.request.use((config) => config);\n});`,
      },
      '5: `api.interceptors.request.use()` runs on every request (Express handler `app.get("/")`, line 4) and adds to the request interceptors of a client that outlives it (`axios.create()`, lib/api.js:2)',
    ],
  ])("reports %s", (_name, linted, files, found) => {
    const [first, ...others] = reports(rule, linted, files);
    expect(first?.slice(0, found.length)).toBe(found);
    expect(others).toEqual([]);
  });

  it.each<Case>([
    [
      "a client that another file makes for each request",
      "src/main.ts",
      {
        "lib/api.ts": `${AXIOS}export const newApi = () => axios.create();`,
        "src/main.ts": `${EXPRESS}import { newApi } from "../lib/api";\napp.get("/", async (req, res) => {\n  const api = newApi();\n  api.defaults.headers.common.Authorization = req.headers.authorization;\n});`,
      },
    ],
    [
      "an object of another file that is no client",
      "src/main.ts",
      {
        "lib/api.ts": `export const api = { defaults: { headers: { common: {} as Record<string, unknown> } } };`,
        "src/main.ts": `${EXPRESS}import { api } from "../lib/api";\napp.get("/", async (req, res) => {\n  api.defaults.headers.common.Authorization = req.headers.authorization;\n});`,
      },
    ],
    [
      "what the start-up of another file hands on",
      "lib/api.ts",
      {
        "lib/api.ts": `${AXIOS}export const api = axios.create();\nexport function setToken(token: string) {\n  api.defaults.headers.common.Authorization = token;\n}`,
        "src/main.ts": `${EXPRESS}import { setToken } from "../lib/api";\nsetToken(process.env.TOKEN);`,
      },
    ],
  ])("is silent about %s", (_name, linted, files) => {
    expect(reports(rule, linted, files)).toEqual([]);
  });
});

describe("no-shared-client-in-workers", () => {
  const rule = "no-shared-client-in-workers";
  const edge = (body: string) => `${body}\nexport const runtime = "edge";`;

  it.each<readonly [...Case, found: string]>([
    [
      "a client that an edge route imports",
      "lib/db.ts",
      {
        "lib/db.ts": `import { Pool } from "pg";\nexport const pool = new Pool();`,
        "app/api/users/route.ts": edge(
          `import { pool } from "../../../lib/db";\nexport const GET = () => pool.query("");`,
        ),
      },
      "2: `new Pool()` is made at module level",
    ],
    [
      "a client that a function of another file makes for a Worker's module",
      "src/db.ts",
      {
        "src/db.ts": `import { Pool } from "pg";\nexport const open = () => new Pool();`,
        "app/api/users/route.ts": edge(
          `import { open } from "../../../src/db";\nconst pool = open();\nexport const GET = () => pool.query("");`,
        ),
      },
      "2: `new Pool()` is made at module level",
    ],
  ])("reports %s", (_name, linted, files, found) => {
    const [first, ...others] = reports(rule, linted, files);
    expect(first?.slice(0, found.length)).toBe(found);
    expect(others).toEqual([]);
  });

  it.each<Case>([
    [
      "a client that another route imports as well",
      "lib/db.ts",
      {
        "lib/db.ts": `import { Pool } from "pg";\nexport const pool = new Pool();`,
        "app/api/users/route.ts": edge(
          `import { pool } from "../../../lib/db";\nexport const GET = () => pool.query("");`,
        ),
        "app/api/files/route.ts": `import { pool } from "../../../lib/db";\nexport const GET = () => pool.query("");`,
      },
    ],
    [
      "a client that a function of another file makes for each request",
      "src/db.ts",
      {
        "src/db.ts": `import { Pool } from "pg";\nexport const open = () => new Pool();`,
        "app/api/users/route.ts": edge(
          `import { open } from "../../../src/db";\nexport const GET = () => open().query("");`,
        ),
      },
    ],
  ])("is silent about %s", (_name, linted, files) => {
    expect(reports(rule, linted, files)).toEqual([]);
  });

  it("suggests nothing where another file uses the client", () => {
    const [report] = program({
      "lib/db.ts": `import { Pool } from "pg";\nexport const pool = new Pool();`,
      "app/api/users/route.ts": edge(
        `import { pool } from "../../../lib/db";\nexport const GET = () => pool.query("");`,
      ),
    }).lint("lib/db.ts", only(rule));
    expect(report).toBeDefined();
    expect(report?.suggestions ?? []).toEqual([]);
  });
});
