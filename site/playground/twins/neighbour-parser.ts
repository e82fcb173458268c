import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { Linter } from "eslint/universal";
import { configsOf } from "../../../src/configs.js";
import type { Parsed } from "../../../src/project/neighbour-parser.js";

export const canParseNeighbours = () => true;

const linter = new Linter();
const { typescript } = configsOf({});
const scopes = new WeakMap<TSESTree.Program, TSESLint.Scope.ScopeManager>();

/** A text by the parser of the file under lint, since the other one is native. */
export function parsed(path: string, text: string): Parsed | undefined {
  if (!/\.[cm]?[jt]sx?$/.test(path)) return undefined;
  const problems = linter.verify(text, [typescript], { filename: path });
  if (problems.some(({ fatal }) => fatal)) return undefined;
  const { ast, scopeManager, visitorKeys } = linter.getSourceCode() as unknown as TSESLint.SourceCode;
  scopes.set(ast, scopeManager!);
  return {
    program: ast,
    comments: ast.comments!.map(({ type, value, range: [start, end] }) => ({ type, value, start, end })),
    visitorKeys: visitorKeys as Parsed["visitorKeys"],
  };
}

/** The scopes of a program that was parsed here. */
export function analyzed(program: TSESTree.Program): TSESLint.Scope.ScopeManager {
  return scopes.get(program)!;
}
