import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hosts } from "../../src/catalogue/data.js";
import { entryAt, entryPointAt } from "../support/entry-point-at.js";
import type { HostCases } from "../support/host-cases.js";

const files = readdirSync(new URL("hosts/", import.meta.url));
const modules = await Promise.all(files.map((file) => import(`./hosts/${file}`) as Promise<{ default: HostCases[] }>));
const cases = modules.flatMap((module) => module.default);

describe.each(cases)("$host", ({ host, calls, friends }) => {
  for (const [code, expected, filename] of calls) {
    it(`calls ${code}`, () => {
      expect(entryAt(code, filename ? { filename } : {})).toBe(expected);
      expect(entryPointAt(code, filename ? { filename } : {})?.host).toBe(host);
    });
  }

  for (const [code, expected, filename] of friends ?? []) {
    it(`is not ${code}`, () => {
      expect(entryAt(code, filename ? { filename } : {})).toBe(expected);
    });
  }
});

it("has a case for every host of the catalogue", () => {
  const covered = new Set(cases.map(({ host }) => host));
  expect(
    hosts()
      .map(({ host }) => host)
      .filter((host) => !covered.has(host)),
  ).toEqual([]);
});
