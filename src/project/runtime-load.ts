import type { LintedFile } from "../file/linted-file.js";
import { propertyName, type Node } from "../syntax/nodes.js";
import { visit } from "../syntax/walk.js";

/**
 * Whether a file loads modules by names that only the run tells: what its text looks like may stand in a string or in a
 * comment.
 */
export function hasRuntimeLoad(file: LintedFile): boolean {
  let isFound = false;
  visit(file.sourceCode.ast, file, (node) => {
    isFound ||= isRuntimeLoad(node);
    return isFound ? "skip" : "enter";
  });
  return isFound;
}

function isRuntimeLoad(node: Node): boolean {
  if (node.type === "ImportExpression") return !isWritten(node.source);
  if (node.type !== "CallExpression") return false;
  const { callee } = node;
  if (callee.type === "MemberExpression") {
    const method = propertyName(callee) ?? "";
    const isOfLoader = callee.object.type === "Identifier" && callee.object.name === "require";
    if (isOfLoader && method === "resolve") return !isWritten(node.arguments[0]);
    return isOfLoader ? method === "context" : callee.object.type === "MetaProperty" && method.startsWith("glob");
  }
  // Functions that load are called many things, `autoload(dir)`; those that cannot be told apart from others count.
  return (
    callee.type === "Identifier" &&
    (callee.name !== "require" || !isWritten(node.arguments[0])) &&
    LOADS.test(callee.name)
  );
}

const LOADS = /require|load|include|import/i;

function isWritten(node: Node | undefined): boolean {
  return node?.type === "Literal" || (node?.type === "TemplateLiteral" && node.expressions.length === 0);
}
