import type { LintedFile } from "./linted-file.js";
import type { Node } from "./syntax.js";

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
