import { describe, expect, it } from "vitest";
import type { Repair } from "../../../src/repair/repair.js";
import { offer } from "../../../src/rules/support/offer.js";

const hoist = { kind: "hoist", data: { name: "agent" }, edits: [{ range: [0, 1], text: "a" }] } as const;
const lazy = { kind: "lazy", data: { name: "shared" }, edits: [{ range: [2, 3], text: "b" }] } as const;
const advice = { kind: "pool", data: {}, edits: [] } as const;
const safe: Repair<"hoist" | "lazy" | "pool"> = { safe: hoist, alternatives: [lazy, advice] };
const unsafe: Repair<"hoist" | "lazy" | "pool"> = { alternatives: [lazy, advice] };

const kinds = ({ suggest }: ReturnType<typeof offer>) => suggest.map(({ messageId }) => messageId);

describe("what is offered", () => {
  it("is a fix for what is safe, and suggestions for the rest", () => {
    const offered = offer(safe, "fix");
    expect(offered.fix).not.toBeNull();
    expect(kinds(offered)).toEqual(["lazy"]);
  });

  it("is no fix for what is not safe", () => {
    expect(offer(unsafe, "fix").fix).toBeNull();
    expect(kinds(offer(unsafe, "fix"))).toEqual(["lazy"]);
  });

  it("are suggestions only, when the mode says so", () => {
    const offered = offer(safe, "suggest");
    expect(offered.fix).toBeNull();
    expect(kinds(offered)).toEqual(["hoist", "lazy"]);
    expect(offered.suggest[0]!.data).toEqual({ name: "agent" });
  });

  it("is nothing, when the mode says so", () => {
    expect(offer(safe, "off")).toEqual({ fix: null, suggest: [] });
  });
});
