import { describe, expect, it } from "vitest";
import { recurrenceOf } from "../../src/execution/recurrence.js";
import { nodeAt, parse } from "../support/parse.js";
import { program } from "../support/program.js";

/** How the call `here()` is reached in a file by itself. */
function here(code: string): string {
  const file = parse(code);
  return recurrenceOf(nodeAt(file, "here()"), file);
}

describe("recurrenceOf", () => {
  it.each([
    ["top-level code", `await here();`],
    ["a loop at start-up", `for (const url of URLS) await here();`],
    [
      "a loop with a limit in what starts the program",
      `async function main() { while (left-- > 0) await here(); } main();`,
    ],
    ["each element at start-up", `URLS.map(async (url) => { await here(); });`],
    ["a listen callback", `import express from "express"; express().listen(80, async () => { await here(); });`],
    [
      "a listener of a server that has come up",
      `server.on("listening", async () => { await load(); }); async function load() { await here(); }`,
    ],
    ["a daily schedule", `import cron from "node-cron"; cron.schedule("0 3 * * *", async () => { await here(); });`],
    [
      "a custom resource",
      `exports.handler = async (event) => { await here(); return event.PhysicalResourceId ?? event.RequestType; };`,
    ],
    [
      "what ends the process",
      `setInterval(async () => { if (!isAlive()) await quit(); }, 1000);
      async function quit() { for (let left = 5; left > 0; left--) await here(); process.exit(0); }`,
    ],
  ])("is seldom in %s", (_title, code) => {
    expect(here(code)).toBe("seldom");
  });

  it.each([
    ["a handler", `import express from "express"; express().get("/", async () => { await here(); });`],
    ["a loop without end at start-up", `async function main() { while (true) await here(); } main();`],
    ["a loop without end around a call", `async function poll() { await here(); } for (;;) await poll();`],
    ["every chunk of a stream from start-up on", `socket.on("data", async () => { await here(); });`],
    ["what other files may call", `export async function load() { await here(); }`],
    [
      "what may come back before it ends the process",
      `setInterval(check, 1000); async function check() { if (await here()) return; process.exit(1); }`,
    ],
    [
      "what ends by an error of Next.js",
      `import { notFound } from "next/navigation"; export async function GET() { await here(); notFound(); }`,
    ],
    ["what is handed on", `async function load() { await here(); } registry.add(load);`],
    [
      "what is remembered, which fails unremembered",
      `import express from "express"; let token; async function load() { await here(); } express().get("/", async () => { token ??= await load(); });`,
    ],
  ])("is again in %s", (_title, code) => {
    expect(here(code)).toBe("again");
  });

  it("is told by all callers of the program", () => {
    const { file } = program({
      "lib/load.ts": `export async function load() { return here(); }`,
      "lib/unused.ts": `export async function unused() { return here(); }`,
      "lib/made.ts": `export function unmade() { return async (req: Request) => here(); }`,
      "lib/both.ts": `export async function both() { return here(); }`,
      "start.ts": `import { load } from "./lib/load"; import { both } from "./lib/both"; await load(); await both();`,
      "app/api/route.ts": `import { both } from "../../lib/both"; export async function GET() { return both(); }`,
    });
    const recurrence = (path: string) => {
      const one = file(path);
      return recurrenceOf(nodeAt(one, "here()"), one);
    };
    expect(recurrence("lib/load.ts")).toBe("seldom");
    expect(recurrence("lib/unused.ts")).toBe("nobody");
    expect(recurrence("lib/made.ts")).toBe("nobody");
    expect(recurrence("lib/both.ts")).toBe("again");
  });
});
