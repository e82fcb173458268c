import { describe, expect, it } from "vitest";
import { expectMarked, lint, type MarkedOptions } from "../support/marked.js";

const RULE = "no-per-request-client";
const IMPORTS = `import express from "express"; import https, { Agent as HttpsAgent } from "node:https"; import axios from "axios"; import { Agent, Pool, request } from "undici"; import { S3Client } from "@aws-sdk/client-s3"; import pg from "pg"; import { Redis } from "ioredis"; import fs from "node:fs"; const app = express();`;

function check(code: string, options: MarkedOptions = {}): void {
  expectMarked(RULE, `${IMPORTS}\n${code}`, options);
}

describe("reports", () => {
  it.each<[string, string]>([
    [
      "a client in a handler",
      `app.get("/a", async (req, res) => {\n  const agent = new Agent(); // ! perRequest\n  res.json(await request("http://a/", { dispatcher: agent }));\n});`,
    ],
    [
      "an agent in the options of a request",
      `app.get("/a", async (req, res) => {\n  res.json(await axios.get("https://a/", { httpsAgent: new https.Agent({ keepAlive: true }) })); // ! perRequest\n});`,
    ],
    [
      "an agent among the options of a derived instance, at the instance",
      `app.get("/a", async (req, res) => {\n  const api = axios.create({ httpsAgent: new https.Agent({ keepAlive: true }) }); // ! perRequest\n  res.json(await api.get("/"));\n});`,
    ],
    [
      "only the agent, when the instance around it depends on the request",
      `app.get("/a", async (req, res) => {\n  const api = axios.create({\n    headers: { authorization: req.headers.authorization },\n    httpsAgent: new https.Agent({ keepAlive: true }), // ! perRequest\n  });\n  res.json(await api.get("/"));\n});`,
    ],
    [
      "a handler registered by name",
      `app.get("/a", handler);\nasync function handler(req, res) {\n  const s3 = new S3Client({}); // ! perRequest\n  res.json(await s3.send(req.body));\n}`,
    ],
    [
      "a helper that a handler calls",
      `app.get("/a", async (req, res) => { res.json(await one()); });\nconst one = () => two();\nasync function two() {\n  const s3 = new S3Client({}); // ! perRequest\n  return await s3.send(1);\n}`,
    ],
    [
      "a handler of connections inside a client",
      `import { NodeHttpHandler } from "@smithy/node-http-handler";\napp.get("/a", async (req, res) => {\n  const s3 = new S3Client({ requestHandler: new NodeHttpHandler() }); // ! perRequest\n  res.json(await s3.send(1));\n});`,
    ],
    [
      "a client of one user that only verifies tokens",
      `import { OAuth2Client } from "google-auth-library";\napp.post("/a", async (req, res) => {\n  const client = new OAuth2Client(process.env.ID); // ! perRequest\n  res.json(await client.verifyIdToken({ idToken: req.body.token }));\n});`,
    ],
    [
      "a connection that nobody closes, whatever it is made with",
      `export class Store { async size(url) {\n  const redis = new Redis(url); // ! perCall\n  return await redis.dbsize();\n} }`,
    ],
    [
      "a function whose name only starts like one that prepares",
      `export async function opening() {\n  const s3 = new S3Client({}); // ! perCall\n  await s3.send(1);\n}`,
    ],
    [
      "a loop",
      `for (const key of ["a", "b"]) {\n  const s3 = new S3Client({}); // ! perIteration\n  await s3.send(key);\n}`,
    ],
    [
      "the callback of an array method",
      `export async function all(keys) {\n  return Promise.all(keys.map(async (key) => {\n    const s3 = new S3Client({}); // ! perIteration\n    return await s3.send(key);\n  }));\n}`,
    ],
    [
      "an exported function",
      `export async function send(key) {\n  const s3 = new S3Client({}); // ! perCall\n  await s3.send(key);\n}`,
    ],
    [
      "a method",
      `export class Store {\n  async save(key) {\n    const s3 = new S3Client({}); // ! perCall\n    await s3.send(key);\n  }\n}`,
    ],
    [
      "a client on the request",
      `app.use(async (req, res, next) => {\n  req.db = new pg.Client(process.env.DATABASE_URL); // ! perRequest\n  await next();\n});`,
    ],
    [
      "a client closed at the end",
      `app.get("/a", async (req, res) => {\n  const redis = new Redis(); // ! perRequest\n  try { res.json(await redis.get("a")); } finally { redis.disconnect(); }\n});`,
    ],
    [
      "a promise callback in a handler",
      `app.get("/a", (req, res) => {\n  fetch("http://a/").then(async (r) => {\n    const s3 = new S3Client({}); // ! perRequest\n    await s3.send(await r.json());\n  });\n});`,
    ],
    [
      "a timer",
      `setInterval(async () => {\n  const s3 = new S3Client({}); // ! perRequest\n  await s3.send(1);\n}, 1000);`,
    ],
    [
      "a server made by http.createServer",
      `import http from "node:http";\nhttp.createServer(async (req, res) => {\n  const s3 = new S3Client({}); // ! perRequest\n  res.end(await s3.send(1));\n});`,
    ],
    [
      "a Lambda handler",
      `import type { APIGatewayProxyEvent } from "aws-lambda";\nexport const handler = async (event: APIGatewayProxyEvent) => {\n  const s3 = new S3Client({}); // ! perRequest\n  return await s3.send(event.body);\n};`,
    ],
    [
      "a wrapped Lambda handler",
      `import middy from "@middy/core";\nconst run = async (event) => {\n  const s3 = new S3Client({}); // ! perRequest\n  return await s3.send(event.body);\n};\nexport const handler = middy(run);`,
    ],
    [
      "a default parameter value",
      `app.get("/a", async (req, res) => { res.json(await load()); });\nasync function load(s3 = new S3Client({})) { // ! perRequest\n  return await s3.send(1);\n}`,
    ],
    [
      "arguments from the environment",
      `app.get("/a", async (req, res) => {\n  const { REGION } = process.env;\n  const s3 = new S3Client({ region: REGION }); // ! perRequest\n  res.json(await s3.send(1));\n});`,
    ],
    [
      "arguments that the only caller fills with constants",
      `app.get("/a", async (req, res) => { res.json(await load("eu")); });\nasync function load(region) {\n  const s3 = new S3Client({ region }); // ! perRequest\n  return await s3.send(1);\n}`,
    ],
    [
      "a class of the file that extends a client",
      `class MyAgent extends HttpsAgent {}\napp.get("/a", async (req, res) => {\n  const agent = new MyAgent(); // ! perRequest\n  res.json(await axios.get("/", { httpsAgent: agent }));\n});`,
    ],
    [
      "an object that holds the agent",
      `app.get("/a", async (req, res) => {\n  const options = {};\n  options.httpsAgent = new https.Agent({ keepAlive: true }); // ! perRequest\n  res.json(await axios.get("/", options));\n});`,
    ],
  ])("%s", (_case, code) => check(code));

  it.each<[string, string]>([
    [
      "namespace import",
      `import * as https2 from "https";\nexport async function send() {\n  await axios.get("/", { httpsAgent: new https2.Agent() }); // ! perCall\n}`,
    ],
    [
      "require",
      `const { Agent: A } = require("https");\nmodule.exports = async function send() {\n  await axios.get("/", { httpsAgent: new A() }); // ! perCall\n};`,
    ],
    [
      "dynamic import",
      `export async function send() {\n  const { S3Client: C } = await import("@aws-sdk/client-s3");\n  const s3 = new C({}); // ! perCall\n  await s3.send(1);\n}`,
    ],
    [
      "alias",
      `const A = https.Agent;\nexport async function send() {\n  await axios.get("/", { httpsAgent: new A() }); // ! perCall\n}`,
    ],
  ])("recognises a client by %s", (_case, code) => check(code));
});

