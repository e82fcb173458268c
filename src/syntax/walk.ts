import type { LintedFile } from "../file/linted-file.js";
import type { TSESTree } from "@typescript-eslint/utils";
import { isFunction } from "./functions.js";
import type { Node } from "./nodes.js";

/** The nodes directly inside a node. */
export function childrenOf(node: Node, file: LintedFile): readonly Node[] {
  const children: Node[] = [];
  for (const key of file.sourceCode.visitorKeys[node.type] ?? []) {
    const child = (node as unknown as Record<string, Node | (Node | null)[] | null | undefined>)[key];
    if (Array.isArray(child)) {
      for (const inner of child) if (inner) children.push(inner);
    } else if (child) children.push(child);
  }
  return children;
}

/** Visits a node and what is inside it, from the outside in. */
export function visit(node: Node, file: LintedFile, enter: (node: Node) => "enter" | "skip"): void {
  if (enter(node) === "skip") return;
  for (const inner of childrenOf(node, file)) visit(inner, file, enter);
}

/** A node and all that is inside it, functions included, from the outside in. */
export function nodesIn(node: Node, file: LintedFile): readonly Node[] {
  const nodes: Node[] = [];
  visit(node, file, (inner) => {
    nodes.push(inner);
    return "enter";
  });
  return nodes;
}

/** The parts of an expression that make up its value: its children without names of members and properties, and without types. */
export function* valueParts(node: Node, file: LintedFile): Generator<Node> {
  for (const key of file.sourceCode.visitorKeys[node.type] ?? []) {
    if (isName(node, key) || key.startsWith("type") || key === "returnType") continue;
    const child = (node as unknown as Record<string, Node | (Node | null)[] | null>)[key];
    for (const part of Array.isArray(child) ? child : [child]) if (part) yield part;
  }
}

function isName(node: Node, key: string): boolean {
  return (
    (key === "property" && node.type === "MemberExpression" && !node.computed) ||
    (key === "key" && "computed" in node && !node.computed)
  );
}

/** The name that is evaluated first in an expression or a statement. */
export function firstName(node: Node, file: LintedFile): TSESTree.Identifier | undefined {
  if (node.type === "Identifier") return node;
  for (const part of valueParts(node, file)) {
    const found = isFunction(part) ? undefined : firstName(part, file);
    if (found) return found;
  }
  return undefined;
}
