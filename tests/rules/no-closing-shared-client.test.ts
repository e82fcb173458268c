import rule from "../../src/rules/no-closing-shared-client.js";
import { asEslintRule, ruleTester } from "../support/rule-tester.js";

const prelude = `import pg from "pg"; import express from "express"; const app = express();\nconst pool = new pg.Pool();`;

ruleTester().run("no-closing-shared-client", asEslintRule(rule), {
  valid: [
    { name: "at shutdown", code: `${prelude}\nprocess.on("SIGTERM", async () => { await pool.end(); });` },
    {
      name: "at the end of a script",
      code: `import pg from "pg"; const pool = new pg.Pool();\nasync function main() { try { await pool.query("select 1"); } finally { await pool.end(); } }\nmain();`,
    },
    {
      name: "after main",
      code: `import { PrismaClient } from "@prisma/client"; const prisma = new PrismaClient();\nasync function main() { await prisma.user.findMany(); }\nmain().finally(() => prisma.$disconnect());`,
    },
    {
      name: "a client of the request",
      code: `${prelude}\napp.get("/", async (req, res) => { const own = new pg.Pool(); try { res.json(await own.query("select 1")); } finally { await own.end(); } });`,
    },
    {
      name: "a client of the request that a callback closes",
      code: `${prelude}\napp.get("/", (req, res) => { const own = new pg.Client(); own.query("select 1", () => { own.end(); }); res.on("close", () => { own.end(); }); });`,
    },
    {
      name: "one pooled connection",
      code: `${prelude}\napp.get("/", async (req, res) => { const client = await pool.connect(); try { res.json(await client.query("select 1")); } finally { client.release(); } });`,
    },
    {
      name: "a route that ends the process",
      code: `${prelude}\napp.post("/stop", async (req, res) => { await pool.end(); process.exit(0); });`,
    },
    {
      name: "a client that is replaced",
      code: `import pg from "pg"; import express from "express"; const app = express();\nlet pool = new pg.Pool();\napp.post("/reload", async (req, res) => { if (pool) { await pool.end(); pool = new pg.Pool({ host: req.body.host }); } });`,
    },
    {
      name: "an exported function of unknown callers",
      code: `import pg from "pg"; const pool = new pg.Pool(); export async function disconnect() { await pool.end(); }`,
    },
    {
      name: "a producer of the request",
      code: `${prelude} import { Kafka } from "kafkajs"; const kafka = new Kafka({ brokers: ["kafka:9092"] });\napp.get("/", async (req, res) => { const producer = kafka.producer(); try { await producer.connect(); } finally { await producer.disconnect(); } });`,
    },
    {
      name: "the client's own listener",
      code: `import { createClient } from "redis"; const client = createClient();\nclient.on("message", () => { client.quit(); });`,
    },
  ],
  invalid: [
    {
      name: "a producer that a method made",
      code: `import express from "express"; import { Kafka } from "kafkajs"; const app = express(); const kafka = new Kafka({ brokers: ["kafka:9092"] });\nconst producer = kafka.producer();\napp.post("/", async (req, res) => {\n  await producer.connect();\n  await producer.disconnect();\n  res.end();\n});`,
      errors: [
        {
          messageId: "closes",
          line: 5,
          data: {
            code: "producer.disconnect()",
            made: "`kafka.producer()`, line 2",
            when: "on every request",
            because: 'Express handler `app.post("/")`, line 3',
            afterwards: "the next request fails",
          },
          suggestions: [
            {
              messageId: "remove",
              output: `import express from "express"; import { Kafka } from "kafkajs"; const app = express(); const kafka = new Kafka({ brokers: ["kafka:9092"] });\nconst producer = kafka.producer();\napp.post("/", async (req, res) => {\n  await producer.connect();\n  res.end();\n});`,
            },
          ],
        },
      ],
    },
    {
      name: "the pool of a wrapper around it",
      code: `import express from "express"; import { drizzle } from "drizzle-orm/node-postgres"; const app = express();\nconst db = drizzle(process.env.DATABASE_URL);\napp.post("/", async (req, res) => {\n  res.json(await db.select());\n  await db.$client.end();\n});`,
      errors: [
        {
          messageId: "closes",
          line: 5,
          suggestions: [
            {
              messageId: "remove",
              output: `import express from "express"; import { drizzle } from "drizzle-orm/node-postgres"; const app = express();\nconst db = drizzle(process.env.DATABASE_URL);\napp.post("/", async (req, res) => {\n  res.json(await db.select());\n});`,
            },
          ],
        },
      ],
    },
    {
      name: "a client that another file made, known by a member that no other has",
      code: `import express from "express"; import prisma from "../db"; const app = express();\napp.get("/", async (req, res) => {\n  res.json(await prisma.user.findMany());\n  await prisma.$disconnect();\n});`,
      errors: [
        {
          messageId: "closes",
          line: 4,
          data: {
            code: "prisma.$disconnect()",
            made: "the one that `../db` exports",
            when: "on every request",
            because: 'Express handler `app.get("/")`, line 2',
            afterwards: "requests in flight lose their connections, and the next one has to connect again",
          },
          suggestions: 1,
        },
      ],
    },
    {
      name: "after the query",
      code: `${prelude}\napp.get("/", async (req, res) => {\n  res.json(await pool.query("select 1"));\n  await pool.end();\n});`,
      errors: [
        {
          messageId: "closes",
          line: 5,
          data: {
            code: "pool.end()",
            made: "`new pg.Pool()`, line 2",
            when: "on every request",
            because: 'Express handler `app.get("/")`, line 3',
            afterwards: "the next request fails",
          },
          suggestions: [
            {
              messageId: "remove",
              data: { code: "pool.end()" },
              output: `${prelude}\napp.get("/", async (req, res) => {\n  res.json(await pool.query("select 1"));\n});`,
            },
          ],
        },
      ],
    },
    {
      name: "in finally, beside a catch",
      code: `${prelude}\napp.get("/", async (req, res) => {\n  try {\n    res.json(await pool.query("select 1"));\n  } catch (error) {\n    res.sendStatus(500);\n  } finally {\n    await pool.end();\n  }\n});`,
      errors: [
        {
          messageId: "closes",
          line: 9,
          suggestions: [
            {
              messageId: "remove",
              data: { code: "pool.end()" },
              output: `${prelude}\napp.get("/", async (req, res) => {\n  try {\n    res.json(await pool.query("select 1"));\n  } catch (error) {\n    res.sendStatus(500);\n  }\n});`,
            },
          ],
        },
      ],
    },
    {
      name: "in finally, alone",
      code: `${prelude}\napp.get("/", async (req, res) => {\n  try {\n    res.json(await pool.query("select 1"));\n  } finally {\n    await pool.end();\n  }\n});`,
      errors: [
        {
          messageId: "closes",
          line: 7,
          suggestions: [
            {
              messageId: "remove",
              data: { code: "pool.end()" },
              output: `${prelude}\napp.get("/", async (req, res) => {\n  res.json(await pool.query("select 1"));\n});`,
            },
          ],
        },
      ],
    },
    {
      name: "in a callback of finally",
      code: `${prelude}\napp.get("/", (req, res) => {\n  pool.query("select 1").then((rows) => res.json(rows)).finally(() => pool.end());\n});`,
      errors: [
        {
          messageId: "closes",
          line: 4,
          suggestions: [
            {
              messageId: "remove",
              data: { code: "pool.end()" },
              output: `${prelude}\napp.get("/", (req, res) => {\n  pool.query("select 1").then((rows) => res.json(rows));\n});`,
            },
          ],
        },
      ],
    },
    {
      name: "behind a condition",
      code: `${prelude}\napp.get("/", async (req, res) => {\n  res.json(await pool.query("select 1"));\n  if (pool) {\n    await pool.end();\n  }\n});`,
      errors: [
        {
          messageId: "closes",
          line: 6,
          suggestions: [
            {
              messageId: "remove",
              data: { code: "pool.end()" },
              output: `${prelude}\napp.get("/", async (req, res) => {\n  res.json(await pool.query("select 1"));\n});`,
            },
          ],
        },
      ],
    },
    {
      name: "in a try of its own",
      code: `${prelude}\napp.get("/", async (req, res) => {\n  res.json(await pool.query("select 1"));\n  try { await pool.end(); } catch { log(); }\n});`,
      errors: [
        {
          messageId: "closes",
          line: 5,
          suggestions: [
            {
              messageId: "remove",
              data: { code: "pool.end()" },
              output: `${prelude}\napp.get("/", async (req, res) => {\n  res.json(await pool.query("select 1"));\n});`,
            },
          ],
        },
      ],
    },
    {
      name: "where the closing has a result that is used",
      code: `${prelude}\napp.get("/", async (req, res) => {\n  res.json(await pool.end());\n});`,
      errors: [{ messageId: "closes", line: 4 }],
    },
    {
      name: "under a condition that does something",
      code: `${prelude}\napp.get("/", async (req, res) => {\n  if (await finished(req)) pool.end();\n});`,
      errors: [{ messageId: "closes", line: 4 }],
    },
    {
      name: "by a declaration",
      code: `import { Agent } from "undici"; import express from "express"; const app = express();\nconst agent = new Agent();\napp.get("/", async (req, res) => {\n  await using dispatcher = agent;\n  res.json(await fetch("http://localhost", { dispatcher }));\n});`,
      errors: [
        {
          messageId: "closes",
          line: 4,
          suggestions: [
            {
              messageId: "keep",
              output: `import { Agent } from "undici"; import express from "express"; const app = express();\nconst agent = new Agent();\napp.get("/", async (req, res) => {\n  const dispatcher = agent;\n  res.json(await fetch("http://localhost", { dispatcher }));\n});`,
            },
          ],
        },
      ],
    },
  ],
});
