import { describe, expect, it } from "vitest";
import { bindingOf } from "../../src/flow/binding-time.js";
import { nodeAt } from "../support/parse.js";
import { program } from "../support/program.js";

/** What makes `settings`, a name that a module takes from another, unpredictable where it is used. */
function causes(
  settings: string,
  further = "",
  service = 'import { settings } from "./settings.js";',
): readonly string[] {
  const { file } = program({
    "settings.ts": settings,
    "service.ts": `${service}\nexport const use = () => [settings];\n${further}`,
  });
  const home = file("service.ts");
  return bindingOf(nodeAt(home, "[settings]"), home).causes.map(({ kind }) => kind);
}

describe("what is imported", () => {
  it.each([
    [
      "a function of its module assigns it",
      "export let settings = 1;\nexport function set(value: number) {\n  settings = value;\n}\n",
      "",
    ],
    [
      "a function of its module fills it",
      "export const settings = { a: 1 };\nexport function set(a: number) {\n  settings.a = a;\n}\n",
      "",
    ],
    [
      "a function here fills it",
      "export const settings = { a: { b: 1 } };\n",
      "export function set(b: number) {\n  settings.a.b = b;\n}\n",
    ],
    [
      "a function here fills it by `Object.assign`",
      "export const settings = { a: 1 };\n",
      "export function set(a: number) {\n  Object.assign(settings, { a });\n}\n",
    ],
    [
      "a function here takes something away",
      "export const settings: { a?: 1 } = { a: 1 };\n",
      "export function clear() {\n  delete settings.a;\n}\n",
    ],
  ])("changes where %s", (_, settings, further) => {
    expect(causes(settings, further)).toEqual(["changing-variable"]);
  });

  it("changes where it is required, too", () => {
    const further = "exports.set = (a) => {\n  settings.a = a;\n};\n";
    expect(causes("exports.settings = { a: 1 };\n", further, 'const { settings } = require("./settings.ts");')).toEqual(
      ["changing-variable"],
    );
  });

  it.each([
    ["it is a constant", "export const settings = 1;\n", ""],
    [
      "its module sets it while it loads",
      'export let settings = 1;\nif (process.argv[2] === "-v") settings = 2;\n',
      "",
    ],
    [
      "it is filled while modules load",
      "export const settings: { a?: 1 } = {};\nsettings.a = 1;\n",
      "settings.a = 1;\n",
    ],
    [
      "functions only read it",
      "export const settings = { a: 1 };\n",
      "export const read = () => settings.a + Object.assign({}, settings).a;\n",
    ],
  ])("is the same for good where %s", (_, settings, further) => {
    expect(causes(settings, further)).toEqual([]);
  });
});
