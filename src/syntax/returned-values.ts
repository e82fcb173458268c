import type { LintedFile } from "../file/linted-file.js";
import { isFunction, type FunctionNode } from "./functions.js";
import { unwrap, type Node } from "./nodes.js";
import { visit } from "./walk.js";

/** The expressions that a function returns, in the order of the source. */
export function returnedValues({ body }: FunctionNode, file: LintedFile): readonly Node[] {
  if (!body) return [];
  if (body.type !== "BlockStatement") return [body];
  const values: Node[] = [];
  visit(body, file, (node) => {
    if (node.type === "ReturnStatement" && node.argument) values.push(node.argument);
    return isFunction(node) ? "skip" : "enter";
  });
  return values;
}

/** What a function returns that does nothing else; undefined for any other. */
export function onlyReturned({ body }: FunctionNode): Node | undefined {
  if (body?.type !== "BlockStatement") return body ?? undefined;
  const [only, ...others] = body.body;
  return only?.type === "ReturnStatement" && others.length === 0 ? (only.argument ?? undefined) : undefined;
}

/** The expressions that a function returns, each branch of a choice by itself. */
export function returnedBranches(fn: FunctionNode, file: LintedFile): readonly Node[] {
  return returnedValues(fn, file).flatMap(branchesOf);
}

/** The sides of a choice, as deep as they nest; an expression that is none is its only one. */
export function branchesOf(node: Node): readonly Node[] {
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
