import { describe, expect, it } from "vitest";
import type { Cost } from "../../src/catalogue/library-schema.js";
import type { Because } from "../../src/execution/execution-context.js";
import type { BindingTime } from "../../src/flow/binding-lattice.js";
import { confidenceIn, isCallers } from "../../src/lifetime/confidence.js";

type Frequency = "perRequest" | "perIteration" | "perCall";

function confidence(
  frequency: Frequency,
  dependence: BindingTime,
  costs: Cost = "connections",
  { leaks = false, subject, chain = [] }: { leaks?: boolean; subject?: string; chain?: readonly string[] } = {},
) {
  const because = { subject, chain: chain.map((name) => ({ name })) } as unknown as Because;
  return confidenceIn({ frequency, because }, dependence, costs, leaks);
}

it.each<[time: BindingTime, callers: boolean]>([
  ["constant", false],
  ["environment", false],
  ["choice", false],
  ["instance", false],
  ["unknown", true],
  ["caller", true],
  ["request", true],
])("a client of arguments that are %s may differ by request: %s", (time, callers) => {
  expect(isCallers(time)).toBe(callers);
});

describe("how sure a finding is", () => {
  it.each<[frequency: Frequency, dependence: BindingTime, costs: Cost, confidence: string | undefined]>([
    ["perRequest", "constant", "connections", "precise"],
    ["perRequest", "environment", "construction", "precise"],
    ["perRequest", "instance", "connections", "precise"],
    ["perRequest", "instance", "construction", "wide"],
    ["perRequest", "unknown", "connections", "wide"],
    ["perRequest", "unknown", "requests", "wide"],
    ["perRequest", "unknown", "memory", "wide"],
    ["perRequest", "unknown", "construction", undefined],
    ["perRequest", "unknown", "nothing", undefined],
    ["perRequest", "caller", "connections", undefined],
    ["perRequest", "request", "connections", undefined],
    ["perRequest", "choice", "connections", "precise"],
    ["perIteration", "constant", "connections", "precise"],
    ["perIteration", "instance", "connections", "wide"],
    ["perIteration", "caller", "connections", undefined],
    ["perCall", "constant", "connections", "precise"],
    ["perCall", "instance", "connections", "wide"],
    ["perCall", "unknown", "connections", "wide"],
    ["perCall", "caller", "connections", undefined],
  ])("%s, of %s arguments, at the cost of %s: %s", (frequency, dependence, costs, expected) => {
    expect(confidence(frequency, dependence, costs)).toBe(expected);
  });

  it("counts a leak whoever the client was made for, but for one per item", () => {
    expect(confidence("perRequest", "request", "connections", { leaks: true })).toBe("precise");
    expect(confidence("perCall", "caller", "connections", { leaks: true })).toBe("precise");
    expect(confidence("perIteration", "caller", "connections", { leaks: true })).toBeUndefined();
  });

  it("takes a name that prepares something for less sure, where the callers are unknown", () => {
    expect(confidence("perCall", "constant", "connections", { subject: "createUser" })).toBe("wide");
    expect(confidence("perCall", "constant", "connections", { chain: ["connectAll"] })).toBe("wide");
    expect(confidence("perCall", "constant", "connections", { subject: "creator" })).toBe("precise");
    expect(confidence("perRequest", "constant", "connections", { subject: "createUser" })).toBe("precise");
  });

  it("finds nothing in what starts the program, where the callers are unknown", () => {
    expect(confidence("perCall", "constant", "connections", { subject: "main" })).toBeUndefined();
    expect(confidence("perCall", "constant", "connections", { chain: ["load", "createServer"] })).toBeUndefined();
    expect(confidence("perCall", "caller", "connections", { subject: "main", leaks: true })).toBeUndefined();
    expect(confidence("perRequest", "constant", "connections", { chain: ["main"] })).toBe("precise");
    expect(confidence("perCall", "constant", "connections", { subject: "maintain" })).toBe("precise");
  });
});
