import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { variableOf } from "./variables.js";
import type { Node } from "./nodes.js";

/** The values that a variable can have by its declared type: `"json" | "text"`, `boolean`. Undefined when the type is no list of them. */
export function declaredValues(node: Node, file: LintedFile): readonly unknown[] | undefined {
  const variable = node.type === "Identifier" ? variableOf(node, file) : undefined;
  const name = variable?.defs.length === 1 ? variable.defs[0]!.name : undefined;
  if (name?.type !== "Identifier" || !name.typeAnnotation || name.optional) return undefined;
  return valuesOf(name.typeAnnotation.typeAnnotation, file);
}

function valuesOf(type: TSESTree.TypeNode, file: LintedFile): readonly unknown[] | undefined {
  switch (type.type) {
    case "TSBooleanKeyword":
      return [true, false];
    case "TSLiteralType":
      return type.literal.type === "Literal" ? [type.literal.value] : undefined;
    case "TSUnionType": {
      const values = type.types.map((part) => valuesOf(part, file));
      return values.includes(undefined) ? undefined : values.flatMap((some) => some ?? []);
    }
    case "TSTypeReference": {
      const alias = type.typeName.type === "Identifier" ? variableOf(type.typeName, file)?.defs[0]?.node : undefined;
      return alias?.type === "TSTypeAliasDeclaration" && !alias.typeParameters
        ? valuesOf(alias.typeAnnotation, file)
        : undefined;
    }
    default:
      return undefined;
  }
}
