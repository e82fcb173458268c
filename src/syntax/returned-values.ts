import type { LintedFile } from "../file/linted-file.js";
import { isFunction, type FunctionNode } from "./functions.js";
import { unwrap, type Node } from "./nodes.js";
import { childrenOf } from "./walk.js";

/** The expressions that a function returns, each branch of a choice by itself. */
export function returnedValues({ body }: FunctionNode, file: LintedFile): readonly Node[] {
  if (!body) return [];
  return (body.type === "BlockStatement" ? returnsIn(body, file) : [body]).flatMap(branchesOf);
}

function returnsIn(block: Node, file: LintedFile): readonly Node[] {
  const values: Node[] = [];
  const pending: Node[] = [block];
  for (const node of pending) {
    if (node.type === "ReturnStatement" && node.argument) values.push(node.argument);
    if (!isFunction(node)) pending.push(...childrenOf(node, file));
  }
  return values;
}

function branchesOf(node: Node): readonly Node[] {
  const value = unwrap(node);
  switch (value.type) {
    case "ConditionalExpression":
      return [value.consequent, value.alternate].flatMap(branchesOf);
    case "LogicalExpression":
      return [value.left, value.right].flatMap(branchesOf);
    case "AwaitExpression":
      return branchesOf(value.argument);
    default:
      return [value];
  }
}
