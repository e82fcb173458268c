// Code of clients and responses that is put into other programs, so that the rules have something to follow there.

/** What the code below names, as a module imports it. */
export const IMPORTS = [
  'import { S3Client as RobustS3 } from "@aws-sdk/client-s3";',
  'import robustHttps from "node:https";',
  'import robustAxios from "axios";',
  'import RobustRedis from "ioredis";',
  'import robustExpress from "express";',
].join("\n");

/** The same as a script loads it. */
export const REQUIRES = [
  'const { S3Client: RobustS3 } = require("@aws-sdk/client-s3");',
  'const robustHttps = require("node:https");',
  'const robustAxios = require("axios");',
  'const RobustRedis = require("ioredis");',
  'const robustExpress = require("express");',
].join("\n");

/** Statements for the beginning of any function; `name` makes their names distinct. */
export const STATEMENTS = [
  (name) => `const s3${name} = new RobustS3({ region: process.env.REGION }); s3${name}.send({});`,
  (name) =>
    `const agent${name} = new robustHttps.Agent(); robustAxios.get("https://x/", { httpsAgent: agent${name} });`,
  (name) => `const redis${name} = new RobustRedis(); redis${name}.get("key").finally(() => redis${name}.quit());`,
  () => `fetch("https://x/").then((answer) => answer.ok);`,
];

/** Statements for the beginning of a function that may await. */
export const AWAITING = [
  (name) => `const answer${name} = await fetch("https://x/"); if (!answer${name}.ok) throw new Error("no");`,
  (name) => `let late${name}; try { late${name} = await fetch("https://x/"); } finally { console.log(late${name}); }`,
];

/** Expressions for the place of another one. */
export const EXPRESSIONS = [
  "new robustHttps.Agent({ keepAlive: false })",
  "new RobustS3({})",
  'fetch("https://x/")',
  'robustAxios.create({ baseURL: "https://x/", httpsAgent: new robustHttps.Agent() })',
];

/** A script as the inside of a handler that holds a client and a response meanwhile. */
export function inhabited(script) {
  return `${REQUIRES}
robustExpress().get("/", async function (req, res) {
const s3Robust = new RobustS3({ region: process.env.REGION });
const answerRobust = await fetch("https://x/");
${script}
if (answerRobust.ok) res.json(await s3Robust.send({ Key: await answerRobust.json() }));
});
`;
}

/** A module with a handler of which an expression or some statements are the inside. */
export function handler(inside) {
  return `${IMPORTS}
robustExpress().get("/", async (req, res) => {
const s3Robust = new RobustS3({ region: process.env.REGION });
const answerRobust = await fetch("https://x/");
${inside}
if (answerRobust.ok) res.json(await s3Robust.send({ Key: await answerRobust.json() }));
});
`;
}
