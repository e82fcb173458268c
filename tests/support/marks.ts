import type { TSESTree } from "@typescript-eslint/utils";
import type { FileUnderLint } from "../../src/file/linted-file.js";
import { visit } from "../../src/syntax/walk.js";

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
