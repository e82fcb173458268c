import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Linter } from "eslint";
import { afterAll, describe, expect, it } from "vitest";
// @ts-expect-error: a script without types
import * as documented from "../../scripts/robust/corpora/documented.mjs";
// @ts-expect-error: a script without types
import * as deep from "../../scripts/robust/corpora/deep.mjs";
// @ts-expect-error: a script without types
import * as graft from "../../scripts/robust/corpora/graft.mjs";
// @ts-expect-error: a script without types
import * as long from "../../scripts/robust/corpora/long.mjs";
// @ts-expect-error: a script without types
import * as splice from "../../scripts/robust/corpora/splice.mjs";
// @ts-expect-error: a script without types
import * as syntax from "../../scripts/robust/corpora/syntax.mjs";
// @ts-expect-error: a script without types
import * as examining from "../../scripts/robust/examine.mjs";
// @ts-expect-error: a script without types
import * as looking from "../../scripts/robust/examine-unlinted.mjs";
// @ts-expect-error: a script without types
import { PARSERS as untyped } from "../../scripts/robust/parsers.mjs";
import plugin from "../../src/index.js";
import { projectFile } from "../support/markdown.js";

/** The part of `npm run robust` that needs no network and little time. */

interface Program {
  readonly path: string;
  readonly text: string;
}

interface Found {
  readonly parsed: boolean;
  readonly reports: number;
  readonly failures: readonly string[];
}

const PARSERS = untyped as Readonly<Record<string, (path: string) => Linter.LanguageOptions | undefined>>;
const SEED = 1;
const SPLICED = 30;

const directory = realpathSync(mkdtempSync(join(tmpdir(), "connection-reuse-robust-")));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const written = documented.documentedPrograms() as readonly Program[];
const odd = syntax.syntaxPrograms() as readonly Program[];
const corpora: Readonly<Record<string, readonly Program[]>> = {
  "odd syntax": odd,
  "deep nesting": (deep.deepPrograms([30]) as readonly Program[]).filter(({ path }) => !path.includes("-user")),
  "much of one kind": long.longPrograms(200) as readonly Program[],
  "documented programs with clients put into them": written
    .slice(0, SPLICED)
    .flatMap((program) => (graft.grafted(program, SEED) as Program | undefined) ?? []),
  "programs made of parts of others": splice.splicedPrograms([...written, ...odd], SPLICED, SEED) as readonly Program[],
};
for (const program of Object.values(corpora).flat()) {
  const path = join(directory, program.path);
  if (program.text.length < 2 ** 16) writeFileSync(path, program.text);
}

describe.each(Object.entries(corpora))("%s", (_, programs) => {
  it.each(["typescript", "oxc"])("breaks no rule, and no repair breaks it, with %s", async (parser) => {
    const look = await looking.unlintedFrom(projectFile("."), plugin);
    const found = programs.flatMap((program): readonly (Found & { path: string })[] => {
      const language = PARSERS[parser]?.(program.path);
      if (parser !== "oxc" && !language) return [];
      const result = (
        parser === "oxc" ? look(program, { directory }) : examining.examine(program, { directory, plugin, language })
      ) as Found;
      return [{ ...result, path: program.path }];
    });
    expect(found.flatMap(({ path, failures }) => failures.map((failure) => `${path}: ${failure}`))).toEqual([]);
    expect(found.filter(({ parsed }) => parsed).length).toBeGreaterThan(programs.length / 4);
    expect(found.filter(({ reports }) => reports > 0).length).toBeGreaterThan(2);
  });
});
