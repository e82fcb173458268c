import type { TSESTree } from "@typescript-eslint/utils";
import { canonicalModule } from "../catalogue/specifiers.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { specifierName } from "../syntax/exported-names.js";
import { onlyValue, variableOf, type Variable } from "../syntax/variables.js";
import { propertyName, unwrap, type Node } from "../syntax/nodes.js";

/** Where a value comes from: a module, and the path of exports and members that leads to it. */
export interface QualifiedName {
  /** The import specifier in its canonical form; `globalThis` for globals that nothing declares. */
  readonly module: string;
  /** Export name and members. Empty for the module object itself. */
  readonly path: readonly string[];
}

/** The module of globals. */
export const GLOBAL = "globalThis";
/** The names by which the module of globals can be referred to. */
export const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(["globalThis", "global", "window", "self"]);

/**
 * The name by which the catalogue knows an export: its members joined by dots, `default` for the module
 * itself. `import S from "s"; S.X`, `require("s").X`, `require("s").default.X` and `import { X }` are all `X`.
 */
export function exportName(name: QualifiedName): string {
  const path = name.path.filter((part, index) => part !== "default" || index > 0);
  return path.length > 0 ? path.join(".") : "default";
}

/** An export by its name in its package, whatever the file calls it: "Agent from undici". */
export function exportedAs(name: QualifiedName): string {
  const exported = exportName(name);
  return exported === "default" ? name.module : `${exported} from ${name.module}`;
}

/** The path of the global that an expression names: `Object.freeze`; undefined where it names none. */
export function globalPath(node: Node, file: LintedFile): string | undefined {
  const name = qualifiedNameOf(node, file);
  return name?.module === GLOBAL ? name.path.join(".") : undefined;
}

/**
 * Where the value of an expression comes from, through imports, requires, dynamic imports, aliases,
 * destructuring and members. Undefined when it is made in this file, or when that cannot be told.
 */
export function qualifiedNameOf(node: Node, file: LintedFile): QualifiedName | undefined {
  const expression = unwrap(node);
  switch (expression.type) {
    case "Identifier": {
      const variable = variableOf(expression, file);
      if (variable) return nameOfVariable(variable, file) ?? undefined;
      return { module: GLOBAL, path: GLOBAL_OBJECTS.has(expression.name) ? [] : [expression.name] };
    }
    case "JSXIdentifier": {
      const variable = variableOf(expression, file);
      return variable && (nameOfVariable(variable, file) ?? undefined);
    }
    case "MemberExpression": {
      const property = propertyName(expression);
      const object = property === undefined ? undefined : qualifiedNameOf(expression.object, file);
      return object && property !== undefined ? member(object, property) : undefined;
    }
    case "AwaitExpression":
      return expression.argument.type === "ImportExpression" ? moduleOf(expression.argument.source) : undefined;
    case "CallExpression":
      return isRequire(expression.callee, file) ? moduleOf(expression.arguments[0]) : undefined;
    default:
      return undefined;
  }
}

const nameOfVariable = memoiseByNode((variable: Variable, file: LintedFile): QualifiedName | null => {
  const definition = variable.defs[0];
  if (!definition || variable.defs.length > 1) return null;
  if (definition.type === "ImportBinding")
    return nameOfImport(definition.node as Node, definition.parent as Node | null) ?? null;
  if (definition.type === "Parameter")
    return nameOfImportedModule(definition.node as Node, definition.name as Node) ?? null;
  if (definition.type !== "Variable") return null;
  const whole = onlyValue(variable);
  if (whole) return qualifiedNameOf(whole, file) ?? null;
  return nameOfDestructured(definition.node as TSESTree.VariableDeclarator, variable, file) ?? null;
}, null);

function nameOfImport(node: Node, parent: Node | null): QualifiedName | undefined {
  if (node.type === "TSImportEqualsDeclaration") {
    return node.moduleReference.type === "TSExternalModuleReference"
      ? moduleOf(node.moduleReference.expression)
      : undefined;
  }
  if (parent?.type !== "ImportDeclaration") return undefined;
  const module = moduleOf(parent.source);
  if (!module) return undefined;
  if (node.type === "ImportNamespaceSpecifier") return module;
  if (node.type === "ImportDefaultSpecifier") return member(module, "default");
  if (node.type !== "ImportSpecifier") return undefined;
  return member(module, specifierName(node.imported));
}

/** `import("m").then((m) => …)` and `.then(({ X }) => …)`. */
function nameOfImportedModule(callback: Node, name: Node): QualifiedName | undefined {
  if (callback.type !== "ArrowFunctionExpression" && callback.type !== "FunctionExpression") return undefined;
  const call = callback.parent;
  if (call.type !== "CallExpression" || call.arguments[0] !== callback) return undefined;
  const callee = unwrap(call.callee);
  if (
    callee.type !== "MemberExpression" ||
    propertyName(callee) !== "then" ||
    callee.object.type !== "ImportExpression"
  )
    return undefined;
  const module = moduleOf(callee.object.source);
  const path = callback.params[0] && pathInPattern(callback.params[0], name);
  return module && path && path.reduce(member, module);
}

function nameOfDestructured(
  declarator: TSESTree.VariableDeclarator,
  variable: Variable,
  file: LintedFile,
): QualifiedName | undefined {
  if (!declarator.init || variable.references.filter((reference) => reference.isWrite()).length !== 1) return undefined;
  const path = pathInPattern(declarator.id, variable.identifiers[0] as Node);
  const whole = path && qualifiedNameOf(declarator.init, file);
  return whole && path.reduce(member, whole);
}

/** The property path by which a destructuring pattern reaches a name. Undefined through arrays and rest elements. */
export function pathInPattern(pattern: Node, name: Node): readonly string[] | undefined {
  if (pattern === name) return [];
  if (pattern.type === "AssignmentPattern") return pathInPattern(pattern.left, name);
  if (pattern.type !== "ObjectPattern") return undefined;
  for (const property of pattern.properties) {
    if (property.type !== "Property") continue;
    const rest = pathInPattern(property.value, name);
    const key = rest && propertyName(property);
    if (rest && key !== undefined) return [key, ...rest];
  }
  return undefined;
}

function member(name: QualifiedName, property: string): QualifiedName {
  return { module: name.module, path: [...name.path, property] };
}

function moduleOf(source: Node | undefined): QualifiedName | undefined {
  if (source?.type === "TemplateLiteral" && source.quasis.length === 1) return named(source.quasis[0]!.value.cooked);
  return source?.type === "Literal" && typeof source.value === "string" ? named(source.value) : undefined;
}

function named(specifier: string | null): QualifiedName | undefined {
  if (specifier === null) return undefined;
  return { module: canonicalModule(specifier), path: [] };
}

function isRequire(callee: Node, file: LintedFile): boolean {
  if (callee.type !== "Identifier") return false;
  const variable = variableOf(callee, file);
  if (!variable) return callee.name === "require";
  const made = onlyValue(variable);
  const maker = made?.type === "CallExpression" ? qualifiedNameOf(made.callee, file) : undefined;
  return maker?.module === "node:module" && exportName(maker) === "createRequire";
}
