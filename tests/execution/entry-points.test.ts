import { describe, expect, it } from "vitest";
import { entryAt, entryPointAt } from "../support/entry-point-at.js";

const EXPRESS = `import express from "express"; const app = express();`;

describe("entryPointOf: from the function's own position", () => {
  it.each([
    ["inline", `${EXPRESS} app.get("/price/:id", async (req, res) => { here(); });`],
    ["among several handlers", `${EXPRESS} app.get("/price/:id", auth, [check, (req, res) => { here(); }], last);`],
    ["wrapped by an unknown function", `${EXPRESS} app.get("/price/:id", wrap(async (req, res) => { here(); }));`],
    [
      "wrapped by a curried function",
      `${EXPRESS} app.get("/price/:id", allow("admin")(async (req, res) => { here(); }));`,
    ],
    ["bound", `${EXPRESS} app.get("/price/:id", (function (req, res) { here(); }).bind(service));`],
    ["behind a type assertion", `${EXPRESS} app.get("/price/:id", (async (req, res) => { here(); }) as Handler);`],
    ["chosen by a condition", `${EXPRESS} app.get("/price/:id", flag ? (req, res) => { here(); } : other);`],
  ])("%s", (_title, code) => {
    expect(entryAt(code)).toBe('perRequest import: Express handler `app.get("/price/:id")`');
  });
});

describe("entryPointOf: from references to its name", () => {
  it.each([
    ["a declaration", `${EXPRESS} async function price(req, res) { here(); } app.get("/price/:id", price);`],
    ["a constant", `${EXPRESS} const price = async (req, res) => { here(); }; app.get("/price/:id", price);`],
    ["registered before it is declared", `${EXPRESS} app.get("/price/:id", price); function price() { here(); }`],
    ["wrapped by name", `${EXPRESS} const price = async () => { here(); }; app.get("/price/:id", wrap(price));`],
    [
      "wrapped into another constant",
      `${EXPRESS} const price = async () => { here(); }; const safe = wrap(price); app.get("/price/:id", safe);`,
    ],
    [
      "a member of an object",
      `${EXPRESS} const handlers = { price() { here(); } }; app.get("/price/:id", handlers.price);`,
    ],
    [
      "a method",
      `${EXPRESS} class Prices { price = () => { here(); }; constructor() { app.get("/price/:id", this.price); } }`,
    ],
    [
      "a bound method",
      `${EXPRESS} class Prices { price() { here(); } mount() { app.get("/price/:id", this.price.bind(this)); } }`,
    ],
    [
      "a method of an instance",
      `${EXPRESS} class Prices { price() { here(); } } const prices = new Prices(); app.get("/price/:id", prices.price);`,
    ],
    ["a static method", `${EXPRESS} class Prices { static price() { here(); } } app.get("/price/:id", Prices.price);`],
    [
      "made by a factory",
      `${EXPRESS} const price = (db) => async (req, res) => { here(); }; app.get("/price/:id", price(db));`,
    ],
    [
      "made by a declared factory",
      `${EXPRESS} function price(db) { return (req, res) => { here(); }; } app.get("/price/:id", price(db));`,
    ],
    [
      "a member of what a factory returns",
      `${EXPRESS} function make() { return { price() { here(); } }; } app.get("/price/:id", make().price);`,
    ],
  ])("%s", (_title, code) => {
    expect(entryAt(code)).toBe('perRequest import: Express handler `app.get("/price/:id")`');
  });

  it("does not take a method of another class with the same name", () => {
    expect(
      entryAt(
        `${EXPRESS} class A { price() { here(); } } class B { price() {} mount() { app.get("/", this.price); } }`,
      ),
    ).toBeUndefined();
  });

  it("does not take a method's result for the function that the method took", () => {
    expect(
      entryAt(
        `"use server"; const schema = shape.refine((data) => { here(); }); export const save = client.with(schema).run(x);`,
      ),
    ).toBeUndefined();
  });

  it("does not take a call for a registration", () => {
    expect(entryAt(`${EXPRESS} function price() { here(); } app.get("/price/:id", price());`)).toBeUndefined();
  });
});

