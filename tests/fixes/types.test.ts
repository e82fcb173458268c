import { expect, it } from "vitest";
// @ts-expect-error: a script without types
import { importedNames } from "../../scripts/checks/imported-names.mjs";
// @ts-expect-error: a script without types
import { nameErrors } from "../../scripts/checks/name-errors.mjs";
// @ts-expect-error: a script without types
import { added, inPlaceOf, typeErrors } from "../../scripts/checks/type-errors.mjs";
import { allPrograms, repairedFiles } from "./support/all-programs.js";

/** A class that is a namespace as well, which no stub of it is. */
const UNTOLD = "TS2702 'AWS' only refers to a type, but is being used as a namespace here.";

it("no repair brings a new error of TypeScript, or of the names in the file", () => {
  const all = allPrograms();
  const texts = new Map<string, string>(
    all.flatMap(({ name, files }) =>
      Object.entries(files).map(([path, text]) => [`/programs/${name}/${path}`, text] as const),
    ),
  );
  const repaired = all.flatMap(repairedFiles);
  for (const { path, repairs } of repaired)
    for (const [index, { after }] of repairs.entries()) texts.set(inPlaceOf(path, index), after);
  const scripts = [...texts.keys()].filter((path) => /\.[cm]?[jt]sx?$/.test(path));
  const typed = repaired
    .filter(({ path }) => /\.[cm]?tsx?$/.test(path))
    .flatMap(({ path, repairs }) => [path, ...repairs.map((_, index): string => inPlaceOf(path, index))]);
  const errors: ReadonlyMap<string, string[]> = typeErrors(
    texts,
    typed,
    importedNames(scripts, (path: string) => texts.get(path)!),
  );

  const wrong = repaired.flatMap(({ path, text, repairs }) => {
    const before = [...nameErrors(path, text), ...(errors.get(path) ?? [])];
    return repairs.flatMap(({ kind, after }, index) => {
      const found: string[] = added(before, [
        ...nameErrors(path, after),
        ...(errors.get(inPlaceOf(path, index)) ?? []),
      ]);
      return found.some((error) => error !== UNTOLD) ? [`${path} ${kind}: ${found.join("; ")}\n${after}`] : [];
    });
  });
  const number = repaired.reduce((sum, { repairs }) => sum + repairs.length, 0);
  console.log(`${number} repairs of ${repaired.length} files, ${typed.length - repaired.length} typed texts`);
  expect(number).toBeGreaterThan(500);
  expect(wrong, wrong.join("\n\n")).toEqual([]);
}, 300_000);
