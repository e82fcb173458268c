import { describe, expect, it } from "vitest";
import { exportName, globalPath, qualifiedNameOf } from "../../src/resolution/qualified-name.js";
import { nodeAt, parse } from "../support/parse.js";

/** The name of the expression `probe` marks: `probe(EXPRESSION)`. */
function nameIn(code: string, filename?: string): string | undefined {
  const file = parse(code, filename === undefined ? {} : { filename });
  const call = nodeAt(file, "probe(").parent!;
  const probe = call.type === "CallExpression" ? call : nodeAt(file, "probe(");
  if (probe.type !== "CallExpression") throw new Error("probe() is not a call");
  const name = qualifiedNameOf(probe.arguments[0]!, file);
  return name && `${name.module}#${exportName(name)}`;
}

describe("names that lead to an import", () => {
  it.each([
    ["default import", 'import OpenAI from "openai"; probe(OpenAI);', "openai#default"],
    ["named import", 'import { Agent } from "https"; probe(Agent);', "node:https#Agent"],
    ["renamed import", 'import { Agent as A } from "node:https"; probe(A);', "node:https#Agent"],
    ["default as named import", 'import { default as S } from "stripe"; probe(S);', "stripe#default"],
    ["namespace import", 'import * as https from "https"; probe(https.Agent);', "node:https#Agent"],
    [
      "member of a default import",
      'import AWS from "aws-sdk"; probe(AWS.DynamoDB.DocumentClient);',
      "aws-sdk#DynamoDB.DocumentClient",
    ],
    ["require", 'const https = require("https"); probe(https.Agent);', "node:https#Agent"],
    ["require called at once", 'probe(require("https").Agent);', "node:https#Agent"],
    ["require of a default", 'const S = require("stripe").default; probe(S);', "stripe#default"],
    ["require of the module itself", 'const Stripe = require("stripe"); probe(Stripe);', "stripe#default"],
    ["destructured require", 'const { Agent: A } = require("https"); probe(A);', "node:https#Agent"],
    [
      "nested destructuring",
      'const { DynamoDB: { DocumentClient } } = require("aws-sdk"); probe(DocumentClient);',
      "aws-sdk#DynamoDB.DocumentClient",
    ],
    ["import =", 'import https = require("https"); probe(https.Agent);', "node:https#Agent"],
    [
      "createRequire",
      'import { createRequire } from "module"; const load = createRequire(import.meta.url); probe(load("https").Agent);',
      "node:https#Agent",
    ],
    ["dynamic import", 'const { Agent } = await import("undici"); probe(Agent);', "undici#Agent"],
    ["member of a dynamic import", 'probe((await import("openai")).default);', "openai#default"],
    ["dynamic import with then", 'import("undici").then(({ Agent }) => { probe(Agent); });', "undici#Agent"],
    ["alias", 'import https from "https"; const Agent = https.Agent; probe(Agent);', "node:https#Agent"],
    ["assigned once", 'let S3; S3 = require("aws-sdk").S3; probe(S3);', "aws-sdk#S3"],
    ["computed member", 'import https from "https"; probe(https["Agent"]);', "node:https#Agent"],
    ["type wrappers", 'import https from "https"; probe((https as any).Agent!);', "node:https#Agent"],
    ["optional chain", 'import https from "https"; probe(https?.Agent);', "node:https#Agent"],
    ["file of a package", 'import S3 from "aws-sdk/clients/s3.js"; probe(S3);', "aws-sdk/clients/s3#default"],
    [
      "index file of a package",
      'import { PrismaClient } from "@prisma/client/index.js"; probe(PrismaClient);',
      "@prisma/client#PrismaClient",
    ],
    ["package whose name ends in .js", 'import x from "chart.js"; probe(x);', "chart.js#default"],
    ["global", "probe(fetch);", "globalThis#fetch"],
    ["member of the global object", "probe(globalThis.fetch);", "globalThis#fetch"],
  ])("%s", (_case, code, expected) => {
    expect(nameIn(code)).toBe(expected);
  });
});

describe("names that lead nowhere", () => {
  it.each([
    ["a class of the file", "class Agent {} probe(Agent);"],
    ["a shadowed import", 'import { Agent } from "https"; function f(Agent) { probe(Agent); }'],
    ["a shadowed require", 'function f(require) { probe(require("https").Agent); }'],
    ["a variable written twice", 'let A = require("https").Agent; A = other; probe(A);'],
    ["a parameter", "function f(fetch) { probe(fetch); }"],
    ["a function of the file called fetch", "function fetch() {} probe(fetch);"],
    ["a computed name that is not constant", 'import https from "https"; probe(https[name]);'],
    ["a rest element", 'const { ...rest } = require("https"); probe(rest);'],
    ["a required name that is not constant", "probe(require(name).Agent);"],
  ])("%s", (_case, code) => {
    expect(nameIn(code)).toBeUndefined();
  });
});

it.each([
  ["Object.freeze(a)", "Object.freeze"],
  ["globalThis.Object.freeze(a)", "Object.freeze"],
  ["own.freeze(a)", undefined],
  ["imported(a)", undefined],
])("names the global that %s calls", (call, path) => {
  const file = parse(`import imported from "a"; const own = {}; ${call};`);
  const node = nodeAt(file, call);
  expect(globalPath(node.type === "CallExpression" ? node.callee : node, file)).toBe(path);
});
