import { expect, it } from "vitest";
import { escapeOf } from "../../src/flow/escape.js";
import { hasConnectionToItself } from "../../src/lifetime/dedicated-connection.js";
import { clientConstruction } from "../../src/recognition/client-construction.js";
import type { CallOrNew } from "../../src/syntax/nodes.js";
import { nodeAt, parse } from "../support/parse.js";

const HEAD = `import { Client, Pool } from "pg"; import Redis from "ioredis"; import { createClient } from "redis"; import postgres from "postgres";\n`;

it.each<[made: string, uses: string, dedicated: boolean]>([
  ["new Client()", `c.query("LISTEN news");`, true],
  ["new Client()", "c.query(`  listen ${channel}`);", true],
  ["new Client()", `c.query("LISTEN " + channel);`, true],
  ["new Client()", `c.on("notification", show);`, true],
  ["new Client()", `c.query("SELECT listen");`, false],
  ["new Client()", `c.query(sql);`, false],
  ["new Client()", `c.on("error", show);`, false],
  ["new Client()", `c.end("LISTEN news");`, false],
  ["new Pool()", `p.query("LISTEN news"); c.query("LISTEN news");`, false],
  ["new Redis()", `c.subscribe("news");`, true],
  ["new Redis()", `c.get("a"); c.subscribe("news");`, true],
  ["new Redis()", `c.get("subscribe");`, false],
  ["new Redis()", `show(c.subscribe);`, false],
  ["new Redis()", `c.xread("COUNT", 100, "BLOCK", 5000, "STREAMS", key, id);`, true],
  ["new Redis()", `c.xreadgroup("GROUP", g, me, "block", 0, "STREAMS", key, ">");`, true],
  ["new Redis()", `c.xread("COUNT", 100, "STREAMS", key, "0");`, false],
  ["new Redis()", `c.xadd(key, "*", "BLOCK", "1");`, false],
  ["createClient()", `c.xRead({ key, id }, { COUNT: 1, BLOCK: 5000 });`, true],
  ["createClient()", `c.xRead({ key, id: "BLOCK" }, { COUNT: 1 });`, false],
  ["createClient()", `c.xRead({ key, id }, options);`, false],
  ["postgres()", `c.listen("news", show);`, true],
  ["postgres()", `c.unsafe("LISTEN news");`, false],
])("%s: %s", (made, uses, dedicated) => {
  const file = parse(`${HEAD}async function f() { const c = ${made}; ${uses} }`);
  const node = nodeAt(file, made) as CallOrNew;
  expect(hasConnectionToItself(clientConstruction(node, file)!, escapeOf(node, file).uses)).toBe(dedicated);
});
