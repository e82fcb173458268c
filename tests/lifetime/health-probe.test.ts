import { describe, expect, it } from "vitest";
import type { Because } from "../../src/execution/execution-context.js";
import { escapeOf } from "../../src/flow/escape.js";
import { isHealthCheck, isOnlyProbed } from "../../src/lifetime/health-probe.js";
import { clientConstruction } from "../../src/recognition/client-construction.js";
import type { CallOrNew } from "../../src/syntax/nodes.js";
import { nodeAt, parse } from "../support/parse.js";

describe("isOnlyProbed", () => {
  it.each<[uses: string, probed: boolean]>([
    [`await c.connect(); await c.end();`, true],
    [`await c.query("SELECT 1"); await c.end();`, true],
    [`await c.query("select now() as t");`, true],
    [`c.connect().then(() => ok()).catch(fail);`, true],
    [`c.connect().then((same) => same.query("SELECT * FROM users"));`, false],
    [`c.connect().then(() => c.query("SELECT * FROM users"));`, false],
    [`if (c) await c.connect();`, true],
    [`await c.connect(); log(1, c.host); if (c.host === "a") log();`, false],
    [`await c.connect(); if (c.host === "a") log();`, true],
    [`await c.connect(); await c.query("SELECT * FROM users");`, false],
    [`await c.query("SELECT 10");`, false],
    [`await c.query(sql);`, false],
    [`await c.connect(); const { host } = c;`, false],
    [`await c.connect(); use(c);`, false],
    [`c.options;`, false],
    [``, false],
  ])("%s", (uses, probed) => {
    const file = parse(`import { Client } from "pg"; async function f(sql) { const c = new Client(); ${uses} }`);
    const node = nodeAt(file, "new Client()") as CallOrNew;
    expect(isOnlyProbed(clientConstruction(node, file)!, escapeOf(node, file))).toBe(probed);
  });

  it("counts the last call of a chain", () => {
    const answer = (chain: string) => {
      const file = parse(
        `import { MongoClient } from "mongodb"; async function f() { await new MongoClient(u)${chain}; }`,
      );
      const node = nodeAt(file, "new MongoClient(u)") as CallOrNew;
      return isOnlyProbed(clientConstruction(node, file)!, escapeOf(node, file));
    };
    expect(answer(`.db("a").admin().ping()`)).toBe(true);
    expect(answer(`.db("a").command({ ping: 1 })`)).toBe(true);
    expect(answer(`.db("a").collection("b").find()`)).toBe(false);
  });
});

describe("isHealthCheck", () => {
  const WORK = "/project/src/service.ts";

  it.each<[why: string, code: string, filename: string, chain: readonly string[], check: boolean]>([
    ["a function by its name", `function checkHealth() { probe(); }`, WORK, [], true],
    ["a function around it", `function pingDatabase() { return run(() => probe()); }`, WORK, [], true],
    ["a function that leads to it", `function f() { probe(); }`, WORK, ["isReady"], true],
    ["a class by its name", `class HealthController { get() { probe(); } }`, WORK, [], true],
    ["a class by what it extends", `class Db extends HealthIndicator { get() { probe(); } }`, WORK, [], true],
    ["a route", `app.get("/healthz", () => { probe(); });`, WORK, [], true],
    ["a nested route", `app.get("/api/v1/ready", () => { probe(); });`, WORK, [], true],
    ["a file of routes", `export function GET() { probe(); }`, "/project/app/api/health/route.ts", [], true],
    ["a file", `export default () => { probe(); };`, "/project/pages/api/ping.ts", [], true],
    ["another function", `function f() { probe(); }`, WORK, ["load"], false],
    ["another class", `class Users extends Controller { get() { probe(); } }`, WORK, [], false],
    ["another route", `app.get("/healthy-food", () => { probe(); });`, WORK, [], false],
    ["a route by a variable", `app.get(path, () => { probe(); });`, WORK, [], false],
    ["another file", `export function GET() { probe(); }`, "/project/app/api/users/route.ts", [], false],
  ])("%s: %s", (_why, code, filename, chain, check) => {
    const file = parse(code, { filename });
    const statement = file.sourceCode.ast.body[0]!;
    const node = statement.type === "ExpressionStatement" ? statement.expression : statement;
    const because = { node, chain: chain.map((name) => ({ name })) } as unknown as Because;
    expect(isHealthCheck({ node: nodeAt(file, "probe()"), file }, because)).toBe(check);
  });
});
