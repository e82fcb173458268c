import type { TSESTree } from "@typescript-eslint/utils";
import type { ClientConstruction } from "../../../recognition/client-construction.js";
import type { FileUnderLint } from "../../../file/linted-file.js";
import { indentationAt, styleOf } from "../../text/construction-text.js";
import { insert, type Edit } from "../../text/edits.js";
import { indentingEdits } from "../../text/indenting.js";
import { isTypeScript } from "../../text/language.js";
import { caughtError } from "../../text/remembered.js";
import { dependsOnCall, namesOnlyModule } from "../../../syntax/free-variables.js";
import { clientType, variableFor } from "../holder.js";
import type { Reason } from "../obstacles.js";
import { byReason, each, type Form } from "./form.js";
import { directiveOf, unwrap, type Node } from "../../../syntax/nodes.js";
import { enclosingFunction, type FunctionNode } from "../../../syntax/functions.js";

/** What does not matter where the whole function around a client runs once. */
const OVERCOME: ReadonlySet<Reason> = new Set([
  "awaits-arguments",
  "awaited-value",
  "computed",
  "unpredictable-arguments",
  "changing-variable",
  "local-function",
  "environment",
  "may-throw",
  "local-import",
  "local-constant",
  "returned",
  "connects",
  "prepared",
  "order",
]);

/**
 * An async factory without parameters that runs once: concurrent first callers share one promise, and a
 * promise that rejects is forgotten. Its callers stay as they are.
 */
export const memoisedFactory: Form = {
  answer: byReason(each("asked", ...OVERCOME)),
  repair({ construction }, file) {
    const factory = enclosingFunction(construction.node);
    if (!factory || !isMemoisable(factory, file) || !returnsOnly(construction.node, factory)) return undefined;
    const type = isTypeScript(file) ? promiseType(construction, factory, file) : undefined;
    const holder =
      isTypeScript(file) && type === undefined
        ? undefined
        : variableFor(construction, type, { from: [construction.node] }, file);
    if (!holder || factory.body.type !== "BlockStatement") return undefined;
    const edits = [holder.declaration, ...rememberedBody(holder.name, factory.body, file)];
    return { kind: "memoise", data: { name: holder.name }, edits };
  },
};

/** Edits that make the statements of a function those of another, whose promise is kept. */
function rememberedBody(name: string, body: TSESTree.BlockStatement, file: FileUnderLint): readonly Edit[] {
  const { newline, indent, semicolon } = styleOf(file);
  const { text } = file.sourceCode;
  const [start, end] = [body.range[0] + 1, body.range[1] - 1];
  const last = start + text.slice(start, end).trimEnd().length;
  const outer = indentationAt(body.range[0], file);
  const lines = [
    `${indent}})().catch((${caughtError(file)}) => {`,
    `${indent}${indent}${name} = undefined${semicolon}`,
    `${indent}${indent}throw error${semicolon}`,
    `${indent}}))${semicolon}`,
    ...(text.slice(last, end).includes("\n") ? [] : [""]),
  ];
  return [
    insert(start, `${newline}${outer}${indent}return (${name} ??= (async () => {`),
    ...indentingEdits([start, last], body, indent, file),
    insert(last, lines.map((line) => `${newline}${outer}${line}`).join("")),
  ];
}

function isMemoisable(factory: FunctionNode, file: FileUnderLint): boolean {
  const hasDirective =
    factory.body.type === "BlockStatement" &&
    factory.body.body.some((statement) => directiveOf(statement) !== undefined);
  const isMethod = factory.parent.type === "MethodDefinition" || factory.parent.type === "Property";
  if (!factory.async || factory.generator || factory.params.length > 0 || hasDirective || isMethod) return false;
  return !dependsOnCall(factory.body, file) && namesOnlyModule(factory, file);
}

/** The client is what the function's last statement returns, itself or by the variable that holds it. */
function returnsOnly(node: Node, { body }: FunctionNode): boolean {
  const last = body.type === "BlockStatement" ? body.body.at(-1) : undefined;
  const returned = last?.type === "ReturnStatement" && last.argument ? unwrap(last.argument) : undefined;
  if (returned === node) return true;
  const declarator = node.parent;
  return (
    returned?.type === "Identifier" &&
    declarator?.type === "VariableDeclarator" &&
    declarator.id.type === "Identifier" &&
    declarator.id.name === returned.name
  );
}

function promiseType(
  construction: ClientConstruction,
  { returnType }: FunctionNode,
  file: FileUnderLint,
): string | undefined {
  if (returnType) return file.sourceCode.getText(returnType.typeAnnotation);
  const type = clientType(construction, file);
  return type && `Promise<${type}>`;
}
