import { describe, expect, it } from "vitest";
import { clientConstruction } from "../../../src/recognition/client-construction.js";
import { availableName, leadsToModule, naturalName } from "../../../src/repair/text/available-name.js";
import type { CallOrNew } from "../../../src/syntax/nodes.js";
import { variableOf } from "../../../src/syntax/variables.js";
import { nodeAt, parse } from "../../support/parse.js";

describe("a name that is free at module scope", () => {
  const nameIn = (code: string, preferred = "client") => {
    const file = parse(code);
    return availableName({ preferred, from: [nodeAt(file, "here()")] }, file);
  };

  it.each([
    [`function f() { here(); }`, "client"],
    [`function f() { here(); const own = client => client; }`, "client"],
    [`function g(client) {} function f() { here(); }`, "client"],
    [`const client = 1; function f() { here(); }`, "sharedClient"],
    [`import client from "a"; function f() { here(); }`, "sharedClient"],
    [`function f(client) { here(); }`, "sharedClient"],
    [`function f() { { here(); } let client; }`, "sharedClient"],
    [`function f() { client(); } function g() { here(); }`, "sharedClient"],
    [`class client {} function f(sharedClient) { here(); }`, "sharedClient2"],
    [`const client = 1, sharedClient = 2, sharedClient2 = 3; here();`, "sharedClient3"],
  ])("%s: %s", (code, name) => {
    expect(nameIn(code)).toBe(name);
  });

  it("is no reserved word, and begins with `shared` once", () => {
    expect(nameIn(`here();`, "default")).toBe("sharedDefault");
    expect(nameIn(`here();`, "process")).toBe("sharedProcess");
    expect(nameIn(`const sharedPool = 1; here();`, "sharedPool")).toBe("sharedPool1");
  });

  it("may be that of a variable that goes away", () => {
    const file = parse(`function f() { const client = make(); here(); }`);
    const removed = variableOf(nodeAt(file, "client") as never, file);
    const from = [nodeAt(file, "here()")];
    expect(availableName({ preferred: "client", from, removed }, file)).toBe("client");
    expect(availableName({ preferred: "client", from }, file)).toBe("sharedClient");
  });

  it("leads to the module from every place", () => {
    const file = parse(`function f(client) { one(); } function g() { two(); } function h() { arguments; three(); }`);
    expect(leadsToModule("client", nodeAt(file, "one()"), undefined, file)).toBe(false);
    expect(leadsToModule("client", nodeAt(file, "two()"), undefined, file)).toBe(true);
    const from = [nodeAt(file, "two()"), nodeAt(file, "one()")];
    expect(availableName({ preferred: "client", from }, file)).toBe("sharedClient");
  });
});

describe("what a person would call a client", () => {
  it.each([
    [`const db = new Pool();`, "new Pool()", "db"],
    [`db = new Pool();`, "new Pool()", "db"],
    [`const db = (new Pool() as Db)!;`, "new Pool()", "db"],
    [`const db = await mysql.createPool();`, "mysql.createPool()", "db"],
    [`use({ database: new Pool() });`, "new Pool()", "database"],
    [`use({ https: new Agent() });`, "new Agent()", "httpsAgent"],
    [`use({ "a-b": new Pool() });`, "new Pool()", "pool"],
    [`new Pool().query();`, "new Pool()", "pool"],
    [`const { query } = new Pool();`, "new Pool()", "pool"],
    [`new S3Client();`, "new S3Client()", "s3Client"],
    [`axios.create();`, "axios.create()", "axiosClient"],
    [`new OpenAI();`, "new OpenAI()", "openAIClient"],
    [`new Kafka({}).producer();`, "new Kafka({}).producer()", "producer"],
  ])("%s: %s is called %s", (code, text, name) => {
    const head = `import { Pool } from "pg"; import { Agent } from "node:https"; import mysql from "mysql2/promise"; import { S3Client } from "@aws-sdk/client-s3"; import axios from "axios"; import OpenAI from "openai"; import { Kafka } from "kafkajs";\n`;
    const file = parse(head + code);
    let node = nodeAt(file, text);
    if (node.type === "ExpressionStatement") node = node.expression;
    expect(naturalName(clientConstruction(node as CallOrNew, file)!)).toBe(name);
  });
});
