import type { TSESTree } from "@typescript-eslint/utils";
import type { Edit } from "../shared/edits.js";
import type { LintedFile } from "../shared/linted-file.js";
import { isFunction, unwrap, variableOf, wrapped, type CallOrNew, type Node, type Variable } from "../shared/syntax.js";
import { availableName, leadsToModule } from "./available-name.js";
import { dedentEdits, indentationAt, styleOf, textWith } from "./construction-text.js";
import { freeVariables, isModuleLevel } from "./free-variables.js";
import type { InsertionPoint } from "./insertion-point.js";

/** A local variable whose whole declaration moves. */
interface MovableDeclaration {
  readonly declaration: TSESTree.VariableDeclaration;
  readonly declarator: TSESTree.VariableDeclarator;
  readonly variable: Variable;
}

/** What to hoist, and how. */
export interface Hoisting {
  readonly node: CallOrNew;
  /** Edits inside the construction: options that reuse needs. */
  readonly inside: readonly Edit[];
  readonly name: string;
  readonly at: InsertionPoint;
  /** A variable at module scope that holds an equal client already. */
  readonly existing?: Variable | undefined;
}

/** Edits that make a client a constant at module scope and let its uses refer to it. */
export function hoistEdits(hoisting: Hoisting, file: LintedFile): { readonly edits: Edit[]; readonly name: string } {
  const { node, inside, name, at, existing } = hoisting;
  const movable = movableDeclaration(node, file);
  const target =
    existing?.name ??
    (movable
      ? availableName({ preferred: name, from: namingPlaces(movable), removed: movable.variable }, file)
      : availableName({ preferred: name, from: [node] }, file));
  if (
    existing &&
    ![node, ...(movable ? namingPlaces(movable) : [])].every((place) =>
      leadsToModule(target, place, movable?.variable, file),
    )
  )
    return hoistEdits({ ...hoisting, existing: undefined }, file);
  const renames = movable ? renameEdits(movable.variable, target) : [replacement(node, target, file)];
  if (existing) {
    const removed: Edit[] = movable ? [{ range: statementRange(movable.declaration, file), text: "" }] : [];
    return { name: target, edits: [...removed, ...renames] };
  }
  const local: Edit[] = movable ? [{ range: lineRange(movable.declaration, file), text: "" }, ...renames] : renames;
  const comments = movable ? leadingComments(movable.declaration, file) : [];
  const text = declarationText(node, inside, target, movable, comments, file);
  return { name: target, edits: [insertion(text, at, file), ...local] };
}

/** The declaration that only holds the client, when all of it can go to module scope. */
export function movableDeclaration(node: CallOrNew, file: LintedFile): MovableDeclaration | undefined {
  const declarator = wrapped(node).parent;
  if (declarator?.type !== "VariableDeclarator" || declarator.id.type !== "Identifier") return undefined;
  const declaration = declarator.parent;
  const variable = variableOf(declarator.id, file);
  if (!variable || declaration.declarations.length !== 1 || !isStatementOfBlock(declaration)) return undefined;
  if (variable.references.filter((reference) => reference.isWrite()).length !== 1 || variable.defs.length !== 1)
    return undefined;
  const isUsedEarlier = variable.references.some(({ identifier }) => identifier.range[0] < declarator.range[0]);
  if (isUsedEarlier || !namesModuleTypesOnly(declarator, file)) return undefined;
  return leavesNoHazard(declaration, file) ? { declaration, declarator, variable } : undefined;
}

function isStatementOfBlock(declaration: TSESTree.VariableDeclaration): boolean {
  const { parent } = declaration;
  return parent.type === "BlockStatement" || parent.type === "StaticBlock" || parent.type === "SwitchCase";
}

function namesModuleTypesOnly(declarator: TSESTree.VariableDeclarator, file: LintedFile): boolean {
  return freeVariables(declarator, file).bound.every(({ variable }) => isModuleLevel(variable));
}

