import type { TSESTree } from "@typescript-eslint/utils";
import { clientConstruction } from "../../../recognition/client-construction.js";
import { isModuleScope } from "../../../recognition/top-level.js";
import type { FileUnderLint } from "../../../file/linted-file.js";
import { importsBack } from "../../../project/programs.js";
import { GLOBAL, qualifiedNameOf } from "../../../resolution/qualified-name.js";
import { freeVariables, isModuleLevel } from "../../../syntax/free-variables.js";
import type { Obstacle, Reason } from "../obstacles.js";
import { endOf, trailingComments } from "../../text/statements.js";
import { directiveOf, outward, unwrap, type Node } from "../../../syntax/nodes.js";
import type { Variable } from "../../../syntax/variables.js";
import { memberPath } from "../../../syntax/member-path.js";

/** A place between two statements at module scope. */
export interface InsertionPoint {
  /** Where text goes. */
  readonly offset: number;
  /** The statement before the place, if any. */
  readonly after: TSESTree.ProgramStatement | undefined;
}

/** A place, or what stands against every place. */
export type Place =
  | { readonly at: InsertionPoint; readonly obstacle?: undefined }
  | { readonly at?: undefined; readonly obstacle: Obstacle };

/**
 * Where a declaration that needs `variables` goes: after the directives, imports and requires that open the
 * file, and after the last declaration that it needs. There it is initialised before any call that could reach
 * the code that uses it: an earlier call would have failed on the declarations that it needs. What these read
 * in their turn, a function say, they may read or not: it goes after that too where nothing before it runs code
 * of this file.
 * @param checks statements that it should come after, where nothing before them calls a function
 */
export function placeFor(
  node: Node,
  variables: readonly Variable[],
  file: FileUnderLint,
  checks: readonly Node[] = [],
): Place {
  const none = (reason: Reason): Place => ({ obstacle: { reason, node } });
  if (!isModuleScope(file)) return none("component-file");
  for (const outer of outward(node)) if (outer.type === "TSModuleBlock") return none("namespace");
  const { body } = file.sourceCode.ast;
  const runsNothingBetween = (from: number, to: number): boolean =>
    body.slice(from, to).every((statement) => runsNothing(statement, file));
  let index = openingStatements(file) - 1;
  const needs = new Set(variables);
  for (const variable of withReadThrough(needs, file)) {
    if (!isModuleLevel(variable)) return none("order");
    const needed = declarationIndex(variable, body);
    if (needed === undefined) return none("order");
    if (isOfCircle(variable, file)) return none("circular-import");
    if (needed <= index) continue;
    if (isHoistedVar(variable) && !runsNothingBetween(0, needed)) return none("order");
    if (!needs.has(variable) && !runsNothingBetween(index + 1, needed + 1)) return none("order");
    index = needed;
  }
  for (const check of checks) {
    const place = body.indexOf(check as TSESTree.ProgramStatement);
    const between = body.slice(index + 1, place).filter((statement) => !checks.includes(statement));
    if (place > index && between.every((statement) => runsNothing(statement, file))) index = place;
  }
  return { at: pointAfter(body[index], file) };
}

/** Variables, and then those of the module that their declarations read in turn: a function, a class, a value made of others. */
function withReadThrough(variables: ReadonlySet<Variable>, file: FileUnderLint): ReadonlySet<Variable> {
  const read = new Set(variables);
  for (const { defs } of read) {
    const [definition] = defs;
    if (!definition || definition.type === "ImportBinding") continue;
    for (const { variable } of freeVariables(definition.node as Node, file).bound) {
      if (isModuleLevel(variable)) read.add(variable);
    }
  }
  return read;
}

/** Whether a variable comes from a module that imports this file: which of the two is there first is not known. */
function isOfCircle({ defs: [definition] }: Variable, file: FileUnderLint): boolean {
  const { node, parent, name } = definition!;
  if ([node, parent].some((part) => part && "importKind" in part && part.importKind === "type")) return false;
  const origin = qualifiedNameOf(name as Node, file);
  return origin !== undefined && origin.module !== GLOBAL && importsBack(origin.module, file);
}

/** How many directives, imports, requires and shared clients open the file. */
export function openingStatements(file: FileUnderLint): number {
  const { body } = file.sourceCode.ast;
  const end = body.findIndex((statement) => !isOpening(statement, file));
  return end < 0 ? body.length : end;
}

