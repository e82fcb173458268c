import { AsyncLocalStorage } from "node:async_hooks";
import { createRequire } from "node:module";
import { setTimeout } from "node:timers/promises";
import ky from "ky";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepToLoopback } from "../support/loopback-only.js";
import { startServer, type CountingServer } from "../support/servers.js";

const REQUESTS = 4;
/** Pools of undici open a second connection now and then. */
const FEW = 2;
const LARGE = "x".repeat(1_000_000);
/** How long a promise may take before it counts as one that never settles. */
const PATIENCE = 500;

keepToLoopback();
const required = createRequire(import.meta.url);

let server: CountingServer;

beforeAll(async () => {
  server = await startServer("http", () => ({ body: LARGE }));
  Object.assign(globalThis, { AsyncLocalStorage });
  const { patchFetch } = required("next/dist/server/lib/patch-fetch");
  const { workAsyncStorage } = required("next/dist/server/app-render/work-async-storage.external");
  const { workUnitAsyncStorage } = required("next/dist/server/app-render/work-unit-async-storage.external");
  patchFetch({ workAsyncStorage, workUnitAsyncStorage });
});

afterAll(() => server.close());

interface Way {
  readonly name: string;
  readonly ask: (url: string) => Promise<Response>;
  /** Whether `await res.body?.cancel()` comes to an end. */
  readonly settles: boolean;
}

const WAYS: readonly Way[] = [
  { name: "fetch(url)", ask: (url) => fetch(url), settles: false },
  { name: "fetch(url), not cached", ask: (url) => fetch(url, { cache: "no-store" }), settles: false },
  { name: "fetch(url, { signal })", ask: (url) => fetch(url, { signal: new AbortController().signal }), settles: true },
  { name: "fetch(url), POST", ask: (url) => fetch(url, { method: "POST" }), settles: true },
  { name: "ky(url)", ask: (url) => ky(url), settles: false },
  { name: "ky(url, { signal })", ask: (url) => ky(url, { signal: new AbortController().signal }), settles: false },
  { name: "ky(url), POST", ask: (url) => ky(url, { method: "POST" }), settles: true },
];

describe("the fetch of Next.js", () => {
  test.each(WAYS)("settles $settles when the body of $name is cancelled", async ({ ask, settles }) => {
    const res = await ask(`http://127.0.0.1:${server.port}/`);
    const cancelled = res.body!.cancel().then(() => true);
    expect(await Promise.race([cancelled, setTimeout(PATIENCE, false)])).toBe(settles);
  });

  test.each(WAYS)("keeps the connection of $name when the body is read", async ({ ask }) => {
    const own = await startServer("http", () => ({ body: LARGE }));
    for (let sent = 0; sent < REQUESTS; sent++) await (await ask(`http://127.0.0.1:${own.port}/`)).arrayBuffer();
    const { connections } = await own.counts();
    await own.close();
    expect(connections).toBeLessThanOrEqual(FEW);
  });
});
