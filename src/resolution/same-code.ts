import type { TSESTree } from "@typescript-eslint/utils";
import type { Place } from "../project/place.js";
import { isSamePlace } from "../project/counterpart.js";
import { moduleAt } from "../project/programs.js";
import { propertyName, unwrap, type Node } from "../syntax/nodes.js";
import { GLOBAL, qualifiedNameOf, type QualifiedName } from "./qualified-name.js";
import { valueOf } from "./value-of.js";

/** Constants that stand for constants are followed so far. */
const DEEPEST = 4;

/**
 * Whether two pieces of code, of two files perhaps, are made of the same words with the same meaning: imports of the same
 * exports, the same variables of the environment, constants of the same value. Types, comments and the order of options
 * do not count.
 */
export function isSameCode(one: Place, other: Place, depth = DEEPEST): boolean {
  const left = unwrap(one.node);
  const right = unwrap(other.node);
  if (isName(left) || isName(right))
    return isSameName({ node: left, file: one.file }, { node: right, file: other.file }, depth);
  if (left.type !== right.type) return false;
  const same = (a: Node | null, b: Node | null): boolean =>
    a === null || b === null ? a === b : isSameCode({ node: a, file: one.file }, { node: b, file: other.file }, depth);
  switch (left.type) {
    case "Literal":
      return isSameLiteral(left, right as typeof left);
    case "TemplateLiteral": {
      const { quasis, expressions } = right as typeof left;
      return (
        left.quasis.length === quasis.length &&
        left.quasis.every(({ value }, index) => value.raw === quasis[index]!.value.raw) &&
        left.expressions.every((part, index) => same(part, expressions[index]!))
      );
    }
    case "ObjectExpression":
      return hasSameOptions(left, right as typeof left, same);
    case "ArrayExpression":
      return areSame(left.elements, (right as typeof left).elements, same);
    case "NewExpression":
    case "CallExpression": {
      const call = right as typeof left;
      return same(left.callee, call.callee) && areSame(left.arguments, call.arguments, same);
    }
    case "UnaryExpression":
      return left.operator === (right as typeof left).operator && same(left.argument, (right as typeof left).argument);
    case "LogicalExpression":
    case "BinaryExpression": {
      const { operator, left: first, right: second } = right as typeof left;
      return left.operator === operator && same(left.left, first) && same(left.right, second);
    }
    default:
      return false;
  }
}

/** `1_000` is `1000`; of a regular expression there is no value to compare. */
function isSameLiteral(one: TSESTree.Literal, other: TSESTree.Literal): boolean {
  return one.raw === other.raw || (typeof one.value !== "object" && one.value === other.value);
}

function isName({ type }: Node): boolean {
  return type === "Identifier" || type === "MemberExpression";
}

function areSame(
  ones: readonly (Node | null)[],
  others: readonly (Node | null)[],
  same: (one: Node | null, other: Node | null) => boolean,
): boolean {
  return ones.length === others.length && ones.every((one, index) => same(one, others[index]!));
}

function hasSameOptions(
  one: TSESTree.ObjectExpression,
  other: TSESTree.ObjectExpression,
  same: (one: Node, other: Node) => boolean,
): boolean {
  const options = optionsOf(one);
  const others = optionsOf(other);
  if (!options || !others || options.size !== others.size) return false;
  return [...options].every(([name, value]) => {
    const match = others.get(name);
    return match !== undefined && same(value, match);
  });
}

/** The options by name; undefined where not all of them are written in the object. */
function optionsOf({ properties }: TSESTree.ObjectExpression): ReadonlyMap<string, Node> | undefined {
  const options = new Map<string, Node>();
  for (const property of properties) {
    const name = property.type === "Property" ? propertyName(property) : undefined;
    if (property.type !== "Property" || property.kind !== "init" || name === undefined || options.has(name))
      return undefined;
    options.set(name, property.value);
  }
  return options;
}

function isSameName(one: Place, other: Place, depth: number): boolean {
  const left = outsideName(one);
  const right = outsideName(other);
  if (left && right) return left.module === right.module && left.path.join(".") === right.path.join(".");
  const a = valueOf(one.node, one.file);
  const b = valueOf(other.node, other.file);
  return isSamePlace(a, b) || (depth > 0 && isFixed(a) && isFixed(b) && isSameCode(a, b, depth - 1));
}

/** What the program does not make itself: an export of a library, a global. */
function outsideName({ node, file }: Place): QualifiedName | undefined {
  const name = qualifiedNameOf(node, file);
  return name && (name.module === GLOBAL || !moduleAt(name.module, file)) ? name : undefined;
}

/** What stands for the same value for good: code may fill an object or a list after it was made. */
function isFixed({ node, file }: Place): boolean {
  switch (node.type) {
    case "Literal":
    case "TemplateLiteral":
    case "LogicalExpression":
    case "BinaryExpression":
    case "UnaryExpression":
      return true;
    default:
      return isName(node) && outsideName({ node, file }) !== undefined;
  }
}
