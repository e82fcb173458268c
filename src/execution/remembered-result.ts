import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { childrenOf } from "../syntax/walk.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { isNothing, isWithin, outward, propertyName, unwrap, type Node } from "../syntax/nodes.js";
import { variableOf, type Variable } from "../syntax/variables.js";

/** A variable, or a member of one or of `this`, that can hold a value for later calls of a function. */
interface Place {
  readonly root: Variable | "this";
  readonly path: readonly string[];
}

/**
 * Whether a place in a function is reached only while a value is missing that the function then remembers:
 * `if (key) return key; … key = await fetchKey(); return key;`. What stands there runs once, or seldom.
 */
export function fillsMemory(node: Node, within: FunctionNode, file: LintedFile): boolean {
  let child = node;
  for (const at of outward(node)) {
    if (at === within) return false;
    const asked =
      at.type === "BlockStatement"
        ? at.body
            .slice(0, at.body.indexOf(child as TSESTree.Statement))
            .flatMap((earlier) => returnedEarly(earlier, file))
        : at.type === "IfStatement" && at.consequent === child
          ? missing(at.test, file)
          : [];
    if (asked.some((place) => outlives(place, within) && isFilledBy(within, place, file))) return true;
    child = at;
  }
  return false;
}

/**
 * Whether a place makes up, after a failure, for what is remembered: in the `catch` of a `try` that returns it.
 * What stands there runs when something is wrong.
 */
export function replacesMemory(node: Node, file: LintedFile): boolean {
  let clause: Node | undefined;
  for (const at of outward(node)) {
    if (at.type === "CatchClause") clause ??= at;
    if (isFunction(at)) return clause?.parent?.type === "TryStatement" && returnsMemory(clause.parent.block, at, file);
  }
  return false;
}

function returnsMemory(node: Node, within: FunctionNode, file: LintedFile): boolean {
  if (node.type === "ReturnStatement" && node.argument)
    return placesIn(node.argument, file).some((place) => outlives(place, within) || givesMemory(place, file));
  return !isFunction(node) && childrenOf(node, file).some((child) => returnsMemory(child, within, file));
}

/** Whether a place is a function of the file that remembers something. */
function givesMemory({ root }: Place, file: LintedFile): boolean {
  const fn = root === "this" ? undefined : (root.defs[0]?.node as Node | undefined);
  const value = fn?.type === "VariableDeclarator" ? fn.init : fn;
  return isFunction(value) && assignedIn(value, file).some((place) => outlives(place, value));
}

/** What a statement returns when it is there: `if (key && !isExpired(key)) return key;`. */
function returnedEarly(statement: Node, file: LintedFile): readonly Place[] {
  if (statement.type !== "IfStatement") return [];
  const { consequent, test } = statement;
  const last = consequent.type === "BlockStatement" ? consequent.body.at(-1) : consequent;
  if (last?.type !== "ReturnStatement" || !last.argument) return [];
  const returned = placesIn(last.argument, file);
  return placesIn(test, file).filter((place) => returned.some((other) => isSame(place, other)));
}

/** What a condition asks to be missing: `!key`, `key === undefined`, alone or among others. */
function missing(test: Node, file: LintedFile): readonly Place[] {
  const expression = unwrap(test);
  switch (expression.type) {
    case "LogicalExpression":
      return [...missing(expression.left, file), ...missing(expression.right, file)];
    case "UnaryExpression":
      return expression.operator === "!" ? listed(placeOf(expression.argument, file)) : [];
    case "BinaryExpression":
      return /^={2,3}$/.test(expression.operator) && isNothing(expression.right)
        ? listed(placeOf(expression.left, file))
        : [];
    default:
      return [];
  }
}

function placesIn(node: Node, file: LintedFile): readonly Place[] {
  const place = placeOf(node, file);
  return place ? [place] : childrenOf(node, file).flatMap((child) => placesIn(child, file));
}

function placeOf(node: Node, file: LintedFile): Place | undefined {
  const path: string[] = [];
  let at = unwrap(node);
  for (; at.type === "MemberExpression"; at = unwrap(at.object)) {
    const name = at.property.type === "PrivateIdentifier" ? `#${at.property.name}` : propertyName(at);
    if (name === undefined) return undefined;
    path.unshift(name);
  }
  const root = at.type === "ThisExpression" ? "this" : at.type === "Identifier" ? variableOf(at, file) : undefined;
  return root && { root, path };
}

function listed(place: Place | undefined): readonly Place[] {
  return place ? [place] : [];
}

/** Whether two places are one, or one is a part of the other. */
function isSame(one: Place, other: Place): boolean {
  return one.root === other.root && one.path.every((name, index) => (other.path[index] ?? name) === name);
}

function outlives({ root, path }: Place, fn: FunctionNode): boolean {
  if (root === "this") return path.length > 0;
  const definition = root.defs[0];
  return definition?.type === "Variable" && !isWithin(definition.name as Node, fn);
}

function isFilledBy(fn: FunctionNode, place: Place, file: LintedFile): boolean {
  return assignedIn(fn, file).some((assigned) => isSame(assigned, place));
}

const assignedIn = memoiseByNode((fn: FunctionNode, file: LintedFile): readonly Place[] => {
  const places: Place[] = [];
  const visit = (node: Node): void => {
    if (node.type === "AssignmentExpression" && !isNothing(node.right))
      places.push(...listed(placeOf(node.left, file)));
    for (const child of childrenOf(node, file)) visit(child);
  };
  visit(fn.body);
  return places;
});
