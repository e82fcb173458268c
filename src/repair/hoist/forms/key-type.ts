import type { TSESTree } from "@typescript-eslint/utils";
import type { FileUnderLint } from "../../../file/linted-file.js";
import { namesOnlyModule } from "../../../syntax/free-variables.js";
import { propertyName, unwrap } from "../../../syntax/nodes.js";
import { MOST_ALIASES, onlyValue, variableOf, type Variable } from "../../../syntax/variables.js";

/** What TypeScript code declares a variable to be. */
export interface Annotation {
  readonly annotation: TSESTree.TypeNode;
  /** It may be left out. */
  readonly isOptional: boolean;
}

/** The type of a variable that is a key, as code at module scope writes it. */
export interface KeyType {
  readonly text: string;
  /** It is one of a few values that the type lists. */
  readonly isChoice: boolean;
}

/** The type of a variable that is a key; undefined where it is not written, or not with names of the module. */
export function keyType(key: Variable, file: FileUnderLint): KeyType | undefined {
  const declared = annotationOf(key.identifiers[0] as TSESTree.Identifier);
  const value = declared ? undefined : onlyValue(key);
  if (value && unwrap(value).type === "TemplateLiteral") return { text: "string", isChoice: false };
  return typeIn(declared, file);
}

/** The same of a member of a variable. */
export function memberKeyType(object: Variable, name: string, file: FileUnderLint): KeyType | undefined {
  return typeIn(memberAnnotation(annotationOf(object.identifiers[0] as TSESTree.Identifier), name), file);
}

function typeIn(declared: Annotation | undefined, file: FileUnderLint): KeyType | undefined {
  if (!declared || !namesOnlyModule(declared.annotation, file)) return undefined;
  const text = file.sourceCode.getText(declared.annotation);
  return {
    text: declared.isOptional ? `${text} | undefined` : text,
    isChoice: isChoice(declared.annotation, file),
  };
}

/** The annotation of a name: its own or, in a pattern that takes an object apart, that of the member. */
export function annotationOf(name: TSESTree.Identifier): Annotation | undefined {
  if (name.typeAnnotation)
    return { annotation: name.typeAnnotation.typeAnnotation, isOptional: name.optional === true };
  const { parent } = name;
  const property = parent.type === "AssignmentPattern" ? parent.parent : parent;
  if (property.type !== "Property" || property.parent.type !== "ObjectPattern") return undefined;
  const object = property.parent.typeAnnotation?.typeAnnotation;
  const member = memberAnnotation(object && { annotation: object, isOptional: false }, propertyName(property));
  return member && { ...member, isOptional: member.isOptional && parent.type !== "AssignmentPattern" };
}

/** The annotation of a member, in that of its object. */
export function memberAnnotation(object: Annotation | undefined, name: string | undefined): Annotation | undefined {
  if (object?.annotation.type !== "TSTypeLiteral") return undefined;
  const member = object.annotation.members.find(
    (one): one is TSESTree.TSPropertySignature =>
      one.type === "TSPropertySignature" && one.key.type === "Identifier" && one.key.name === name,
  );
  return (
    member?.typeAnnotation && {
      annotation: member.typeAnnotation.typeAnnotation,
      isOptional: object.isOptional || member.optional,
    }
  );
}

const PLAIN: ReadonlySet<string> = new Set([
  "TSStringKeyword",
  "TSNumberKeyword",
  "TSBooleanKeyword",
  "TSUndefinedKeyword",
  "TSNullKeyword",
  "TSLiteralType",
]);

/** Whether a type is one of values that are compared by what they are, also by a name that the file gives to it. */
export function isPlainType(type: TSESTree.TypeNode, file: FileUnderLint): boolean {
  return partsOf(type, file).every((part) => PLAIN.has(part.type));
}

/** `"test" | "live"`, `boolean`. */
function isChoice(type: TSESTree.TypeNode, file: FileUnderLint): boolean {
  return partsOf(type, file).every(
    (part) => PLAIN.has(part.type) && part.type !== "TSStringKeyword" && part.type !== "TSNumberKeyword",
  );
}

/** The types of which a type is the union. */
function partsOf(type: TSESTree.TypeNode, file: FileUnderLint, depth = 0): readonly TSESTree.TypeNode[] {
  const inner = (types: readonly TSESTree.TypeNode[]) => types.flatMap((part) => partsOf(part, file, depth + 1));
  if (type.type === "TSUnionType") return inner(type.types);
  if (type.type !== "TSTypeReference" || type.typeName.type !== "Identifier" || depth > MOST_ALIASES) return [type];
  const alias = variableOf(type.typeName, file)?.defs[0]?.node as TSESTree.Node | undefined;
  return alias?.type === "TSTypeAliasDeclaration" ? inner([alias.typeAnnotation]) : [type];
}
