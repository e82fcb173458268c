import type { ClientConstruction } from "../../recognition/client-construction.js";
import type { Edit } from "../text/edits.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { rememberedUnlessDead } from "../text/remembered.js";
import { equalLazyClient } from "./equal-client.js";
import type { Hoisted } from "./hoist-edits.js";
import type { NameUses } from "../text/available-name.js";
import { isTypeScript } from "../text/language.js";
import { variableFor } from "./holder.js";
import { movableVariable, renameEdits, type MovableVariable } from "./movable-variable.js";
import { namesOnlyModule } from "../../syntax/free-variables.js";
import type { Node } from "../../syntax/nodes.js";

/**
 * A client made where it was made, the first time only, and kept in a variable of the module: in the place of the local
 * variable that held it, or else of the construction. An equal client that the file keeps already is used.
 * @param made the construction as it is to be written
 * @param type the type of the client, in TypeScript
 */
export function keptInVariable(
  construction: ClientConstruction,
  made: string,
  type: string | undefined,
  file: FileUnderLint,
): Hoisted | undefined {
  const { node, entry } = construction;
  const movable = entry.sharing?.deadWhen ? undefined : movableVariable(node, file);
  const annotated = movable && replaceable(movable, construction, file) ? typeOf(movable, type, file) : undefined;
  if (movable && annotated) {
    const from = movable.variable.references.map(({ identifier }) => identifier as Node);
    const holder = holderFor(construction, made, annotated.type, { from, removed: movable.variable }, file);
    if (holder)
      return { name: holder.name, edits: [...holder.edits, ...inStatement(movable, made, holder.name, node)] };
  }
  const holder = holderFor(construction, made, type, { from: [node] }, file);
  if (!holder) return undefined;
  const { deadWhen } = entry.sharing ?? {};
  const isAssigned = node.parent.type === "AssignmentExpression" && node.parent.right === node;
  const isInitial = node.parent.type === "VariableDeclarator" || node.parent.type === "PropertyDefinition";
  const isValue = isAssigned || (deadWhen !== undefined && isInitial);
  const kept = deadWhen ? rememberedUnlessDead(holder.name, made, deadWhen) : assignment(holder.name, made);
  const text = isValue ? kept : `(${kept})`;
  return {
    name: holder.name,
    edits: [...holder.edits, { range: node.range, text }],
  };
}

/** The name of the variable, and what declares it where it is not there yet. */
function holderFor(
  construction: ClientConstruction,
  made: string,
  type: string | undefined,
  uses: NameUses,
  file: FileUnderLint,
): { readonly name: string; readonly edits: readonly Edit[] } | undefined {
  const existing = equalLazyClient(construction, made, uses, file);
  if (existing) return { name: existing.name, edits: [] };
  const holder = variableFor(construction, type, uses, file);
  return holder && { name: holder.name, edits: [holder.declaration] };
}

/** `s3 ??= new S3Client();` in the place of `const s3 = new S3Client();` */
function inStatement(
  { declarator, variable }: MovableVariable,
  made: string,
  name: string,
  node: Node,
): readonly Edit[] {
  const [start] = declarator.parent.range;
  return [{ range: [start, node.range[1]], text: assignment(name, made) }, ...renameEdits(variable, name)];
}

function assignment(name: string, made: string): string {
  return `${name} ??= ${made}`;
}

/** Whether a declaration can become an assignment; TypeScript knows in no closure that the variable is set. */
function replaceable(
  { declarator, variable }: MovableVariable,
  { node }: ClientConstruction,
  file: FileUnderLint,
): boolean {
  const declaration = declarator.parent;
  const comments =
    file.sourceCode.getCommentsInside(declaration).length - file.sourceCode.getCommentsInside(node).length;
  const isPlain = declaration.declarations.length === 1 && declarator.init === node && comments === 0;
  if (!isPlain || declaration.kind.endsWith("using")) return false;
  return (
    !isTypeScript(file) || variable.references.every(({ from }) => from.variableScope === variable.scope.variableScope)
  );
}

/** The type that a variable is declared with, or that of the client; undefined where its names are not those of the module. */
function typeOf(
  { declarator }: MovableVariable,
  type: string | undefined,
  file: FileUnderLint,
): { readonly type: string | undefined } | undefined {
  const annotation = declarator.id.typeAnnotation?.typeAnnotation;
  if (!annotation) return { type };
  return namesOnlyModule(annotation, file) ? { type: file.sourceCode.getText(annotation) } : undefined;
}