describe("entryPointOf: receivers", () => {
  it.each([
    ["a router", `import { Router } from "express"; const r = Router(); r.get("/", (a, b) => { here(); });`, "r.get"],
    [
      "a member of the module",
      `import * as e from "express"; const r = e.Router(); r.get("/", () => { here(); });`,
      "r.get",
    ],
    [
      "required",
      `const express = require("express"); const r = express.Router(); r.get("/", () => { here(); });`,
      "r.get",
    ],
    [
      "a typed parameter",
      `import type { Express } from "express"; export function mount(web: Express) { web.get("/", () => { here(); }); }`,
      "web.get",
    ],
    [
      "a field with an initialiser",
      `import express from "express"; class S { web = express(); mount() { this.web.get("/", () => { here(); }); } }`,
      "this.web.get",
    ],
    [
      "a field set by the constructor",
      `import express from "express"; class S { constructor() { this.web = express(); } mount() { this.web.get("/", () => { here(); }); } }`,
      "this.web.get",
    ],
    [
      "a typed field",
      `import { Router } from "express"; class S { private web: Router; mount() { this.web.get("/", () => { here(); }); } }`,
      "this.web.get",
    ],
    [
      "a parameter property",
      `import { Router } from "express"; class S { constructor(private web: Router) {} mount() { this.web.get("/", () => { here(); }); } }`,
      "this.web.get",
    ],
    [
      "an alias",
      `import express from "express"; const one = express(); const two = one; two.get("/", () => { here(); });`,
      "two.get",
    ],
    [
      "a factory of this file",
      `import express from "express"; function make() { const x = express(); return x; } const web = make(); web.get("/", () => { here(); });`,
      "web.get",
    ],
  ])("%s", (_title, code, callee) => {
    expect(entryAt(code)).toBe(`perRequest import: Express handler \`${callee}("/")\``);
  });

  it("goes by the name of the receiver when a path follows, and says so", () => {
    expect(entryAt(`export default (app) => { app.post("/orders", async (a) => { here(); }); };`)).toBe(
      'perRequest receiver: HTTP handler `app.post("/orders")`',
    );
  });

  it.each([
    ["no path", `app.get("view", () => { here(); });`],
    ["another name", `store.get("/orders", () => { here(); });`],
    [
      "made by another package",
      `import { setupServer } from "msw/node"; const server = setupServer(); server.get("/x", () => { here(); });`,
    ],
    ["made by a built-in", `const router = new Map(); router.get("/x", () => { here(); });`],
  ])("is silent with %s", (_title, code) => {
    expect(entryAt(code)).toBeUndefined();
  });
});

describe("entryPointOf: exports", () => {
  it.each([
    ["exports.handler", `exports.handler = async (event) => { here(); };`],
    ["module.exports.handler", `module.exports.handler = async (event) => { here(); };`],
    ["module.exports = { handler }", `const handler = async (event) => { here(); }; module.exports = { handler };`],
    ["a member of module.exports", `module.exports = { handler: async (event) => { here(); } };`],
    ["export const", `export const handler = async (event) => { here(); };`],
    ["export function", `export async function handler(event) { here(); }`],
    ["export { name as handler }", `async function run(event) { here(); } export { run as handler };`],
    ["wrapped", `async function run(event) { here(); } export const handler = trace(run);`],
    [
      "wrapped and used further",
      `async function run(event) { here(); } export const handler = chain(run).use(a()).use(b());`,
    ],
    ["chained exports", `exports.handler = exports.main = async (event) => { here(); };`],
  ])("%s", (_title, code) => {
    expect(entryAt(code)).toBe("perRequest file: Lambda handler `handler`");
  });

  it("takes the handler of a command for what it is", () => {
    expect(entryAt(`exports.command = "go"; exports.handler = async (argv) => { here(); };`)).toBe(
      "once file: command line command `handler`",
    );
  });
});

