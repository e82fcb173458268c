import { readFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { describe, expect, it } from "vitest";
import { libraries } from "../../src/catalogue/data.js";
// @ts-expect-error: a script without types
import { hasExport, loadModule, modulesToTry, namesOf } from "../../scripts/catalogue-exports.mjs";

const require = createRequire(import.meta.url);
const load = (module: string) => import(module) as Promise<unknown>;
const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  devDependencies: Record<string, string>;
};
const packageOf = (module: string) => module.split("/", module.startsWith("@") ? 2 : 1).join("/");
const isHere = (module: string) => isBuiltin(module) || Object.hasOwn(manifest.devDependencies, packageOf(module));
const versionOf = (module: string) => manifest.devDependencies[packageOf(module)];

const here = libraries().flatMap((library) => {
  const modules = (modulesToTry(library) as string[]).filter(isHere);
  return modules.length > 0 ? [{ library, modules }] : [];
});

describe("the exports of installed packages", () => {
  it("includes the packages that the project itself runs", () => {
    const names = here.map(({ library }) => library.package);
    expect(names).toEqual(expect.arrayContaining(["node:http", "undici", "axios", "got", "openai"]));
  });

  it("finds what a method makes on the class that has it", () => {
    class Kafka {
      producer() {}
    }
    const named = (name: string) => hasExport([{ Kafka }], name) as boolean;
    expect(["Kafka", "Kafka#producer", "Kafka#consumer", "Kafka.producer", "Other#producer"].filter(named)).toEqual([
      "Kafka",
      "Kafka#producer",
    ]);
  });

  it.each(here)("$library.package exports what the catalogue names", async ({ library, modules }) => {
    const loaded = await Promise.all(modules.map((module) => loadModule(module, require, load)));
    const roots = loaded.flatMap((module: { roots: unknown[] }) => module.roots);
    const names = namesOf(library, versionOf(modules[0]!)) as string[];
    expect(names.filter((name) => !hasExport(roots, name))).toEqual([]);
  });
});
