import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import { executionOf } from "../../src/execution/execution-context.js";
import { clientInstance } from "../../src/recognition/client-instance.js";
import { endsProcess, sharedInRequest } from "../../src/lifetime/shared-client.js";
import { nodeAt, parse } from "../support/parse.js";
import { program } from "../support/program.js";

const HEAD = 'import { Pool } from "pg"; import express from "express"; const app = express();\n';

/** Whether `pool.end()` closes a client that outlives the request. */
function isShared(code: string): boolean {
  const file = parse(HEAD + code);
  const call = nodeAt(file, "pool.end()");
  const client = clientInstance(
    nodeAt(file, "pool", code.slice(0, code.indexOf("pool.end()")).split("pool").length - 1),
    file,
  );
  return client !== undefined && sharedInRequest(call, client, file) !== undefined;
}

describe("a client in a request", () => {
  it.each([
    [true, "of the module", `const pool = new Pool(); app.get("/", () => { pool.end(); });`],
    [true, "kept behind a guard", `let pool; app.get("/", () => { if (!pool) pool = new Pool(); pool.end(); });`],
    [false, "of the request", `app.get("/", () => { const pool = new Pool(); pool.end(); });`],
    [false, "that each request sets", `let pool; app.get("/", () => { pool = new Pool(); pool.end(); });`],
    [
      true,
      "of a function that runs once",
      `function serve() { const pool = new Pool(); app.get("/", () => { pool.end(); }); } serve();`,
    ],
    [
      false,
      "of a function that runs per request",
      `app.get("/", () => { const pool = new Pool(); app.get("/x", () => { pool.end(); }); });`,
    ],
    [false, "outside of requests", `const pool = new Pool(); export function stop() { pool.end(); }`],
    [false, "by a listener of its own", `const pool = new Pool(); pool.on("error", () => { pool.end(); });`],
  ])("%s: %s", (expected, _, code) => {
    expect(isShared(code)).toBe(expected);
  });
});

describe("a client in a component", () => {
  const SHARED = 'import { Pool } from "pg"; export const pool = new Pool();';
  const ended = (text: string): boolean => {
    const files = { "src/db.ts": SHARED, "src/pages/a.astro": `export const prerender = false;\n${text}` };
    const file = program(files).file("src/pages/a.astro");
    const call = nodeAt(file, "pool.end()") as TSESTree.CallExpression;
    const client = clientInstance((call.callee as TSESTree.MemberExpression).object, file);
    return sharedInRequest(call, client!, file) !== undefined;
  };

  it.each([
    [true, "of a module", `import { pool } from "../db"; await pool.end();`],
    [true, "of a module, in a function", `import { pool } from "../db"; const stop = () => { pool.end(); }; stop();`],
    [false, "of its own", `import { Pool } from "pg"; const pool = new Pool(); await pool.end();`],
    [
      false,
      "of its own, in a function",
      `import { Pool } from "pg"; const pool = new Pool(); const stop = () => { pool.end(); }; stop();`,
    ],
  ])("%s: %s", (expected, _, code) => {
    expect(ended(code)).toBe(expected);
  });
});

describe("the end of a process", () => {
  it.each([
    [true, `app.post("/shutdown", () => { here(); });`],
    [true, `app.post("/api/restart", () => { here(); });`],
    [true, `app.post("/x", async () => { here(); process.exit(0); });`],
    [true, `app.post("/x", () => { here(); process.kill(process.pid); });`],
    [
      true,
      `export class A { @Post() stop() { here(); } }`.replace(
        "export",
        'import { Controller, Post } from "@nestjs/common"; @Controller() export',
      ),
    ],
    [false, `app.post("/orders", () => { here(); });`],
    [false, `app.post("/unstoppable", () => { here(); });`],
    [false, `app.post("/orders", () => { here(); robot.exit(); });`],
  ])("%s: %s", (expected, code) => {
    const file = parse(HEAD + code);
    const execution = executionOf(nodeAt(file, "here()"), file);
    if (!("because" in execution)) throw new Error("nothing is known of the call");
    expect(endsProcess(nodeAt(file, "here()"), execution.because, file)).toBe(expected);
  });

  it("is told from the source, whatever messages say of the entry point", () => {
    const file = parse(`${HEAD}app.post("/orders", () => { here(); });`);
    const execution = executionOf(nodeAt(file, "here()"), file);
    if (!("because" in execution)) throw new Error("nothing is known of the call");
    const reworded = { ...execution.because, what: "handler that may stop", subject: "shutdown" };
    expect(endsProcess(nodeAt(file, "here()"), reworded, file)).toBe(false);
  });
});
