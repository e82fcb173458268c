import { describe, expect, it } from "vitest";
import { programOrigin } from "../../src/resolution/program-origin.js";
import type { Node } from "../../src/syntax/nodes.js";
import { nodeAt } from "../support/parse.js";
import { program } from "../support/program.js";

/** The origin of the object on which `.here` is read in `a.ts`, as one line. */
function originAt(files: Readonly<Record<string, string>>): string {
  const file = program(files).file("a.ts");
  const at = nodeAt(file, "here").parent as Node;
  if (at.type !== "MemberExpression") throw new Error("here is no member");
  const { how, names, through, root, subclass } = programOrigin(at.object, file);
  const exports = names.map(({ module, path }) => `${module}#${path.join(".")}`).join("|");
  return [how, exports, through.join(">"), root, subclass && "subclass"].filter(Boolean).join(" ");
}

describe("programOrigin", () => {
  it.each([
    ["what a package exports", `import { app } from "web"; app.here;`, "", "import web#app app"],
    [
      "what another file makes",
      `import { app } from "./b"; app.here;`,
      `import web from "web"; export const app = web();`,
      "made web#default app",
    ],
    [
      "methods in both files",
      `import { app } from "./b"; app.input(1).here;`,
      `import { init } from "web"; const t = init.create(); export const app = t.procedure.use(2);`,
      "made web#init.create procedure>use>input app",
    ],
    [
      "a member of an object",
      `import { apps } from "./b"; apps.own.here;`,
      `import web from "web"; export const apps = { own: web() };`,
      "made web#default apps",
    ],
    [
      "what a function of another file makes",
      `import { make } from "./b"; make().here;`,
      `import web from "web"; export const make = () => web().json();`,
      "made web#default json",
    ],
    [
      "a class that extends one of a package",
      `import { App } from "./b"; new App().here;`,
      `import { Web } from "web"; export class App extends Web {}`,
      "made web#Web subclass",
    ],
    [
      "a type of another file",
      `import type { App } from "./b"; function f(app: App) { app.here; }`,
      `import type { Web } from "web"; export type App = Readonly<Web>;`,
      "type web#Web app",
    ],
    [
      "what another file hands on",
      `import { A } from "./b"; new A().here;`,
      `export { B as A } from "web";`,
      "made web#B",
    ],
    ["a package under a star", `import { A } from "./b"; new A().here;`, `export * from "web";`, "made web#A"],
    [
      "an alias that another file exports",
      `import { make } from "./b"; make().here;`,
      `import web from "web"; export const make = web.create;`,
      "made web#default.create",
    ],
  ])("follows %s", (_, own, other, expected) => {
    expect(originAt({ "a.ts": own, "b.ts": other })).toBe(expected);
  });

  it.each([
    ["an object of its own", `export const app = { get() {} };`, "import ./b#app app"],
    ["one of two packages", `export * from "web"; export * from "other";`, "import ./b#app app"],
    ["one of two results", `import w from "web"; export let app = w(); app = null;`, "import ./b#app app"],
    ["a module that imports itself", `import { app as a } from "./b"; export const app = a;`, "import ./b#app app"],
  ])("stays where another file gives %s", (_, other, expected) => {
    expect(originAt({ "a.ts": `import { app } from "./b"; app.here;`, "b.ts": other })).toBe(expected);
  });
});
