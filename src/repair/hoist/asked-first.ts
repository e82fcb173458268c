import type { LintedFile } from "../../file/linted-file.js";
import { madeFrom, type ClientConstruction } from "../../recognition/client-construction.js";
import { conditionsAt } from "../../syntax/conditions.js";
import { enclosingFunction } from "../../syntax/functions.js";
import type { Node } from "../../syntax/nodes.js";
import { visit } from "../../syntax/walk.js";

/**
 * Whether a function asks for something that a client is made from before it makes it: `if (!env.TOKEN) return null;`.
 * Without that the program makes no client, and one at module scope would be made all the same.
 */
export function isAskedFirst(construction: ClientConstruction, file: LintedFile): boolean {
  const { node } = construction;
  const fn = enclosingFunction(node);
  if (!fn) return false;
  const made = new Set(madeFrom(construction).flatMap((input) => valuesNamedIn(input, file)));
  return conditionsAt(node, fn).some(({ test }) => valuesNamedIn(test, file).some((name) => made.has(name)));
}

/** The values that an expression names, each with its members: `env.TOKEN`. */
function valuesNamedIn(expression: Node, file: LintedFile): readonly string[] {
  const names: string[] = [];
  visit(expression, file, (node) => {
    if (node.type !== "MemberExpression" && node.type !== "Identifier") return "enter";
    names.push(file.sourceCode.getText(node));
    return "skip";
  });
  return names;
}
