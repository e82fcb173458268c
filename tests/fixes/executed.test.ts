import { afterAll, describe, expect, it } from "vitest";
import { FIXES, SUGGESTIONS } from "./support/cases.js";
import { Executor } from "./support/executor.js";
import { ORIGIN } from "./support/programs.js";
import { commentsOf, fix, fixAtOnce, lint, suggested } from "./support/repairing.js";

const CALLS = 20;

const executor = new Executor("executed");
afterAll(() => executor.stop());

describe("a fix", () => {
  it.each(FIXES)("$name", async ({ code, connections }) => {
    const program = code.replaceAll(ORIGIN, await executor.origin);
    const { output, applied, messages } = fix(program, "/project/src/service.js", "every client");
    expect(applied).toBeGreaterThan(0);
    expect(messages.filter((message) => message.fix)).toEqual([]);
    const atOnce = fixAtOnce(program, "/project/src/service.js", "every client");
    expect(fixAtOnce(atOnce, "/project/src/service.js", "every client")).toBe(atOnce);
    await compare(program, output, connections);
  });
});

describe("a suggestion", () => {
  it.each(SUGGESTIONS)("$kind: $name", async ({ kind, code, connections }) => {
    const program = code.replaceAll(ORIGIN, await executor.origin);
    const offered = suggested(program, "/project/src/service.js", "every client");
    const [{ kind: first, output }] = offered as [(typeof offered)[number]];
    expect(first).toBe(kind);
    expect(lint(output, "/project/src/service.js", "as published")).toEqual([]);
    await compare(program, output, connections);
  });
});

/** Both programs return the same, and the repaired one opens as many connections as promised. */
async function compare(before: string, after: string, connections: number): Promise<void> {
  expect(commentsOf(after)).toEqual(commentsOf(before));
  const inTurn = await executor.run(before, { calls: CALLS, concurrent: false });
  const repaired = await executor.run(after, { calls: CALLS, concurrent: false });
  expect(repaired.results).toEqual(inTurn.results);
  expect(repaired.requests).toEqual(inTurn.requests);
  expect(inTurn.connections).toBeGreaterThanOrEqual(CALLS - 1);
  expect(repaired.connections).toBeLessThanOrEqual(connections);
  const together = await executor.run(before, { calls: CALLS });
  const repairedTogether = await executor.run(after, { calls: CALLS });
  expect(repairedTogether.results).toEqual(together.results);
}
