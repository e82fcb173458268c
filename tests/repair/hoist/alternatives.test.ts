import { describe, expect, it } from "vitest";
import { offered } from "../../support/repair.js";

/** What is offered in JavaScript, or in TypeScript where the code has types. */
function offeredFor(code: string, text: string): ReturnType<typeof offered> {
  return offered(code, text, /: (?:string|Promise)/.test(code) ? {} : { filename: "/project/src/service.js" });
}

describe("a client that a fix cannot move", () => {
  it("keeps a client whose constructor reads the environment", () => {
    const { offered, program } = offeredFor(
      `import OpenAI from "openai";

export async function handler(prompt: string) {
  const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
  return openai.responses.create({ input: prompt });
}
`,
      "new OpenAI(",
    );
    expect(offered).toEqual(["fix: lazy", "hoistUnchecked"]);
    expect(program).toMatchInlineSnapshot(`
      "import OpenAI from "openai";

      let openai: OpenAI | undefined;

      export async function handler(prompt: string) {
        openai ??= new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
        return openai.responses.create({ input: prompt });
      }
      "
    `);
  });

  it("leaves a guarded key where it is", () => {
    const { offered, program } = offeredFor(
      `const OpenAI = require("openai");

exports.handler = async (prompt) => {
  const key = process.env.OPENAI_API_KEY;
  if (!key) return { statusCode: 500 };
  const openai = new OpenAI({ apiKey: key });
  return openai.responses.create({ input: prompt });
};
`,
      "new OpenAI(",
    );
    expect(offered).toEqual(["fix: lazy"]);
    expect(program).toMatchInlineSnapshot(`
      "const OpenAI = require("openai");
      let openai;

      exports.handler = async (prompt) => {
        const key = process.env.OPENAI_API_KEY;
        if (!key) return { statusCode: 500 };
        openai ??= new OpenAI({ apiKey: key });
        return openai.responses.create({ input: prompt });
      };
      "
    `);
  });

  it("keeps it inside a factory that others call", () => {
    const { offered, program } = offeredFor(
      `import { S3Client } from "@aws-sdk/client-s3";

export function s3() {
  return new S3Client({ region: "eu-west-1" });
}
`,
      "new S3Client(",
    );
    expect(offered).toEqual(["lazy"]);
    expect(program).toMatchInlineSnapshot(`
      "import { S3Client } from "@aws-sdk/client-s3";

      let s3Client;

      export function s3() {
        return (s3Client ??= new S3Client({ region: "eu-west-1" }));
      }
      "
    `);
  });

  it.each([
    ["export function getUploadsS3Client() { return new S3Client({ region: process.env.R }); }", "uploadsS3Client"],
    ["export const createUploadsS3Client = () => new S3Client({ region: process.env.R });", "uploadsS3Client"],
    ["export function getInstance() { return new S3Client({ region: process.env.R }); }", "s3Client"],
    ["export function s3Client() { return new S3Client({ region: process.env.R }); }", "sharedS3Client"],
    [
      "export class Files { getUploadsS3Client() { return new S3Client({ region: process.env.R }); } }",
      "uploadsS3Client",
    ],
  ])("names it as the function that makes it does: %s", (code, name) => {
    const { program } = offeredFor(`import { S3Client } from "@aws-sdk/client-s3";\n\n${code}\n`, "new S3Client(");
    expect(program).toContain(`(${name} ??= new S3Client(`);
  });

  it("keeps it beside a library that is loaded late", () => {
    const { offered, program } = offeredFor(
      `export async function handler(key) {
  const { S3Client } = await import("@aws-sdk/client-s3");
  const s3 = new S3Client({ region: "eu-west-1" });
  return s3.send(key);
}
`,
      "new S3Client(",
    );
    expect(offered).toEqual(["fix: lazy"]);
    expect(program).toMatchInlineSnapshot(`
      "let s3;

      export async function handler(key) {
        const { S3Client } = await import("@aws-sdk/client-s3");
        s3 ??= new S3Client({ region: "eu-west-1" });
        return s3.send(key);
      }
      "
    `);
  });

  it("makes a session anew when it is dead", () => {
    const { offered, program } = offeredFor(
      `import http2 from "node:http2";

export function handler(path: string) {
  const session = http2.connect(process.env.UPSTREAM);
  return session.request({ ":path": path });
}
`,
      "http2.connect(",
    );
    expect(offered).toEqual(["lazy"]);
    expect(program).toMatchInlineSnapshot(`
      "import http2 from "node:http2";

      let sharedSession: ReturnType<typeof http2.connect> | undefined;

      export function handler(path: string) {
        const session = !sharedSession || sharedSession.closed || sharedSession.destroyed ? (sharedSession = http2.connect(process.env.UPSTREAM)) : sharedSession;
        return session.request({ ":path": path });
      }
      "
    `);
  });

  it("keeps it on globalThis by convention", () => {
    const { offered, program } = offeredFor(
      `import { PrismaClient } from "@prisma/client";

export async function handler(id: string) {
  const prisma = new PrismaClient();
  return prisma.user.findUnique({ where: { id } });
}
`,
      "new PrismaClient(",
    );
    expect(offered).toEqual(["fix: lazyGlobal"]);
    expect(program).toMatchInlineSnapshot(`
      "import { PrismaClient } from "@prisma/client";

      const globalForPrisma = globalThis as typeof globalThis & { prisma?: PrismaClient };

      export async function handler(id: string) {
        const prisma = (globalForPrisma.prisma ??= new PrismaClient());
        return prisma.user.findUnique({ where: { id } });
      }
      "
    `);
  });

  it("keeps the promise of a pool", () => {
    const { offered, program } = offeredFor(
      `import { createPool } from "mysql2/promise";

export async function handler(id: string) {
  const pool = await createPool({ host: "db" });
  return pool.query("select ?", [id]);
}
`,
      "createPool({",
    );
    expect(offered).toEqual(["memoise"]);
    expect(program).toMatchInlineSnapshot(`
      "import { createPool } from "mysql2/promise";

      let sharedPool: ReturnType<typeof createPool> | undefined;

      export async function handler(id: string) {
        const pool = await (sharedPool ??= createPool({ host: "db" }).catch((error: unknown) => {
          sharedPool = undefined;
          throw error;
        }));
        return pool.query("select ?", [id]);
      }
      "
    `);
  });

  it("keeps the promise of an async factory", () => {
    const { offered, program } = offeredFor(
      `import { S3Client } from "@aws-sdk/client-s3";
import { getSecret } from "../../hoist/secrets.js";

export async function s3(): Promise<S3Client> {
  const secret = await getSecret();
  return new S3Client({ region: "eu-west-1", credentials: secret });
}
`,
      "new S3Client(",
    );
    expect(offered).toEqual(["memoise", "lazy"]);
    expect(program).toMatchInlineSnapshot(`
      "import { S3Client } from "@aws-sdk/client-s3";
      import { getSecret } from "../../hoist/secrets.js";

      let s3Client: Promise<S3Client> | undefined;

      export async function s3(): Promise<S3Client> {
        return (s3Client ??= (async () => {
          const secret = await getSecret();
          return new S3Client({ region: "eu-west-1", credentials: secret });
        })().catch((error: unknown) => {
          s3Client = undefined;
          throw error;
        }));
      }
      "
    `);
  });

  it("keeps one client for each region", () => {
    const { offered, program } = offeredFor(
      `import { S3Client } from "@aws-sdk/client-s3";

export async function handler(region: string, key: string) {
  const s3 = new S3Client({ region });
  return s3.send(key);
}
`,
      "new S3Client(",
    );
    expect(offered).toEqual(["cacheByKey"]);
    expect(program).toMatchInlineSnapshot(`
      "import { S3Client } from "@aws-sdk/client-s3";

      const s3Clients = new Map<string, S3Client>();

      export async function handler(region: string, key: string) {
        let s3 = s3Clients.get(region);
        if (!s3) {
          s3 = new S3Client({ region });
          s3Clients.set(region, s3);
        }
        return s3.send(key);
      }
      "
    `);
  });

  it.each([
    ["a union", "mode: 'a' | 'b'", "mode", '"a" | "b"', "cacheByChoice"],
    ["a name for one", "mode: Mode", "mode", "Mode", "cacheByChoice"],
    ["a member", "{ mode }: { mode?: Mode }", "mode", "Mode | undefined", "cacheByChoice"],
    ["a member with a default", '{ mode = "a" }: { mode?: Mode }', "mode", "Mode", "cacheByChoice"],
    ["a switch", "isTest: boolean", 'isTest ? "a" : "b"', "boolean", "cacheByChoice"],
    ["a look-up", "mode: Mode", "REGIONS[mode]", "Mode", "cacheByChoice"],
    ["a default", "mode: Mode | undefined", 'mode ?? "a"', "Mode | undefined", "cacheByChoice"],
    ["a text", "mode: string", "mode", "string", "cacheByKey"],
    ["what nothing says", "{ mode }", "mode", "unknown", "cacheByKey"],
  ])("keeps one client for each of what is %s", (_, parameter, region, type, kind) => {
    const { offered, program } = offeredFor(
      `import { S3Client } from "@aws-sdk/client-s3";

type Mode = "a" | "b";
const REGIONS = { a: "eu-central-1", b: "us-east-1" } as const;

export async function handler(${parameter.replaceAll("'", '"')}, key: string) {
  const s3 = new S3Client({ region: ${region} });
  return s3.send(key);
}
`,
      "new S3Client(",
    );
    expect(offered).toEqual([kind]);
    expect(program).toContain(`const s3Clients = new Map<${type}, S3Client>();`);
    expect(program).toContain(`s3 = new S3Client({ region: ${region} });`);
  });

  it("keeps one client for each key that a constructor is given", () => {
    const { offered, program } = offeredFor(
      `import { Resend } from "resend";

export class Mailer {
  private readonly client: Resend;

  constructor(options: { apiKey: string; retries?: number }) {
    this.client = new Resend(options.apiKey);
  }

  send(mail: Mail) {
    return this.client.emails.send(mail);
  }
}

app.post("/", (req, res) => new Mailer({ apiKey: process.env.KEY! }).send(req.body));
`,
      "new Resend(",
    );
    expect(offered).toEqual(["cacheByCredential"]);
    expect(program).toContain("const resends = new Map<string, Resend>();\n");
    expect(program).toContain(`    let resend = resends.get(options.apiKey);
    if (!resend) {
      resend = new Resend(options.apiKey);
      resends.set(options.apiKey, resend);
    }
    this.client = resend;
  }
`);
  });

  it.each([
    ["its key has a type of which nothing says what it is", "options: Options", "options.apiKey"],
    ["its key is an object", "options: { auth: { apiKey: string } }", "options.auth.apiKey"],
    ["its key may be written", "options: { apiKey: string }", "(options.apiKey = next())"],
    ["its key is what a method gives", "options: { apiKey(): string }", "options.apiKey()"],
    ["its key may not be there", "options?: { apiKey: string }", "process.env.A ? options!.apiKey : 'none'"],
    ["it has two keys", "options: { apiKey: string; host: string }", "options.apiKey, options.host"],
  ])("keeps none where %s", (_, parameter, given) => {
    const { offered } = offeredFor(
      `import { Resend } from "resend";

export async function send(${parameter}, mail: Mail) {
  const resend = new Resend(${given});
  return resend.emails.send(mail);
}
`,
      "new Resend(",
    );
    expect(offered).toEqual([]);
  });

  it("keeps none for each object", () => {
    const { offered } = offeredFor(
      `import { S3Client } from "@aws-sdk/client-s3";

export async function handler(mode: Mode, key: string) {
  const s3 = new S3Client({ region: mode });
  return s3.send(key);
}
`,
      "new S3Client(",
    );
    expect(offered).toEqual([]);
  });

  it.each([
    ["by a variable", "process.env.ADDRESS"],
    ["by text", "`${process.env.ADDRESS}/1`"],
    ["by a function", 'fromEnvironment("ADDRESS")'],
  ])("keeps none where the program writes what else it is made from: %s", (_, address) => {
    const text = `import https from "node:https";
import axios from "axios";

export async function send(input: { key: string }) {
  for (const path of ["/a", "/b"]) {
    const agent = new https.Agent({ localAddress: ${address} });
    await axios.create({ headers: { "x-key": input.key }, httpsAgent: agent }).get(path);
  }
}

function fromEnvironment(name: string) {
  return process.env[name];
}

`;
    expect(offeredFor(text, "axios.create(").offered).toEqual(["cacheByKey"]);
    const written = `${text}\nexport const move = (to: string) => { process.env.ADDRESS = to; };\n`;
    expect(offeredFor(written, "axios.create(").offered).toEqual([]);
  });

  it("keeps none where that would lose a comment", () => {
    const { offered } = offeredFor(
      `import { S3Client } from "@aws-sdk/client-s3";

export const s3For = (region: string): S3Client => {
  return /* not shared: see #12 */ new S3Client({ region });
};
`,
      "new S3Client(",
    );
    expect(offered).toEqual([]);
  });

  it("keeps one client for each region in a factory", () => {
    const { offered, program } = offeredFor(
      `import { S3Client } from "@aws-sdk/client-s3";

export const s3For = (region: string): S3Client => {
  return new S3Client({ region });
};
`,
      "new S3Client(",
    );
    expect(offered).toEqual(["cacheByKey"]);
    expect(program).toMatchInlineSnapshot(`
      "import { S3Client } from "@aws-sdk/client-s3";

      const s3Clients = new Map<string, S3Client>();

      export const s3For = (region: string): S3Client => {
        let s3Client = s3Clients.get(region);
        if (!s3Client) {
          s3Client = new S3Client({ region });
          s3Clients.set(region, s3Client);
        }
        return s3Client;
      };
      "
    `);
  });

  it("keeps one client for each key where it goes into something else, a key that may be missing too", () => {
    const { offered, program } = offeredFor(
      `import { S3Client } from "@aws-sdk/client-s3";

export function settingsFor(name: string, options?: { region?: string }) {
  return {
    name,
    // One for each.
    s3: new S3Client({ region: options?.region ? options.region : "eu-1" }),
    at: Date.now(),
  };
}
`,
      "new S3Client(",
    );
    expect(offered).toEqual(["cacheByKey"]);
    expect(program).toMatchInlineSnapshot(`
      "import { S3Client } from "@aws-sdk/client-s3";

      const s3Clients = new Map<string | undefined, S3Client>();

      export function settingsFor(name: string, options?: { region?: string }) {
        let s3 = s3Clients.get(options?.region);
        if (!s3) {
          s3 = new S3Client({ region: options?.region ? options.region : "eu-1" });
          s3Clients.set(options?.region, s3);
        }
        return {
          name,
          // One for each.
          s3,
          at: Date.now(),
        };
      }
      "
    `);
  });

  it.each([
    ["what is called before", "return use(start(), CLIENT);"],
    ["what it may do without", "return name && use(CLIENT);"],
    ["a callback", "return () => use(CLIENT);"],
    ["a loop", "for (const one of CLIENT.list()) use(one);"],
  ])("keeps none where that stands behind %s", (_, statement) => {
    const { offered } = offeredFor(
      `import { S3Client } from "@aws-sdk/client-s3";

export function settingsFor(region: string, name: string) {
  ${statement.replace("CLIENT", "new S3Client({ region })")}
}
`,
      "new S3Client(",
    );
    expect(offered).not.toContain("cacheByKey");
  });

  it("says so when the key is a credential", () => {
    const { offered, program } = offeredFor(
      `import OpenAI from "openai";

export async function handler(apiKey, input) {
  const client = new OpenAI({ apiKey });
  return client.responses.create({ input });
}
`,
      "new OpenAI(",
    );
    expect(offered).toEqual(["cacheByCredential"]);
    expect(program).toMatchInlineSnapshot(`
      "import OpenAI from "openai";

      const clients = new Map();

      export async function handler(apiKey, input) {
        let client = clients.get(apiKey);
        if (!client) {
          client = new OpenAI({ apiKey });
          clients.set(apiKey, client);
        }
        return client.responses.create({ input });
      }
      "
    `);
  });

  it("turns a client into a pool", () => {
    const { offered, program } = offeredFor(
      `import { Client } from "undici";

export async function handler(path: string) {
  const client = new Client("http://x.test");
  const { body } = await client.request({ path, method: "GET" });
  const text = await body.text();
  await client.close();
  return text;
}
`,
      "new Client(",
    );
    expect(offered).toEqual(["sharePool"]);
    expect(program).toMatchInlineSnapshot(`
      "import { Pool } from "undici";

      const client = new Pool("http://x.test");

      export async function handler(path: string) {
        const { body } = await client.request({ path, method: "GET" });
        const text = await body.text();
        return text;
      }
      "
    `);
  });

  it("turns a session that runs single queries into a pool", () => {
    const { offered, program } = offeredFor(
      `import pg from "pg";

export async function handler(id: string) {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query("select * from users where id = $1", [id]);
    return rows[0];
  } finally {
    await client.end();
  }
}
`,
      "new pg.Client(",
    );
    expect(offered).toEqual(["sharePool"]);
    expect(program).toMatchInlineSnapshot(`
      "import pg from "pg";

      let client: pg.Pool | undefined;

      export async function handler(id: string) {
        client ??= new pg.Pool({ connectionString: process.env.DATABASE_URL });
        const { rows } = await client.query("select * from users where id = $1", [id]);
        return rows[0];
      }
      "
    `);
  });

  it("hoists and drops the close", () => {
    const { offered, program } = offeredFor(
      `import { Agent } from "undici";

export async function handler(url: string) {
  const agent = new Agent();
  try {
    const response = await fetch(url, { dispatcher: agent });
    return await response.text();
  } catch (error) {
    return String(error);
  } finally {
    await agent.close();
  }
}
`,
      "new Agent(",
    );
    expect(offered).toEqual(["keepOpen"]);
    expect(program).toMatchInlineSnapshot(`
      "import { Agent } from "undici";

      const agent = new Agent();

      export async function handler(url: string) {
        try {
          const response = await fetch(url, { dispatcher: agent });
          return await response.text();
        } catch (error) {
          return String(error);
        }
      }
      "
    `);
  });

  it("is not offered when the client is used after the close", () => {
    const { offered } = offeredFor(
      `import { Agent } from "undici";

export async function handler(url: string) {
  const agent = new Agent();
  const response = await fetch(url, { dispatcher: agent });
  await agent.close();
  return [await response.text(), await fetch(url, { dispatcher: agent }).catch(String)];
}
`,
      "new Agent(",
    );
    expect(offered).toEqual([]);
  });

  it("is not offered when a second close fails", () => {
    const { offered } = offeredFor(
      `import { Pool } from "undici";

export async function handler(path: string) {
  const pool = new Pool("http://localhost:8080");
  try {
    return await (await pool.request({ path, method: "GET" })).body.text();
  } finally {
    await pool.close();
    await pool.close();
  }
}
`,
      "new Pool(",
    );
    expect(offered).toEqual([]);
  });

  it("hoists what `using` disposes", () => {
    const { offered, program } = offeredFor(
      `import { Agent } from "undici";

export async function handler(url: string) {
  await using agent = new Agent();
  const response = await fetch(url, { dispatcher: agent });
  return await response.text();
}
`,
      "new Agent(",
    );
    expect(offered).toEqual(["keepOpen"]);
    expect(program).toMatchInlineSnapshot(`
      "import { Agent } from "undici";

      const agent = new Agent();

      export async function handler(url: string) {
        const response = await fetch(url, { dispatcher: agent });
        return await response.text();
      }
      "
    `);
  });
});
