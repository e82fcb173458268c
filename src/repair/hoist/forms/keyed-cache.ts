import type { TSESTree } from "@typescript-eslint/utils";
import { CREDENTIAL_NAMES, OBJECT_NAMES } from "../../../catalogue/vocabulary/client-options.js";
import { isOfCaller } from "../../../flow/binding-lattice.js";
import { bindingOf } from "../../../flow/binding-time.js";
import type { ClientConstruction } from "../../../recognition/client-construction.js";
import type { Edit } from "../../text/edits.js";
import type { FileUnderLint } from "../../../file/linted-file.js";
import { availableName, naturalName } from "../../text/available-name.js";
import { indentationAt, styleOf } from "../../text/construction-text.js";
import { indentedText } from "../../text/indenting.js";
import { isTypeScript } from "../../text/language.js";
import { clientType, mapFor } from "../holder.js";
import { isStatementOfBlock } from "../../text/statements.js";
import { byReason, each, type Form } from "./form.js";
import { annotationOf, isPlainType, keyType } from "./key-type.js";
import { enclosingFunction } from "../../../syntax/functions.js";
import { isWithin, propertyName, wrapped, type Node } from "../../../syntax/nodes.js";
import type { Variable } from "../../../syntax/variables.js";

/** One client for each value of the only thing in the arguments that depends on the caller. */
export const keyedCache: Form = {
  madeFor: "depends-on-key",
  answer: byReason(each("asked", "depends-on-key", "environment", "may-throw", "returned", "order")),
  repair({ construction, locals, inside }, file) {
    const key = keyOf(construction, locals, file);
    if (!key) return undefined;
    const type = keyType(key, file);
    const map = mapFor(construction, mapTypes(construction, type?.text ?? "unknown", file), file);
    if (!map || (isTypeScript(file) && clientType(construction, file) === undefined)) return undefined;
    const local = cachedStatement(construction, key.name, map.name, inside, file);
    if (!local) return undefined;
    const isCredential =
      CREDENTIAL_NAMES.test(key.name) ||
      optionNames(key, construction.node).some((name) => CREDENTIAL_NAMES.test(name));
    return {
      kind: isCredential ? "cacheByCredential" : type?.isChoice ? "cacheByChoice" : "cacheByKey",
      data: { key: key.name, name: map.name },
      edits: [map.declaration, local],
    };
  },
};

/** The variable of the caller that the arguments name, when there is one, and it is used as a plain value. */
function keyOf(
  construction: ClientConstruction,
  locals: readonly Variable[],
  file: FileUnderLint,
): Variable | undefined {
  const fromCaller = locals.filter((variable) => {
    const use = variable.references.find(({ identifier }) => isWithin(identifier, construction.node));
    return use && isOfCaller(bindingOf(use.identifier as Node, file));
  });
  const [key] = fromCaller;
  if (fromCaller.length !== 1 || !key || OBJECT_NAMES.test(key.name) || !isPlain(key, file)) return undefined;
  const uses = key.references.filter(({ identifier }) => isWithin(identifier, construction.node));
  return uses.every(({ identifier }) => isPlainValue(identifier)) ? key : undefined;
}

/** Whether nothing says that a key is an object, of which each is another key. */
function isPlain(key: Variable, file: FileUnderLint): boolean {
  const annotation = annotationOf(key.identifiers[0] as TSESTree.Identifier)?.annotation;
  return annotation === undefined || isPlainType(annotation, file);
}

function isPlainValue(identifier: Node): boolean {
  const { parent } = wrapped(identifier);
  switch (parent?.type) {
    case "Property":
      return parent.value === wrapped(identifier) || parent.shorthand;
    case "MemberExpression":
      return parent.computed && parent.property === wrapped(identifier);
    case "TemplateLiteral":
    case "BinaryExpression":
    case "LogicalExpression":
    case "ConditionalExpression":
    case "NewExpression":
    case "CallExpression":
      return true;
    default:
      return false;
  }
}

function optionNames(key: Variable, node: Node): string[] {
  return key.references.flatMap(({ identifier }) => {
    const { parent } = wrapped(identifier);
    return isWithin(identifier, node) && parent?.type === "Property" ? [propertyName(parent) ?? ""] : [];
  });
}

function mapTypes(construction: ClientConstruction, key: string, file: FileUnderLint): string | undefined {
  return isTypeScript(file) ? `<${key}, ${clientType(construction, file) ?? "unknown"}>` : undefined;
}

/** The statement that made the client, looking into the map first. Only a declaration or a return of the client has a place for it. */
function cachedStatement(
  construction: ClientConstruction,
  key: string,
  map: string,
  inside: readonly Edit[],
  file: FileUnderLint,
): Edit | undefined {
  const { parent } = construction.node;
  if (construction.entry.construction.awaited || !enclosingFunction(construction.node)) return undefined;
  const { newline, indent, semicolon } = styleOf(file);
  const lines = (name: string, outer: string) =>
    [
      `let ${name} = ${map}.get(${key})${semicolon}`,
      `if (!${name}) {`,
      `${indent}${name} = ${indentedText(construction.node.range, inside, construction.node, file)}${semicolon}`,
      `${indent}${map}.set(${key}, ${name})${semicolon}`,
      "}",
    ].join(`${newline}${outer}`);
  if (
    parent.type === "VariableDeclarator" &&
    parent.id.type === "Identifier" &&
    parent.parent.declarations.length === 1 &&
    isStatementOfBlock(parent.parent)
  ) {
    if (
      parent.id.typeAnnotation ||
      file.sourceCode.getCommentsInside(parent.parent).length >
        file.sourceCode.getCommentsInside(construction.node).length
    )
      return undefined;
    return { range: parent.parent.range, text: lines(parent.id.name, indentationAt(parent.parent.range[0], file)) };
  }
  if (
    parent.type !== "ReturnStatement" ||
    (parent.parent.type !== "BlockStatement" && parent.parent.type !== "SwitchCase")
  )
    return undefined;
  const outer = indentationAt(parent.range[0], file);
  const name = availableName({ preferred: naturalName(construction), from: [construction.node] }, file);
  return { range: parent.range, text: `${lines(name, outer)}${newline}${outer}return ${name}${semicolon}` };
}
