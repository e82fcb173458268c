import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import { propertyName, type Node } from "./nodes.js";

/** The name under which an assignment target exports: `exports.x`, `module.exports.x`; `default` for `module.exports` itself. */
export function exportTarget(target: Node): string | undefined {
  if (target.type !== "MemberExpression") return undefined;
  if (isExportsObject(target)) return "default";
  return isExportsObject(target.object) ? propertyName(target) : undefined;
}

function isExportsObject(node: Node): boolean {
  if (node.type === "Identifier") return node.name === "exports";
  return (
    node.type === "MemberExpression" &&
    node.object.type === "Identifier" &&
    node.object.name === "module" &&
    propertyName(node) === "exports"
  );
}

/** A name in a specifier of an import or an export, which may be written as a string. */
export function specifierName(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === "Identifier" ? node.name : node.value;
}

/** The names that a pattern binds, as far as it takes objects apart. */
export function boundNames(pattern: Node): readonly TSESTree.Identifier[] {
  if (pattern.type === "Identifier") return [pattern];
  if (pattern.type !== "ObjectPattern") return [];
  return pattern.properties.flatMap((property) => (property.type === "Property" ? boundNames(property.value) : []));
}

/** The names that a file exports, by `export` and by top-level assignments to `exports`. */
export const exportedNames = memoiseByFile((file: LintedFile): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const statement of file.sourceCode.ast.body) {
    if (statement.type === "ExportDefaultDeclaration") names.add("default");
    else if (statement.type === "ExportNamedDeclaration") addNamed(statement, names);
    else if (statement.type === "ExpressionStatement") addAssigned(statement.expression, names);
  }
  return names;
});

function addNamed(statement: TSESTree.ExportNamedDeclaration, names: Set<string>): void {
  for (const { exported } of statement.specifiers) names.add(specifierName(exported));
  const declaration = statement.declaration;
  if (declaration?.type === "VariableDeclaration") {
    for (const { id } of declaration.declarations) for (const { name } of boundNames(id)) names.add(name);
  } else if (declaration && "id" in declaration && declaration.id?.type === "Identifier")
    names.add(declaration.id.name);
}

function addAssigned(expression: Node, names: Set<string>): void {
  if (expression.type !== "AssignmentExpression") return;
  const name = exportTarget(expression.left);
  if (name !== undefined) names.add(name);
  if (name === "default" && expression.right.type === "ObjectExpression") {
    for (const property of expression.right.properties) {
      const key = property.type === "Property" ? propertyName(property) : undefined;
      if (key !== undefined) names.add(key);
    }
  }
  addAssigned(expression.right, names);
}
