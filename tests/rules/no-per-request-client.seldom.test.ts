import { describe, it } from "vitest";
import { expectMarked } from "../support/marked.js";

const RULE = "no-per-request-client";
const IMPORTS = `import cron from "node-cron"; import { CronJob } from "cron"; import schedule from "node-schedule"; import { Cron, CronExpression, Interval } from "@nestjs/schedule"; import { Agenda } from "agenda"; import { Queue, Worker } from "bullmq"; import { Redis } from "ioredis"; import { S3Client } from "@aws-sdk/client-s3"; import pg from "pg"; import express from "express"; const app = express();`;
/** A client that is closed; the marker goes to the line that makes it. */
const closed = (mark = "") =>
  `const db = new pg.Client(process.env.DATABASE_URL);${mark}\n  await db.connect();\n  await db.query("delete from logs");\n  await db.end();`;
/** A client that nobody closes. */
const leaked = (mark = "") =>
  `const db = new pg.Client(process.env.DATABASE_URL);${mark}\n  await db.connect();\n  await db.query("delete from logs");`;

function check(code: string): void {
  expectMarked(RULE, `${IMPORTS}\n${code}`);
}

/** Ways to run a body by a schedule. */
const SCHEDULES: readonly [title: string, by: (body: string) => string][] = [
  ["node-cron", (body) => `cron.schedule("0 3 * * *", async () => {\n  ${body}\n});`],
  ["six fields", (body) => `new CronJob("0 0 4 * * *", async () => {\n  ${body}\n}).start();`],
  ["an object", (body) => `CronJob.from({ cronTime: "0 4 * * *", onTick: async () => {\n  ${body}\n} });`],
  ["node-schedule", (body) => `schedule.scheduleJob("0 0 * * 0", async () => {\n  ${body}\n});`],
  ["a constant", (body) => `const NIGHTLY = "0 3 * * *";\ncron.schedule(NIGHTLY, async () => {\n  ${body}\n});`],
  [
    "a default for the environment's",
    (body) => `cron.schedule(process.env.SCHEDULE ?? "0 3 * * *", async () => {\n  ${body}\n});`,
  ],
  ["Nest", (body) => `class Jobs {\n  @Cron("0 3 * * *")\n  async clean() {\n  ${body}\n} }`],
  ["a name of Nest", (body) => `class Jobs {\n  @Cron(CronExpression.EVERY_HOUR)\n  async clean() {\n  ${body}\n} }`],
  ["an interval of Nest", (body) => `class Jobs {\n  @Interval("clean", 900_000)\n  async clean() {\n  ${body}\n} }`],
  ["a timer of an hour", (body) => `setInterval(async () => {\n  ${body}\n}, 60 * 60 * 1000);`],
  [
    "a timer that a function sets again",
    (body) => `async function tick() {\n  ${body}\n  setTimeout(tick, 3_600_000);\n}\ntick();`,
  ],
  ["a function by name", (body) => `cron.schedule("@daily", clean);\nasync function clean() {\n  ${body}\n}`],
  ["an exported function", (body) => `cron.schedule("@daily", clean);\nexport async function clean() {\n  ${body}\n}`],
  [
    "a function that the job calls",
    (body) => `cron.schedule("@daily", async () => { await clean(); });\nasync function clean() {\n  ${body}\n}`,
  ],
  [
    "Agenda",
    (body) =>
      `const agenda = new Agenda();\nagenda.define("clean", async () => {\n  ${body}\n});\nawait agenda.every("1 day", "clean");`,
  ],
  [
    "BullMQ",
    (body) =>
      `const queue = new Queue("clean");\nawait queue.upsertJobScheduler("daily", { pattern: "0 3 * * *" });\nnew Worker("clean", async () => {\n  ${body}\n});`,
  ],
  [
    "a repeated job of BullMQ",
    (body) =>
      `const queue = new Queue("clean");\nawait queue.add("daily", {}, { repeat: { every: 24 * 3600 * 1000 } });\nnew Worker("clean", async () => {\n  ${body}\n});`,
  ],
  [
    "Firebase",
    (body) =>
      `import { onSchedule } from "firebase-functions/v2/scheduler";\nexport const clean = onSchedule("every day 00:00", async () => {\n  ${body}\n});`,
  ],
  [
    "the first version of Firebase",
    (body) =>
      `import * as functions from "firebase-functions";\nexport const clean = functions.pubsub.schedule("every 24 hours").onRun(async () => {\n  ${body}\n});`,
  ],
];

describe("a schedule that runs seldom", () => {
  it.each(SCHEDULES)("is silent about a client that is closed: %s", (_title, by) => check(by(closed())));

  it.each(SCHEDULES)("reports one that nobody closes: %s", (_title, by) => check(by(leaked(" // ! perRequest"))));

  it("is silent about a client that holds no connection", () => {
    check(`cron.schedule("0 3 * * *", async () => {\n  const s3 = new S3Client({});\n  await s3.send(1);\n});`);
  });

  it("reports one for each round of a loop in it", () => {
    check(
      `cron.schedule("0 3 * * *", async () => {\n  for (const name of names) {\n  ${closed(" // ! perIteration")}\n  }\n});`,
    );
  });
});

describe("a schedule that runs often, or is not seen, is reported", () => {
  it.each<[title: string, by: (body: string) => string]>([
    ["every minute", (body) => `cron.schedule("* * * * *", async () => {\n  ${body}\n});`],
    ["every five minutes", (body) => `cron.schedule("*/5 * * * *", async () => {\n  ${body}\n});`],
    ["at the end and the start of an hour", (body) => `cron.schedule("0,55 * * * *", async () => {\n  ${body}\n});`],
    [
      "ten seconds",
      (body) => `class Jobs {\n  @Cron(CronExpression.EVERY_10_SECONDS)\n  async clean() {\n  ${body}\n} }`,
    ],
    ["a schedule from elsewhere", (body) => `cron.schedule(config.schedule, async () => {\n  ${body}\n});`],
    ["a timer of a second", (body) => `setInterval(async () => {\n  ${body}\n}, 1000);`],
    [
      "a timer of a second that a function sets again",
      (body) => `async function tick() {\n  ${body}\n  setTimeout(tick, 1000);\n}\ntick();`,
    ],
    ["a timer of unknown time", (body) => `setInterval(async () => {\n  ${body}\n}, config.every);`],
    [
      "a function that requests reach too",
      (body) =>
        `cron.schedule("@daily", clean);\napp.post("/clean", async (req, res) => { await clean(); res.end(); });\nasync function clean() {\n  ${body}\n}`,
    ],
    [
      "a function that is a handler too",
      (body) => `cron.schedule("@daily", clean);\napp.post("/clean", clean);\nasync function clean() {\n  ${body}\n}`,
    ],
    [
      "a queue with other jobs",
      (body) =>
        `const queue = new Queue("clean");\nawait queue.upsertJobScheduler("daily", { pattern: "0 3 * * *" });\napp.post("/clean", async (req, res) => { await queue.add("now", {}); res.end(); });\nnew Worker("clean", async () => {\n  ${body}\n});`,
    ],
    [
      "a queue that other files use",
      (body) =>
        `export const queue = new Queue("clean");\nawait queue.upsertJobScheduler("daily", { pattern: "0 3 * * *" });\nnew Worker("clean", async () => {\n  ${body}\n});`,
    ],
    [
      "another job's schedule",
      (body) =>
        `const agenda = new Agenda();\nagenda.define("clean", async () => {\n  ${body}\n});\nawait agenda.every("1 day", "report");`,
    ],
  ])("%s", (_title, by) => check(by(closed(" // ! perRequest"))));
});
