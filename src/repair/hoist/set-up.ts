import type { TSESTree } from "@typescript-eslint/utils";
import { escapeOf } from "../../flow/escape.js";
import type { ClientConstruction } from "../../recognition/client-construction.js";
import type { Edit } from "../text/edits.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { indentationAt, styleOf, textWith } from "../text/construction-text.js";
import { indentedText } from "../text/indenting.js";
import { dependsOnCall, freeVariables, isModuleLevel, suspends } from "../../syntax/free-variables.js";
import { endOf, isStatementOfBlock } from "../text/statements.js";
import { enclosingFunction } from "../../syntax/functions.js";
import { isWithin, propertyName, unwrap, wrapped, type Node } from "../../syntax/nodes.js";
import { variableOf, type Variable } from "../../syntax/variables.js";
import { visit } from "../../syntax/walk.js";

/** How a client is made ready where it is made: all of it moves together. */
export interface SetUp {
  /** What it takes up, which a promise of the ready client replaces. */
  readonly range: readonly [number, number];
  /** Code for the promise, with edits inside the construction. */
  readonly promise: (inside: readonly Edit[]) => string;
  /** The code in the place of the range, given code for the promise that is kept. */
  readonly use: (kept: string) => string;
  /** Whether a node is a part of it. */
  readonly includes: (node: Node) => boolean;
}

/**
 * How a client is prepared, as one piece: in one expression (`await createClient().connect()`), or in the statements
 * right after its declaration (`client.on("error", log); await client.connect();`). Undefined where something else
 * stands between, or where it depends on the call that it runs in.
 */
export function setUpOf(construction: ClientConstruction, file: FileUnderLint): SetUp | undefined {
  const { preparation } = construction.entry;
  if (!preparation || !enclosingFunction(construction.node)?.async) return undefined;
  const calls = escapeOf(construction.node, file).uses.filter(
    ({ kind, path }) => kind === "call" && preparation.by.includes(path.join(".")),
  );
  const [call] = calls;
  if (calls.length !== 1 || call!.captured) return undefined;
  const prepares = call!.node as TSESTree.CallExpression;
  if (prepares.arguments.length > 0) return undefined;
  return isWithin(construction.node, prepares)
    ? inExpression(construction, prepares, file)
    : inStatements(construction, prepares, file);
}

/** `await new DataSource(options).initialize()`, whose promise is of the client. */
function inExpression(
  { node, entry }: ClientConstruction,
  prepares: TSESTree.CallExpression,
  file: FileUnderLint,
): SetUp | undefined {
  if (!entry.preparation?.givesClient || wrapped(prepares).parent?.type !== "AwaitExpression") return undefined;
  if (!isIndependent(prepares, undefined, node, file)) return undefined;
  return {
    range: prepares.range,
    promise: (inside) => textWith(prepares, inside, file),
    use: (kept) => kept,
    includes: (inner) => isWithin(inner, prepares),
  };
}

/** The declaration of the client, and the statements behind it that set it up, the last of which prepares it. */
function inStatements(
  { node, entry }: ClientConstruction,
  prepares: TSESTree.CallExpression,
  file: FileUnderLint,
): SetUp | undefined {
  const declarator = wrapped(node).parent;
  if (declarator?.type !== "VariableDeclarator" || declarator.id.type !== "Identifier") return undefined;
  const declaration = declarator.parent;
  const { parent } = declaration;
  const variable = variableOf(declarator.id, file);
  if (
    declaration.kind.endsWith("using") ||
    declaration.declarations.length > 1 ||
    !isStatementOfBlock(declaration) ||
    parent.type !== "BlockStatement"
  )
    return undefined;
  const { body } = parent;
  const first = body.indexOf(declaration);
  const last = body.findIndex((statement) => isWithin(prepares, statement));
  const steps = body.slice(first + 1, last + 1);
  if (!variable || steps.length === 0 || !steps.every((step) => isStep(step, variable, node, file))) return undefined;
  if (!isAwaitedStatement(steps.at(-1)!, prepares) || [declaration, ...steps].some((one) => hasLongText(one, file)))
    return undefined;
  const { name } = declarator.id;
  const range = [declaration.range[0], endOf(steps.at(-1)!, file)] as const;
  const isShort =
    entry.preparation?.givesClient === true && steps.length === 1 && hasNoComments(declaration, steps[0]!, file);
  const annotation = declarator.id.typeAnnotation ? file.sourceCode.getText(declarator.id.typeAnnotation) : "";
  const { semicolon } = styleOf(file);
  return {
    range,
    promise: (inside) =>
      isShort
        ? `${textWith(node, inside, file)}.${propertyName(prepares.callee as TSESTree.MemberExpression)}()`
        : asFunction(range, name, inside, file),
    use: (kept) => `${declaration.kind} ${name}${annotation} = await ${kept}${semicolon}`,
    includes: (inner) => steps.some((step) => isWithin(inner, step)),
  };
}

/** A statement that only calls a method of the client, with nothing of the surrounding functions in it. */
function isStep(step: TSESTree.Statement, variable: Variable, made: Node, file: FileUnderLint): boolean {
  if (step.type !== "ExpressionStatement") return false;
  const value = unwrap(step.expression);
  const call = value.type === "AwaitExpression" ? unwrap(value.argument) : value;
  if (call.type !== "CallExpression" || call.callee.type !== "MemberExpression") return false;
  const object = unwrap(call.callee.object);
  return object.type === "Identifier" && object.name === variable.name && isIndependent(call, variable, made, file);
}

/** Whether code outside the construction means the same wherever it runs; what the construction needs is judged by itself. */
function isIndependent(code: Node, own: Variable | undefined, made: Node, file: FileUnderLint): boolean {
  return (
    !dependsOnCall(code, file) &&
    !suspends(code, file) &&
    freeVariables(code, file).bound.every(
      ({ variable, reference }) => variable === own || isModuleLevel(variable) || isWithin(reference.identifier, made),
    )
  );
}

function isAwaitedStatement(statement: TSESTree.Statement, call: Node): boolean {
  const awaited = wrapped(call).parent;
  return awaited?.type === "AwaitExpression" && wrapped(awaited).parent === statement;
}

function hasNoComments(declaration: Node, step: Node, file: FileUnderLint): boolean {
  const { sourceCode } = file;
  return (
    [
      ...sourceCode.getCommentsInside(declaration),
      ...sourceCode.getCommentsBefore(step),
      ...sourceCode.getCommentsInside(step),
    ].length === 0
  );
}

/** Text over several lines, which indentation would change. */
function hasLongText(node: Node, file: FileUnderLint): boolean {
  let found = false;
  visit(node, file, (inner) => {
    found ||= inner.type === "TemplateElement" && inner.value.raw.includes("\n");
    return "enter";
  });
  return found;
}

/** The statements as they stand, in an async function that is called at once and returns the client. */
function asFunction(
  range: readonly [number, number],
  name: string,
  inside: readonly Edit[],
  file: FileUnderLint,
): string {
  const { newline, indent, semicolon } = styleOf(file);
  const outer = indentationAt(range[0], file);
  const body = indentedText(range, inside, file.sourceCode.ast, file);
  return [
    "(async () => {",
    `${outer}${indent}${body}`,
    `${outer}${indent}return ${name}${semicolon}`,
    `${outer}})()`,
  ].join(newline);
}
