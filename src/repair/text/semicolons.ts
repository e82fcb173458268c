import type { FileUnderLint } from "../../file/linted-file.js";
import { outward, type Node } from "../../syntax/nodes.js";
import { isClosed, styleOf } from "./construction-text.js";

const CLOSED = new Set<string>([
  "BreakStatement",
  "ContinueStatement",
  "ExpressionStatement",
  "ReturnStatement",
  "ThrowStatement",
  "VariableDeclaration",
]);

/** What ends a statement near a node, as the innermost statements around have it. */
export function semicolonNear(node: Node, file: FileUnderLint): "" | ";" {
  for (const at of outward(node)) {
    const statements = at.type === "BlockStatement" ? at.body.filter(({ type }) => CLOSED.has(type)) : [];
    if (statements.length > 0) return statements.some((statement) => isClosed(statement, file)) ? ";" : "";
  }
  return styleOf(file).semicolon;
}
