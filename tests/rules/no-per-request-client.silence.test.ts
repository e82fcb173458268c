import { describe, it } from "vitest";
import { expectMarked, type MarkedOptions } from "../support/marked.js";

const RULE = "no-per-request-client";
const IMPORTS = `import express from "express"; import { EventEmitter } from "node:events"; import { spawn } from "node:child_process"; import { S3Client } from "@aws-sdk/client-s3"; import { Storage } from "@google-cloud/storage"; import pg from "pg"; import { Redis } from "ioredis"; import { MongoClient } from "mongodb"; const app = express();`;

function check(code: string, options: MarkedOptions = {}): void {
  expectMarked(RULE, `${IMPORTS}\n${code}`, options);
}

/** Code in a handler. */
const handler = (body: string) => `app.get("/price", async (req, res) => {\n${body}\n});`;
const S3 = `const s3 = new S3Client({});`;
const USE = `res.json(await s3.send(1));`;

describe("a branch for local development", () => {
  it.each<[title: string, code: string]>([
    ["development", `if (process.env.NODE_ENV === "development") {\n${S3}\n${USE}\n}`],
    ["not production", `if (process.env.NODE_ENV !== "production") {\n${S3}\n${USE}\n}`],
    ["behind a way out in production", `if (process.env.NODE_ENV === "production") return res.end();\n${S3}\n${USE}`],
    ["the other branch", `if (process.env.NODE_ENV === "production") {\nres.end();\n} else {\n${S3}\n${USE}\n}`],
    ["one of several environments", `if (["development", "test"].includes(process.env.NODE_ENV)) {\n${S3}\n${USE}\n}`],
    ["a flag", `if (process.env.IS_OFFLINE) {\n${S3}\n${USE}\n}`],
    ["an emulator", `if (process.env.FIRESTORE_EMULATOR_HOST) {\n${S3}\n${USE}\n}`],
    ["an emulator and more", `if (process.env.STORAGE_EMULATOR_HOST && req.query.local) {\n${S3}\n${USE}\n}`],
    ["a constant", `const isLocal = process.env.NODE_ENV === "development";\nif (isLocal) {\n${S3}\n${USE}\n}`],
    ["a ternary", `const s3 = process.env.NODE_ENV === "test" ? new S3Client({}) : null;\n${USE}`],
    ["not in production", `if (!isProduction) {\n${S3}\n${USE}\n}`],
  ])("is silent: %s", (_title, body) => check(handler(body)));

  it("is silent in a function that only such a branch calls", () => {
    check(
      `async function local() {\n${S3}\nreturn s3.send(1);\n}\n${handler(`if (process.env.NODE_ENV === "development") return res.json(await local());\nres.end();`)}`,
    );
  });

  const MARKED = `const s3 = new S3Client({}); // ! perRequest`;
  it.each<[title: string, code: string]>([
    ["production", `if (process.env.NODE_ENV === "production") {\n${MARKED}\n${USE}\n}`],
    [
      "behind a way out in development",
      `if (process.env.NODE_ENV === "development") return res.end();\n${MARKED}\n${USE}`,
    ],
    ["the other branch", `if (process.env.IS_OFFLINE) {\nres.end();\n} else {\n${MARKED}\n${USE}\n}`],
    ["no tests", `if (process.env.NODE_ENV !== "test") {\n${MARKED}\n${USE}\n}`],
    ["one of several conditions", `if (process.env.IS_OFFLINE || req.query.fresh) {\n${MARKED}\n${USE}\n}`],
    ["a flag of something else", `if (process.env.IS_PRIMARY) {\n${MARKED}\n${USE}\n}`],
    ["beside the branch", `if (process.env.IS_OFFLINE) log("local");\n${MARKED}\n${USE}`],
  ])("is not: %s", (_title, body) => check(handler(body)));
});

