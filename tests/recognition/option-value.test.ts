import { describe, expect, it } from "vitest";
import { optionValue, staticValue } from "../../src/recognition/option-value.js";
import { nodeAt, parse } from "../support/parse.js";

/** What is known of the option at `path` in the argument of the only `new Make(…)`: a value, "absent" or "unknown". */
function option(code: string, path = "keepAlive"): unknown {
  const file = parse(code);
  const call = nodeAt(file, "new Make(");
  if (call.type !== "NewExpression") throw new Error("no construction");
  const value = optionValue(call.arguments[0]!, path, file);
  if (value.is !== "known") return value.is;
  return staticValue(value.node, file)?.value ?? value.node.type;
}

describe("optionValue", () => {
  it.each([
    ["a literal", "new Make({ keepAlive: false })", false],
    ["a quoted key", 'new Make({ "keepAlive": true })', true],
    ["a constant value", "const on = true; new Make({ keepAlive: on })", true],
    ["a calculated value", "const second = 1000; new Make({ keepAlive: 5 * second })", 5000],
    ["through a cast", "new Make({ keepAlive: true } as Options)", true],
    [
      "through satisfies and an alias",
      "const a = { keepAlive: true } satisfies Options; const b = a; new Make(b)",
      true,
    ],
    ["through Object.freeze", "new Make(Object.freeze({ keepAlive: true }))", true],
    ["the last of two", "new Make({ keepAlive: false, keepAlive: true })", true],
    ["after a spread", "new Make({ ...rest, keepAlive: true })", true],
    ["in a known spread", "const base = { keepAlive: true }; new Make({ ca, ...base })", true],
    ["the same on both branches", "new Make(secure ? { keepAlive: true, ca } : { keepAlive: true })", true],
    ["a function", "new Make({ keepAlive() {} })", "FunctionExpression"],
  ])("knows %s", (_, code, value) => {
    expect(option(code)).toBe(value);
  });

  it.each([
    ["an object without it", "new Make({ ca })"],
    ["a known spread without it", "new Make({ ...(ca ? { ca } : {}) })"],
    ["a spread on a condition", "new Make({ ...(ca && { ca }) })"],
    ["a constant in which something else is written", "const base = {}; base.ca = ca; new Make(base)"],
    ["nothing", "new Make(undefined)"],
  ])("sees the absence in %s", (_, code) => {
    expect(option(code)).toBe("absent");
  });

  it.each([
    ["a parameter", "(options) => new Make(options)"],
    ["a spread after it", "new Make({ keepAlive: true, ...rest })"],
    ["a computed key", "new Make({ [key]: true })"],
    ["a constant in which it is written", "const base = {}; base.keepAlive = true; new Make(base)"],
    ["a constant that is written by an unknown name", "const base = {}; base[key] = true; new Make(base)"],
    [
      "a constant from which it may be deleted",
      "const base = { keepAlive: true }; delete base.keepAlive; new Make(base)",
    ],
    ["a constant that is filled", "const base = {}; Object.assign(base, more); new Make(base)"],
    ["a constant that is passed to unknown code", "const base = {}; withTls(base); new Make(base)"],
    ["a variable that is written twice", "let base = {}; base = more; new Make(base)"],
    ["other values on two branches", "new Make(secure ? { keepAlive: true } : {})"],
    ["a variable that is made from itself", "let base; base = base ? base : {}; new Make(base)"],
    ["a variable that is a copy of itself", "let base; base = { ...base }; new Make(base)"],
    ["an imported object", 'import { options } from "./options.js"; new Make(options)'],
  ])("knows nothing of %s", (_, code) => {
    expect(option(code)).toBe("unknown");
  });

  it("follows a dotted path", () => {
    expect(option("const agent = { keepAlive: false }; new Make({ httpAgent: agent })", "httpAgent.keepAlive")).toBe(
      false,
    );
    expect(option("new Make({})", "httpAgent.keepAlive")).toBe("absent");
    expect(option("new Make({ httpAgent: new Agent() })", "httpAgent.keepAlive")).toBe("unknown");
  });
});
