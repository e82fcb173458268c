import type { TSESTree } from "@typescript-eslint/utils";
import { clientConstruction } from "../recognition/client-construction.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { callOf, literalProperty, propertyName, unwrap, wrapped, type Node } from "../syntax/nodes.js";
import { onlyValue, type Variable } from "../syntax/variables.js";
import { isOfClient } from "./object-use.js";

/**
 * Whether nothing can change the object that a variable holds: it is declared `as const`, or this file
 * alone sees it and only reads, spreads or gives it to clients as options.
 */
export const isNeverMutated = memoiseByNode((variable: Variable, file: LintedFile): boolean => {
  const value = onlyValue(variable);
  if (value && isAsConst(value)) return true;
  const declaration = variable.defs[0]?.parent as Node | null | undefined;
  if (declaration?.parent?.type === "ExportNamedDeclaration") return false;
  const literal = value && unwrap(value);
  return variable.references.every(
    (reference) => reference.init === true || onlyReads(reference.identifier, literal, file),
  );
}, true);

function isAsConst(value: Node): boolean {
  if (value.type === "TSSatisfiesExpression") return isAsConst(value.expression);
  return (
    value.type === "TSAsExpression" &&
    value.typeAnnotation.type === "TSTypeReference" &&
    value.typeAnnotation.typeName.type === "Identifier" &&
    value.typeAnnotation.typeName.name === "const"
  );
}

function onlyReads(identifier: Node, literal: Node | undefined, file: LintedFile): boolean {
  const value = wrapped(identifier);
  const parent = value.parent;
  switch (parent?.type) {
    case "SpreadElement":
    case "TemplateLiteral":
    case "BinaryExpression":
      return true;
    case "UnaryExpression":
      return parent.operator !== "delete";
    case "IfStatement":
    case "ConditionalExpression":
      return parent.test === value;
    case "MemberExpression":
      return parent.object === value && (isReadMember(parent, literal) || makesClient(parent, file));
    case "Property":
      return isOfClient(parent, file);
    case "CallExpression":
    case "NewExpression":
      return parent.callee !== value && clientConstruction(parent, file) !== undefined;
    default:
      return parent?.type === "TSTypeQuery";
  }
}

/** A member that is only read; where it may be an object, it is used as an operand and not stored or given away. */
function isReadMember(member: TSESTree.MemberExpression, literal: Node | undefined): boolean {
  const value = wrapped(member);
  const parent = value.parent;
  switch (parent?.type) {
    case "TemplateLiteral":
    case "BinaryExpression":
    case "SpreadElement":
      return true;
    case "MemberExpression":
      return parent.object === value && isReadMember(parent, propertyOf(literal, member));
    case "UnaryExpression":
      return parent.operator !== "delete";
    case "Property":
      return parent.parent.type === "ObjectExpression" && propertyOf(literal, member)?.type === "Literal";
    case "CallExpression":
    case "NewExpression":
      return parent.callee !== value && propertyOf(literal, member)?.type === "Literal";
    case "VariableDeclarator":
    case "ReturnStatement":
      return propertyOf(literal, member)?.type === "Literal";
    default:
      return false;
  }
}

/** `kafka.producer()`: what makes a client leaves the one that it belongs to as it is. */
function makesClient(method: TSESTree.MemberExpression, file: LintedFile): boolean {
  const call = callOf(method);
  return call !== undefined && clientConstruction(call, file) !== undefined;
}

function propertyOf(literal: Node | undefined, member: TSESTree.MemberExpression): Node | undefined {
  const name = propertyName(member);
  if (literal?.type !== "ObjectExpression" || name === undefined) return undefined;
  const found = literalProperty(literal, name);
  return found && unwrap(found.value);
}
