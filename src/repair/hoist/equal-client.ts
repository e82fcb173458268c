import type { TSESTree } from "@typescript-eslint/utils";
import { clientConstruction, type ClientConstruction } from "../../recognition/client-construction.js";
import type { Edit } from "../text/edits.js";
import type { FileUnderLint, LintedFile } from "../../file/linted-file.js";
import { runsNothing, type InsertionPoint } from "./obstacles/place.js";
import { isLibraryCall } from "./obstacles/library-calls.js";
import { reasonAgainstCall } from "./obstacles/use-meaning.js";
import { callOf, isCallOrNew, isWithin, propertyName, unwrap, wrapped, type Node } from "../../syntax/nodes.js";
import { GLOBAL, qualifiedNameOf } from "../../resolution/qualified-name.js";
import { freeVariables, isModuleLevel } from "../../syntax/free-variables.js";
import { variableOf, type Variable } from "../../syntax/variables.js";
import { leadsToModule, type NameUses } from "../text/available-name.js";

/**
 * A constant of the module that holds a client made in the same way, is initialised before anything can
 * need it, and is only ever used, never changed, closed or exported.
 */
export function equalClient(
  construction: ClientConstruction,
  inside: readonly Edit[],
  at: InsertionPoint,
  file: FileUnderLint,
): Variable | undefined {
  const { ast } = file.sourceCode;
  const wanted = tokensOf(construction.node, inside, file);
  if (file.sourceCode.getCommentsInside(construction.node).length > 0) return undefined;
  for (const [index, statement] of ast.body.entries()) {
    const isEarly =
      statement.range[1] <= at.offset || ast.body.slice(0, index).every((earlier) => runsNothing(earlier, file));
    if (!isEarly) return undefined;
    if (statement.type !== "VariableDeclaration" || statement.kind !== "const") continue;
    for (const declarator of statement.declarations) {
      const variable = constantClient(declarator, file);
      if (
        variable &&
        tokensOf(unwrap(declarator.init!), [], file) === wanted &&
        isOnlyUsed(variable, construction, file)
      )
        return variable;
    }
  }
  return undefined;
}

/**
 * A variable of the module that a client made in the same way is kept in from its first use on (`s3 ??= new S3Client()`),
 * and that is only ever used.
 * @param made the construction as it is to be written
 */
export function equalLazyClient(
  construction: ClientConstruction,
  made: string,
  { from, removed }: NameUses,
  file: FileUnderLint,
): Variable | undefined {
  if (meaningsIn(construction.node, file) === undefined) return undefined;
  for (const statement of file.sourceCode.ast.body) {
    if (statement.type !== "VariableDeclaration" || statement.kind !== "let") continue;
    for (const { id, init } of statement.declarations) {
      const variable = id.type === "Identifier" && !init ? variableOf(id, file) : undefined;
      if (
        variable &&
        keepsOnly(variable, made, construction, file) &&
        from.every((place) => leadsToModule(variable.name, place, removed, file))
      )
        return variable;
    }
  }
  return undefined;
}

function keepsOnly(variable: Variable, made: string, construction: ClientConstruction, file: FileUnderLint): boolean {
  const kept = variable.references.flatMap((reference) => {
    const assignment = reference.isWrite() ? (reference.identifier as Node).parent : undefined;
    return assignment?.type === "AssignmentExpression" ? [assignment] : [];
  });
  const meanings = meaningsIn(construction.node, file);
  return (
    kept.length > 0 &&
    kept.every(
      ({ operator, right }) =>
        operator === "??=" && file.sourceCode.getText(right) === made && meaningsIn(right, file) === meanings,
    ) &&
    variable.references.every(
      (reference) => reference.isWrite() || isPlainUse(reference.identifier, construction, file),
    )
  );
}

/**
 * What the names in code stand for, where they mean the same wherever they stand: names of the module, and of exports of
 * libraries that functions import themselves. Undefined where there are others.
 */
function meaningsIn(code: Node, file: FileUnderLint): string | undefined {
  const meanings = freeVariables(code, file).bound.map(({ variable, reference }) => {
    if (isModuleLevel(variable)) return variable.name;
    const name = qualifiedNameOf(reference.identifier as Node, file);
    return name && name.module !== GLOBAL ? `${name.module}#${name.path.join(".")}` : undefined;
  });
  return meanings.includes(undefined) ? undefined : meanings.join(" ");
}

function constantClient({ id, init }: TSESTree.VariableDeclarator, file: FileUnderLint): Variable | undefined {
  const value = init && unwrap(init);
  if (id.type !== "Identifier" || (value?.type !== "NewExpression" && value?.type !== "CallExpression"))
    return undefined;
  return clientConstruction(value, file) && variableOf(id, file);
}

/** Tokens of a construction with edits applied, without comments and trailing commas, as one string that only equal code has. */
function tokensOf(node: Node, edits: readonly Edit[], file: FileUnderLint): string {
  const parts = file.sourceCode.getTokens(node).map((token) => ({ at: token.range[0], text: token.value }));
  for (const { range, text } of edits) {
    if (!isWithin({ range } as never, node)) continue;
    const replaced = parts.findIndex(({ at }) => at >= range[0] && range[1] > range[0]);
    if (replaced >= 0) return `${node.range[0]}: not comparable`;
    parts.push(...(text.match(/[\w$]+|[^\s\w$]/g) ?? []).map((part) => ({ at: range[0] - 0.5, text: part })));
  }
  const texts = parts.toSorted((one, other) => one.at - other.at).map(({ text }) => text);
  return JSON.stringify(texts.filter((text, index) => text !== "," || !/^[)}]$/.test(texts[index + 1] ?? "")));
}

function isOnlyUsed(variable: Variable, construction: ClientConstruction, file: FileUnderLint): boolean {
  return variable.references.every(
    ({ init, identifier }) => init === true || isPlainUse(identifier, construction, file),
  );
}

/** Whether a place that names a client only uses it, and neither changes, closes nor keeps it. */
export function isPlainUse(identifier: Node, construction: ClientConstruction, file: LintedFile): boolean {
  const path: string[] = [];
  let value = wrapped(identifier);
  for (let { parent } = value; parent?.type === "MemberExpression" && parent.object === value; { parent } = value) {
    path.push(propertyName(parent) ?? "*");
    value = wrapped(parent);
  }
  if (path.length === 0) return isAgentOption(value, construction, file);
  return callOf(value) !== undefined && reasonAgainstCall(path, construction.entry) === undefined;
}

/** The value of an option in an object literal that is given to a library at once. */
function isAgentOption(value: Node, construction: ClientConstruction, file: LintedFile): boolean {
  const property = value.parent;
  if (property?.type !== "Property" || property.value !== value) return false;
  let holder: Node | undefined = property.parent;
  while (holder?.type === "ObjectExpression" || holder?.type === "Property") holder = holder.parent;
  return holder !== undefined && isCallOrNew(holder) && isLibraryCall(holder, construction, file);
}