describe("a listener that acts once", () => {
  const client = (mark = "") => `const db = new Redis();${mark}\nawait db.del(id);\ndb.disconnect();`;

  it.each<[title: string, code: string]>([
    [
      "it takes itself off",
      `const bus = new EventEmitter();\nfunction done(id) {\nif (id !== process.env.ID) return;\nbus.off("done", done);\nwork(id);\n}\nasync function work(id) {\n${client()}\n}\nbus.on("done", done);`,
    ],
    [
      "it settles a promise",
      `const bus = new EventEmitter();\nexport const start = () => new Promise((resolve) => {\nbus.on("done", async (id) => {\nif (id !== process.env.ID) return;\n${client()}\nresolve(id);\n});\n});`,
    ],
    [
      "it waits for a line of a child process",
      `const child = spawn("db");\nchild.stdout.on("data", async (data) => {\nif (data.toString().includes("ready for connections")) {\nconst id = 1;\n${client()}\n}\n});`,
    ],
    [
      "it waits for a line, by name, on both outputs",
      `class Server { start() {\nconst child = spawn("db");\nconst watch = (data) => { if (/ready/.test(String(data))) this.prepare(1); };\nchild.stdout.on("data", watch);\nchild.stderr.on("data", watch);\n}\nasync prepare(id) {\n${client()}\n} }`,
    ],
  ])("is silent: %s", (_title, code) => check(code));

  const MARK = " // ! perRequest";
  it.each<[title: string, code: string]>([
    [
      "it acts on every event of a kind",
      `const bus = new EventEmitter();\nbus.on("done", async ({ id, type }) => {\nif (type !== "order") return;\n${client(MARK)}\n});`,
    ],
    [
      "it takes itself off on another event",
      `const bus = new EventEmitter();\nbus.on("done", async function done({ id, type }) {\nif (type === "end") bus.off("done", done);\nif (type === "order") {\n${client(MARK)}\n}\n});`,
    ],
    [
      "it picks nothing",
      `const bus = new EventEmitter();\nexport const start = () => new Promise((resolve) => {\nbus.on("done", async (id) => {\n${client(MARK)}\nif (id === "last") resolve(id);\n});\n});`,
    ],
    [
      "it is put on for every request",
      `app.get("/price", (req, res) => {\nconst child = spawn("price");\nchild.stdout.on("data", async (data) => {\nif (!data.includes("done")) return;\nconst id = 1;\n${client(MARK)}\n});\n});`,
    ],
    [
      "a handler of requests with a condition on the request",
      `app.get("/price", async (req, res) => {\nif (req.query.id !== "1") return res.end();\nconst id = 1;\n${client(MARK)}\n});`,
    ],
  ])("is not: %s", (_title, code) => check(code));
});

describe("an agent that is made on a choice", () => {
  const UNDICI = `import { Agent, ProxyAgent } from "undici";\n`;
  const use = (dispatcher: string) =>
    `res.json(await (await fetch("https://a.example/", { dispatcher: ${dispatcher} })).json());`;

  it.each<[title: string, code: string]>([
    [
      "as the module loads",
      `const proxy = process.env.PROXY ? new ProxyAgent(process.env.PROXY) : undefined;\n${handler(use("proxy"))}`,
    ],
    [
      "of a proxy that the request names",
      handler(use("req.query.proxy ? new ProxyAgent(req.query.proxy) : undefined")),
    ],
    [
      "while the one that a function keeps is missing",
      `let kept;\nconst agent = () => (kept ? kept : (kept = new Agent()));\n${handler(use("agent()"))}`,
    ],
    [
      "while a map has none",
      `const agents = new Map();\n${handler(`const agent = agents.has("a") ? agents.get("a") : new Agent();\nagents.set("a", agent);\n${use("agent")}`)}`,
    ],
    [
      "into a variable of the module, by a flag",
      `let ready = false;\nlet agent;\n${handler(`agent = ready ? agent : new Agent();\nready = true;\n${use("agent")}`)}`,
    ],
    [
      "into a field of an object of the module",
      `class Api {\nagent = process.env.PROXY ? new ProxyAgent(process.env.PROXY) : undefined;\nget(u) { return fetch(u, { dispatcher: this.agent }); }\n}\nconst api = new Api();\n${handler(`res.json(await (await api.get("https://a.example/")).json());`)}`,
    ],
  ])("is silent: %s", (_title, code) => check(`${UNDICI}${code}`));

  it.each(["undefined", "null", "other"])("is not, where nobody keeps it: %s", (left) => {
    check(
      `${UNDICI}const other = new Agent();\n${handler(`const agent = process.env.PROXY ? new ProxyAgent(process.env.PROXY) : ${left}; // ! perRequest\n${use("agent")}`)}`,
    );
  });
});

describe("a health check", () => {
  const probe = (mark = "", use = `await db.query("SELECT 1");`) =>
    `const db = new pg.Client(process.env.DATABASE_URL);${mark}\nawait db.connect();\n${use}\nawait db.end();`;

  it.each<[title: string, code: string]>([
    ["by its route", `app.get("/healthz", async (req, res) => {\n${probe()}\nres.end();\n});`],
    ["by a longer route", `app.get("/api/v1/health/db", async (req, res) => {\n${probe()}\nres.end();\n});`],
    ["by the name of a function", `export async function checkHealth() {\n${probe()}\n}`],
    [
      "by the name of a function that the handler calls",
      `async function isReady() {\n${probe()}\n}\napp.get("/state", async (req, res) => { res.json(await isReady()); });`,
    ],
    [
      "by a class of Terminus",
      `import { HealthIndicator } from "@nestjs/terminus";\nexport class Db extends HealthIndicator {\nasync look() {\n${probe()}\n} }`,
    ],
    [
      "by a command of MongoDB",
      `app.get("/ready", async (req, res) => {\nconst mongo = new MongoClient(process.env.MONGO);\nawait mongo.db("admin").command({ ping: 1 });\nawait mongo.close();\nres.end();\n});`,
    ],
    [
      "by a chain that ends in a ping",
      `app.get("/ready", async (req, res) => {\nconst mongo = new MongoClient(process.env.MONGO);\nawait mongo.db().admin().ping().catch(log);\nawait mongo.close();\nres.end();\n});`,
    ],
    [
      "by a call of Kafka",
      `import { Kafka } from "kafkajs";\nconst kafka = new Kafka({ brokers: ["broker.internal:9092"] });\nexport async function checkHealth() {\nconst admin = kafka.admin();\nawait admin.connect();\nawait admin.listTopics();\nawait admin.disconnect();\n}`,
    ],
    [
      "by a call of Temporal",
      `import { Connection } from "@temporalio/client";\napp.get("/ready", async (req, res) => {\nconst temporal = await Connection.connect({ address: process.env.TEMPORAL });\nawait temporal.workflowService.describeNamespace({ namespace: "default" });\nawait temporal.close();\nres.end();\n});`,
    ],
  ])("is silent: %s", (_title, code) => check(code));

  it("is silent in the file of a route", () => {
    check(`export async function GET() {\n${probe()}\nreturn new Response();\n}`, {
      filename: "/project/app/api/health/route.ts",
    });
  });

  const MARK = " // ! perRequest";
  it.each<[title: string, code: string]>([
    [
      "a query for data",
      `app.get("/healthz", async (req, res) => {\n${probe(MARK, `await db.query("select * from users");`)}\n});`,
    ],
    ["a route of something else", `app.get("/wealth", async (req, res) => {\n${probe(MARK)}\n});`],
    [
      "a connection that is never closed",
      `app.get("/healthz", async (req, res) => {\nconst db = new pg.Client(process.env.DATABASE_URL);${MARK}\nawait db.connect();\nawait db.query("SELECT 1");\n});`,
    ],
  ])("is not: %s", (_title, code) => check(code));
});

