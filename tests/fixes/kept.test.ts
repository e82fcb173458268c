import { afterAll, describe, expect, it } from "vitest";
import { Executor } from "./support/executor.js";
import { ORIGIN, render, type FunctionSpec, type ProgramSpec } from "./support/programs.js";
import { commentsOf, fix, lint, suggested } from "./support/repairing.js";

/** Programs, in their smallest form, that a repair once changed or broke. */
const KEPT: readonly {
  readonly name: string;
  readonly functions: readonly Partial<FunctionSpec>[];
  readonly program?: Partial<ProgramSpec>;
}[] = [
  { name: "options in a local constant, and reuse switched on", functions: [{ value: "localObject" }] },
  { name: "closed in `try` and in `finally`", functions: [{ place: "finally", uses: ["request", "close"] }] },
  {
    name: "a default parameter does not see the names of the body",
    functions: [{ value: "local", place: "default parameter" }, {}],
  },
];

const PLAIN: FunctionSpec = {
  client: "agent",
  value: "none",
  place: "const",
  uses: ["request"],
  host: "function",
  name: "agent",
  keepAlive: "absent",
  maxSockets: "absent",
  comments: false,
};
const PROGRAM: Omit<ProgramSpec, "functions"> = {
  module: "mjs",
  semicolons: true,
  constants: "before",
  changes: [],
  clashes: [],
  early: "none",
  head: [],
  shared: false,
};

const executor = new Executor("kept");
afterAll(() => executor.stop());

describe("a program that a fix once changed", () => {
  it.each(KEPT)("$name", async ({ functions, program }) => {
    const spec: ProgramSpec = { ...PROGRAM, ...program, functions: functions.map((fn) => ({ ...PLAIN, ...fn })) };
    const code = render(spec).replaceAll(ORIGIN, await executor.origin);
    const filename = `/project/src/service.${spec.module}`;
    for (const suggestion of suggested(code, filename, "every client"))
      lint(suggestion.output, filename, "every client");
    const { output } = fix(code, filename, "every client");
    expect(commentsOf(output)).toEqual(commentsOf(code));
    const { connections: before, ...expected } = await executor.run(code, { extension: spec.module });
    const { connections: after, ...actual } = await executor.run(output, { extension: spec.module });
    expect({ ...actual, id: 0 }).toEqual({ ...expected, id: 0 });
    expect(after).toBeLessThanOrEqual(before);
  });
});
