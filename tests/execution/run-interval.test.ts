import { describe, expect, it } from "vitest";
import type { Schedule } from "../../src/catalogue/host-schema.js";
import type { HostMatch } from "../../src/execution/host-matching.js";
import { intervalOf, isSeldom } from "../../src/execution/run-interval.js";
import { isFunction } from "../../src/syntax/functions.js";
import type { CallOrNew, Node } from "../../src/syntax/nodes.js";
import { nodeAt, parse } from "../support/parse.js";

const HOUR = 3600;
const DAY = 24 * HOUR;

/** The interval of the `job` that a call, or the decorator of a method, hands to a host with such a schedule. */
function interval(schedule: Schedule, code: string): number | undefined {
  const file = parse(code);
  const node = nodeAt(file, "job");
  const method = isFunction(node.parent?.type === "MethodDefinition" ? node.parent.value : undefined);
  const use = method
    ? { kind: "member", member: node.parent, file }
    : { kind: "argument", call: callAround(node), index: 0, file };
  return intervalOf({ fact: { scope: { schedule } }, use } as unknown as HostMatch);
}

function callAround(node: Node): CallOrNew {
  const { parent } = node;
  if (parent?.type !== "CallExpression" && parent?.type !== "NewExpression") throw new Error("no call takes the job");
  return parent;
}

const SECOND: Schedule = { argument: 1, unit: "milliseconds" };

describe("intervalOf", () => {
  it.each<[schedule: Schedule, code: string, seconds: number | undefined]>([
    [SECOND, `setInterval(job, 5000);`, 5],
    [SECOND, `const HOUR = 60 * 60 * 1000; setInterval(job, HOUR);`, HOUR],
    [SECOND, `setInterval(job, process.env.EVERY ?? 1000);`, 1],
    [SECOND, `setInterval(job, Number(process.env.EVERY) || 1000);`, 1],
    [SECOND, `setInterval(job, fast && 1000);`, undefined],
    [SECOND, `setInterval(job, every);`, undefined],
    [SECOND, `setInterval(job);`, undefined],
    [{ argument: 1, unit: "seconds" }, `repeat(job, 30);`, 30],
    [{ argument: 1 }, `repeat(job, 30);`, undefined],
    [{ argument: -1, unit: "milliseconds" }, `repeat(job, "name", 2000);`, 2],
    [{ argument: 1 }, `repeat(job, "0 3 * * *");`, DAY],
    [{ argument: 1 }, `repeat(job, CronExpression.EVERY_HOUR);`, HOUR],
    [{ argument: 1 }, `repeat(job, "sometimes");`, undefined],
  ])("of %j: %s", (schedule, code, seconds) => {
    expect(interval(schedule, code)).toBe(seconds);
  });

  it.each<[schedule: Schedule, code: string, seconds: number | undefined]>([
    [{ options: ["schedule"] }, `timer("name", { schedule: "0 * * * *", handler: x }, job);`, HOUR],
    [{ options: ["cron.pattern", "cron"] }, `task({ cron: "0 3 * * *" }, job);`, DAY],
    [{ options: ["cron.pattern", "cron"] }, `task({ cron: { pattern: "0 3 * * *" } }, job);`, DAY],
    [{ argument: 0, options: ["schedule"] }, `onSchedule("every 5 minutes", job);`, 300],
    [{ argument: 0, options: ["schedule"] }, `onSchedule({ schedule: "every 5 minutes" }, job);`, 300],
    [{ options: ["schedule"] }, `timer({ zone: "0 * * * *" }, job);`, undefined],
  ])("of the options %j: %s", (schedule, code, seconds) => {
    expect(interval(schedule, code)).toBe(seconds);
  });

  it("reads it of the decorator of a method", () => {
    expect(interval({ argument: 0 }, `class A { @Cron("0 3 * * *") job() {} }`)).toBe(DAY);
    expect(interval({ argument: 0 }, `class A { @Cron job() {} }`)).toBeUndefined();
  });

  it("reads it of an earlier call of the chain", () => {
    const through: Schedule = { argument: 0, through: ["schedule"] };
    expect(interval(through, `pubsub.schedule("every 24 hours").timeZone("UTC").onRun(job);`)).toBe(DAY);
    expect(interval(through, `pubsub.topic("every 24 hours").onRun(job);`)).toBeUndefined();
  });
});

describe("of calls that stand apart", () => {
  const byName: Schedule = { argument: 1, apart: { methods: ["schedule"], job: 0 } };
  const byReceiver: Schedule = {
    options: ["repeat.pattern", "repeat.every"],
    unit: "milliseconds",
    apart: { methods: ["add"], job: "receiver" },
  };

  it.each<[schedule: Schedule, code: string, seconds: number | undefined]>([
    [byName, `boss.work("mail", job); boss.schedule("mail", "0 3 * * *");`, DAY],
    [byName, `boss.work("mail", job); boss.schedule("mail", "0 3 * * *"); boss.schedule("mail", "0 * * * *");`, HOUR],
    [byName, `boss.work("mail", job); boss.schedule("mail", "0 3 * * *"); boss.schedule("mail", when);`, undefined],
    [byName, `boss.work("mail", job); boss.schedule("post", "0 3 * * *");`, undefined],
    [byName, `boss.work("mail", job);`, undefined],
    [
      byReceiver,
      `const queue = new Queue("mail"); queue.add("a", {}, { repeat: { every: 60000 } }); new Worker("mail", job);`,
      60,
    ],
    [
      byReceiver,
      `const queue = new Queue("mail"); queue.add("a", {}, { repeat: { every: 60000 } }); queue.add("b", {}); new Worker("mail", job);`,
      undefined,
    ],
    [
      byReceiver,
      `const queue = new Queue("post"); queue.add("a", {}, { repeat: { every: 60000 } }); new Worker("mail", job);`,
      undefined,
    ],
    [
      byReceiver,
      `export const queue = new Queue("mail"); queue.add("a", {}, { repeat: { every: 60000 } }); new Worker("mail", job);`,
      undefined,
    ],
    [
      byReceiver,
      `const queue = new Queue("mail"); queue.add("a", {}, { repeat: { every: 60000 } }); queue.process(job);`,
      60,
    ],
  ])("%j: %s", (schedule, code, seconds) => {
    expect(interval(schedule, code)).toBe(seconds);
  });
});

it("knows no interval without a schedule", () => {
  expect(intervalOf({ fact: { scope: {} } } as unknown as HostMatch)).toBeUndefined();
});

it.each([
  [599.9, false],
  [600, true],
  [undefined, false],
])("calls what runs every %s seconds seldom: %s", (seconds, seldom) => {
  expect(isSeldom(seconds === undefined ? {} : { interval: seconds })).toBe(seldom);
});
