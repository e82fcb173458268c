import { describe, expect, it } from "vitest";
import { receiverOrigin, type ReceiverOrigin } from "../../src/resolution/receiver-origin.js";
import { nodeAt, parse } from "../support/parse.js";
import type { Node } from "../../src/syntax/nodes.js";

/** The origin of the object on which `.here` is read, as one line. */
function originAt(code: string): string {
  const file = parse(code);
  const at = nodeAt(file, "here").parent as Node;
  if (at.type !== "MemberExpression") throw new Error("here is no member");
  return describeOrigin(receiverOrigin(at.object, file));
}

function describeOrigin({ how, names, through, root, parameter, subclass }: ReceiverOrigin): string {
  const exports = names.map(({ module, path }) => `${module}#${path.join(".")}`).join("|");
  const parts = [
    how,
    exports,
    through.join(">"),
    root,
    parameter && `parameter ${parameter.index}`,
    subclass && "subclass",
  ];
  return parts.filter(Boolean).join(" ");
}

describe("receiverOrigin", () => {
  it.each([
    ["an export", `import app from "web"; app.here;`, "import web#default app"],
    ["a member of an export", `import * as web from "web"; web.app.here;`, "import web#app web"],
    ["made by an export", `import web from "web"; const app = web(); app.here;`, "made web#default app"],
    ["made by a class", `import { Web } from "web"; const app = new Web(); app.here;`, "made web#Web app"],
    ["made by a member", `import web from "web"; const app = web.Router(); app.here;`, "made web#default.Router app"],
    ["made and awaited", `import { create } from "web"; const app = await create(); app.here;`, "made web#create app"],
    ["made on first use", `import { create } from "web"; let app; app ??= create(); app.here;`, "unknown app"],
    ["a fluent call", `import { Web } from "web"; new Web().route("/").here;`, "made web#Web route"],
    [
      "a fluent call on a variable",
      `import { Web } from "web"; const app = new Web(); app.route("/").here;`,
      "made web#Web route app",
    ],
    ["a typed variable", `import type { Web } from "web"; let app: Web; app.here;`, "type web#Web app"],
    ["a typed parameter", `import type { Web } from "web"; function f(app: Web) { app.here; }`, "type web#Web app"],
    ["a parameter", `function f(one, app) { app.here; }`, "unknown app parameter 1"],
    ["a parameter with a default", `function f(app = x) { app.here; }`, "unknown app parameter 0"],
    ["a field", `import { Web } from "web"; class S { app = new Web(); f() { this.app.here; } }`, "made web#Web app"],
    ["a typed field", `import { Web } from "web"; class S { app: Web; f() { this.app.here; } }`, "type web#Web app"],
    [
      "a parameter property",
      `import { Web } from "web"; class S { constructor(readonly app: Web) {} f() { this.app.here; } }`,
      "type web#Web app",
    ],
    [
      "a field of the constructor",
      `import { Web } from "web"; class S { constructor() { this.app = new Web(); } f() { this.app.here; } }`,
      "made web#Web app",
    ],
    ["a field that nothing sets", `class S { f() { this.app.here; } }`, "unknown app"],
    [
      "a subclass",
      `import { Web } from "web"; class Own extends Web {} const app = new Own(); app.here;`,
      "made web#Web app subclass",
    ],
    [
      "a factory",
      `import { Web } from "web"; function make() { return new Web(); } const app = make(); app.here;`,
      "made web#Web app",
    ],
    ["a global", `app.here;`, "import globalThis#app app"],
    ["assigned twice", `import { Web } from "web"; let app = new Web(); app = other; app.here;`, "unknown app"],
    ["itself", `const app = app; app.here;`, "unknown app"],
  ])("%s", (_title, code, expected) => {
    expect(originAt(code)).toBe(expected);
  });
});