function isOpening(statement: TSESTree.ProgramStatement, file: FileUnderLint): boolean {
  if (statement.type === "ExpressionStatement") return directiveOf(statement) !== undefined;
  if (statement.type === "ImportDeclaration" || statement.type === "TSImportEqualsDeclaration") return true;
  return (
    statement.type === "VariableDeclaration" &&
    statement.declarations.every(({ init }) => init && (isRequire(init) || isSharedClient(init, file)))
  );
}

function isRequire(init: Node): boolean {
  const { root: at } = memberPath(init);
  return (
    at.type === "CallExpression" &&
    at.callee.type === "Identifier" &&
    at.callee.name === "require" &&
    at.arguments[0]?.type === "Literal"
  );
}

function isSharedClient(init: Node, file: FileUnderLint): boolean {
  return clientConstruction(unwrap(init), file)?.entry.construction.throws === "never";
}

/** Whether running a statement at module load cannot call a function of this file. */
export function runsNothing(statement: TSESTree.ProgramStatement, file: FileUnderLint): boolean {
  switch (statement.type) {
    case "FunctionDeclaration":
    case "TSInterfaceDeclaration":
    case "TSTypeAliasDeclaration":
    case "TSEnumDeclaration":
    case "ExportAllDeclaration":
      return true;
    case "ExportNamedDeclaration":
      return !statement.declaration || runsNothing(statement.declaration as TSESTree.ProgramStatement, file);
    case "VariableDeclaration":
      return statement.declarations.every(({ init }) => !init || isInertValue(init, file));
    default:
      return isOpening(statement, file);
  }
}

function isInertValue(init: Node, file: FileUnderLint): boolean {
  const value = unwrap(init);
  if (isRequire(value) || isSharedClient(value, file)) return true;
  switch (value.type) {
    case "Literal":
    case "Identifier":
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return true;
    case "MemberExpression":
      return !value.computed && qualifiedNameOf(value, file) !== undefined;
    case "LogicalExpression":
      return isInertValue(value.left, file) && isInertValue(value.right, file);
    case "TemplateLiteral":
      return value.expressions.every((expression) => isInertValue(expression, file));
    case "ObjectExpression":
      return value.properties.every(
        (property) => property.type === "Property" && !property.computed && isInertValue(property.value, file),
      );
    case "ArrayExpression":
      return value.elements.every(
        (element) => element !== null && element.type !== "SpreadElement" && isInertValue(element, file),
      );
    default:
      return false;
  }
}

/** The statement that must have run before a variable can be read; -1 for imports and functions, which are there from the start. */
function declarationIndex(variable: Variable, body: readonly TSESTree.ProgramStatement[]): number | undefined {
  const definition = variable.defs[0];
  if (!definition) return undefined;
  if (definition.type === "ImportBinding" && (definition.node as Node).type !== "TSImportEqualsDeclaration") return -1;
  if (definition.type === "FunctionName" || definition.type === "Type") return -1;
  const [start] = (definition.name as Node).range;
  const index = body.findIndex((statement) => start >= statement.range[0] && start < statement.range[1]);
  const statement = body[index];
  const declaration =
    statement && "declaration" in statement && statement.declaration ? statement.declaration : statement;
  const isTopLevel = declaration !== undefined && TOP_LEVEL_DECLARATIONS.has(declaration.type);
  return isTopLevel ? index : undefined;
}

const TOP_LEVEL_DECLARATIONS = new Set([
  "VariableDeclaration",
  "ClassDeclaration",
  "TSEnumDeclaration",
  "TSImportEqualsDeclaration",
]);

function isHoistedVar(variable: Variable): boolean {
  const declaration = variable.defs[0]?.parent as Node | null | undefined;
  if (declaration?.type !== "VariableDeclaration" || declaration.kind !== "var") return false;
  const init = declaration.declarations[0]?.init;
  return !init || !isRequire(init);
}

/** The offset after a statement and the comments that end its line, or before the first statement. */
function pointAfter(statement: TSESTree.ProgramStatement | undefined, file: FileUnderLint): InsertionPoint {
  if (!statement) return { offset: startWithComments(file.sourceCode.ast.body[0]!, file), after: undefined };
  const end = trailingComments(statement, file).at(-1)?.range[1] ?? endOf(statement, file);
  return { offset: end, after: statement };
}

/** The start of a statement with the comments that stand directly above it. */
function startWithComments(statement: Node, file: FileUnderLint): number {
  let start = statement.range[0];
  let line = statement.loc.start.line;
  for (const comment of file.sourceCode.getCommentsBefore(statement).toReversed()) {
    if (comment.loc.end.line < line - 1 || comment.type === ("Shebang" as never)) break;
    start = comment.range[0];
    line = comment.loc.start.line;
  }
  return start;
}
