import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CodeBase, messagesByFile, type Message } from "./support/code-base.js";

let code: CodeBase;
let plain: Record<string, readonly Message[]>;

beforeAll(() => {
  code = new CodeBase();
  plain = messagesByFile(code.eslint("--format", "json", "."));
});

afterAll(() => code?.remove());

const lint = (...args: string[]) => messagesByFile(code.eslint("--format", "json", ...args, "."));

describe("ESLint", () => {
  it("finds what there is to find, with a fix or suggestions", () => {
    expect(Object.keys(plain)).toEqual(["agent.js", "body.js", "region.js"]);
    expect(Object.values(plain).map(([message]) => [message!.ruleId, message!.line])).toEqual([
      ["connection-reuse/no-per-request-client", 5],
      ["connection-reuse/no-unconsumed-body", 2],
      ["connection-reuse/no-per-request-client", 4],
    ]);
    expect(plain["agent.js"]![0]!.fix).toBeDefined();
    expect(plain["region.js"]![0]!.suggestions!.length).toBeGreaterThan(0);
  });

  it("finds the same in several threads", () => {
    expect(lint("--concurrency=2")).toEqual(plain);
  });

  it("finds the same with a cache that is new, and with one that is not", () => {
    const cache = ["--cache", "--cache-location", ".eslintcache"];
    expect(lint(...cache)).toEqual(plain);
    expect(existsSync(code.path(".eslintcache"))).toBe(true);
    expect(lint(...cache)).toEqual(plain);
    expect(lint(...cache, "--concurrency=2")).toEqual(plain);
  });

  it("looks again at a file that changed since it was cached", () => {
    const cache = ["--cache", "--cache-location", ".eslintcache"];
    const before = code.read("fine.js");
    lint(...cache);
    code.write("fine.js", code.read("agent.js"));
    expect(lint(...cache)["fine.js"]).toEqual(plain["agent.js"]);
    code.write("fine.js", before);
    expect(lint(...cache)).toEqual(plain);
  });
});
