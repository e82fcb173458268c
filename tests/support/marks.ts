import type { TSESTree } from "@typescript-eslint/utils";
import { expect } from "vitest";
import type { FileUnderLint } from "../../src/file/linted-file.js";
import type { Node } from "../../src/syntax/nodes.js";
import { visit } from "../../src/syntax/walk.js";
import { parse } from "./parse.js";

/** What code says of its own lines, `// word: answer`, by the number of the line. */
export function marksIn(code: string, word: string): Readonly<Record<number, string>> {
  const lines = code.split("\n").map((line) => new RegExp(`// ${word}: (.+)$`).exec(line)?.[1]);
  return Object.fromEntries(lines.flatMap((answer, index) => (answer === undefined ? [] : [[index + 1, answer]])));
}

/** The calls of a function by its name, in the order of the code. */
export function callsOf(name: string, file: FileUnderLint): readonly TSESTree.CallExpression[] {
  const found: TSESTree.CallExpression[] = [];
  visit(file.sourceCode.ast as TSESTree.Program, file, (node) => {
    if (node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === name)
      found.push(node);
    return "enter";
  });
  return found;
}

/** What an analysis answers about nodes of a file, by the number of the line; a node on which it says nothing is left out. */
export function answersByLine(
  file: FileUnderLint,
  answersOf: (node: Node) => readonly (readonly [place: Node, answer: string | undefined])[],
): Readonly<Record<number, string>> {
  const answers: Record<number, string> = {};
  visit(file.sourceCode.ast as TSESTree.Program, file, (node) => {
    for (const [{ loc }, answer] of answersOf(node)) {
      if (answer === undefined) continue;
      const before = answers[loc.start.line];
      answers[loc.start.line] = before === undefined ? answer : `${before}, ${answer}`;
    }
    return "enter";
  });
  return answers;
}

/** Asserts that an analysis answers of each call of `probe` what the mark `// word: answer` on its line says. */
export function expectMarks(
  code: string,
  word: string,
  answer: (probe: TSESTree.CallExpression, file: FileUnderLint) => boolean | string | number | undefined,
  options?: Parameters<typeof parse>[1],
): void {
  const file = parse(code, options);
  const found = callsOf("probe", file).map((call) => [call.loc.start.line, inWords(answer(call, file))]);
  expect(Object.fromEntries(found)).toEqual(marksIn(code, word));
  expect(found.length).toBeGreaterThan(0);
}

function inWords(answer: boolean | string | number | undefined): string {
  if (typeof answer === "boolean") return answer ? "yes" : "no";
  return answer === undefined ? "none" : String(answer);
}
