import type { TSESTree } from "@typescript-eslint/utils";
import type { Edit } from "../text/edits.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { indentationAt } from "../text/construction-text.js";
import { lineRange } from "../text/statements.js";
import { directiveOf, outward, wrapped, type CallOrNew, type Node } from "../../syntax/nodes.js";
import { isFunction, type FunctionNode } from "../../syntax/functions.js";
import { variableOf } from "../../syntax/variables.js";

/**
 * Edits that move the declaration of a client from module scope to the start of the only function that uses
 * it. Undefined where other code uses it too, or where its declaration does more.
 */
export function moveIntoFunction(node: CallOrNew, file: FileUnderLint): readonly Edit[] | undefined {
  const declarator = wrapped(node).parent;
  if (declarator?.type !== "VariableDeclarator" || declarator.id.type !== "Identifier") return undefined;
  const declaration = declarator.parent;
  if (declaration.parent.type !== "Program" || declaration.kind !== "const" || declaration.declarations.length > 1)
    return undefined;
  const user = onlyUser(declarator.id, file);
  const first = user?.body.type === "BlockStatement" ? user.body.body[0] : undefined;
  if (!first || first.loc.start.line === user!.body.loc.start.line || directiveOf(first) !== undefined)
    return undefined;
  const range = lineRange(declaration, file);
  const text = file.sourceCode.getText(declaration);
  if (text.includes("\n")) return undefined;
  const lineBreak = file.sourceCode.text.includes("\r\n") ? "\r\n" : "\n";
  const indentation = indentationAt(first.range[0], file);
  return [
    { range, text: "" },
    { range: [first.range[0], first.range[0]], text: `${text}${lineBreak}${indentation}` },
  ];
}

/** The outermost function in which all uses of a name stand. */
function onlyUser(name: TSESTree.Identifier, file: FileUnderLint): FunctionNode | undefined {
  const uses = (variableOf(name, file)?.references ?? []).filter((reference) => !reference.init);
  const users = new Set(uses.map(({ identifier }) => [...outward(identifier as Node)].findLast(isFunction)));
  return users.size === 1 ? [...users][0] : undefined;
}
