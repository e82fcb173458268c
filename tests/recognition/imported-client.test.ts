import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import { clientInstance, isSameClient, madeWhere } from "../../src/recognition/client-instance.js";
import { clientMember } from "../../src/recognition/client-member.js";
import { nodeAt } from "../support/parse.js";
import { program } from "../support/program.js";

const REDIS = `import Redis from "ioredis";\n`;
const PG = `const { Pool } = require("pg");\n`;

/** The arguments of `use()` in `src/main.ts`, beside what the other files hold. */
function usedIn(main: string, files: Readonly<Record<string, string>>) {
  const file = program({ ...files, "src/main.ts": main }).file("src/main.ts");
  return { file, nodes: (nodeAt(file, "use(") as TSESTree.CallExpression).arguments };
}

/** Who holds the client that `use()` is given, and where it is made. */
function clientIn(main: string, files: Readonly<Record<string, string>>): string | undefined {
  const { file, nodes } = usedIn(main, files);
  const client = clientInstance(nodes[0]!, file);
  if (!client) return undefined;
  const { holder } = client;
  const owner = !("owner" in holder) ? "" : ` ${holder.owner.node.id?.name}`;
  return `${holder.kind}${owner}: ${madeWhere(client, file)}`;
}

type Case = readonly [name: string, main: string, files: Readonly<Record<string, string>>, found: string];

