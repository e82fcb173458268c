import { expect, it } from "vitest";
import { placesOf } from "../../src/lifetime/client-places.js";
import type { CallOrNew } from "../../src/syntax/nodes.js";
import { nodeAt, parse } from "../support/parse.js";

/** The places where the client of `new Pool()` ends up: each line marked with what becomes of it there. */
it.each([
  ["where it is made", `import { Pool } from "pg";\nexport function f() { new Pool().query(""); } // dropped`],
  ["in a variable", `import { Pool } from "pg";\nlet pool; export function f() { pool = new Pool(); } // kept`],
  ["remembered", `import { Pool } from "pg";\nlet pool; export const f = () => pool ?? new Pool(); // kept`],
  [
    "made after a failure in the place of what is remembered",
    `import { Pool } from "pg";
let pool;
export function f() { try { return pool; } catch { return new Pool(); } } // kept`,
  ],
  [
    "at each call of a factory",
    `import { Pool } from "pg";
function make() { return new Pool(); }
export function f() { make().query(""); } // dropped
const shared = make(); // kept`,
  ],
  [
    "at the calls of the factory that returns what another makes",
    `import { Pool } from "pg";
const make = () => new Pool();
function wrapped() { const pool = make(); return { pool }; }
export async function f() { const { pool } = wrapped(); } // dropped
export async function g() { this.db = wrapped(); } // kept`,
  ],
  [
    "open, where only other files call the factory",
    `import { Pool } from "pg";\nexport const f = () => new Pool(); // returned`,
  ],
  ["nowhere, where a factory is handed on", `import { Pool } from "pg";\nconst make = () => new Pool(); use(make);`],
  [
    "nowhere, where the host runs the factory once",
    `import { Pool } from "pg"; import { once } from "lodash";\nconst f = once(() => new Pool()); f().query("");`,
  ],
  [
    "nowhere, where factories call each other",
    `import { Pool } from "pg";\nfunction f(n) { if (n) return f(n - 1); return new Pool(); }`,
  ],
  [
    "at the calls that leave out the parameter which it stands in for",
    `import { Pool } from "pg";
async function all(pool = new Pool()) { await pool.query(""); }
export const f = () => all(shared);
export const g = () => all(); // dropped
export const h = () => all(undefined); // dropped`,
  ],
  [
    "nowhere, where every object is given one",
    `import { Pool } from "pg";
class Users { constructor(pool) { this.pool = pool ?? new Pool(); } }
export const f = () => new Users(shared).all();`,
  ],
  [
    "where the objects are made of a subclass that gives none by super()",
    `import { Pool } from "pg";
class Base { constructor(pool = new Pool()) { this.pool = pool; } }
class Given extends Base { constructor(name) { super(shared); } }
class Bare extends Base { constructor(name) { super(); } }
export const f = () => new Given("a").all();
export const g = () => new Bare("a").all(); // dropped`,
  ],
  [
    "with the objects that remember it",
    `import { Pool } from "pg";
class Users { #pool; get pool() { return (this.#pool ??= new Pool()); } }
export const f = () => new Users().pool.query(""); // dropped
const users = new Users(); // kept`,
  ],
  [
    "kept by a map of objects that hold it",
    `import { Pool } from "pg";
const known = new Map();
class Users { pool = new Pool(); }
export function f(name) {
  let users = known.get(name);
  if (!users) { users = new Users(); known.set(name, users); } // kept
  return users;
}`,
  ],
  [
    "at the calls of a static factory of its class",
    `import { Pool } from "pg";
class Users { constructor() { this.pool = new Pool(); } static create() { return new Users(); } }
export const f = () => Users.create().pool.query(""); // dropped`,
  ],
  [
    "at the calls of a factory that is picked from a table",
    `import { Pool } from "pg";
const makers = { pg: () => new Pool(), none: () => null };
export const f = (kind) => { makers[kind]().query(""); }; // dropped`,
  ],
  [
    "nowhere, where a helper calls the factory once",
    `import { Pool } from "pg";
function deferred(make) { let made; return () => (made ??= make()); }
const pool = deferred(() => new Pool()); pool().query("");`,
  ],
  [
    "at the calls, where a helper remembers nothing",
    `import { Pool } from "pg";
function traced(make) { return () => { let made; made ??= make(); return made; }; }
const pool = traced(() => new Pool());
export const f = () => { pool().query(""); }; // dropped`,
  ],
  [
    "on the request, with which it goes",
    `import { Pool } from "pg"; import express from "express";
express().get("/", (req, res) => { req.db = new Pool(); res.end(); }); // dropped`,
  ],
])("finds a client %s", (_, code) => {
  const file = parse(code);
  const marked = code.split("\n").flatMap((line, index) => {
    const mark = / \/\/ (\w+)$/.exec(line)?.[1];
    return mark ? [`${index + 1} ${mark}`] : [];
  });
  const places = placesOf(nodeAt(file, "new Pool()") as CallOrNew, file);
  expect(places.map(({ node, outcome }) => `${node.loc.start.line} ${outcome.is}`)).toEqual(marked);
});

it("names the factories on the way, and what they are called with", () => {
  const file = parse(`
    import { Pool } from "pg";
    function make(url) { return new Pool(url); }
    function outer(name) { return make(name); }
    export function f() { outer("a").query(""); }
  `);
  const [place, ...others] = placesOf(nodeAt(file, "new Pool(") as CallOrNew, file);
  expect(others).toEqual([]);
  expect(place?.makers.map(({ name, node }) => [name, file.sourceCode.getText(node)])).toEqual([
    ["make", "make(name)"],
    ["outer", `outer("a")`],
  ]);
  expect([...place!.given.values()].map(({ nodes: [argument] }) => file.sourceCode.getText(argument))).toEqual([
    "name",
    '"a"',
  ]);
});
