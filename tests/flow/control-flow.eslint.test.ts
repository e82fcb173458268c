// Holds the control flow graphs against ESLint's code path analysis, on a slice of real code: after every event, the
// same events can follow, and the same ways out. All files of a list, a path a line, instead of the slice:
//
//   CONTROL_FLOW_FILES=list.txt npx vitest run tests/flow/control-flow.eslint.test.ts
//
// What differs on purpose, and is not compared or listed below:
// - ESLint lets `break` and `continue` pass a `finally` by; they run it.
// - ESLint has `a?.()` and `a ??= b` happen even where `?.` and `??=` stop in front of them.
// - ESLint takes `a?.b` for anything where `?.` stops: they know that it is nothing, and where `??` or an `if` goes then.
// - ESLint runs a `catch` for a block in which nothing can throw.
// - ESLint walks through types, and takes the name of one for the first place of a `try` that may throw.
// - After what an inner `finally` lets pass, ESLint looks for no first place that may throw any more.
// - ESLint has one path under the name of a function that is the value of a field: that of the field.
// - ESLint knows nothing of calls that never return.
// - ESLint has two copies of a `finally`: what returns in the `try` and what throws become one, which ends in both ways.
//   As each level within a `finally` doubles the copies again, its own time and memory grow exponentially with depth.
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { compareControlFlow } from "../support/compare-control-flow.js";

const list = process.env["CONTROL_FLOW_FILES"];
const FOLDERS = ["src/bodies", "src/flow", "node_modules/undici/lib/web/fetch"];

function filesToCompare(): string[] {
  if (list) return readFileSync(list, "utf8").split("\n").filter(Boolean);
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.[jt]s$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
}

function differencesOf(body: string): string[] {
  const { differences } = compareControlFlow(`async function f() { ${body} }`, "code.ts")!;
  return differences.flatMap(({ onlyBuilt, onlyRecorded }) => [
    ...onlyBuilt.map((pair) => `+ ${pair}`),
    ...onlyRecorded.map((pair) => `- ${pair}`),
  ]);
}

describe("the control flow graphs and ESLint's code paths", () => {
  it(
    "agree on real code",
    () => {
      let functions = 0;
      const different: string[] = [];
      for (const path of filesToCompare()) {
        const comparison = compareControlFlow(readFileSync(path, "utf8"), path);
        functions += comparison?.functions ?? 0;
        for (const { owner, onlyBuilt, onlyRecorded } of comparison?.differences ?? [])
          different.push(
            [
              `${path}:${owner.loc.start.line}`,
              ...onlyBuilt.map((pair) => `+ ${pair}`),
              ...onlyRecorded.map((pair) => `- ${pair}`),
            ].join("\n  "),
          );
      }
      expect(different).toEqual([]);
      expect(functions).toBeGreaterThan(300);
    },
    list ? 3_600_000 : 60_000,
  );

  it.each([
    ["for (const x of y) { try { break; } finally { a(); } }", "+ BreakStatement 1:48 -> Identifier 1:67"],
    ["try { 1; } catch { a(); }", "- Identifier 1:40 -> CallExpression 1:40"],
    ["try { let x: T; y(); } catch { a(); }", "- Identifier 1:15 -> Identifier 1:52"],
    ["try { try { a(); } finally { 1; } b(); } catch { c(); }", "+ Identifier 1:55 -> Identifier 1:70"],
  ])("differ on purpose: %s", (body, difference) => {
    expect(differencesOf(body)).toContain(difference);
  });
});
