// The parsers that bring programs to the rules, and which programs each of them takes.
import { createRequire } from "node:module";
import { join } from "node:path";
import * as espree from "espree";
import * as typescript from "@typescript-eslint/parser";

const SCRIPT = /\.[cm]?jsx?$/;
const FLOW = /\.flow\.js$/;

/** What Babel parses of JavaScript, besides the standard: what is proposed for it, JSX, and types of Flow. */
const PROPOSALS = [
  "jsx",
  "decorators",
  "decoratorAutoAccessors",
  "doExpressions",
  "asyncDoExpressions",
  "exportDefaultFrom",
  "functionBind",
  "partialApplication",
  "throwExpressions",
  "sourcePhaseImports",
  ["pipelineOperator", { proposal: "hack", topicToken: "%" }],
];

/** The configuration of a linter for a file, by the parser; nothing where the parser is not meant for such a file. */
export const PARSERS = {
  espree: (path) => (SCRIPT.test(path) ? { parser: espree } : undefined),
  typescript: () => ({ parser: typescript }),
};

/**
 * The same for Babel's parser, which is installed in a folder.
 * @param folder the folder of the `package.json` above it
 */
export function babelFrom(folder) {
  const parser = createRequire(join(folder, "package.json"))("@babel/eslint-parser");
  return (path) => {
    const plugins = SCRIPT.test(path)
      ? [...PROPOSALS, ...(FLOW.test(path) ? ["flow"] : [])]
      : ["typescript", ...(path.endsWith("x") ? ["jsx"] : []), "decorators", "decoratorAutoAccessors"];
    return { parser, parserOptions: { requireConfigFile: false, babelOptions: { parserOpts: { plugins } } } };
  };
}
