import { describe, expect, it } from "vitest";
import { expectMarked, lint } from "../support/marked.js";

const RULE = "prefer-shared-client";
const IMPORTS = `import express from "express"; import OpenAI from "openai"; import Stripe from "stripe"; import axios from "axios"; import https from "node:https"; const app = express();`;

describe("reports clients whose construction is all that a fresh one costs", () => {
  it.each([
    [
      "in a handler",
      `app.post("/a", async (req, res) => {\n  const openai = new OpenAI(); // ! perRequest\n  res.json(await openai.models.list());\n});`,
    ],
    [
      "in an exported function",
      `export async function charge(id) {\n  const stripe = new Stripe(process.env.KEY); // ! perCall\n  return await stripe.charges.retrieve(id);\n}`,
    ],
    [
      "in a loop",
      `for (const id of ["a"]) {\n  const openai = new OpenAI(); // ! perIteration\n  await openai.models.retrieve(id);\n}`,
    ],
    [
      "a copy of axios that differs in nothing",
      `export async function send(body) {\n  await axios.create().post("http://a/", body); // ! perCall\n}`,
    ],
  ])("%s", (_case, code) => {
    expectMarked(RULE, `${IMPORTS}\n${code}`);
  });
});

describe("stays silent on", () => {
  it.each([
    [
      "clients that own connections: the other rule speaks",
      `app.get("/a", async (req, res) => { res.json(await axios.get("/", { httpsAgent: new https.Agent() })); });`,
    ],
    [
      "an SDK with an agent of its own: the other rule speaks",
      `app.get("/a", async (req, res) => { const openai = new OpenAI({ httpAgent: new https.Agent({ keepAlive: true }) }); res.json(await openai.models.list()); });`,
    ],
    [
      "derived instances",
      `app.get("/a", async (req, res) => { res.json(await axios.create({ baseURL: "http://a/" }).get("/")); });`,
    ],
    [
      "a key of the caller",
      `app.get("/a", async (req, res) => { const openai = new OpenAI({ apiKey: req.headers.key }); res.json(await openai.models.list()); });`,
    ],
    [
      "a client around one that the other rule reports",
      `import { DynamoDBClient } from "@aws-sdk/client-dynamodb"; import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb"; app.get("/a", async (req, res) => { const db = new DynamoDBClient({}); const doc = DynamoDBDocumentClient.from(db); res.json(await doc.send(1)); });`,
    ],
    [
      "module level",
      `const openai = new OpenAI(); app.get("/a", async (req, res) => res.json(await openai.models.list()));`,
    ],
    [
      "one for each use that is shut down",
      `import { PostHog } from "posthog-node"; app.get("/a", async (req, res) => { const client = new PostHog("k"); client.capture({ event: "a" }); await client.shutdown(); res.end(); });`,
    ],
    [
      "a key that is given later",
      `import { PineconeClient } from "@pinecone-database/pinecone"; app.get("/a", async (req, res) => { const client = new PineconeClient(); await client.init({ apiKey: req.body.key }); res.json(await client.listIndexes()); });`,
    ],
  ])("%s", (_case, code) => {
    expectMarked(RULE, `${IMPORTS}\n${code}`);
  });
});

it("says what is wasted, and that connections are not", () => {
  const [message] = lint(
    RULE,
    `${IMPORTS}\napp.get("/a", async (req, res) => { const openai = new OpenAI(); res.json(await openai.models.list()); });`,
  );
  expect(message?.message).toBe(
    '`new OpenAI()` is made on every request (Express handler `app.get("/a")`, line 2). It has no connections of its own: only the construction is wasted. One at module scope would do.',
  );
});

it("reports derived instances where it is asked to", () => {
  const code = `${IMPORTS}\napp.get("/a", async (req, res) => { res.json(await axios.create({ baseURL: "http://a/" }).get("/")); });`;
  expect(lint(RULE, code, { options: { derived: true } }).map((found) => [found.line, found.messageId])).toEqual([
    [2, "perRequest"],
  ]);
});

it("leaves a client of its caller alone in every scope: keeping one for each caller costs more than making it", () => {
  const code = `${IMPORTS}\nexport async function models(apiKey) { const openai = new OpenAI({ apiKey }); return await openai.models.list(); }`;
  expect(lint(RULE, code, { options: { scope: "wide" } })).toEqual([]);
  expect(
    lint(RULE, code.replace("(apiKey)", "()").replace("apiKey }", "apiKey: KEY }"), { options: { scope: "wide" } }),
  ).toHaveLength(1);
});

it("refuses an unknown option", () => {
  expect(() => lint(RULE, IMPORTS, { options: { scope: "everything" } })).toThrow(
    /"everything" should be equal to one of the allowed values/,
  );
});

describe("says what is wasted", () => {
  /** The only message on the code of a handler. */
  function message(code: string): string {
    const [only, ...others] = lint(RULE, `${IMPORTS}\n${code}`);
    expect(others).toEqual([]);
    return only!.message;
  }

  it("of a client that shares its connections", () => {
    expect(message(`app.get("/a", async () => { await new OpenAI().models.list(); });`)).toContain(
      "It has no connections of its own: only the construction is wasted. One at module scope",
    );
  });

  it.each([
    [
      "a tokenizer",
      `import { getEncoding } from "js-tiktoken"; app.get("/a", async (req, res) => { const e = getEncoding("cl100k_base"); res.json(e.encode("a").length); });`,
    ],
    [
      "a client that only signs",
      `import { S3Client } from "@aws-sdk/client-s3"; import { createPresignedPost } from "@aws-sdk/s3-presigned-post"; app.get("/a", async (req, res) => { const s3 = new S3Client({}); res.json(await createPresignedPost(s3, { Bucket: "b" })); });`,
    ],
    [
      "a client that only signs addresses",
      `import { S3Client } from "@aws-sdk/client-s3"; import { getSignedUrl } from "@aws-sdk/s3-request-presigner"; app.get("/a", async (req, res) => { res.json(await getSignedUrl(new S3Client({}), command)); });`,
    ],
  ])("of %s", (_case, code) => {
    expect(message(code)).toContain("It has no connections here: only the construction is wasted.");
  });

  it("of analytics that nobody ends", () => {
    const code = `import { PostHog } from "posthog-node"; app.get("/a", async (req, res) => { const client = new PostHog("k"); client.capture({ event: "a" }); res.end(); });`;
    expect(message(code)).toContain("only the construction is wasted");
  });
});
