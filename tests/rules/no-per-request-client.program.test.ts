import { describe, expect, it } from "vitest";
import { expectMarkedProgram } from "../support/marked-program.js";
import type { ProgramFiles } from "../support/program.js";

const messages = (files: ProgramFiles, path: string) => expectMarkedProgram("no-per-request-client", files)[path]!;

const ROUTE = `import { Files } from "./files";
export async function GET() { return Response.json(await new Files("a").list()); }`;
const app = (files: string): ProgramFiles => ({ "app/files.ts": files, "app/route.ts": ROUTE });

describe("the advice for a client that objects keep", () => {
  it("is module scope, where the arguments are constant", () => {
    const [message] = messages(
      app(`import { S3Client } from "@aws-sdk/client-s3";
export class Files {
  private s3 = new S3Client({}); // ! perRequest
  list() { return this.s3.send(1); }
}`),
      "app/files.ts",
    );
    expect(message?.message).toMatch(/reused\. Make it once, at module scope, for all objects of `Files`\.$/);
  });

  it("is not a field of the object, where the object has the arguments", () => {
    const [message] = messages(
      app(`import nodemailer from "nodemailer";
export class Files {
  private mail;
  constructor(host) { this.mail = nodemailer.createTransport({ host, pool: true }); } // ! perRequest
  list() { return this.mail.sendMail({}); }
}`),
      "app/files.ts",
    );
    expect(message?.message).not.toContain("field");
  });
});

describe("a factory that another file calls", () => {
  const factory = `import { Pool } from "pg";
export const pool = () => new Pool({ max: 4 }); // ! perRequest`;
  const route = (use: string): string => `import { pool } from "./pool";
export async function GET() { const db = pool(); ${use} return Response.json(1); }`;

  it("may make its client once", () => {
    const [message] = messages({ "app/pool.ts": factory, "app/route.ts": route('await db.query("");') }, "app/pool.ts");
    expect(message?.fix?.text).toContain("const sharedPool = new Pool({ max: 4 });");
  });

  it("may not, where the other file closes it", () => {
    const [message] = messages(
      { "app/pool.ts": factory, "app/route.ts": route('await db.query(""); await db.end();') },
      "app/pool.ts",
    );
    expect(message).toBeDefined();
    expect(message?.suggestions ?? []).toEqual([]);
  });
});

describe("a client in a private field", () => {
  const files = `import { S3Client } from "@aws-sdk/client-s3";
export class Files {
  private s3 = new S3Client({}); // ! perRequest
  list() { return this.s3.send(1); }
}`;
  const isRepaired = (use: string): boolean => {
    const route = ROUTE.replace("return", `const files = new Files("b"); ${use} return`);
    const [message] = messages({ "app/files.ts": files, "app/route.ts": route }, "app/files.ts");
    return message!.fix !== undefined;
  };

  it("is hoisted, where other files only call the object's methods", () => {
    expect(isRepaired("files.list();")).toBe(true);
  });

  it.each(['files["s3"].destroy();', "(files as any).s3.destroy();", "(<any>files).s3.destroy();"])(
    "is not, where another file reaches it by %s",
    (use) => {
      expect(isRepaired(use)).toBe(false);
    },
  );

  it("is, where another file has a member of that name on something else", () => {
    expect(isRepaired("other.s3.destroy();")).toBe(true);
  });
});

describe("a factory that very many modules call", () => {
  const routes = (count: number): ProgramFiles =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `app/r${index}/route.ts`,
        'import { pool } from "../../lib/pool";\nexport const GET = async () => Response.json(await pool().query("")); ',
      ]),
    );
  const pool = `import { Pool } from "pg";
export const pool = () => new Pool({ max: 4 }); // ! perRequest`;

  it.each([
    [3, "and at 2 more places"],
    [42, "and at many more places"],
    [80, "and at many more places"],
  ])("is reported for %i of them", (count, words) => {
    const [message] = messages({ "lib/pool.ts": pool, ...routes(count) }, "lib/pool.ts");
    expect(message?.message).toContain(words);
  });
});

describe("what a client is made from in another file", () => {
  const files = (aws: string, made: string): ProgramFiles => ({
    "lib/aws.ts": aws,
    "lib/files.ts": `import express from "express";
import { Client, REGION } from "./aws";
export const files = express();
files.get("/files", async (req, res) => {
  const client = ${made}; // ! perRequest
  res.json(await client.send(1));
});`,
    "lib/all.ts": 'import "./files";',
  });
  const AWS = 'export { S3Client as Client } from "@aws-sdk/client-s3";\nexport const REGION = "eu";';
  const repairs = (...program: Parameters<typeof files>) => {
    const [message] = messages(files(...program), "lib/files.ts");
    return [message!.fix && "fix", ...(message!.suggestions ?? []).map(({ messageId }) => messageId)];
  };

  it.each(["new Client({})", "new Client({ region: REGION })"])("is there when its module is: %s", (made) => {
    expect(repairs(AWS, made)).toEqual(["fix"]);
  });

  it.each([
    ["directly", 'import "./files";'],
    ["through others", 'import "./all";'],
  ])("may not be there yet, where that imports the file %s", (_, imports) => {
    const [message] = messages(files(`${imports}\n${AWS}`, "new Client({})"), "lib/files.ts");
    expect(message!.fix!.text).toContain("client ??= new Client({})");
  });

  it("may not be there yet for the arguments alone", () => {
    const made = "new S3Client({ region: REGION })";
    const program = files(`import "./files";\n${AWS}`, made);
    const text = program["lib/files.ts"]!.replace(
      "import { Client, REGION }",
      'import { S3Client } from "@aws-sdk/client-s3";\nimport { REGION }',
    );
    const [message] = messages({ ...program, "lib/files.ts": text }, "lib/files.ts");
    expect(message!.fix!.text).toContain("client ??= new S3Client({ region: REGION })");
  });
});
