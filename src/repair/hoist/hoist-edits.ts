import type { TSESTree } from "@typescript-eslint/utils";
import type { Edit } from "../text/edits.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { availableName, leadsToModule, type NameUses } from "../text/available-name.js";
import { dedentedText, indentationAt, styleOf, withoutIndentation } from "../text/construction-text.js";
import { movableVariable, nameRange, renameEdits, type MovableVariable } from "./movable-variable.js";
import type { InsertionPoint } from "./obstacles/place.js";
import { endOf, leadingComments, trailingComments } from "../text/statements.js";
import { isFunction } from "../../syntax/functions.js";
import { unwrap, type CallOrNew, type Node } from "../../syntax/nodes.js";
import type { Variable } from "../../syntax/variables.js";

/** What to hoist, and how. */
export interface Hoisting {
  readonly node: CallOrNew;
  /** Edits inside the construction: options that reuse needs, constants written out. */
  readonly inside: readonly Edit[];
  readonly name: string;
  readonly at: InsertionPoint;
  /** A variable at module scope that holds an equal client already. */
  readonly existing?: Variable | undefined;
}

/** Edits, and the name that the client has at module scope after them. */
export interface Hoisted {
  readonly edits: readonly Edit[];
  readonly name: string;
}

/** Edits that make a client a constant at module scope and let its uses refer to it. */
export function hoistEdits(hoisting: Hoisting, file: FileUnderLint): Hoisted {
  const { node, inside, at, existing } = hoisting;
  const movable = movableVariable(node, file);
  const uses = usesOf(node, movable);
  if (existing) {
    if (!uses.from.every((place) => leadsToModule(existing.name, place, uses.removed, file)))
      return hoistEdits({ ...hoisting, existing: undefined }, file);
    return { name: existing.name, edits: replacedBy(existing.name, node, movable, file) };
  }
  const name = availableName({ preferred: hoisting.name, ...uses }, file);
  const local = movable ? [movable.removal, ...renameEdits(movable.variable, name)] : [replacement(node, name, file)];
  const text = movable
    ? movedText(movable, inside, name, file)
    : `const ${name} = ${dedentedText(node, inside, file)}${styleOf(file).semicolon}`;
  return { name, edits: [insertion(text, at, file), ...local] };
}

/** Where a client is named, itself or by the local variable that holds it. */
export function usesOf(node: Node, movable: MovableVariable | undefined): NameUses {
  const from = movable ? movable.variable.references.map(({ identifier }) => identifier as Node) : [node];
  return { from, removed: movable?.variable };
}

/** Edits that let the uses of a client refer to another one by its name. */
export function replacedBy(
  name: string,
  node: Node,
  movable: MovableVariable | undefined,
  file: FileUnderLint,
): readonly Edit[] {
  return movable ? [movable.bareRemoval, ...renameEdits(movable.variable, name)] : [replacement(node, name, file)];
}

/** The declaration as it stands at module scope, with its comments. */
function movedText(
  { declarator }: MovableVariable,
  inside: readonly Edit[],
  name: string,
  file: FileUnderLint,
): string {
  const { semicolon, newline } = styleOf(file);
  const declaration = declarator.parent;
  const identifier = declarator.id as TSESTree.Identifier;
  const rename: Edit = { range: nameRange(identifier), text: name };
  if (declaration.declarations.length > 1)
    return `const ${dedentedText(declarator, [...inside, rename], file)}${semicolon}`;
  const keyword: Edit = { range: keywordRange(declaration, file), text: "const" };
  const rest: Edit = { range: [endOf(declaration, file), declaration.range[1]], text: "" };
  const indentation = indentationAt(declaration.range[0], file);
  const above = leadingComments(declaration, file).map(
    (comment) => withoutIndentation(commentText(comment, file), indentation) + newline,
  );
  const behind = trailingComments(declaration, file).map((comment) => ` ${commentText(comment, file)}`);
  return above.join("") + dedentedText(declaration, [...inside, rename, keyword, rest], file) + behind.join("");
}

/** `const`, `let`, `var`, `using` or `await using`. */
function keywordRange(declaration: TSESTree.VariableDeclaration, file: FileUnderLint): [number, number] {
  const [start] = declaration.range;
  return [start, file.sourceCode.getTokenBefore(declaration.declarations[0])!.range[1]];
}

function commentText(comment: TSESTree.Comment, file: FileUnderLint): string {
  return file.sourceCode.text.slice(...comment.range);
}

/** The construction replaced by a name; a property of that name becomes a shorthand. */
export function replacement(node: Node, text: string, file: FileUnderLint): Edit {
  const { parent } = node;
  const isProperty = parent?.type === "Property" && parent.parent.type === "ObjectExpression" && parent.value === node;
  if (isProperty && !parent.computed && parent.key.type === "Identifier" && parent.key.name === text) {
    const outside = file.sourceCode.getCommentsInside(parent).length - file.sourceCode.getCommentsInside(node).length;
    if (outside === 0) return { range: parent.range, text };
  }
  const before = file.sourceCode.text[node.range[0] - 1] ?? "";
  const first = file.sourceCode.text[node.range[0]]!;
  const touches = /[\w$]/.test(before) && !/[\w$]/.test(first);
  return { range: node.range, text: touches ? ` ${text}` : text };
}

/** Text as a statement at an insertion point, set off as the statements around it are. */
export function insertion(text: string, { offset, after }: InsertionPoint, file: FileUnderLint): Edit {
  const { newline } = styleOf(file);
  const rest = file.sourceCode.text.slice(offset);
  if (!after) return { range: [offset, offset], text: `${text}${newline}${newline}` };
  const isGrouped =
    after.type === "VariableDeclaration" &&
    after.declarations.every(({ init }) => init && !isFunction(unwrap(init)) && isSingleLine(after));
  const sharesLine = /^[^\S\n]*\S/.test(rest);
  const isFollowed = /^[^\S\n]*\r?\n[^\S\n]*\S/.test(rest) && !/^\s*(?:const|let|var)\b/.test(rest);
  const continues = /^\s*[([+\-`]|^\s*\/(?![/*])/.test(rest) && !text.endsWith(";");
  const guard = continues ? `${newline};` : "";
  const end = sharesLine || (isFollowed && !isGrouped) ? newline : "";
  return { range: [offset, offset], text: `${isGrouped ? newline : newline + newline}${text}${guard}${end}` };
}

function isSingleLine(node: Node): boolean {
  return node.loc.start.line === node.loc.end.line;
}
