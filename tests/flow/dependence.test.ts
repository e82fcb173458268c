import { expect, it } from "vitest";
import { argumentDependence } from "../../src/flow/dependence.js";
import { nodeAt, parse } from "../support/parse.js";

it.each([
  ["constant", "function f(req) { probe({ region: 'eu', retries: 3 }); }"],
  ["constant", "import { region } from './config'; function f(req) { probe({ region }); }"],
  ["constant", "const region = load(); function f(req) { probe({ region }); }"],
  ["constant", "function f(req) { probe({ key: process.env.KEY }); }"],
  ["constant", "function f(req) { const key = process.env.KEY; probe({ key }); }"],
  ["constant", "function f(req) { const { KEY } = process.env; probe(KEY); }"],
  ["constant", "function f(req) { probe({ retry: (times) => times * 2 }); }"],
  ["constant", "import config from './config'; function f(req) { probe({ region: config().region ?? '' }); }"],
  ["instance", "class A { f() { probe({ url: this.url }); } }"],
  ["caller", "function f(req) { probe({ key: req.headers.key }); }"],
  ["caller", "function f(req) { const { key } = req.headers; probe({ key }); }"],
  ["caller", "function f(req) { const url = `https://${req.host}/`; probe(url); }"],
  ["caller", "function f(req) { probe({ retry: () => req.id }); }"],
  ["unknown", "async function f() { probe({ token: await login() }); }"],
  ["caller", "async function f(user) { probe({ token: await login(user) }); }"],
  ["unknown", 'function f(region = "eu") { probe({ region }); }'],
  ["unknown", "async function f() { const token = await login(); probe({ token }); }"],
  ["caller", "for (const region of regions) { probe({ region }); }"],
  ["caller", "function f(req) { let url; if (req.a) url = 'a'; else url = req.b; probe(url); }"],
  ["caller", "import { cookies } from 'next/headers'; function f() { probe({ token: cookies().get('token') }); }"],
  ["caller", "function f() { const { tenant } = storage.getStore(); probe({ tenant }); }"],
  ["constant", "import { cookies } from './cookies'; function f() { probe({ token: cookies() }); }"],
  ["unknown", "function f() { let url; probe(url); }"],
])("%s: %s", (expected, code) => {
  const file = parse(code);
  const call = nodeAt(file, "probe(");
  if (call.type !== "Identifier" && call.type !== "CallExpression") throw new Error("no call");
  const probe = call.type === "CallExpression" ? call : call.parent;
  if (probe.type !== "CallExpression") throw new Error("no call");
  expect(argumentDependence(probe.arguments, file)).toBe(expected);
});
