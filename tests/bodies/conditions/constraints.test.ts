import { describe, expect, it } from "vitest";
import {
  areCompatible,
  atLeast,
  between,
  comparison,
  constraintOf,
  not,
  oneOf,
  TRUTHY,
  WHOLE_NUMBER,
} from "../../../src/bodies/conditions/constraints.js";
import type { Node } from "../../../src/syntax/nodes.js";

const OPERATORS = ["===", "==", "<", "<=", ">", ">="];
const CONSTANTS = [0, 1, 5, 204, "", "a", "5", null, undefined, true, false];
const POSITIVE = [
  TRUTHY,
  WHOLE_NUMBER,
  between(200, 299),
  oneOf([204, 304]),
  oneOf(["a", "b"]),
  atLeast(1),
  ...OPERATORS.flatMap((operator) => CONSTANTS.map((constant) => comparison(operator, constant)!)),
];
const ALL = [...POSITIVE, ...POSITIVE.map(not)];
const VALUES = [
  undefined,
  null,
  true,
  false,
  "",
  "a",
  "b",
  "5",
  {},
  ...Array.from({ length: 400 }, (_, index) => index - 10),
];

describe("constraints", () => {
  it("calls nothing incompatible that one value can meet", () => {
    for (const one of ALL)
      for (const other of ALL) {
        const meeting = VALUES.find((value) => one.holds(value) && other.holds(value));
        if (meeting !== undefined && !areCompatible([one, other]))
          throw new Error(`${one.text} and ${other.text} are both met by ${String(meeting)}`);
      }
  });

  it.each([
    ["a value and its opposite", [TRUTHY, not(TRUTHY)]],
    ["two constants", [comparison("===", 200)!, comparison("===", 404)!]],
    ["a range and a constant outside of it", [between(200, 299), comparison("===", 304)!]],
    ["a range and its opposite in another form", [comparison("<", 200)!, between(200, 299)]],
    ["neighbours, for whole numbers", [WHOLE_NUMBER, comparison(">", 4)!, comparison("<", 5)!]],
    ["a list and what is not in it", [oneOf(["a", "b"]), not(comparison("===", "a")!), not(comparison("===", "b")!)]],
    ["something that is there and null", [TRUTHY, comparison("==", null)!]],
  ])("are incompatible: %s", (_, constraints) => {
    expect(areCompatible(constraints)).toBe(false);
  });

  it("come from facts", () => {
    const subject = {} as Node;
    expect(constraintOf({ subject, operator: "truthy", holds: false })?.text).toBe("not truthy");
    expect(constraintOf({ subject, operator: "===", value: 204, holds: true })?.text).toBe("=== number 204");
    expect(constraintOf({ subject, operator: "one of", value: [204], holds: false })?.text).toBe("not in [204]");
    expect(constraintOf({ subject, operator: "===", other: subject, holds: true })).toBeUndefined();
    expect(constraintOf({ subject, operator: "in", value: "key", holds: true })).toBeUndefined();
  });
});
