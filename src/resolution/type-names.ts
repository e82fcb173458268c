import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { GLOBAL, qualifiedNameOf, type QualifiedName } from "./qualified-name.js";
import type { ClassNode } from "../syntax/classes.js";
import { variableOf } from "../syntax/variables.js";

/** Type operators whose result still is the type in their first argument. */
const TRANSPARENT_TYPES = new Set([
  "Readonly",
  "Partial",
  "Required",
  "NonNullable",
  "Omit",
  "Pick",
  "Promise",
  "Awaited",
]);
const MAX_DEPTH = 4;

/**
 * The imported or global types that a type annotation names, through unions, intersections, aliases and
 * interfaces of this file. Empty when it names none.
 */
export function typeNamesOf(
  type: TSESTree.TypeNode | undefined,
  file: LintedFile,
  depth = 0,
): readonly QualifiedName[] {
  if (!type || depth > MAX_DEPTH) return [];
  switch (type.type) {
    case "TSUnionType":
    case "TSIntersectionType":
      return type.types.flatMap((member) => typeNamesOf(member, file, depth + 1));
    case "TSTypeReference":
      return namesOfReference(type.typeName, typeArgumentsOf(type), file, depth);
    case "TSImportType":
      return type.source.type === "Literal" && type.qualifier
        ? [{ module: type.source.value, path: pathOf(type.qualifier) }]
        : [];
    default:
      return [];
  }
}

/** The imported or global names behind the `extends` and `implements` of a class, through classes of this file. */
export function heritageOf(owner: ClassNode, file: LintedFile, depth = 0): readonly QualifiedName[] {
  // Only parsers of TypeScript give the interfaces.
  const interfaces = (owner.implements ?? []).flatMap((implemented) =>
    namesOfExpression(implemented.expression, file, depth),
  );
  return owner.superClass ? [...superclassNames(owner.superClass, file, depth), ...interfaces] : interfaces;
}

function superclassNames(superclass: TSESTree.Expression, file: LintedFile, depth: number): readonly QualifiedName[] {
  if (depth > MAX_DEPTH) return [];
  if (superclass.type === "CallExpression") {
    return [superclass.callee, ...superclass.arguments].flatMap((part) =>
      part.type === "SpreadElement" ? [] : superclassNames(part, file, depth + 1),
    );
  }
  if (superclass.type === "Identifier") {
    const definition = variableOf(superclass, file)?.defs[0];
    if (definition?.type === "ClassName") return heritageOf(definition.node, file, depth + 1);
  }
  const name = qualifiedNameOf(superclass, file);
  return name ? [name] : [];
}

function namesOfExpression(expression: TSESTree.Expression, file: LintedFile, depth: number): readonly QualifiedName[] {
  if (expression.type === "Identifier") return namesOfReference(expression, undefined, file, depth);
  const name = qualifiedNameOf(expression, file);
  return name ? [name] : [];
}

function namesOfReference(
  name: TSESTree.EntityName,
  parameters: readonly TSESTree.TypeNode[] | undefined,
  file: LintedFile,
  depth: number,
): readonly QualifiedName[] {
  if (name.type === "ThisExpression") return [];
  if (name.type === "TSQualifiedName") {
    const path = pathOf(name);
    const root = rootOf(name);
    return root
      ? namesOfReference(root, undefined, file, depth).map((base) => ({
          module: base.module,
          path: [...base.path, ...path.slice(1)],
        }))
      : [];
  }
  const definition = variableOf(name, file)?.defs[0];
  if (!definition) {
    if (TRANSPARENT_TYPES.has(name.name) && parameters?.[0]) return typeNamesOf(parameters[0], file, depth + 1);
    return [{ module: GLOBAL, path: [name.name] }];
  }
  if (definition.type === "ImportBinding") {
    const imported = qualifiedNameOf(name, file);
    return imported ? [imported] : [];
  }
  return definition.type === "Type" ? namesOfDeclaration(definition.node as TSESTree.Node, file, depth) : [];
}

/** The imported or global types that a type or interface stands for, by its declared name. */
export function typeNamesBehind(declared: TSESTree.Node, file: LintedFile): readonly QualifiedName[] {
  return declared.parent ? namesOfDeclaration(declared.parent, file, 0) : [];
}

function namesOfDeclaration(node: TSESTree.Node, file: LintedFile, depth: number): readonly QualifiedName[] {
  if (node.type === "TSTypeAliasDeclaration") return typeNamesOf(node.typeAnnotation, file, depth + 1);
  if (node.type !== "TSInterfaceDeclaration" || depth > MAX_DEPTH) return [];
  return node.extends.flatMap((heritage) =>
    heritage.expression.type === "Identifier"
      ? namesOfReference(heritage.expression, typeArgumentsOf(heritage), file, depth + 1)
      : namesOfExpression(heritage.expression, file, depth + 1),
  );
}

/** The type arguments of a reference, which Babel keeps under an older name. */
function typeArgumentsOf(
  reference: TSESTree.TSTypeReference | TSESTree.TSInterfaceHeritage,
): readonly TSESTree.TypeNode[] | undefined {
  const older = (reference as { readonly typeParameters?: TSESTree.TSTypeParameterInstantiation }).typeParameters;
  return (reference.typeArguments ?? older)?.params;
}

function pathOf(name: TSESTree.EntityName): readonly string[] {
  if (name.type === "TSQualifiedName") return [...pathOf(name.left), name.right.name];
  return name.type === "Identifier" ? [name.name] : [];
}

function rootOf(name: TSESTree.EntityName): TSESTree.Identifier | undefined {
  if (name.type === "TSQualifiedName") return rootOf(name.left);
  return name.type === "Identifier" ? name : undefined;
}
