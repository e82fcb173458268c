import { describe, expect, it } from "vitest";
import { expectMarked, lint } from "../support/marked.js";

const RULE = "no-per-request-client";
const IMPORTS = `import express from "express"; import https from "node:https"; import axios from "axios"; import OpenAI from "openai"; import { S3Client } from "@aws-sdk/client-s3"; import { NodeHttpHandler } from "@smithy/node-http-handler"; const app = express();`;

const check = (code: string, options: object = {}): void => void expectMarked(RULE, `${IMPORTS}\n${code}`, { options });
const message = (code: string, rule = RULE): string | undefined => lint(rule, `${IMPORTS}\n${code}`)[0]?.message;

describe("a client that a factory makes is reported at its construction", () => {
  it.each<[string, string]>([
    [
      "however often it is called",
      `const client = () => new S3Client({}); // ! perRequest\napp.get("/a", async (req, res) => res.json(await client().send(1)));\napp.get("/b", async (req, res) => res.json(await client().send(2)));\napp.get("/c", async (req, res) => res.json(await client().send(3)));`,
    ],
    [
      "in a variable, by an asynchronous factory",
      `async function client() {\n  const s3 = new S3Client({}); // ! perRequest\n  return s3;\n}\napp.get("/a", async (req, res) => res.json(await (await client()).send(1)));`,
    ],
    [
      "held by what it returns",
      `function storage() {\n  return { bucket: "a", client: new S3Client({}) }; // ! perRequest\n}\napp.get("/a", async (req, res) => {\n  const { client } = storage();\n  res.json(await client.send(1));\n});`,
    ],
    [
      "behind another factory",
      `const inner = () => new S3Client({}); // ! perRequest\nconst outer = () => inner();\napp.get("/a", async (req, res) => res.json(await outer().send(1)));`,
    ],
    [
      "by a method",
      `export class Store {\n  client() {\n    return new S3Client({}); // ! perCall\n  }\n  async save() { await this.client().send(1); }\n  async load() { await this.client().send(2); }\n}`,
    ],
    [
      "on each of two ways",
      `function client(large) {\n  if (large) return new S3Client({ maxAttempts: 9 }); // ! perRequest\n  return new S3Client({}); // ! perRequest\n}\napp.get("/a", async (req, res) => res.json(await client(req.query.large).send(1)));`,
    ],
    [
      "where one caller keeps it and another does not",
      `const client = () => new S3Client({}); // ! perRequest\nconst shared = client();\napp.get("/a", async (req, res) => res.json(await shared.send(1)));\napp.get("/b", async (req, res) => res.json(await client().send(1)));`,
    ],
    [
      "where every caller gives it a constant",
      `const client = (region) => new S3Client({ region }); // ! perRequest\napp.get("/a", async (req, res) => res.json(await client("eu").send(1)));\napp.get("/b", async (req, res) => res.json(await client("us").send(1)));`,
    ],
    [
      "with the agent inside it",
      `function client() {\n  return axios.create({ httpsAgent: new https.Agent({ keepAlive: true }) }); // ! perRequest\n}\napp.get("/a", async (req, res) => res.json(await client().get("/")));`,
    ],
  ])("%s", (_case, code) => check(code));

  it("once by the rule on clients that lose their construction only", () => {
    expectMarked(
      "prefer-shared-client",
      `${IMPORTS}\nconst client = () => new OpenAI({ apiKey: "a" }); // ! perRequest\napp.get("/a", async (req, res) => res.json(await client().models.list()));\napp.get("/b", async (req, res) => res.json(await client().models.list()));`,
    );
  });

  it("where only other files call it", () => {
    check(`const inner = () => new S3Client({}); // ! perCall\nexport function client() {\n  return inner();\n}`, {
      scope: "wide",
    });
  });
});

describe("a client that a factory makes is reported at a call where an argument decides", () => {
  it.each<[string, string]>([
    [
      "a constant beside what belongs to a caller",
      `const client = (region) => new S3Client({ region });\napp.get("/a", async (req, res) => {\n  const s3 = client("eu"); // ! perRequest\n  res.json(await s3.send(1));\n});\napp.get("/b", async (req, res) => {\n  const s3 = client(req.query.region);\n  res.json(await s3.send(1));\n});`,
    ],
    [
      "nothing beside what belongs to a caller",
      `const client = (options = {}) => new S3Client(options);\napp.get("/a", async (req, res) => {\n  res.json(await client().send(1)); // ! perRequest\n});\napp.get("/b", async (req, res) => {\n  res.json(await client(req.body).send(1));\n});`,
    ],
  ])("%s", (_case, code) => check(code));

  it("names the factory there", () => {
    expect(
      message(
        `const client = (region) => new S3Client({ region });\napp.get("/a", async (req, res) => res.json(await client("eu").send(1)));\napp.get("/b", async (req, res) => res.json(await client(req.query.region).send(1)));`,
      ),
    ).toBe(
      '`new S3Client()` is made by `client()` on every request (Express handler `app.get("/a")`, line 3), so its connections are never reused. Let `client` keep one for each set of arguments. Not repaired: `new S3Client()` is up to the caller.',
    );
  });
});

