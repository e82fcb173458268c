import type { LintedFile } from "../file/linted-file.js";
import type { Node } from "./nodes.js";
import { variableOf, type Variable } from "./variables.js";
import { nodesIn } from "./walk.js";

/** The variables that an expression names. */
export function namedVariables(expression: Node, file: LintedFile): readonly Variable[] {
  return nodesIn(expression, file).flatMap((node) =>
    node.type === "Identifier" ? (variableOf(node, file) ?? []) : [],
  );
}
