import { Linter } from "eslint";
import unicorn from "eslint-plugin-unicorn";
import prettier from "prettier";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";
import { FIXES, SUGGESTIONS } from "./support/cases.js";
import { everyClient, suggested } from "./support/repairing.js";

const linter = new Linter({ cwd: "/project" });
const OTHERS = [unicorn.configs.recommended, ...tseslint.configs.recommended] as Linter.Config[];
const OURS: Linter.Config = {
  plugins: { test: { rules: { "every-client": everyClient } } },
  rules: { "test/every-client": "error" },
};

/** What `eslint --fix` and Prettier make of a program in turn, until neither changes it. */
async function settle(code: string, configs: Linter.Config[]): Promise<{ output: string; rounds: number }> {
  let output = code;
  for (let rounds = 0; rounds < 10; rounds += 1) {
    const fixed = linter.verifyAndFix(output, configs, { filename: "/project/src/service.js" }).output;
    const formatted = await prettier.format(fixed, { parser: "babel" });
    if (formatted === output) return { output, rounds };
    output = formatted;
  }
  throw new Error(`does not settle:\n${output}`);
}

/** Rules of others that speak about what a repair wrote, and not about the program before. */
async function newComplaints(before: string, after: string): Promise<string[]> {
  const rulesOf = (code: string) =>
    linter.verify(code, OTHERS, { filename: "/project/src/service.js" }).map(({ ruleId }) => ruleId ?? "fatal");
  const known = new Set(rulesOf((await settle(before, OTHERS)).output));
  return rulesOf(after).filter((rule) => !known.has(rule));
}

describe("with the recommended rules of unicorn and typescript-eslint, and Prettier", () => {
  it.each(FIXES)("the fix of $name settles", async ({ code }) => {
    const { output, rounds } = await settle(code, [...OTHERS, OURS]);
    expect(rounds).toBeLessThanOrEqual(2);
    expect(linter.verify(output, [OURS], { filename: "/project/src/service.js" }).filter(({ fix }) => fix)).toEqual([]);
    expect(await newComplaints(code, output)).toEqual([]);
  });

  it.each(SUGGESTIONS)("the suggestion ($kind) for $name settles", async ({ code }) => {
    const repaired = suggested(code, "/project/src/service.js", "every client")[0]!.output;
    const { output, rounds } = await settle(repaired, [...OTHERS, OURS]);
    expect(rounds).toBeLessThanOrEqual(2);
    expect(await newComplaints(code, output)).toEqual([]);
  });
});
