import { Linter } from "eslint";
import unicorn from "eslint-plugin-unicorn";
import prettier from "prettier";
import tseslint from "typescript-eslint";
import { expect, it } from "vitest";
import { allPrograms, repairedFiles, type NamedProgram } from "./support/all-programs.js";
import { EVERY_RULE } from "./support/every-rule.js";

/** No line is too long, so that only what does not depend on the width is compared: a repair does not know the width. */
const WIDE = 320;

/** A program as Prettier leaves it. */
async function formatted({ name, files }: NamedProgram): Promise<NamedProgram> {
  const texts = Object.entries(files).map(async ([path, text]) => [path, await format(path, text)] as const);
  return { name, files: Object.fromEntries(await Promise.all(texts)) };
}

/** What Prettier makes of a text; the text itself where it does not parse. */
async function format(filepath: string, text: string): Promise<string> {
  return prettier.format(text, { filepath, printWidth: WIDE }).catch(() => text);
}

const repaired = Promise.all(allPrograms().map(formatted)).then((all) => all.flatMap(repairedFiles));

/** Where Prettier breaks a chain, or the body of an arrow function, however wide a line may be. */
const BROKEN_UP = [/createClient\([^\n]*\.connect\(\)\.catch\(/, /async \(\) => \(\w+ \?\?= [^\n]*\.catch\(/];

it("Prettier changes nothing after a repair of what it has formatted", async () => {
  const wrong: string[] = [];
  for (const { path, repairs } of await repaired)
    for (const { kind, after } of repairs) {
      const better = await format(path, after);
      if (better !== after && !BROKEN_UP.some((pattern) => pattern.test(after)))
        wrong.push(`${path} ${kind}\n${after}\n--- Prettier:\n${better}`);
    }
  expect(wrong, `${wrong.length}\n${wrong.join("\n\n")}`).toEqual([]);
}, 300_000);

const linter = new Linter({ cwd: "/programs" });
const OTHERS = [
  unicorn.configs.recommended,
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
] as Linter.Config[];
const ALL_FILES: Linter.Config = { files: ["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}"] };

/** Repairs of one kind that are looked at in each language. */
const ENOUGH = 6;

it("no automatic fix of other recommended rules undoes a repair", async () => {
  const looked = new Map<string, number>();
  const wrong: string[] = [];
  const reports = (text: string, filename: string) => linter.verify(text, EVERY_RULE, { filename }).length;
  for (const { path, repairs } of await repaired)
    for (const { kind, after } of repairs) {
      const seen = `${kind} ${path.split(".").at(-1)}`;
      if ((looked.get(seen) ?? 0) >= ENOUGH) continue;
      looked.set(seen, (looked.get(seen) ?? 0) + 1);
      const { output } = linter.verifyAndFix(after, [ALL_FILES, ...OTHERS], { filename: path });
      if (reports(output, path) > reports(after, path)) wrong.push(`${path} ${kind}\n${after}\n--- others:\n${output}`);
    }
  expect(wrong, `${wrong.length}\n${wrong.join("\n\n")}`).toEqual([]);
}, 300_000);
