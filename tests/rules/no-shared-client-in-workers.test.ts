import perRequest from "../../src/rules/no-per-request-client.js";
import rule from "../../src/rules/no-shared-client-in-workers.js";
import { asEslintRule, ruleTester } from "../support/rule-tester.js";

const worker = (before: string, body: string) =>
  `import { Client, Pool } from "pg";\n${before}\nexport default {\n  async fetch(request, env) {\n    ${body}\n  },\n};`;

const madePerRequest = worker("", `const client = new Client(env.DB.connectionString);\n    return handle(client);`);

ruleTester().run("no-shared-client-in-workers", asEslintRule(rule), {
  valid: [
    { name: "a client of each request", code: madePerRequest },
    {
      name: "a variable of the module that each request gives its own client",
      code: worker("let client;", "client = new Client(env.DB.connectionString);"),
    },
    {
      name: "on Node",
      code: `import { Pool } from "pg"; const pool = new Pool(); export async function query(text) { return pool.query(text); }`,
    },
    {
      name: "on Bun",
      code: `import { Pool } from "pg"; const pool = new Pool(); export default { port: 3000, fetch(request) { return pool.query("select 1"); } };`,
    },
    {
      name: "a client that only uses fetch",
      code: `import OpenAI from "openai"; const openai = new OpenAI({ apiKey: "test" });\nexport default { async fetch(request, env) { return Response.json(await openai.models.list()); } };`,
    },
    {
      name: "a client of which the platform decides",
      code: `import { S3Client } from "@aws-sdk/client-s3"; const s3 = new S3Client({});\nexport default { async fetch(request, env) { return s3.send(command); } };`,
    },
    {
      name: "a field of a Durable Object",
      code: `import { DurableObject } from "cloudflare:workers"; import { Pool } from "pg";\nexport class Room extends DurableObject { pool = new Pool(); async query() { return this.pool.query("select 1"); } }`,
    },
    {
      name: "a client kept on the request's own context",
      code: worker("", "const context = {}; context.client = new Client(env.DB.connectionString);"),
    },
    {
      name: "a factory that handlers call",
      code: worker(
        "function connect(env) { return new Client(env.DB.connectionString); }",
        "return handle(connect(env));",
      ),
    },
  ],
  invalid: [
    {
      name: "at module level, used by one handler",
      code: worker("const pool = new Pool();", `return Response.json(await pool.query("select 1"));`),
      errors: [
        {
          messageId: "module",
          line: 2,
          data: { name: "new Pool()" },
          suggestions: [
            {
              messageId: "move",
              output: `import { Client, Pool } from "pg";\nexport default {\n  async fetch(request, env) {\n    const pool = new Pool();\n    return Response.json(await pool.query("select 1"));\n  },\n};`,
            },
          ],
        },
      ],
    },
    {
      name: "at module level, used by two functions",
      code: worker(
        `const pool = new Pool();\nasync function all() { return pool.query("select 1"); }`,
        `return handle(await all(), pool);`,
      ),
      errors: [{ messageId: "module", line: 2 }],
    },
    {
      name: "exported for other files",
      code: `import postgres from "postgres"; import { env } from "cloudflare:workers";\nexport const sql = postgres(env.DB.connectionString);`,
      errors: [{ messageId: "module", line: 2 }],
    },
    {
      name: "by a factory that the module calls",
      code: `import { Pool } from "pg"; import { env } from "cloudflare:workers";\nfunction makePool() {\n  return new Pool({ connectionString: env.DB.connectionString });\n}\nexport const pool = makePool();`,
      errors: [{ messageId: "module", line: 3 }],
    },
    {
      name: "remembered by assignment",
      code: worker("let client;", "client ??= new Client(env.DB.connectionString);\n    return handle(client);"),
      errors: [{ messageId: "kept", line: 5, data: { name: "new Client()" } }],
    },
    {
      name: "remembered behind a condition",
      code: worker(
        "let client;\nfunction connect(env) {\n  if (!client) client = new Client(env.DB.connectionString);\n  return client;\n}",
        "return handle(connect(env));",
      ),
      errors: [{ messageId: "kept", line: 4 }],
    },
    {
      name: "remembered behind an early return",
      code: worker(
        "let client;\nfunction connect(env) {\n  if (client) return client;\n  client = new Client(env.DB.connectionString);\n  return client;\n}",
        "return handle(connect(env));",
      ),
      errors: [{ messageId: "kept", line: 5 }],
    },
    {
      name: "remembered on globalThis",
      code: worker(
        "",
        "globalThis.client ??= new Client(env.DB.connectionString);\n    return handle(globalThis.client);",
      ),
      errors: [{ messageId: "kept", line: 5 }],
    },
    {
      name: "an agent of undici",
      code: `import { Agent, request } from "undici"; import { env } from "cloudflare:workers";\nconst dispatcher = new Agent();\nexport const get = (url) => request(url, { dispatcher });`,
      errors: [{ messageId: "module", line: 2 }],
    },
    {
      name: "the adapter of Prisma",
      code: `import { PrismaClient } from "@prisma/client"; import { PrismaPg } from "@prisma/adapter-pg"; import { env } from "cloudflare:workers";\nexport const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: env.DB.connectionString }) });`,
      errors: [{ messageId: "module", line: 2, data: { name: "new PrismaPg()" } }],
    },
    {
      name: "a runtime that the settings name",
      code: `import { Pool } from "pg"; const pool = new Pool();`,
      settings: { "connection-reuse": { runtime: "workers" } },
      errors: [{ messageId: "module", line: 1 }],
    },
  ],
});

ruleTester().run("no-per-request-client where Workers forbid to share", asEslintRule(perRequest), {
  valid: [{ name: "a client of each request", code: madePerRequest }],
  invalid: [],
});
