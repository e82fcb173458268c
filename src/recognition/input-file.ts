import type { TSESTree } from "@typescript-eslint/utils";
import { BROWSER_INPUTS } from "../catalogue/vocabulary/browser-inputs.js";
import type { LintedFile } from "../file/linted-file.js";
import { exportName, GLOBAL } from "../resolution/qualified-name.js";
import { typeNamesOf } from "../resolution/type-names.js";
import { isFunction } from "../syntax/functions.js";
import { propertyName, unwrap, wrapped, type Node } from "../syntax/nodes.js";
import { variableOf, type Variable } from "../syntax/variables.js";

/** Values are looked through to this depth. */
const DEEPEST = 6;

/** Whether a value comes from the files of an input, a drop or the clipboard, or is declared to be a file. */
export function isInputFile(node: Node, file: LintedFile, depth = 0): boolean {
  const value = unwrap(node);
  if (depth > DEEPEST) return false;
  switch (value.type) {
    case "MemberExpression":
      return isFilesOfInput(value) || isInputFile(value.object, file, depth + 1);
    case "CallExpression":
      return [value.callee, ...value.arguments].some((part) => isInputFile(part, file, depth + 1));
    case "Identifier": {
      const variable = variableOf(value, file);
      return variable !== undefined && isVariableOfInput(variable, file, depth);
    }
    default:
      return false;
  }
}

function isFilesOfInput(member: TSESTree.MemberExpression): boolean {
  const owner = unwrap(member.object);
  const name = owner.type === "MemberExpression" ? propertyName(owner) : undefined;
  return propertyName(member) === BROWSER_INPUTS.files && isOwner(name);
}

function isOwner(name: string | undefined): boolean {
  return (BROWSER_INPUTS.owners as readonly (string | undefined)[]).includes(name);
}

function isVariableOfInput(variable: Variable, file: LintedFile, depth: number): boolean {
  const definition = variable.defs[0];
  if (isDeclaredFile(variable, file)) return true;
  if (definition?.type === "Parameter") {
    const call = isFunction(definition.node as Node) ? wrapped(definition.node as Node).parent : undefined;
    const callee = call?.type === "CallExpression" ? unwrap(call.callee) : undefined;
    return callee?.type === "MemberExpression" && isInputFile(callee.object, file, depth + 1);
  }
  if (definition?.type !== "Variable") return false;
  const declarator = definition.node as TSESTree.VariableDeclarator;
  const loop = declarator.parent.parent;
  const whole = loop?.type === "ForOfStatement" && loop.left === declarator.parent ? loop.right : declarator.init;
  if (!whole) return false;
  return isInputFile(whole, file, depth + 1) || isFilesOfPattern(declarator.id, unwrap(whole));
}

/** `const { files } = event.target`. */
function isFilesOfPattern(pattern: Node, owner: Node): boolean {
  if (pattern.type !== "ObjectPattern" || owner.type !== "MemberExpression" || !isOwner(propertyName(owner)))
    return false;
  return pattern.properties.some(
    (property) => property.type === "Property" && propertyName(property) === BROWSER_INPUTS.files,
  );
}

/** `file: File`, `{ file }: { file: File }`. A server that sends a file on seldom has more of it than its bytes. */
function isDeclaredFile({ defs: [definition] }: Variable, file: LintedFile): boolean {
  const name = definition?.name as Node | undefined;
  if (name?.type !== "Identifier") return false;
  const pattern = name.parent?.type === "Property" ? name.parent.parent : undefined;
  const whole = pattern?.type === "ObjectPattern" ? pattern.typeAnnotation?.typeAnnotation : undefined;
  const member =
    whole?.type === "TSTypeLiteral" ? whole.members.find((one) => isSignatureOf(one, name.name)) : undefined;
  const annotation = member?.type === "TSPropertySignature" ? member.typeAnnotation : name.typeAnnotation;
  const [type, ...others] = typeNamesOf(annotation?.typeAnnotation, file);
  return others.length === 0 && type?.module === GLOBAL && exportName(type) === "File";
}

function isSignatureOf(member: TSESTree.TypeElement, name: string): boolean {
  return member.type === "TSPropertySignature" && member.key.type === "Identifier" && member.key.name === name;
}
