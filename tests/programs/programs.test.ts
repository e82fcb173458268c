import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { compared, lintProgram } from "../support/lint-program.js";
import { programsOf, type ProgramCase } from "../support/program-documents.js";

const folder = fileURLToPath(new URL("./", import.meta.url));
const documents = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ name, programs: programsOf(folder + name) }));

for (const { name, programs } of documents)
  describe(name, () => {
    for (const program of programs) it(`${program.title} (line ${program.line})`, () => check(program));
  });

function check(program: ProgramCase): void {
  const { missing, unexpected } = compared(program.expected, lintProgram(program));
  const differences = [
    ...(program.notYetTold ? [] : missing.map((line) => `not reported: ${line}`)),
    ...unexpected.map((line) => `not expected: ${line}`),
  ];
  if (program.toldWrongly) {
    expect(differences, "all of it is told rightly by now: take the mark from the heading").not.toEqual([]);
    return;
  }
  expect(differences, differences.join("\n")).toEqual([]);
  if (program.notYetTold) expect(missing, "all of it is told by now: take the mark from the heading").not.toEqual([]);
}

describe("the documents", () => {
  const all = documents.flatMap(({ programs }) => programs);
  const isSilent = ({ expected }: ProgramCase) => expected.length === 0;

  it("hold more than 90 programs, and about as many right ones as wrong ones", () => {
    expect(all.length).toBeGreaterThan(90);
    expect(all.filter(isSilent).length / all.length).toBeGreaterThan(0.45);
    expect(all.filter(isSilent).length / all.length).toBeLessThan(0.6);
  });

  it("name rules that there are", () => {
    const rules = Object.keys(plugin.rules!);
    expect(all.flatMap(({ expected }) => expected).filter(({ rule }) => !rules.includes(rule))).toEqual([]);
  });

  it("give every program a name of its own in its document", () => {
    for (const { programs } of documents)
      expect(new Set(programs.map(({ title }) => title)).size).toBe(programs.length);
  });
});
