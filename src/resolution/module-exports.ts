import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import { boundNames, exportTarget, specifierName } from "../syntax/exported-names.js";
import { propertyName, unwrap, type Node } from "../syntax/nodes.js";
import { childrenOf } from "../syntax/walk.js";

/** What a module exports under a name: an expression or a declared name of its own, or an export of another module. */
export type ExportedAs =
  | { readonly is: "own"; readonly node: Node }
  | { readonly is: "other"; readonly specifier: string; readonly path: readonly string[] };

/** What a module exports. */
export interface ModuleExports {
  readonly named: ReadonlyMap<string, ExportedAs>;
  /** The modules whose exports it gives as its own: `export * from`, `module.exports = require(…)`. */
  readonly all: readonly string[];
}

/** The exports of a file: of ES modules, and what it assigns to `exports` and `module.exports` at its top level. */
export const moduleExports = memoiseByFile((file: LintedFile): ModuleExports => {
  const named = new Map<string, ExportedAs>();
  const all: string[] = [];
  for (const statement of file.sourceCode.ast.body) {
    switch (statement.type) {
      case "ExportDefaultDeclaration":
        named.set("default", own(nameOfDeclaration(statement.declaration) ?? statement.declaration));
        break;
      case "ExportNamedDeclaration":
        addNamed(statement, named);
        break;
      case "ExportAllDeclaration":
        if (!statement.exported) all.push(statement.source.value);
        else named.set(specifierName(statement.exported), { is: "other", specifier: statement.source.value, path: [] });
        break;
      case "TSExportAssignment":
        named.set("default", own(statement.expression));
        break;
      case "ExpressionStatement":
        addAssigned(statement.expression, named, all);
    }
  }
  if (/\bexports\b/.test(file.sourceCode.text)) addNestedAssignments(file, named, all);
  return { named, all };
});

function own(node: Node): ExportedAs {
  return { is: "own", node };
}

/** The declared name stands for what it declares. */
function nameOfDeclaration(declaration: Node): Node | undefined {
  return "id" in declaration && declaration.id?.type === "Identifier" ? declaration.id : undefined;
}

function addNamed(statement: TSESTree.ExportNamedDeclaration, named: Map<string, ExportedAs>): void {
  for (const { exported, local } of statement.specifiers) {
    const isOther = statement.source !== null;
    named.set(
      specifierName(exported),
      isOther ? { is: "other", specifier: statement.source.value, path: [specifierName(local)] } : own(local),
    );
  }
  const { declaration } = statement;
  if (declaration?.type === "VariableDeclaration") {
    for (const { id } of declaration.declarations) for (const name of boundNames(id)) named.set(name.name, own(name));
    return;
  }
  const name = declaration && nameOfDeclaration(declaration);
  if (name?.type === "Identifier") named.set(name.name, own(name));
}

/** `exports.a = exports.b = …`, `module.exports = { a, b }`, `module.exports = require("./other")`. */
function addAssigned(expression: Node, named: Map<string, ExportedAs>, all: string[]): void {
  if (expression.type !== "AssignmentExpression" || expression.operator !== "=") return;
  const { left, right } = expression;
  const name = exportTarget(left);
  if (name === undefined) return addAssigned(right, named, all);
  const value = unwrap(innermostValue(right));
  named.set(name, own(value));
  if (name === "default") addWhole(value, named, all);
  addAssigned(right, named, all);
}

function innermostValue(node: Node): Node {
  return node.type === "AssignmentExpression" ? innermostValue(node.right) : node;
}

/** What is exported as the whole of a CommonJS module has its members for its exports. */
function addWhole(value: Node, named: Map<string, ExportedAs>, all: string[]): void {
  const required = requiredBy(value);
  if (required !== undefined) all.push(required);
  if (value.type !== "ObjectExpression") return;
  for (const property of value.properties) {
    const spread = property.type === "SpreadElement" ? requiredBy(property.argument) : undefined;
    if (spread !== undefined) all.push(spread);
    const key = property.type === "Property" ? propertyName(property) : undefined;
    if (property.type === "Property" && key !== undefined && key !== "default") named.set(key, own(property.value));
  }
}

function requiredBy(node: Node): string | undefined {
  if (node.type !== "CallExpression" || node.callee.type !== "Identifier" || node.callee.name !== "require")
    return undefined;
  const [specifier] = node.arguments;
  return specifier?.type === "Literal" && typeof specifier.value === "string" ? specifier.value : undefined;
}

/** Assignments inside other statements of the top level: `if (x) { exports.a = … }`, `const a = (exports.a = …)`. */
function addNestedAssignments(file: LintedFile, named: Map<string, ExportedAs>, all: string[]): void {
  const pending: Node[] = [...file.sourceCode.ast.body];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === "AssignmentExpression") {
      const name = exportTarget(node.left);
      if (name !== undefined && !named.has(name)) addAssigned(node, named, all);
    }
    if (!/Function|^Class/.test(node.type)) pending.push(...childrenOf(node, file));
  }
}
