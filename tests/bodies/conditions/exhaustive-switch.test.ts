import { describe, expect, it } from "vitest";
import { isLastOfExhaustive } from "../../../src/bodies/conditions/exhaustive-switch.js";
import { nodeAt, parse } from "../../support/parse.js";

const CASES = "switch (kind) { case 1: return 'a'; case 2: return 'b'; }";

describe("isLastOfExhaustive", () => {
  it.each([
    [true, "2", `function f(kind: Kind): string { ${CASES} }`],
    [true, "2", `async function f(kind: Kind): Promise<string> { log(); ${CASES} }`],
    [false, "1", `function f(kind: Kind): string { ${CASES} }`],
    [false, "2", `function f(kind: Kind) { ${CASES} }`],
    [false, "2", `function f(kind: Kind): string | undefined { ${CASES} }`],
    [false, "2", `async function f(kind: Kind): Promise<void> { ${CASES} }`],
    [false, "2", `function f(kind: Kind): string { ${CASES} log(); }`],
    [false, "2", "function f(kind: Kind): string { switch (kind) { case 2: return 'b'; default: return 'c'; } }"],
  ])("%s for %s: %s", (expected, text, code) => {
    const file = parse(code);
    expect(isLastOfExhaustive(nodeAt(file, text))).toBe(expected);
  });
});
