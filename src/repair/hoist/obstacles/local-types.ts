import type { FileUnderLint } from "../../../file/linted-file.js";
import { isClass } from "../../../syntax/classes.js";
import { isFunction } from "../../../syntax/functions.js";
import { outward, type Node } from "../../../syntax/nodes.js";
import { visit } from "../../../syntax/walk.js";

/**
 * Whether code names a type that exists only inside a function around it: a type parameter, or a type that
 * is declared there. By the syntax, since not every parser tells the scope of types.
 */
export function namesLocalType(code: Node, file: FileUnderLint): boolean {
  const names = new Set<string>();
  visit(code, file, (node) => {
    if (node.type === "TSTypeReference" && node.typeName.type === "Identifier") names.add(node.typeName.name);
    return "enter";
  });
  return names.size > 0 && [...outward(code)].some((around) => typesDeclaredIn(around).some((name) => names.has(name)));
}

function typesDeclaredIn(node: Node): readonly string[] {
  if (isFunction(node) || isClass(node)) {
    return node.typeParameters?.params.map(({ name }) => nameOf(name)) ?? [];
  }
  if (node.type !== "BlockStatement") return [];
  return node.body.flatMap((statement) => {
    const declaresType =
      statement.type === "TSTypeAliasDeclaration" ||
      statement.type === "TSInterfaceDeclaration" ||
      statement.type === "TSEnumDeclaration" ||
      statement.type === "ClassDeclaration";
    return declaresType && statement.id ? [statement.id.name] : [];
  });
}

/** Babel gives the name of a type parameter as a string. */
function nameOf(name: { readonly name: string } | string): string {
  return typeof name === "string" ? name : name.name;
}
