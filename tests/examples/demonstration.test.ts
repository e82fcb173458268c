import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const REQUESTS = 40;

/** The mistakes in `examples/price-service` whose repair is a fix, with the upstream requests that each endpoint makes for one of its own. */
const REPAIRED = {
  "GET /prices/:id": 1,
  "GET /stock/:id": 1,
  "GET /baskets/:ids": 3,
  "GET /availability/:ids": 2,
  "GET /shipping/:id": 1,
  "GET /carriers": 1,
  "GET /reviews/:id": 1,
  "GET /rates/:currency": 1,
  "GET /quote/:id (Lambda)": 1,
};
const CONCURRENCY = 10;

/** The README gives figures for so many requests. */
const README_REQUESTS = 200;
const README = readFileSync(join(root, "README.md"), "utf8");

describe("the demonstration", () => {
  let output: string;
  let status: number | null;

  /** Requests, and connections opened before and after. */
  function figuresOf(endpoint: string): readonly number[] {
    const line = output.split("\n").find((row) => row.startsWith(`${endpoint} `));
    return line!.slice(endpoint.length).trim().split(/\s+/).map(Number);
  }

  beforeAll(() => {
    const args = ["examples/demonstrate.mjs", "--requests", String(REQUESTS), "--concurrency", String(CONCURRENCY)];
    const env = { ...process.env, NO_COLOR: "1" };
    const ran = spawnSync(process.execPath, args, { cwd: root, env, encoding: "utf8", timeout: 120_000 });
    output = ran.stdout;
    status = ran.status;
  }, 150_000);

  it("reports every mistake of the example with its code", () => {
    for (const place of ["prices.js", "stock.js", "baskets.js", "shipping.js", "reviews.js", "rates.cjs", "quote.js"]) {
      expect(output).toMatch(new RegExp(`^examples/price-service/.*${place}$`, "m"));
    }
    expect(output).toContain("    > 11 |     httpAgent: new http.Agent({ keepAlive: true }),");
  });

  it.each(Object.entries(REPAIRED))(
    "opens no more connections for %s than the load needs, once repaired",
    (name, each) => {
      const line = output.split("\n").find((row) => row.startsWith(`${name} `));
      const [requests, before, after] = line!.slice(name.length).trim().split(/\s+/).map(Number);
      expect(requests).toBe(REQUESTS);
      expect(before).toBe(REQUESTS * each);
      // Clients on undici may open a second connection while the first ones are busy.
      expect(after).toBeLessThanOrEqual(CONCURRENCY * each * 2);
    },
  );

  it("opens as many connections as the README says", () => {
    const rows = [...README.matchAll(/^\| `(GET .+?)` +\| .+? \| (\d+) +\| (\d+) +\|/gm)];
    expect(rows.length).toBeGreaterThan(3);
    for (const [, name, before, after] of rows) {
      const [, opened, reopened] = figuresOf(name!);
      expect(reopened, name).toBeLessThanOrEqual(Number(after));
      // Where nothing is repaired, both are what the load needs.
      if (before === after) expect(opened, name).toBeLessThanOrEqual(Number(before));
      else expect(opened, name).toBe((Number(before) * REQUESTS) / README_REQUESTS);
    }
  });

  it("finds the answers of both services equal", () => {
    expect(output).toMatch(/^\d+ answers compared, 0 differ, 0 failed\./m);
    expect(status).toBe(0);
  });
});
