import { parseForESLint } from "@typescript-eslint/parser";
import { analyze } from "@typescript-eslint/scope-manager";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { Parsed } from "../../../src/project/neighbour-parser.js";

export const canParseNeighbours = () => true;

/** A text by the parser of the file under lint, since the other one is native. */
export function parsed(path: string, text: string): Parsed | undefined {
  if (!/\.[cm]?[jt]sx?$/.test(path)) return undefined;
  try {
    const jsx = !/\.[cm]?ts$/.test(path);
    const { ast, visitorKeys } = parseForESLint(text, { range: true, comment: true, ecmaFeatures: { jsx } });
    return {
      program: ast,
      comments: ast.comments!.map(({ type, value, range: [start, end] }) => ({ type, value, start, end })),
      visitorKeys: visitorKeys as Parsed["visitorKeys"],
    };
  } catch {
    return undefined;
  }
}

/** The scopes of a program that has its parents. */
export function analyzed(
  program: TSESTree.Program,
  childVisitorKeys: Parsed["visitorKeys"],
): TSESLint.Scope.ScopeManager {
  const options = { childVisitorKeys, lib: [], sourceType: "module" as const };
  return analyze(program, options) as unknown as TSESLint.Scope.ScopeManager;
}
