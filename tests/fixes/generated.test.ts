import process from "node:process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { programs, type ProgramSpec } from "./generator/program.js";
import { render, type RenderedProgram } from "./generator/render.js";
import { runProgram, type Circumstances, type Observed } from "./stubs/run-program.js";
import { commentsOf, configFor, type RuleSet } from "./support/repairing.js";
import { comparable, failsAsTold, keepsBehaviour, keepsFailuresTogether } from "./support/promises.js";
import { ProgramOnDisk, type Files } from "./support/program-on-disk.js";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 300);
/** The same programs on every run, so that a failure is that of the change; `npm run fuzz` makes new ones. */
const SEED = Number(process.env["FUZZ_SEED"] ?? 1);

const counts = { programs: 0, files: 0, repaired: 0, runs: 0, calls: 0, failedCalls: 0, compared: 0 };
const kinds = new Map<string, number>();

describe("repairs", () => {
  it(`keep what ${RUNS} generated programs do (seed ${SEED})`, async () => {
    await fc.assert(fc.asyncProperty(programs, fc.constantFrom<RuleSet>("every client", "as published"), check), {
      numRuns: RUNS,
      seed: SEED,
      endOnFailure: process.env["FUZZ_RUNS"] !== undefined,
    });
    console.log(`seed ${SEED}: ${JSON.stringify({ ...counts, ...Object.fromEntries(kinds) })}`);
    expect(counts.repaired).toBeGreaterThan(0);
  }, 3_600_000);
});

async function check(spec: ProgramSpec, rules: RuleSet): Promise<void> {
  const program = render(spec);
  counts.programs += 1;
  counts.files += Object.keys(program.files).length - 1;
  const disk = new ProgramOnDisk(program.files, configFor(rules));
  try {
    const repairs = disk.repairs();
    if (repairs.length === 0) return;
    counts.repaired += 1;
    const before = await runs(program, spec);
    for (const { kind, file, files } of repairs) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      disk.lint(file, files[file]);
      await compare({ kind, files }, before, program, spec);
    }
    await compare({ kind: "fix", files: disk.fixAll() }, before, program, spec);
  } finally {
    disk.remove();
  }
}

interface Runs {
  readonly inTurn: Observed;
  readonly together: Observed;
}

async function compare(
  { kind, files }: { readonly kind: string; readonly files: Files },
  before: Runs,
  program: RenderedProgram,
  spec: ProgramSpec,
): Promise<void> {
  const shown = Object.entries(files)
    .filter(([path, text]) => program.files[path] !== text)
    .map(([path, text]) => `${kind}\n--- ${path}\n${program.files[path]}\n+++\n${text}`)
    .join("\n");
  for (const [path, text] of Object.entries(files))
    if (!path.endsWith(".json")) expect(commentsOf(text), shown).toEqual(commentsOf(program.files[path]!));
  if (!keepsBehaviour(kind, spec)) return;
  counts.compared += 1;
  const after = await runs({ ...program, files }, spec);
  if (failsAsTold(kind, after.inTurn)) return;
  expect(comparable(after.inTurn), shown).toEqual(comparable(before.inTurn));
  expect(after.inTurn.connections, shown).toBeLessThanOrEqual(before.inTurn.connections);
  if (spec.failures > 0 && !keepsFailuresTogether(kind)) return;
  expect(comparable(after.together), shown).toEqual(comparable(before.together));
}

const FIRST = "http://environment.test";

async function runs(program: RenderedProgram, { environment, failures }: ProgramSpec): Promise<Runs> {
  const load = environment === "at load" ? FIRST : undefined;
  const first = environment === "after a failed call" ? undefined : FIRST;
  const circumstances: Circumstances = { calls: 4, concurrent: false, environment: [load, first, FIRST], failures };
  const inTurn = await runProgram(program, circumstances);
  const together = await runProgram(program, { ...circumstances, concurrent: true, environment: [load, FIRST, FIRST] });
  counts.runs += 2;
  counts.calls += inTurn.results.length + together.results.length;
  counts.failedCalls += [...inTurn.results, ...together.results].filter((result) => result.startsWith("threw")).length;
  return { inTurn, together };
}
