import { describe, expect, it } from "vitest";
import { useChainsOf, type FunctionUse } from "../../src/resolution/function-uses.js";
import { enclosingFunction } from "../../src/syntax/functions.js";
import { nodeAt, parse } from "../support/parse.js";

/** The chains of uses of the function around `here()`, one a line, the use of a call as its callee. */
function chains(code: string): readonly string[] {
  const file = parse(code);
  const fn = enclosingFunction(nodeAt(file, "here()"))!;
  const shown = (use: FunctionUse): string => {
    const path = use.path.length > 0 ? ` at ${use.path.join(".")}` : "";
    const text = (node: Parameters<typeof file.sourceCode.getText>[0]) => file.sourceCode.getText(node);
    switch (use.kind) {
      case "argument":
        return `argument ${use.index} of ${text(use.call.callee)}${path}`;
      case "export":
        return `export ${use.name}${path}`;
      case "assignment":
        return `assignment to ${text(use.target)}${path}`;
      case "member":
        return `member ${text(use.member.key)}${path}`;
      case "type":
        return `type ${text(use.type)}${path}`;
      default:
        return `${use.kind}${path}`;
    }
  };
  return useChainsOf(fn, file).map((chain) => chain.map(shown).join(", "));
}

/** The chains that say anything. */
const said = (code: string): readonly string[] => [...new Set(chains(code))].filter((chain) => chain !== "");

describe("one step", () => {
  it.each([
    ["argument 1 of app.get", 'app.get("/", () => here());'],
    ["argument 0 of new", "x; new Worker(() => here());"],
    ["invoked", "(() => here())();"],
    ["invoked", "(function () { here(); }).call(this);"],
    ["export default", "export default () => here();"],
    ["export handler", "export const handler = () => here();"],
    ["export handler", "exports.handler = () => here();"],
    ["export handler", "export function handler() { here(); }"],
    ["export GET", "function handler() { here(); } export { handler as GET };"],
    ["assignment to socket.onmessage", "socket.onmessage = () => here();"],
    ["member run", "class Job { run() { here(); } }"],
    ["type Handler", "const f: Handler = () => here();"],
    ["type Handler", "(() => here()) satisfies Handler;"],
  ])("%s: %s", (expected, code) => {
    expect(said(code)).toEqual([expected.replace("of new", "of Worker")]);
  });
});

describe("chains", () => {
  it.each([
    ["by name", 'function f() { here(); } app.get("/", f);', ["argument 1 of app.get"]],
    ["through a wrapper", 'app.get("/", wrap(async () => here()));', ["argument 0 of wrap, argument 1 of app.get"]],
    [
      "no further than a method that may return anything",
      "use(items.map((one) => here()));",
      ["argument 0 of items.map, argument 0 of use"],
    ],
    ["not through a getter", "use(wrap(() => here()));", ["argument 0 of wrap"]],
    [
      "as a member of an object",
      "register({ routes: { get: () => here() } });",
      ["property at get, property at routes.get, argument 0 of register at routes.get"],
    ],
    ["as the result of a function", "const make = () => async () => here(); use(make());", ["argument 0 of use"]],
    [
      "as a member of a result",
      "function make() { return { get: () => here() }; } use(make().get);",
      ["property at get", "property at get, argument 0 of use"],
    ],
    [
      "with each export of an object",
      "module.exports = { handler: () => here() };",
      ["property at handler, export handler, export default at handler"],
    ],
    [
      "by `this` where it is handed on",
      "class A { start() { on(this.run); } run() { here(); } }",
      ["member run", "member run, argument 0 of on"],
    ],
    [
      "by an object of the class",
      "class A { run() { here(); } } const a = new A(); on(a.run);",
      ["member run", "member run, argument 0 of on"],
    ],
    [
      "by the class where it is static",
      "class A { static run() { here(); } } on(A.run);",
      ["member run", "member run, argument 0 of on"],
    ],
    [
      "bound",
      "class A { constructor() { on(this.run.bind(this)); } run() { here(); } }",
      ["member run", "member run, argument 0 of on"],
    ],
    [
      "by two names",
      "const f = async () => here(); on(f); const g = f; off(g);",
      ["argument 0 of on", "argument 0 of off"],
    ],
  ])("%s: %s", (_, code, expected) => {
    expect(said(code)).toEqual(expected);
  });

  it("end where the function comes back to itself", () => {
    expect(said("function f(one) { here(); return one.map(f); }")).toEqual(["argument 0 of one.map"]);
    expect(said("const f = (one) => [here(), one.map(f)];")).toEqual(["argument 0 of one.map"]);
  });

  it("do not follow what is only called or compared", () => {
    expect(said("function f() { here(); } f(); if (f) g();")).toEqual([]);
    expect(said("class A { run() { here(); } start() { this.run(); } }")).toEqual(["member run"]);
  });

  it("end on a function that is handed on without end", () => {
    expect(chains(`function f() { here(); } ${"on(f); ".repeat(60)}`)).toHaveLength(40);
  });
});