describe("stays silent on", () => {
  it.each<[string, string]>([
    ["module level", `const s3 = new S3Client({}); app.get("/a", async (req, res) => res.json(await s3.send(1)));`],
    [
      "a class of one's own with the same name",
      `export async function send() { class S3 {} class Agent2 {} const a = new Agent2(); await a.x(); }`,
    ],
    ["a shadowed name", `export async function send(Agent) { const a = new Agent(); await a.request(); }`],
    ["??=", `let s3; app.get("/a", async (req, res) => { s3 ??= new S3Client({}); res.json(await s3.send(1)); });`],
    ["||=", `let s3; app.get("/a", async (req, res) => { s3 ||= new S3Client({}); res.json(await s3.send(1)); });`],
    [
      "if (!x)",
      `let s3; function get() { if (!s3) s3 = new S3Client({}); return s3; } app.get("/a", async (req, res) => res.json(await get().send(1)));`,
    ],
    [
      "early return",
      `let s3; function get() { if (s3) return s3; s3 = new S3Client({}); return s3; } app.get("/a", async (req, res) => res.json(await get().send(1)));`,
    ],
    [
      "=== undefined",
      `let s3; function get() { if (s3 === undefined) { s3 = new S3Client({}); } return s3; } app.get("/a", async (req, res) => res.json(await get().send(1)));`,
    ],
    [
      "a promise cache",
      `let p; function get() { p ??= (async () => { const s3 = new S3Client({}); await s3.init(); return s3; })(); return p; } app.get("/a", async (req, res) => res.json(await (await get()).send(1)));`,
    ],
    [
      "a promise cache with then",
      `let p; function get() { if (!p) { const r = new Redis(); p = r.connect().then(() => r); } return p; } app.get("/a", async (req, res) => res.json(await (await get()).get(1)));`,
    ],
    [
      "globalThis.x ??",
      `app.get("/a", async (req, res) => { const s3 = globalThis.s3 ?? new S3Client({}); globalThis.s3 = s3; res.json(await s3.send(1)); });`,
    ],
    [
      "a map",
      `const map = new Map(); function get(k) { let s = map.get(k); if (!s) { s = new S3Client({}); map.set(k, s); } return s; } app.get("/a", async (req, res) => res.json(await get(1).send(1)));`,
    ],
    [
      "a record",
      `const all = {}; function get(k) { return (all[k] ??= new S3Client({})); } app.get("/a", async (req, res) => res.json(await get(1).send(1)));`,
    ],
    [
      "static get",
      `class Db { static #c; static get client() { return (Db.#c ??= new S3Client({})); } } app.get("/a", async (req, res) => res.json(await Db.client.send(1)));`,
    ],
    ["this.x ??=", `export class Store { async save() { this.s3 ??= new S3Client({}); await this.s3.send(1); } }`],
    ["a kept object", `export class Store { connect() { this.s3 = new S3Client({}); } }`],
    ["a constructor", `export class Store { constructor() { this.s3 = new S3Client({}); } }`],
    ["a class field", `export class Store { s3 = new S3Client({}); }`],
    [
      "a helper that memoises",
      `import once from "lodash/once"; const get = once(() => new S3Client({})); app.get("/a", async (req, res) => res.json(await get().send(1)));`,
    ],
    ["start-up", `async function main() { const r = new Redis(); await r.ping(); } main();`],
    ["the callback of listen", `app.listen(3000, async () => { const r = new Redis(); await r.ping(); });`],
    [
      "a region of the caller",
      `app.get("/a", async (req, res) => { const s3 = new S3Client({ region: req.query.region }); res.json(await s3.send(1)); });`,
    ],
    [
      "credentials of the caller",
      `export async function send(credentials) { const s3 = new S3Client({ credentials }); await s3.send(1); }`,
    ],
    [
      "a client of one user",
      `import { OAuth2Client } from "google-auth-library"; app.post("/a", async (req, res) => { const client = new OAuth2Client(process.env.ID); res.json(await client.getToken(req.body.code)); });`,
    ],
    [
      "a client of one user that verifies tokens as well",
      `import { OAuth2Client } from "google-auth-library"; app.post("/a", async (req, res) => { const client = new OAuth2Client(process.env.ID); const { tokens } = await client.getToken(req.body.code); res.json(await client.verifyIdToken({ idToken: tokens.id_token })); });`,
    ],
    [
      "a client that fetches what its function remembers",
      `let key; app.get("/a", async (req, res) => { res.json(await secret()); }); async function secret() { if (key) return key; const s3 = new S3Client({}); key = await s3.send(1); return key; }`,
    ],
    [
      "a connection of the caller that its listeners keep",
      `export class Store { watch(url) { const redis = new Redis(url); redis.on("end", () => this.restart()); } }`,
    ],
    [
      "a connection of the caller that is handed to a callback",
      `import { MongoClient } from "mongodb"; export class Store { import(url) { MongoClient.connect(url, (error, db) => db.close()); } }`,
    ],
    [
      "a connection for each item, which nobody closes",
      `export async function sizes(urls) { for (const url of urls) { const redis = new Redis(url); await redis.dbsize(); } }`,
    ],
    [
      "the default of a parameter, which callers may give",
      `export async function count(redis = new Redis()) { return await redis.dbsize(); }`,
    ],
    [
      "an awaited token",
      `app.get("/a", async (req, res) => { const token = await login(); const s3 = new S3Client({ token }); res.json(await s3.send(1)); });`,
    ],
    [
      "a client for each item of a loop",
      `for (const region of ["a", "b"]) { const s3 = new S3Client({ region }); await s3.send(1); }`,
    ],
    ["the start of a for loop", `for (let s3 = new S3Client({}), i = 0; i < 3; i++) await s3.send(i);`],
    ["the iterated expression", `for (const x of new Redis().scanStream()) fs.log(x);`],
    [
      "a derived instance",
      `app.get("/a", async (req, res) => { const api = axios.create({ baseURL: "http://a/" }); res.json(await api.get("/")); });`,
    ],
    [
      "an unknown callback at module level",
      `register(async () => { const s3 = new S3Client({}); await s3.send(1); });`,
    ],
    ["a factory without callers", `export function client() { return new S3Client({}); }`],
    [
      "a factory called at module level",
      `function client() { return new S3Client({}); } const s3 = client(); app.get("/a", async (req, res) => res.json(await s3.send(1)));`,
    ],
    ["a memoised instance by setter", `export function install(holder) { holder.setAgent(new Agent()); }`],
    [
      "a client that is given the connections",
      `import { NodeHttpHandler } from "@smithy/node-http-handler"; const requestHandler = new NodeHttpHandler(); app.get("/a", async (req, res) => { const s3 = new S3Client({ requestHandler }); res.json(await s3.send(1)); });`,
    ],
    [
      "a subscriber",
      `app.get("/events", async (req, res) => { const redis = new Redis(); redis.subscribe("prices"); redis.on("message", (channel, text) => res.write(text)); });`,
    ],
    [
      "a type",
      `import type { S3Client as T } from "@aws-sdk/client-s3"; export async function f(c: T) { await c.send(1); }`,
    ],
    [
      "dependency injection",
      `import { Module } from "@nestjs/common"; @Module({ providers: [{ provide: "S3", useFactory: () => new S3Client({}) }] }) export class M {}`,
    ],
  ])("%s", (_case, code) => check(code));

  it.each([
    ["a test by name", "/project/src/service.test.ts"],
    ["a test by folder", "/project/__tests__/service.ts"],
    ["a migration", "/project/migrations/001.ts"],
    ["a script", "/project/scripts/seed.ts"],
    ["a configuration", "/project/vite.config.ts"],
  ])("%s", (_case, filename) => {
    expect(
      lint(RULE, `${IMPORTS}\nexport async function send(key) { const s3 = new S3Client({}); await s3.send(key); }`, {
        filename,
      }),
    ).toEqual([]);
  });

  it("workers, where sharing is forbidden", () => {
    check(
      `export default { async fetch(request, env) { const c = new pg.Client("postgres://a"); await c.connect(); return new Response(await c.query("a")); } } satisfies ExportedHandler<Env>;`,
    );
  });

  it("browser code", () => {
    expect(
      lint(
        RULE,
        `"use client";\n${IMPORTS}\nexport async function send(key) { const s3 = new S3Client({}); await s3.send(key); }`,
      ),
    ).toEqual([]);
  });
});

