import { describe, expect, it } from "vitest";
import { bindingOf } from "../../src/flow/binding-time.js";
import { nodeAt } from "../support/parse.js";
import { program, type ProgramFiles } from "../support/program.js";

/** What makes `settings`, a name that a module takes from another, unpredictable where it is used. */
function causes(
  settings: string,
  further = "",
  service = 'import { settings } from "./settings.js";',
  others: ProgramFiles = {},
): readonly string[] {
  const { file } = program({
    ...others,
    "index.ts": 'export * from "./settings.js";\n',
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
    ["fills it", 'import { settings } from "./settings.js";\nexport const set = (a: number) => (settings.a = a);\n'],
    ["fills it while it loads", 'import { settings as all } from "./settings.js";\nObject.assign(all, { a: 2 });\n'],
    ["fills what it has of a module", 'import * as own from "./settings.js";\nown.settings.a = 2;\n'],
    ["fills what it gets through another", 'import { settings } from "./index.js";\ndelete settings.a;\n'],
  ])("changes where another module %s", (_, other) => {
    const settings = "export const settings: { a?: number } = { a: 1 };\n";
    expect(causes(settings, "", undefined, { "other.ts": other })).toEqual(["changing-variable"]);
  });

  it.each([
    [
      "another module reads it, or fills what it makes of it",
      "other.ts",
      "const own = { ...settings };\nexport const set = (a: number) => (own.a = settings.a + a);\n",
    ],
    ["a test fills it", "other.test.ts", "settings.a = 2;\n"],
  ])("is the same for good where %s", (_, path, other) => {
    const files = { [path]: `import { settings } from "./settings.js";\n${other}` };
    expect(causes("export const settings = { a: 1 };\n", "", undefined, files)).toEqual([]);
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
