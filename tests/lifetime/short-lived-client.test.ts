import { expect, it } from "vitest";
import { shortLivedClients } from "../../src/lifetime/short-lived-client.js";
import { isCallOrNew, type Node } from "../../src/syntax/nodes.js";
import { visit } from "../../src/syntax/walk.js";
import { parse } from "../support/parse.js";

const HEAD =
  'import { Pool, Client } from "pg"; import { Agent } from "node:https"; import axios from "axios"; import express from "express"; const app = express();\n';

/** Every client that lives too short, by line: how often it is made, and how sure that is. */
function found(code: string): readonly string[] {
  const file = parse(HEAD + code);
  const lives: string[] = [];
  visit(file.sourceCode.ast as Node, file, (node) => {
    for (const client of isCallOrNew(node) ? shortLivedClients(node, file) : []) {
      const callers = client.callers > 1 ? ` of ${client.callers} callers` : "";
      lives.push(`${client.node.loc.start.line - 1} ${client.frequency}, ${client.confidence}${callers}`);
    }
    return "enter";
  });
  return lives;
}

it.each([
  ["per request", `app.get("/", () => { new Pool().query(""); }); // lives: perRequest, precise`],
  ["per element", `export const f = (urls) => urls.map(() => new Pool().query("")); // lives: perIteration, precise`],
  ["per call, which is less sure", `export const connect = () => { new Pool().query(""); }; // lives: perCall, wide`],
  ["once", `const pool = new Pool(); app.get("/", () => pool.query(""));`],
  ["in a program's start", `export function main() { new Pool().query(""); }`],
  [
    "for each caller, whose arguments decide, and costs little",
    `export function f(url) { axios.create({ baseURL: url }).get(""); }`,
  ],
  [
    "as one mistake of a factory that every caller misuses",
    `const make = () => new Pool(); // lives: perRequest, precise of 2 callers
     app.get("/a", () => { make().query(""); });
     app.get("/b", () => { make().query(""); });`,
  ],
  [
    "as a mistake of one caller, where the arguments of another decide",
    `const make = (url) => new Pool(url);
     app.get("/a", () => { make("x").query(""); }); // lives: perRequest, precise
     app.get("/b", (req) => { make(req.query.url).query(""); }); // lives: perRequest, precise`,
  ],
  [
    "with the client that it is a part of",
    `app.get("/", () => { axios.create({ httpsAgent: new Agent() }).get(""); }); // lives: perRequest, precise`,
  ],
  [
    "to see if it can connect",
    `app.get("/healthz", async () => { const c = new Client(); await c.connect(); await c.end(); });`,
  ],
  [
    "for a listener, which needs it to itself",
    `app.get("/", async () => { const c = new Client(); await c.query("LISTEN x"); });`,
  ],
  ["in a default, whose callers are not seen", `export function f(pool = new Pool()) { pool.query(""); }`],
])("finds a client that lives %s", (_, code) => {
  const marked = code.split("\n").flatMap((line, index) => {
    const mark = / \/\/ lives: (.+)$/.exec(line)?.[1];
    return mark ? [`${index + 1} ${mark}`] : [];
  });
  expect(found(code)).toEqual(marked);
});