describe("messages", () => {
  const message = (code: string): string | undefined => lint(RULE, `${IMPORTS}\n${code}`)[0]?.message;

  it("names the entry point and the chain of calls", () => {
    expect(
      message(
        `app.get("/a", async (req, res) => { res.json(await one()); });\nconst one = async () => await two();\nasync function two() { const s3 = new S3Client({}); return await s3.send(1); }`,
      ),
    ).toBe(
      '`new S3Client()` is made on every request (Express handler `app.get("/a")` → `one` → `two`, line 2), so its connections are never reused. Make it once, at module scope.',
    );
  });

  it.each([
    [
      "a timer",
      "setInterval(async () => { BODY }, 1000);",
      "every time the timer fires (timer `setInterval()`, line 2)",
    ],
    [
      "a job",
      `new Worker("mail", async (job) => { BODY });`,
      'for every job (BullMQ job processor `new Worker("mail")`, line 2)',
    ],
    ["a loop", "for (const key of keys) { BODY }", "in every iteration (`for…of` loop, line 2)"],
    [
      "an element",
      "keys.forEach(async (key) => { BODY });",
      "for every element (array callback `keys.forEach()`, line 2)",
    ],
  ])("says what the code runs for: %s", (_, code, when) => {
    expect(
      lint(
        RULE,
        `import { S3Client } from "@aws-sdk/client-s3"; import { Worker } from "bullmq"; import { keys } from "./keys.js";\n${code.replace("BODY", "const s3 = new S3Client({}); await s3.send(1);")}`,
      )[0]?.message,
    ).toBe(`\`new S3Client()\` is made ${when}, so its connections are never reused. Make it once, at module scope.`);
  });

  it("says that an agent needs keepAlive as well", () => {
    expect(
      message(
        `app.get("/a", async (req, res) => { res.json(await axios.get("/", { httpsAgent: new https.Agent() })); });`,
      ),
    ).toBe(
      '`new https.Agent()` is made on every request (Express handler `app.get("/a")`, line 2), so its connections are never reused. Make it once, at module scope, with `keepAlive: true`.',
    );
  });

  it("names the agent that owns the connections", () => {
    expect(
      message(
        `app.get("/a", async (req, res) => { const api = axios.create({ httpsAgent: new https.Agent({ keepAlive: true }) }); res.json(await api.get("/")); });`,
      ),
    ).toBe(
      '`new https.Agent()` is made for `axios.create()` on every request (Express handler `app.get("/a")`, line 2), so its connections are never reused. Make it once, at module scope.',
    );
  });

  it("names the factory and the pool", () => {
    expect(
      message(
        `function client() { return new S3Client({}); }\nexport async function send() { await client().send(1); }`,
      ),
    ).toBe(
      "`new S3Client()` is made on every call (exported function `send` → `client`, line 3), so its connections are never reused. Let `client` make it once and keep it.",
    );
    expect(
      message(`export async function query() { const c = new pg.Client(); await c.connect(); await c.end(); }`),
    ).toBe(
      "`new pg.Client()` is made on every call (exported function `query`, line 2), so its connections are never reused. Share one `Pool` instead.",
    );
  });
});