/** Without semicolons, what follows a removed statement must not continue what stands before it. */
function leavesNoHazard(declaration: TSESTree.VariableDeclaration, file: LintedFile): boolean {
  const before = file.sourceCode.getTokenBefore(declaration);
  const after = file.sourceCode.getTokenAfter(declaration);
  if (!before || !after || /^[;{}:]$/.test(before.value)) return true;
  return !/^[([/+\-*.,`]/.test(after.value);
}

function namingPlaces({ variable }: MovableDeclaration): Node[] {
  return variable.references.map(({ identifier }) => identifier);
}

function declarationText(
  node: CallOrNew,
  inside: readonly Edit[],
  name: string,
  movable: MovableDeclaration | undefined,
  comments: readonly TSESTree.Comment[],
  file: LintedFile,
): string {
  const { semicolon, newline } = styleOf(file);
  if (!movable) {
    const dedent = dedentEdits(node, file);
    return `const ${name} = ${textWith(node, [...inside, ...dedent], file)}${semicolon}`;
  }
  const { declaration, declarator } = movable;
  const keyword = file.sourceCode.getFirstToken(declaration)!;
  const edits: Edit[] = [...inside, ...dedentEdits(declaration, file), { range: keyword.range, text: "const" }];
  if (declarator.id.type === "Identifier" && declarator.id.name !== name)
    edits.push({ range: nameRange(declarator.id), text: name });
  const indentation = indentationAt(declaration.range[0], file);
  const above = comments
    .map((comment) => dedentText(file.sourceCode.getText(comment as never), indentation) + newline)
    .join("");
  const ending = trailingComments(declaration, file)
    .map((comment) => ` ${file.sourceCode.getText(comment as never)}`)
    .join("");
  return above + textWith(declaration, edits, file) + ending;
}

function dedentText(text: string, indentation: string): string {
  return indentation === "" ? text : text.replaceAll(`\n${indentation}`, "\n");
}

/** The name of an identifier without its type annotation. */
function nameRange(identifier: TSESTree.Identifier): [number, number] {
  return [identifier.range[0], identifier.range[0] + identifier.name.length];
}

/** A comment that is about the lines below it, not about the next statement. */
const REGION_COMMENT = /^\s*(?:eslint-(?:disable|enable)\b(?!-)|#?(?:end)?region\b|prettier-ignore-(?:start|end))/;

/** Comments on their own lines directly above a statement. */
export function leadingComments(statement: Node, file: LintedFile): readonly TSESTree.Comment[] {
  const found: TSESTree.Comment[] = [];
  let { line } = statement.loc.start;
  if (!isFirstOnLine(statement.range[0], file)) return [];
  for (const comment of file.sourceCode.getCommentsBefore(statement).toReversed()) {
    if (
      comment.loc.end.line !== line - 1 ||
      !isFirstOnLine(comment.range[0], file) ||
      REGION_COMMENT.test(comment.value)
    )
      break;
    found.unshift(comment);
    line = comment.loc.start.line;
  }
  return found;
}

/** Comments that end the line of a statement. */
export function trailingComments(statement: Node, file: LintedFile): readonly TSESTree.Comment[] {
  const after = file.sourceCode.getCommentsAfter(statement);
  const onLine = after.filter(
    (comment) => comment.loc.start.line === statement.loc.end.line && comment.loc.end.line === comment.loc.start.line,
  );
  const last = onLine.at(-1);
  return last && !/^[^\S\r\n]*(?:\r?\n|$)/.test(file.sourceCode.text.slice(last.range[1])) ? [] : onLine;
}

function isFirstOnLine(offset: number, file: LintedFile): boolean {
  return indentationAt(offset, file).length === offset - (file.sourceCode.text.lastIndexOf("\n", offset - 1) + 1);
}

/** The range of a statement without its comments, which stay; with its line when it stands alone there. */
function statementRange(statement: Node, file: LintedFile): [number, number] {
  const hasComments = leadingComments(statement, file).length > 0 || trailingComments(statement, file).length > 0;
  return hasComments ? [statement.range[0], statement.range[1]] : lineRange(statement, file);
}

/** The range of a statement with its comments and, when nothing else stands there, its lines. */
export function lineRange(statement: Node, file: LintedFile): [number, number] {
  const { text } = file.sourceCode;
  const start = leadingComments(statement, file)[0]?.range[0] ?? statement.range[0];
  const end = trailingComments(statement, file).at(-1)?.range[1] ?? statement.range[1];
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const restOfLine = /^[^\S\n]*(?:\n|$)/.exec(text.slice(end));
  if (text.slice(lineStart, start).trim() !== "" || !restOfLine) {
    const space = /^[^\S\n]*/.exec(text.slice(end))![0].length;
    return [start, end + (restOfLine ? 0 : space)];
  }
  const lineEnd = end + restOfLine[0].length;
  const blankAfter = /^(?:[^\S\n]*\n)+/.exec(text.slice(lineEnd))?.[0].length ?? 0;
  const opensBlock =
    /(?:\{|:)[^\S\n]*\r?\n$/.test(text.slice(0, lineStart)) || /\n[^\S\n]*\r?\n$/.test(text.slice(0, lineStart));
  return [lineStart, lineEnd + (opensBlock ? blankAfter : 0)];
}

function renameEdits(variable: Variable, name: string): Edit[] {
  if (variable.name === name) return [];
  const uses = variable.references
    .filter((reference) => !reference.init)
    .map((reference) => reference.identifier as TSESTree.Identifier);
  return uses.map((identifier) => ({
    range: nameRange(identifier),
    text: isShorthand(identifier) ? `${identifier.name}: ${name}` : name,
  }));
}

function isShorthand(identifier: TSESTree.Identifier): boolean {
  const { parent } = identifier;
  return parent.type === "Property" && parent.shorthand && parent.value === identifier;
}

/** The construction replaced by a name; a property of that name becomes a shorthand. */
export function replacement(node: Node, text: string, file: LintedFile): Edit {
  const { parent } = node;
  const isProperty = parent?.type === "Property" && parent.parent.type === "ObjectExpression" && parent.value === node;
  if (isProperty && !parent.computed && parent.key.type === "Identifier" && parent.key.name === text) {
    if (file.sourceCode.getCommentsInside(parent).length === file.sourceCode.getCommentsInside(node).length)
      return { range: parent.range, text };
  }
  const before = file.sourceCode.text[node.range[0] - 1] ?? "";
  const first = file.sourceCode.text[node.range[0]]!;
  const touches = /[\w$]/.test(before) && !/[\w$]/.test(first);
  return { range: node.range, text: touches ? ` ${text}` : text };
}

/** Text as a statement at an insertion point, set off as the statements around it are. */
export function insertion(text: string, { offset, after }: InsertionPoint, file: LintedFile): Edit {
  const { newline } = styleOf(file);
  const source = file.sourceCode.text;
  if (!after) return { range: [offset, offset], text: `${text}${newline}${newline}` };
  const isGrouped =
    after.type === "VariableDeclaration" &&
    after.declarations.every(({ init }) => init && !isFunction(unwrap(init)) && isSingleLine(after));
  const rest = source.slice(offset);
  const follows = /^[^\S\n]*\r?\n[^\S\n]*\S/.test(rest) && !startsWithDeclaration(rest);
  const sharesLine = rest !== "" && !/^[^\S\n]*\r?\n/.test(rest);
  const continues = /^\s*[([+\-`]|^\s*\/(?![/*])/.test(rest) && !text.endsWith(";");
  const guard = continues ? `${newline};` : "";
  const before = isGrouped ? newline : newline + newline;
  return {
    range: [offset, offset],
    text: `${before}${text}${guard}${sharesLine ? newline : follows && !isGrouped ? newline : ""}`,
  };
}

function isSingleLine(node: Node): boolean {
  return node.loc.start.line === node.loc.end.line;
}

function startsWithDeclaration(rest: string): boolean {
  return /^\s*(?:const|let|var)\b/.test(rest);
}
