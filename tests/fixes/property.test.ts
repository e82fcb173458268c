import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { Executor, type Outcome } from "./support/executor.js";
import { ORIGIN, programSpec, render, type ProgramSpec } from "./support/programs.js";
import { commentsOf, fix, fixAtOnce, lint, suggested, type RuleSet } from "./support/repairing.js";

/** Few, since each takes real sockets: `generated.test.ts` runs many against stubs. */
const RUNS = 40;
/** The same programs on every run, so that a failure is that of the change. */
const SEED = 1;

const executor = new Executor("property");
afterAll(() => executor.stop());

const counts = {
  programs: 0,
  programsWithFixes: 0,
  fixes: 0,
  suggestions: 0,
  calls: 0,
  failedCalls: 0,
  connectionsBefore: 0,
  connectionsAfter: 0,
};

/** Names that a program cannot declare twice: such programs say nothing about fixes. */
function parses(code: string): boolean {
  try {
    commentsOf(code);
    return true;
  } catch {
    return false;
  }
}

describe("fixes, with real libraries", () => {
  it(`keep what ${RUNS} generated programs do (seed ${SEED})`, async () => {
    const origin = await executor.origin;
    await fc.assert(
      fc.asyncProperty(programSpec, fc.constantFrom<RuleSet>("every client", "as published"), async (spec, rules) => {
        const code = render(spec).replaceAll(ORIGIN, origin);
        const filename = `/project/src/service.${spec.module}`;
        fc.pre(parses(code));
        counts.programs += 1;
        for (const { kind, output } of suggested(code, filename, rules)) {
          counts.suggestions += 1;
          lint(output, filename, rules);
          expect(commentsOf(output), kind).toEqual(commentsOf(code));
          expect(unlessItFailed(await run(output, spec, "stays"), await run(code, spec, "stays")), output).toEqual([]);
        }
        const { output, applied } = fix(code, filename, rules);
        if (applied === 0) return;
        counts.programsWithFixes += 1;
        counts.fixes += applied;
        expect(commentsOf(output)).toEqual(commentsOf(code));
        expect(fixAtOnce(fixAtOnce(code, filename, rules), filename, rules)).toBe(fixAtOnce(code, filename, rules));
        const before = await run(code, spec);
        const after = await run(output, spec);
        expect(observed(after), output).toEqual(observed(before));
        expect(after.connections).toBeLessThanOrEqual(before.connections);
        counts.calls += before.results.length;
        counts.failedCalls += before.results.filter((result) => result.startsWith("threw")).length;
        counts.connectionsBefore += before.connections;
        counts.connectionsAfter += after.connections;
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: false },
    );
    console.log(`fixes: seed ${SEED}, ${JSON.stringify(counts)}`);
    expect(counts.programsWithFixes).toBeGreaterThan(0);
  }, 3_600_000);
});

/** A program that calls its functions while it loads needs the environment by then. */
function run(
  code: string,
  spec: ProgramSpec,
  environment: "settles" | "stays" = spec.early === "none" ? "settles" : "stays",
): Promise<Outcome> {
  return executor.run(code, { extension: spec.module, environment, calls: 4 });
}

/** Results that a suggestion changed. A call that failed before may succeed: a client that nothing closes serves on. */
function unlessItFailed(after: Outcome, before: Outcome): string[] {
  expect(after.loadError).toBe(before.loadError);
  return before.results.filter((result, index) => result.startsWith("returned") && after.results[index] !== result);
}

/** What a caller and the server can see. */
function observed({ results, early, loadError, requests }: Outcome): object {
  return { results, early, loadError, requests };
}
