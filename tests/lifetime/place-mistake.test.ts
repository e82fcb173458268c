import { describe, expect, it } from "vitest";
import { placesOf } from "../../src/lifetime/client-places.js";
import { mistakeAt } from "../../src/lifetime/place-mistake.js";
import { clientConstruction } from "../../src/recognition/client-construction.js";
import { isCallOrNew, type Node } from "../../src/syntax/nodes.js";
import { visit } from "../../src/syntax/walk.js";
import { marksIn } from "../support/marks.js";
import { parse } from "../support/parse.js";

const HEAD =
  'import { Pool, Client } from "pg"; import { Kafka } from "kafkajs"; import { Agent, RetryAgent } from "undici"; import axios from "axios"; import express from "express"; import cron from "node-cron"; const app = express();\n';

/** Asserts what is found at every place of a `// mistake: …` line, and that nothing is at others. */
function expectMistakes(code: string): void {
  const text = HEAD + code;
  const file = parse(text);
  const found: [number, string][] = [];
  visit(file.sourceCode.ast as Node, file, (node) => {
    const construction = isCallOrNew(node) ? clientConstruction(node, file) : undefined;
    for (const place of construction ? placesOf(construction.node, file) : []) {
      const mistake = mistakeAt(construction!, place, file);
      if (!mistake) continue;
      const { frequency, confidence, costs, dependence, maker, part } = mistake;
      const words = [
        frequency,
        confidence,
        costs,
        dependence,
        ...(maker ? [`by ${maker}`] : []),
        ...(part ? ["part"] : []),
      ];
      found.push([mistake.node.loc.start.line, words.join(" ")]);
    }
    return "enter";
  });
  expect(Object.fromEntries(found)).toEqual(marksIn(text, "mistake"));
}

describe("a mistake", () => {
  it("is a client that is dropped as often as it is made", () => {
    expectMistakes(`
      app.get("/", async (req) => {
        await new Pool().query(""); // mistake: perRequest precise connections constant
        const pool = new Pool({ host: process.env.HOST }); // mistake: perRequest precise connections environment
        await pool.query("");
        await pool.end();
        const own = new Pool({ database: req.tenant });
        await own.query("");
        await own.end();
        const some = new Pool({ database: req.isNew ? "a" : "b" }); // mistake: perRequest precise connections choice
        await some.query("");
        await some.end();
        const fetched = new Pool(await load()); // mistake: perRequest wide connections unknown
        await fetched.query("");
        await fetched.end();
        await axios.create({ baseURL: req.url }).get("/");
      });
      for (const url of urls) new Pool({ url }).query("");
    `);
  });

  it("is no client that is kept, made once, or made seldom", () => {
    expectMistakes(`
      const shared = new Pool();
      let kept;
      app.get("/", () => { kept = new Pool(); });
      cron.schedule("0 3 * * *", async () => {
        const pool = new Pool();
        await pool.query("");
        await pool.end();
      });
      cron.schedule("0 3 * * *", () => {
        new Pool().query(""); // mistake: perRequest precise connections constant
      });
    `);
  });

  it("is a connection of its own that nobody closes, whoever it was made for", () => {
    expectMistakes(`
      app.get("/", async (req) => {
        const leaked = new Client({ user: req.user }); // mistake: perRequest precise connections caller
        await leaked.connect();
        await leaked.query("");
        const closed = new Client({ user: req.user });
        await closed.connect();
        await closed.query("");
        await closed.end();
        const listening = new Client();
        await listening.connect();
        await listening.query("LISTEN news");
      });
    `);
  });

  it("is nothing that only tries out what a caller gives, or answers a health check", () => {
    expectMistakes(`
      app.post("/test", async (req) => {
        const pool = new Pool({ url: req.body.url });
        await pool.query("SELECT 1");
        await pool.end();
      });
      app.get("/healthz", async () => {
        const pool = new Pool();
        await pool.query("SELECT 1");
        await pool.end();
      });
      app.get("/", async () => {
        const pool = new Pool(); // mistake: perRequest precise connections constant
        await pool.query("SELECT 1");
        await pool.end();
      });
    `);
  });

  it("is less sure of what only other files call, and of what is a default there", () => {
    expectMistakes(`
      export const pool = () => new Pool(); // mistake: perCall wide connections constant
      export function rows() { return new Pool().query(""); } // mistake: perCall precise connections constant
      export function query(pool = new Pool()) { return pool.query(""); }
    `);
  });

  it("is at the call of a factory, of the arguments that are given there", () => {
    expectMistakes(`
      function make(url) { return new Pool(url); }
      const shared = make("a");
      app.get("/a", async () => {
        const pool = make("a"); // mistake: perRequest precise connections constant by make
        await pool.query("");
        await pool.end();
      });
      app.get("/b", async (req) => {
        const pool = make(req.url);
        await pool.query("");
        await pool.end();
      });
    `);
  });

  it("costs what its costliest part costs, unless that stands beside it", () => {
    expectMistakes(`
      app.get("/", async () => {
        await axios.create({ // mistake: perRequest precise connections constant part
          a: new Agent(), // mistake: perRequest precise connections constant
        }).get("");
        const agent = new Agent(); // mistake: perRequest precise connections constant
        await new RetryAgent(agent).request({});
      });
    `);
  });

  it("is no client at work for as long as it lives, where unknown callers start it", () => {
    expectMistakes(`
      const kafka = new Kafka({});
      export async function consume() {
        const consumer = kafka.consumer({ groupId: "a" });
        await consumer.connect();
        await consumer.run({});
      }
    `);
  });
});
