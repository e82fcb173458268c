import { getStaticValue } from "@eslint-community/eslint-utils";
import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { catalogueOf } from "./catalogue-of.js";
import { globalPath, exportName, GLOBAL, qualifiedNameOf } from "../resolution/qualified-name.js";
import { followAliases, type Variable } from "../syntax/variables.js";
import { callOf, propertyName, unwrap, wrapped, type Node } from "../syntax/nodes.js";

/** What is known of an option. */
export type OptionValue =
  /** It is given; `property` is where, unless more than one place gives it. */
  | { readonly is: "known"; readonly node: Node; readonly property?: TSESTree.Property }
  /** It is not given; `object` is the literal that could give it, if there is one. */
  | { readonly is: "absent"; readonly object?: TSESTree.ObjectExpression }
  | { readonly is: "unknown" };

const UNKNOWN: OptionValue = { is: "unknown" };
const ABSENT: OptionValue = { is: "absent" };

/** The option at a dotted path below an expression, through constants, type wrappers, spreads and conditions. */
export function optionValue(options: Node, path: string, file: LintedFile): OptionValue {
  return path
    .split(".")
    .reduce<OptionValue>(
      (value, name) => (value.is === "known" ? propertyValue(value.node, (key) => key === name, file) : value),
      { is: "known", node: options },
    );
}

/** Spreads and branches inside each other are followed so far: a variable may be made from itself. */
const DEEPEST = 8;

/** The last property of an object whose name `matches`. */
export function propertyValue(
  expression: Node,
  matches: (name: string) => boolean,
  file: LintedFile,
  depth = 0,
): OptionValue {
  if (depth > DEEPEST) return UNKNOWN;
  const object = constantOf(expression, file, matches);
  switch (object?.type) {
    case "ObjectExpression":
      return propertyOfLiteral(object, matches, file, depth + 1);
    case "ConditionalExpression":
      return join(
        propertyValue(object.consequent, matches, file, depth + 1),
        propertyValue(object.alternate, matches, file, depth + 1),
        file,
      );
    case "LogicalExpression": {
      const right = propertyValue(object.right, matches, file, depth + 1);
      return join(
        object.operator === "&&" ? ABSENT : propertyValue(object.left, matches, file, depth + 1),
        right,
        file,
      );
    }
    default:
      return object && givesNothing(object, file) ? ABSENT : UNKNOWN;
  }
}

function propertyOfLiteral(
  object: TSESTree.ObjectExpression,
  matches: (name: string) => boolean,
  file: LintedFile,
  depth: number,
): OptionValue {
  for (const property of object.properties.toReversed()) {
    if (property.type === "SpreadElement") {
      const spread = propertyValue(property.argument, matches, file, depth);
      if (spread.is !== "absent") return spread;
      continue;
    }
    const name = propertyName(property);
    if (name === undefined) return UNKNOWN;
    if (matches(name)) return { is: "known", node: property.value, property };
  }
  return { is: "absent", object };
}

/**
 * Every value that an object may give to a property whose name `matches`: those that a later spread may replace, and those
 * of each branch of a condition, too. What cannot be read gives none.
 */
export function valuesGiven(
  expression: Node,
  matches: (name: string) => boolean,
  file: LintedFile,
  depth = 0,
): readonly Node[] {
  if (depth > DEEPEST) return [];
  const object = constantOf(expression, file, matches);
  switch (object?.type) {
    case "ObjectExpression":
      return object.properties.flatMap((property) => {
        if (property.type === "SpreadElement") return valuesGiven(property.argument, matches, file, depth + 1);
        return matches(propertyName(property) ?? "") ? [property.value] : [];
      });
    case "ConditionalExpression":
      return [object.consequent, object.alternate].flatMap((branch) => valuesGiven(branch, matches, file, depth + 1));
    case "LogicalExpression":
      return [object.left, object.right].flatMap((branch) => valuesGiven(branch, matches, file, depth + 1));
    default:
      return [];
  }
}

function join(one: OptionValue, other: OptionValue, file: LintedFile): OptionValue {
  if (one.is === "absent" && other.is === "absent") return ABSENT;
  if (one.is !== "known" || other.is !== "known") return UNKNOWN;
  const [first, second] = [staticValue(one.node, file), staticValue(other.node, file)];
  return first && second && first.value === second.value ? { is: "known", node: one.node } : UNKNOWN;
}

/** The value of an expression that is a constant of this file, with `undefined` for what only run time knows. */
export function staticValue(node: Node, file: LintedFile): { readonly value: unknown } | undefined {
  const inner = unwrap(node);
  return getStaticValue(inner as never, file.sourceCode.getScope(inner) as never) ?? undefined;
}

/**
 * The expression behind constants of this file whose content nothing changes; undefined when something may.
 * @param matters the properties that matter: writing others changes nothing
 */
export function constantOf(
  node: Node,
  file: LintedFile,
  matters: (name: string) => boolean = () => true,
): Node | undefined {
  return followAliases(frozen(unwrap(node), file), file, (value, variable) =>
    keepsItsContent(variable, file, matters) ? frozen(value, file) : undefined,
  );
}

/** The argument of `Object.freeze`, or the node itself. */
function frozen(node: Node, file: LintedFile): Node {
  if (node.type !== "CallExpression" || node.arguments.length !== 1) return node;
  return globalPath(node.callee, file) === "Object.freeze" ? unwrap(node.arguments[0]!) : node;
}

function keepsItsContent(variable: Variable, file: LintedFile, matters: (name: string) => boolean): boolean {
  return variable.references.every(
    (reference) => reference.isWrite() || isOnlyRead(reference.identifier, file, matters),
  );
}

function isOnlyRead(identifier: Node, file: LintedFile, matters: (name: string) => boolean): boolean {
  let value = wrapped(identifier);
  let parent = value.parent!;
  if (parent.type === "MemberExpression" && parent.object === value) {
    const name = propertyName(parent);
    if (name !== undefined && !matters(name) && !callOf(parent)) return true;
  }
  while (parent.type === "MemberExpression" && parent.object === value) {
    value = wrapped(parent);
    parent = value.parent!;
  }
  switch (parent.type) {
    case "AssignmentExpression":
      return parent.left !== value;
    case "UpdateExpression":
      return false;
    case "UnaryExpression":
      return parent.operator !== "delete";
    case "CallExpression":
      return parent.callee === value || !mayChange(parent, value, file);
    default:
      return true;
  }
}

/** Globals that leave their arguments as they are; `Object` and `Reflect` write to the first only. */
const READERS = new Set(["console", "JSON", "Array", "String", "Boolean", "structuredClone"]);
const WRITERS = new Set(["Object", "Reflect"]);

/** Whether a call could write to its argument. Functions of the catalogue read their options. */
function mayChange(call: TSESTree.CallExpression, argument: Node, file: LintedFile): boolean {
  const callee = qualifiedNameOf(call.callee, file);
  if (!callee) return true;
  const root = callee.module === GLOBAL ? callee.path[0] : undefined;
  if (root !== undefined && READERS.has(root)) return false;
  if (root !== undefined && WRITERS.has(root)) return call.arguments[0] === argument;
  const catalogue = catalogueOf(file);
  if (callee.module === GLOBAL) return catalogue.request(callee.module, exportName(callee)) === undefined;
  return catalogue.librariesOf(callee.module).length === 0;
}

/** Whether an expression gives nothing as an option: `undefined`, `null` or `false`, by itself or by a constant. */
export function givesNothing(node: Node, file: LintedFile): boolean {
  const known = staticValue(node, file);
  return known !== undefined && (known.value === undefined || known.value === null || known.value === false);
}
