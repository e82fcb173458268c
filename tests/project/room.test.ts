import { describe, expect, it } from "vitest";
import { mostParsed } from "../../src/project/room.js";

const MEBI = 2 ** 20;

describe("the room for syntax trees", () => {
  it("is that of a large program on the heap that Node has by itself", () => {
    expect(mostParsed(4096 * MEBI)).toBe(16 * MEBI);
  });

  it("is smaller on a smaller heap", () => {
    expect(mostParsed(600 * MEBI)).toBe(4 * MEBI);
    expect(mostParsed(150 * MEBI)).toBe(MEBI);
  });

  it("is taken from this process where nothing is given", () => {
    expect(mostParsed()).toBeGreaterThan(MEBI);
  });
});