describe("a client of another file", () => {
  it.each<Case>([
    [
      "by its name",
      `import { redis } from "../lib/redis"; use(redis);`,
      { "lib/redis.ts": `${REDIS}export const redis = new Redis();` },
      "module: `new Redis()`, lib/redis.ts:2",
    ],
    [
      "as the default",
      `import redis from "../lib/redis.js"; use(redis);`,
      { "lib/redis.ts": `${REDIS}const redis = new Redis();\nexport default redis;` },
      "module: `new Redis()`, lib/redis.ts:2",
    ],
    [
      "through a barrel",
      `import { cache } from "../lib"; use(cache);`,
      {
        "lib/index.ts": `export * from "./clients";`,
        "lib/clients.ts": `export { redis as cache } from "./redis";`,
        "lib/redis.ts": `${REDIS}export const redis = new Redis();`,
      },
      "module: `new Redis()`, lib/redis.ts:2",
    ],
    [
      "of a namespace",
      `import * as lib from "../lib/redis"; use(lib.redis);`,
      { "lib/redis.ts": `${REDIS}export const redis = new Redis();` },
      "module: `new Redis()`, lib/redis.ts:2",
    ],
    [
      "that is the whole of a CommonJS module",
      `const pool = require("../lib/db"); use(pool);`,
      { "lib/db.js": `${PG}module.exports = new Pool();` },
      "module: `new Pool()`, lib/db.js:2",
    ],
    [
      "that a CommonJS module exports among others",
      `const { pool } = require("../lib/db"); use(pool);`,
      { "lib/db.js": `${PG}const pool = new Pool();\nmodule.exports = { pool, other: 1 };` },
      "module: `new Pool()`, lib/db.js:2",
    ],
    [
      "that is kept on the global object",
      `import { db } from "../lib/db"; use(db);`,
      {
        "lib/db.ts": `import { PrismaClient } from "@prisma/client";\nexport const db = globalThis.db ?? new PrismaClient();`,
      },
      "module: `new PrismaClient()`, lib/db.ts:2",
    ],
    [
      "that is made later",
      `import { redis } from "../lib/redis"; use(redis);`,
      { "lib/redis.ts": `${REDIS}export let redis;\nexport function init() { redis = new Redis(); }` },
      "module: `new Redis()`, lib/redis.ts:3",
    ],
    [
      "in a member of an object",
      `import { clients } from "../lib/clients"; use(clients.redis);`,
      { "lib/clients.ts": `${REDIS}export const clients = { redis: new Redis() };` },
      "module: `new Redis()`, lib/clients.ts:2",
    ],
    [
      "in a static field",
      `import { Clients } from "../lib/clients"; use(Clients.redis);`,
      { "lib/clients.ts": `${REDIS}export class Clients { static redis = new Redis(); }` },
      "module: `new Redis()`, lib/clients.ts:2",
    ],
    [
      "in a static field that a method sets",
      `import { Clients } from "../lib/clients"; use(Clients.redis);`,
      {
        "lib/clients.ts": `${REDIS}export class Clients { static redis; static init() { this.redis = new Redis(); } }`,
      },
      "module: `new Redis()`, lib/clients.ts:2",
    ],
    [
      "in a field of an object that is exported",
      `import { cache } from "../lib/cache"; use(cache.redis);`,
      {
        "lib/cache.ts": `${REDIS}class Cache { redis; constructor() { this.redis = new Redis(); } }\nexport const cache = new Cache();`,
      },
      "object Cache: `new Redis()`, lib/cache.ts:2",
    ],
    [
      "in a field of an object that is injected",
      `import { Cache } from "../lib/cache"; class Api { constructor(private readonly cache: Cache) {} get() { use(this.cache.redis); } }`,
      { "lib/cache.ts": `${REDIS}export class Cache { readonly redis = new Redis(); }` },
      "object Cache: `new Redis()`, lib/cache.ts:2",
    ],
    [
      "that a function remembers",
      `import { getRedis } from "../lib/redis"; function f() { use(getRedis()); }`,
      { "lib/redis.ts": `${REDIS}let redis;\nexport const getRedis = () => (redis ??= new Redis());` },
      "module: `new Redis()`, lib/redis.ts:3",
    ],
    [
      "that a function makes",
      `import { openRedis } from "../lib/redis"; function f() { const redis = openRedis(); use(redis); }`,
      { "lib/redis.ts": `${REDIS}export function openRedis() { return new Redis(); }` },
      "function f: `new Redis()`, lib/redis.ts:2",
    ],
    [
      "that a function makes for a module",
      `import { openRedis } from "../lib/redis"; const redis = openRedis(); function f() { use(redis); }`,
      { "lib/redis.ts": `${REDIS}export function openRedis() { return new Redis(); }` },
      "module: `new Redis()`, lib/redis.ts:2",
    ],
    [
      "that a function remembers for some, and makes for others",
      `import { getRedis } from "../lib/redis"; function f() { use(getRedis(true)); }`,
      {
        "lib/redis.ts": `${REDIS}const redis = new Redis();\nexport function getRedis(own) { if (!own) return redis; return new Redis(); }`,
      },
      "function f: `new Redis()`, lib/redis.ts:3",
    ],
    [
      "or one of its own, which may be closed",
      `import { redis } from "../lib/redis"; import Redis from "ioredis"; function f(own) { const one = own ? new Redis() : redis; use(one); }`,
      { "lib/redis.ts": `${REDIS}export const redis = new Redis();` },
      "function f: `new Redis()`, line 1",
    ],
    [
      "that a static method remembers",
      `import { Db } from "../lib/db"; async function f() { use(await Db.get()); }`,
      {
        "lib/db.js": `${PG}export class Db { static pool; static async get() { this.pool ??= new Pool(); return this.pool; } }`,
      },
      "module: `new Pool()`, lib/db.js:2",
    ],
  ])("is found %s", (_name, main, files, found) => {
    expect(clientIn(main, files)).toBe(found);
  });

  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    [
      "an object with such members",
      `import { it } from "./it"; use(it);`,
      { "src/it.ts": `export const it = { quit() {} };` },
    ],
    [
      "an object of a class of that name",
      `import { redis } from "./it"; use(redis);`,
      { "src/it.ts": `class Redis { quit() {} }\nexport const redis = new Redis();` },
    ],
    [
      "the namespace of a module whose default is a client",
      `import * as lib from "./it"; use(lib);`,
      { "src/it.ts": `${REDIS}export default new Redis();\nexport function close() {}` },
    ],
    [
      "what a module does not export",
      `import { redis } from "./it"; use(redis);`,
      { "src/it.ts": `${REDIS}const redis = new Redis();` },
    ],
    ["what stands nowhere", `import { redis } from "./nowhere"; use(redis);`, {}],
    [
      "what a wrapper makes of a function",
      `import { getRedis } from "./it"; use(getRedis());`,
      { "src/it.ts": `import { cache } from "react";\n${REDIS}export const getRedis = cache(() => new Redis());` },
    ],
    [
      "one of many",
      `import { redisOf } from "./it"; use(redisOf("a"));`,
      {
        "src/it.ts": `${REDIS}const all = new Map();\nexport function redisOf(key) { if (!all.has(key)) all.set(key, new Redis()); return all.get(key); }`,
      },
    ],
    [
      "one that may be something else",
      `import { redis } from "./it"; use(redis);`,
      { "src/it.ts": `${REDIS}export let redis = new Redis();\nexport const set = (other) => { redis = other; };` },
    ],
    [
      "what its methods return",
      `import { redis } from "./it"; use(redis.get("a"));`,
      { "src/it.ts": `${REDIS}export const redis = new Redis();` },
    ],
    [
      "its methods",
      `import { redis } from "./it"; use(redis.get);`,
      { "src/it.ts": `${REDIS}export const redis = new Redis();` },
    ],
    ["its class", `import { Redis } from "./it"; use(Redis);`, { "src/it.ts": `export { Redis } from "ioredis";` }],
    [
      "a function that makes it",
      `import { make } from "./it"; use(make);`,
      { "src/it.ts": `${REDIS}export const make = () => new Redis();` },
    ],
    [
      "a field that the constructor is given",
      `import { cache } from "./it"; use(cache.redis);`,
      {
        "src/it.ts": `class Cache { constructor(redis) { this.redis = redis; } }\nexport const cache = new Cache(other());`,
      },
    ],
    [
      "a field of another class",
      `import { A } from "./it"; class Api { constructor(private readonly a: A) {} get() { use(this.a.redis); } }`,
      { "src/it.ts": `${REDIS}class B { redis = new Redis(); }\nexport class A {}` },
    ],
    [
      "a field of objects of one class or the other",
      `import { A, B } from "./it"; class Api { constructor(private readonly one: A | B) {} get() { use(this.one.redis); } }`,
      { "src/it.ts": `${REDIS}export class A { redis = new Redis(); }\nexport class B { redis = other(); }` },
    ],
    [
      "modules that are made of each other",
      `import { a } from "./a"; use(a);`,
      { "src/a.ts": `export { b as a } from "./b";`, "src/b.ts": `export { a as b } from "./a";` },
    ],
    [
      "functions that are made of each other",
      `import { a } from "./a"; use(a());`,
      {
        "src/a.ts": `import { b } from "./b"; export const a = () => b();`,
        "src/b.ts": `import { a } from "./a"; export const b = () => a();`,
      },
    ],
    [
      "a file that does not parse",
      `import { redis } from "./it"; use(redis);`,
      { "src/it.ts": `${REDIS}export const redis = new Redis(;` },
    ],
  ])("is not found in %s", (_name, main, files) => {
    expect(clientIn(main, files)).toBeUndefined();
  });

  it("is one client, by whatever way it comes", () => {
    const { file, nodes } = usedIn(
      `import { redis, other } from "../lib/redis"; import { cache } from "../lib"; use(redis, cache, other);`,
      {
        "lib/index.ts": `export { redis as cache } from "./redis";`,
        "lib/redis.ts": `${REDIS}export const redis = new Redis();\nexport const other = new Redis();`,
      },
    );
    const [redis, cache, other] = nodes.map((node) => clientInstance(node, file)!);
    expect(isSameClient(redis!, cache!)).toBe(true);
    expect(isSameClient(redis!, other!)).toBe(false);
  });
});