describe("a client that only tries out what a caller gives", () => {
  const body = (url: string, use: string, mark = "") =>
    handler(`const db = new pg.Client(${url});${mark}\nawait db.connect();\n${use}\nawait db.end();\nres.end();`);

  it.each(["req.body.url", "await load()"])("is silent, in `strict` too: %s", (url) => {
    check(body(url, `await db.query("SELECT 1");`), { options: { scope: "wide" } });
  });

  it("is not where it does more", () => {
    const work = `await db.query("delete from prices");`;
    check(body("await load()", work, " // ! perRequest"), { options: { scope: "wide" } });
    check(body("req.body.url", work), { options: { scope: "wide" } });
  });
});

describe("a client that another module keeps for all of the process", () => {
  it.each([
    [
      "a function that sets it",
      `import { setGlobalDispatcher, Agent } from "undici";\nexport function patch() {\nsetGlobalDispatcher(new Agent());\n}`,
    ],
    [
      "a method that sets up with it",
      `import knex from "knex";\nimport { R } from "redbean-node";\nexport async function prepareAll() {\nR.setup(knex({}));\n}`,
    ],
  ])("is silent: %s", (_title, code) => check(code));

  it("is not where a function only uses it", () => {
    check(
      `import { request, Agent } from "undici";\nexport async function price() {\nawait request("http://a/", { dispatcher: new Agent() }); // ! perCall\n}`,
    );
  });
});

describe("a client that a catch makes in place of one that is kept", () => {
  const SHARED = `let shared;\nasync function connect() {\nshared ??= await new Redis().connect();\nreturn shared;\n}`;
  const USE = `app.get("/price", async (req, res) => {\nconst db = await client();\nres.json(await db.get("a"));\n});`;

  it.each([
    [
      "by a function",
      `async function client() {\ntry {\nreturn await connect();\n} catch {\nreturn new Redis(process.env.FALLBACK);\n}\n}`,
    ],
    [
      "by a variable",
      `async function client() {\ntry {\nshared ??= await connect();\nreturn shared;\n} catch (error) {\nlog(error);\nconst db = new Redis(process.env.FALLBACK);\nreturn db;\n}\n}`,
    ],
  ])("is silent: %s", (_title, code) => check(`${SHARED}\n${code}\n${USE}`));

  it.each([
    [
      "in place of a result",
      handler(
        `try {\nres.json(await load());\n} catch {\nconst db = new Redis(); // ! perRequest\nres.json(await db.get("a"));\ndb.disconnect();\n}`,
      ),
    ],
    [
      "in the try",
      handler(
        `try {\nconst db = new Redis(); // ! perRequest\nawait db.get("a");\ndb.disconnect();\nreturn shared;\n} catch {}`,
      ),
    ],
  ])("is not: %s", (_title, code) => check(`let shared;\n${code}`));
});

describe("a connection that listens", () => {
  it.each<[title: string, listen: string]>([
    ["a constant channel", `await db.query("LISTEN prices");`],
    ["a channel of the request", "await db.query(`listen ${req.query.channel}`);"],
    ["a channel behind a text", `await db.query("LISTEN " + req.query.channel);`],
    ["its notifications", `db.on("notification", ({ payload }) => res.write(payload));`],
  ])("is its own: %s", (_title, listen) => {
    check(handler(`const db = new pg.Client(process.env.DATABASE_URL);\nawait db.connect();\n${listen}`));
  });

  it("is not one that only asks", () => {
    check(
      handler(
        `const db = new pg.Client(process.env.DATABASE_URL); // ! perRequest\nawait db.connect();\ndb.on("error", log);\nres.json(await db.query("select listen from prices"));\nawait db.end();`,
      ),
    );
  });
});
