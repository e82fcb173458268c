import { describe, expect, it } from "vitest";
import {
  enclose,
  handedOver,
  inner,
  listOf,
  outcomeOf,
  RESPONSE,
  settled,
} from "../../../src/bodies/uses/access-path.js";
import { showPath } from "../../support/bodies.js";

const promise = enclose("promise", RESPONSE);
const list = enclose({ list: 2 }, RESPONSE);
const deferred = enclose({ deferred: { makers: {} } }, RESPONSE);

describe("access paths", () => {
  it("lead out of the outermost container first", () => {
    const path = enclose("promise", list);
    expect(showPath(path)).toBe("promise of list[2] of response");
    expect(inner(path)).toEqual(list);
    expect(listOf(path)).toBeUndefined();
    expect(listOf(inner(path))).toBe(2);
    expect(outcomeOf(enclose({ outcome: { value: "v" } }, RESPONSE))).toEqual({ value: "v" });
  });

  it("settle all promises that stand around, and no list", () => {
    expect(settled(enclose("promise", promise))).toEqual(RESPONSE);
    expect(settled(deferred)).toEqual(RESPONSE);
    expect(settled(list)).toEqual(list);
  });

  it("do not nest promises when they are handed over", () => {
    expect(handedOver(undefined, promise)).toEqual(promise);
    expect(handedOver("promise", promise)).toEqual(promise);
    expect(handedOver("promise", deferred)).toEqual(promise);
    expect(handedOver({ list: "each" }, promise)).toEqual(enclose({ list: "each" }, promise));
  });
});