describe("scope", () => {
  const wide = { options: { scope: "wide" } };

  it.each<[string, string]>([
    [
      "functions that prepare something",
      `export async function connectAndSend() {\n  const s3 = new S3Client({}); // ! perCall\n  await s3.send(1);\n}`,
    ],
    [
      "functions that something reaches which prepares",
      `export async function initialiseStore() { return await version(); }\nasync function version() {\n  const s3 = new S3Client({}); // ! perCall\n  return await s3.send(1);\n}`,
    ],
    [
      "functions that look whether something can be reached",
      `export async function testStoreConnection() {\n  const s3 = new S3Client({}); // ! perCall\n  await s3.send(1);\n}`,
    ],
    ["factories that only other files call", `export function client() {\n  return new S3Client({}); // ! perCall\n}`],
    [
      "arguments that may be of the request",
      `app.get("/a", async (req, res) => {\n  const s3 = new S3Client({ region: await regionOf() }); // ! perRequest\n  res.json(await s3.send(1));\n});`,
    ],
    [
      "arguments with a default",
      `export async function send(region = "eu-west-1") {\n  const s3 = new S3Client({ region }); // ! perCall\n  await s3.send(1);\n}`,
    ],
    [
      "what depends on an object, in a loop of one of its methods",
      `export class Store { async all(keys) {\n  for (const key of keys) {\n    const s3 = new S3Client({ region: this.region }); // ! perIteration\n    await s3.send(key);\n  }\n} }`,
    ],
    [
      "arguments that are awaited",
      `export async function send() {\n  const s3 = new S3Client({ region: await region() }); // ! perCall\n  await s3.send(1);\n}`,
    ],
    [
      "clients that some make afresh on purpose",
      `import { chromium } from "playwright";\nexport async function print(page) {\n  const browser = await chromium.launch(); // ! perCall\n  await browser.newPage();\n}`,
    ],
    [
      "arguments that the factory awaits",
      `async function client() { const token = await login(); return new S3Client({ token }); } // ! perRequest\napp.get("/a", async (req, res) => {\n  const s3 = await client();\n  res.json(await s3.send(1));\n});`,
    ],
  ])("leaves %s to `wide`", (_case, code) => {
    check(code, wide);
    expect(lint(RULE, `${IMPORTS}\n${code}`)).toEqual([]);
  });

  it.each<[string, string]>([
    [
      "functions whose names say that they start the program",
      `export async function worker() { const r = new Redis(); await r.ping(); }`,
    ],
    [
      "functions whose names say that they put the program together",
      `export async function buildApp() { const r = new Redis(); await r.ping(); }\nexport async function startWebhookConsumer() { const r = new Redis(); await r.ping(); }`,
    ],
    [
      "factories given to a container",
      `export const useFactory = () => new S3Client({});\nexport function s3Factory() { return new S3Client({}); }`,
    ],
    [
      "a client for each item of a loop",
      `for (const region of ["a", "b"]) { const s3 = new S3Client({ region }); await s3.send(1); }`,
    ],
    [
      "what the request says",
      `app.get("/a", async (req, res) => { const s3 = new S3Client({ region: req.query.region }); res.json(await s3.send(1)); });`,
    ],
    [
      "what an unknown caller passes in",
      `export async function send(region) { const s3 = new S3Client({ region }); await s3.send(1); }\nexport async function count(url) { const r = new Redis(url); const keys = await r.dbsize(); await r.quit(); return keys; }`,
    ],
  ])("stays silent even there on %s", (_case, code) => check(code, wide));

  it("advises to keep what depends on an object in that object", () => {
    const [message] = lint(
      RULE,
      `${IMPORTS}\nexport class Store { async save() { const s3 = new S3Client({ region: this.region }); await s3.send(1); } }`,
      wide,
    );
    expect(message?.message).toMatch(
      /so its connections are never reused\. Keep one in a field of the object\. Not repaired: its arguments use `this`\.$/,
    );
  });

  it("does not advise to share what may depend on the caller", () => {
    const [message] = lint(
      RULE,
      `${IMPORTS}\napp.get("/a", async (req, res) => { const s3 = new S3Client({ region: await regionOf() }); res.json(await s3.send(1)); });`,
      wide,
    );
    expect(message?.message).toBe(
      '`new S3Client()` is made on every request (Express handler `app.get("/a")`, line 2), so its connections are never reused. Make it once, if its arguments are the same each time.',
    );
  });
});