describe("a client that a factory makes is left alone", () => {
  it.each<[string, string]>([
    [
      "where each caller gives it what is its own",
      `const client = (region) => new S3Client({ region });\napp.get("/a", async (req, res) => res.json(await client(req.query.region).send(1)));\napp.get("/b", async (req, res) => res.json(await client(req.body.region).send(1)));`,
    ],
    [
      "where every caller keeps it",
      `const client = () => new S3Client({});\nconst one = client();\nconst two = client();\napp.get("/a", async (req, res) => res.json(await one.send(await two.send(1))));`,
    ],
    [
      "where it remembers it",
      `let s3;\nconst client = () => (s3 ??= new S3Client({}));\napp.get("/a", async (req, res) => res.json(await client().send(1)));\napp.get("/b", async (req, res) => res.json(await client().send(1)));`,
    ],
    [
      "where the callers remember it",
      `const client = () => new S3Client({});\nlet s3;\napp.get("/a", async (req, res) => { s3 ??= client(); res.json(await s3.send(1)); });`,
    ],
  ])("%s", (_case, code) => check(code));
});

describe("the message", () => {
  it("names the chain from the entry point to the factory, and how to mend it", () => {
    expect(
      message(
        `const inner = () => new S3Client({});\nconst outer = () => inner();\napp.get("/a", async (req, res) => res.json(await load()));\nconst load = async () => await outer().send(1);`,
      ),
    ).toBe(
      '`new S3Client()` is made on every request (Express handler `app.get("/a")` → `load` → `outer` → `inner`, line 4), so its connections are never reused. Let `inner` make it once and keep it.',
    );
  });

  it("names the caller that tells most, and says how many there are", () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, i) => `export async function send${i}() { await client().send(${i}); }`).join(
        "\n",
      );
    const handler = `app.get("/a", async (req, res) => res.json(await client().send(1)));`;
    expect(message(`const client = () => new S3Client({});\n${others(1)}\n${handler}`)).toContain(
      '(Express handler `app.get("/a")` → `client`, line 4, and at 1 more place)',
    );
    expect(message(`const client = () => new S3Client({});\n${others(11)}\n${handler}`)).toContain(
      '(Express handler `app.get("/a")` → `client`, line 14, and at 11 more places)',
    );
  });

  it("does not count what keeps it", () => {
    expect(
      message(
        `const client = () => new S3Client({});\nconst shared = client();\nexport async function send() { await client().send(1); }\nexport const all = () => shared.send(2);`,
      ),
    ).toBe(
      "`new S3Client()` is made on every call (exported function `send` → `client`, line 4), so its connections are never reused. Let `client` make it once and keep it.",
    );
  });

  it("names the option that an agent lacks", () => {
    expect(
      message(
        `const agent = () => new https.Agent({ ca: process.env.CA });\napp.get("/a", async (req, res) => res.json(await axios.get("/", { httpsAgent: agent() })));`,
      ),
    ).toMatch(/Let `agent` make it once and keep it, with `keepAlive: true`\.$/);
  });

  it("says to keep in the object what depends on it", () => {
    expect(
      message(
        `export class Store {\n  client() { return new S3Client({ region: this.region }); }\n  async handle() { setInterval(() => this.client().send(1), 100); }\n}`,
      ),
    ).toMatch(
      /so its connections are never reused\. Keep one in a field of the object\. Not repaired: its arguments use `this`\.$/,
    );
  });

  it("says that a factory with arguments makes one for each set of them", () => {
    expect(
      message(
        `const client = (region) => new S3Client({ region });\napp.get("/a", async (req, res) => res.json(await client("eu").send(1)));\napp.get("/b", async (req, res) => res.json(await client("us").send(1)));`,
      ),
    ).toMatch(
      /so its connections are never reused\. Let `client` keep one for each set of arguments\. Not repaired: `new S3Client\(\)` is up to the caller\.$/,
    );
  });
});
