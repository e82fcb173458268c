import { describe, expect, test } from "vitest";
import type { ClientEntry } from "../../src/catalogue/library-schema.js";
import { contradictions, type Measured, type Measurement } from "./agreement.js";

const counted = (connections: number, requests = 20) => ({ connections, requests, open: 0 });
const measurement = (fresh: number, shared: number): Measurement => ({
  fresh: counted(fresh),
  shared: counted(shared),
});
const pooling: Measured = {
  plain: measurement(20, 1),
  awaited: false,
  instance: { close() {}, defaults: { headers: {} }, interceptors: { use() {} } },
};
const entry: ClientEntry = { construction: { via: "new" }, cost: { fresh: "connections" } };

describe("an entry that was measured", () => {
  test.each<[string, ClientEntry, Measured]>([
    ["costs connections", entry, pooling],
    ["costs its construction", { ...entry, cost: { fresh: "construction" } }, { ...pooling, plain: measurement(1, 1) }],
    [
      "costs requests",
      { ...entry, cost: { fresh: "requests" } },
      { ...pooling, plain: { fresh: counted(1, 40), shared: counted(1, 21) } },
    ],
    ["costs memory", { ...entry, cost: { fresh: "memory" } }, { ...pooling, kept: 5000 }],
    [
      "keeps connections with an option",
      { ...entry, reuse: { argument: 0, option: "keepAlive", on: true, default: "off" } },
      { ...pooling, plain: measurement(20, 20), switched: measurement(20, 1) },
    ],
    ["serves one at a time", { ...entry, sharing: { capped: "always" } }, { ...pooling, peak: 1 }],
    [
      "is limited by an option",
      { ...entry, sharing: { capped: { option: "max", below: 16 } } },
      { ...pooling, peak: 10, cappedPeak: 1 },
    ],
    [
      "has the members",
      { ...entry, ending: { by: ["close"] }, state: [{ path: "defaults.headers", kind: "write", changes: "" }] },
      pooling,
    ],
    ["has one of the methods that prepare it", { ...entry, preparation: { by: ["open", "close"] } }, pooling],
    [
      "throws",
      { ...entry, construction: { ...entry.construction, throws: "without-key" } },
      { ...pooling, failed: true },
    ],
    ["is awaited", { ...entry, construction: { ...entry.construction, awaited: true } }, { ...pooling, awaited: true }],
  ])("agrees when it %s", (_name, measuredEntry, measured) => {
    expect(contradictions(measuredEntry, measured)).toEqual([]);
  });

  test.each<[string, ClientEntry, Measured]>([
    ["10 connections for fresh instances", entry, { ...pooling, plain: measurement(10, 1) }],
    ["20 connections for a shared instance", entry, { ...pooling, plain: measurement(20, 20) }],
    ["sharing saves 19 connections", { ...entry, cost: { fresh: "nothing" } }, pooling],
    ["20 requests fresh, 20 shared", { ...entry, cost: { fresh: "requests" } }, pooling],
    ["0 bytes left by a dropped instance", { ...entry, cost: { fresh: "memory" } }, pooling],
    [
      "with keepAlive off, sharing left 1 connections",
      { ...entry, reuse: { argument: 0, option: "keepAlive", on: true, default: "off" } },
      { ...pooling, switched: measurement(20, 1) },
    ],
    [
      "with keepAlive on, sharing left 20 connections",
      { ...entry, cost: { fresh: "nothing" }, reuse: { argument: 0, option: "keepAlive", on: true, default: "on" } },
      { ...pooling, plain: measurement(20, 20) },
    ],
    ["ten requests at once: 1 in hand", entry, { ...pooling, peak: 1 }],
    ["ten requests at once: 10 in hand", { ...entry, sharing: { capped: "always" } }, { ...pooling, peak: 10 }],
    [
      "ten requests at once under a cap of one: 10 in hand",
      { ...entry, sharing: { capped: { option: "max", below: 16 } } },
      { ...pooling, peak: 10, cappedPeak: 10 },
    ],
    ["there is no method destroy()", { ...entry, ending: { by: ["destroy"] } }, pooling],
    ["there is none of the methods open, start", { ...entry, preparation: { by: ["open", "start"] } }, pooling],
    ["there is no member token", { ...entry, state: [{ path: "token", kind: "write", changes: "" }] }, pooling],
    ["there is no member defaults", { ...entry, state: [{ path: "defaults", kind: "call", changes: "" }] }, pooling],
    [
      "it can throw",
      { ...entry, construction: { ...entry.construction, throws: "never" } },
      { ...pooling, failed: true },
    ],
    [
      'it does not throw, throws is "without-key"',
      { ...entry, construction: { ...entry.construction, throws: "without-key" } },
      { ...pooling, failed: false },
    ],
    ["awaited is false", entry, { ...pooling, awaited: true }],
  ])("is contradicted: %s", (contradiction, measuredEntry, measured) => {
    expect(contradictions(measuredEntry, measured)).toEqual([contradiction]);
  });
});
