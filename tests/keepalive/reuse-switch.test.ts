import { describe, expect, it } from "vitest";
import type { Off, ReuseSwitch } from "../../src/catalogue/reuse-schema.js";
import { functionOf, isOffValue, switchedOff } from "../../src/keepalive/reuse-switch.js";
import { nodeAt, parse } from "../support/parse.js";

const HEAD = `const no = false; function declared(options) {} const arrow = () => 1; const alias = arrow; let changed = () => 1; changed = other;\n`;

function argumentIn(expression: string) {
  const file = parse(`${HEAD}probed = ${expression};`);
  const assignment = nodeAt(file, `probed = ${expression}`);
  if (assignment.type !== "AssignmentExpression") throw new Error("no assignment");
  return { file, node: assignment.right };
}

describe("isOffValue", () => {
  it.each<[string, Off, boolean]>([
    ["false", false, true],
    ["no", false, true],
    ["true", false, false],
    ["undefined", false, false],
    ["0", false, false],
    ["given", false, false],
    ["true", true, true],
    ["1", 1, true],
    ["2", 1, false],
    [`"close"`, "close", true],
    [`"keep-alive"`, "close", false],
    ["5", { below: 1000 }, true],
    ["5 * 60", { below: 1000 }, true],
    ["1000", { below: 1000 }, false],
    ["0", { below: 1000 }, false],
    ["-1", { below: 1000 }, false],
    [`"5"`, { below: 1000 }, false],
    ["given", { below: 1000 }, false],
  ])("takes %s for %j: %s", (expression, off, is) => {
    const { file, node } = argumentIn(expression);
    expect(isOffValue(node, off, file)).toBe(is);
  });

  it.each([
    ["{ a: 1 }", true],
    ["() => undefined", true],
    ["declared", true],
    ["given", false],
    ["undefined", false],
    ["false", false],
  ])("takes %s for something given: %s", (expression, is) => {
    const { file, node } = argumentIn(expression);
    expect(isOffValue(node, "given", file)).toBe(is);
  });

  it.each([
    ["(options) => tls.connect(options)", true],
    ["(options) => tls.connect({ ...options, servername })", true],
    ["(options) => new Socket(options)", true],
    ["function (options, done) { return net.connect(options, done); }", true],
    ["(options) => net.connect(options.port)", false],
    ["() => net.connect(path)", false],
    ["(options) => options()", false],
    ["({ port }) => net.connect(port)", false],
    ["connect", false],
  ])("takes %s for a connector: %s", (expression, is) => {
    const { file, node } = argumentIn(expression);
    expect(isOffValue(node, "connector", file)).toBe(is);
  });
});

describe("functionOf", () => {
  it.each([
    ["declared", "FunctionDeclaration"],
    ["arrow", "ArrowFunctionExpression"],
    ["alias", "ArrowFunctionExpression"],
    ["function () {}", "FunctionExpression"],
    ["changed", undefined],
    ["no", undefined],
    ["given", undefined],
    ["wrap(arrow)", undefined],
  ])("of %s is %s", (expression, type) => {
    const { file, node } = argumentIn(expression);
    expect(functionOf(node, file)?.type).toBe(type);
  });
});

describe("switchedOff", () => {
  const agent: ReuseSwitch = { option: "agent", off: false, unless: ["lookup"], effect: "gives an agent of its own" };
  const nested: ReuseSwitch = { option: "http.reset", off: true, effect: "closes the connection" };

  it.each([
    ["{ agent: false }", ["agent"]],
    ["{ agent: no, http: { reset: true } }", ["agent", "http.reset"]],
    ["{ http: { reset: true }, lookup }", ["http.reset"]],
    ["{ agent: false, lookup }", []],
    ["{ agent: false, ...given }", []],
    ["{ agent: true, http: { reset: false } }", []],
    ["{}", []],
    ["given", []],
  ])("of %s is %j", (expression, options) => {
    const { file, node } = argumentIn(expression);
    expect(switchedOff(node, [agent, nested], file).map(({ known }) => known.option)).toEqual(options);
  });
});
