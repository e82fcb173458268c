import { describe, expect, it } from "vitest";
import { leastInterval } from "../../src/execution/interval.js";

const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;

describe("leastInterval", () => {
  it.each<[schedule: string, seconds: number]>([
    ["0 3 * * *", DAY],
    ["0 0 4 * * *", DAY],
    ["* * * * *", MINUTE],
    ["* * * * * *", 1],
    ["*/5 * * * *", 5 * MINUTE],
    ["*/10 * * * *", 10 * MINUTE],
    ["0 */10 * * * *", 10 * MINUTE],
    ["*/30 * * * * *", 30],
    ["*/7 * * * *", 4 * MINUTE],
    ["59,0 * * * *", MINUTE],
    ["59 23,0 * * *", HOUR],
    ["0,30 9-17 * * 1-5", 30 * MINUTE],
    ["15 2,14 * * *", 12 * HOUR],
    ["5/20 * * * *", 20 * MINUTE],
    ["10-20/5 4 * * *", 5 * MINUTE],
    ["0 0 1 1 *", DAY],
    ["0 22 * * MON-FRI", DAY],
    ["0,59 0 3 * * *", 59],
    ["0 0 0 1 * ? 2030", DAY],
    ["@hourly", HOUR],
    ["@daily", DAY],
    ["cron(0 12 * * ? *)", DAY],
    ["cron(0/5 * * * ? *)", 5 * MINUTE],
    ["rate(5 minutes)", 5 * MINUTE],
    ["rate(1 day)", DAY],
    ["every 24 hours", DAY],
    ["every day 00:00", DAY],
    ["every monday 09:00", DAY],
    ["every 5 minutes", 5 * MINUTE],
    ["1 day", DAY],
    ["one hour", HOUR],
    ["30 seconds", 30],
    ["1.5 hours", 1.5 * HOUR],
    ["EVERY_10_SECONDS", 10],
    ["EVERY_DAY_AT_1AM", DAY],
    ["EVERY_30_MINUTES_BETWEEN_9AM_AND_5PM", 30 * MINUTE],
    ["EVERY_2ND_HOUR", 2 * HOUR],
    ["EVERY_WEEKDAY", DAY],
    ["MONDAY_TO_FRIDAY_AT_9AM", DAY],
  ])("%s: at least %d seconds", (schedule, seconds) => {
    expect(leastInterval(schedule)).toBe(seconds);
  });

  it.each([
    "",
    "nonsense",
    "60 * * * *",
    "*/0 * * * *",
    "5-1 * * * *",
    "H * * * *",
    "0 3 * *",
    "rate(often)",
    "now",
    "1",
  ])("does not guess at %j", (schedule) => {
    expect(leastInterval(schedule)).toBeUndefined();
  });
});