describe("entryPointOf: inheriting and cold places", () => {
  it.each([
    ["promise callback", `load().then(() => { here(); });`, "inherits import: promise callback `.then()`"],
    ["promise executor", `new Promise((resolve) => { here(); });`, "inherits import: promise executor `new Promise()`"],
    ["timeout", `setTimeout(() => { here(); }, 5);`, "inherits import: timeout `setTimeout()`"],
    [
      "one-time listener",
      `res.on("finish", () => { here(); });`,
      'inherits import: one-time listener `res.on("finish")`',
    ],
    ["once", `bus.once("price", () => { here(); });`, 'inherits import: one-time listener `bus.once("price")`'],
    [
      "result callback",
      `client.get(params, (err, data) => { here(); });`,
      "inherits parameters: result callback `(err, data)`",
    ],
    ["immediately invoked", `(async () => { here(); })();`, "inherits import: immediately invoked function"],
    [
      "immediately invoked by call",
      `(function () { here(); }).call(this);`,
      "inherits import: immediately invoked function",
    ],
    ["array callback", `items.map(async (item) => { here(); });`, "perIteration import: array callback `items.map()`"],
    ["timer", `setInterval(() => { here(); }, 1000);`, "perRequest import: timer `setInterval()`"],
    [
      "listen callback",
      `${EXPRESS} app.listen(3000, () => { here(); });`,
      "once import: Express listen callback `app.listen()`",
    ],
  ])("%s", (_title, code, expected) => {
    expect(entryAt(code)).toBe(expected);
  });

  it("is silent for a callback of an unknown function", () => {
    expect(entryAt(`work(() => { here(); });`)).toBeUndefined();
  });

  it("points at the place that registers the function", () => {
    const entry = entryPointAt(`${EXPRESS}\nfunction price(req, res) { here(); }\napp.get("/", price);`);
    expect(entry?.node.loc.start.line).toBe(3);
  });
});

describe("entryPointOf: hosts of one's own", () => {
  const settings = {
    "connection-reuse": {
      entryPoints: [
        {
          host: "Acme",
          docs: "https://acme.example",
          modules: ["@acme/web"],
          scopes: [
            { match: "call", callees: ["endpoint"], runs: "perRequest", what: "endpoint", members: ["run"] },
            { match: "call", callees: ["boot"], runs: "once", what: "start-up hook" },
          ],
        },
      ],
    },
  };

  it.each([
    [
      `import { endpoint } from "@acme/web"; export default endpoint({ run: async () => { here(); } });`,
      "perRequest import: Acme endpoint `endpoint()`",
    ],
    [`import { boot } from "@acme/web"; boot(() => { here(); });`, "once import: Acme start-up hook `boot()`"],
    [`import { endpoint } from "@other/web"; export default endpoint({ run: async () => { here(); } });`, undefined],
  ])("%s", (code, expected) => {
    expect(entryAt(code, { settings })).toBe(expected);
  });
});

describe("entryPointOf: what decides when several things do", () => {
  it.each([
    [
      "a handler that is also called at start-up is a handler",
      `${EXPRESS} function price() { here(); } price(); app.get("/price/:id", price);`,
      'perRequest import: Express handler `app.get("/price/:id")`',
    ],
    [
      "a memoiser inside a registration decides",
      `import once from "once"; ${EXPRESS} app.get("/", once(() => { here(); }));`,
      "once import: memoised function `once()`",
    ],
    [
      "a promise callback with the names of a handler is none",
      `load().then((req, res) => { here(); });`,
      "inherits import: promise callback `.then()`",
    ],
    [
      "an import weighs more than a name, and the place is named all the same",
      `import type { Request } from "express"; export default (app) => { app.get("/", (a: Request) => { here(); }); };`,
      'perRequest type: HTTP handler `app.get("/")`',
    ],
    [
      "an iteration in a handler is an iteration",
      `${EXPRESS} app.get("/", (req, res) => { items.map((item) => { here(); }); });`,
      "perIteration import: array callback `items.map()`",
    ],
  ])("%s", (_title, code, expected) => {
    expect(entryAt(code)).toBe(expected);
  });
});