describe("a member that alone tells the client", () => {
  const main = `import { db } from "./db"; use(db.$disconnect);`;
  it.each<readonly [string, string, string | undefined]>([
    ["of what a library makes", `import { remember } from "remember"; export const db = remember("db");`, "`./db`"],
    [
      "of what is extended",
      `import { Base } from "base"; class Db extends Base {}\nexport const db = new Db();`,
      "`./db`",
    ],
    ["of what holds more than is written", `import { all } from "all"; export const db = { ...all };`, "`./db`"],
    ["of an object", `export const db = { $disconnect() {} };`, undefined],
    ["of an object of a class", `class Db { $disconnect() {} }\nexport const db = new Db();`, undefined],
    ["of what a function makes", `const make = () => ({ $disconnect() {} });\nexport const db = make();`, undefined],
  ])("%s", (_name, db, from) => {
    const { file, nodes } = usedIn(main, { "src/db.ts": db });
    const found = clientMember(nodes[0]!, file);
    expect(found && madeWhere(found.client, file)).toBe(from && `the one that ${from} exports`);
  });

  it("tells none where the module has a function of its own by that name", () => {
    const { file, nodes } = usedIn(`import { auth } from "./auth"; use(auth.signInWithPassword);`, {
      "src/auth.ts": `const signInWithPassword = async () => {};\nexport const auth = { server: other(), signInWithPassword };`,
    });
    expect(clientMember(nodes[0]!, file)).toBeUndefined();
  });
});
