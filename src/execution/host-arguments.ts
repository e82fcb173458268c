import type { CallScope, MethodScope } from "../catalogue/host-schema.js";
import { someNameMatches } from "../catalogue/patterns.js";
import type { LintedFile } from "../file/linted-file.js";
import type { FunctionUseOf } from "../resolution/function-uses.js";
import { functionOf } from "../resolution/value-of.js";
import { propertyName, type Node } from "../syntax/nodes.js";
import { resolve } from "../syntax/variables.js";

/** Whether the place of the function among the arguments, and the arguments before it, are as a scope says. */
export function argumentHolds(
  scope: CallScope | MethodScope,
  use: FunctionUseOf<"argument">,
  file: LintedFile,
): boolean {
  const given = use.call.arguments;
  if (scope.count && (given.length < scope.count[0] || given.length > scope.count[1])) return false;
  if (!placeHolds(scope, use)) return false;
  const first = given[0] && resolve(given[0], file);
  if (scope.first && !(first && firstHolds(scope.first, first, file))) return false;
  return !scope.named || (first !== undefined && scope.named.includes(valueName(first) ?? ""));
}

function placeHolds(scope: CallScope | MethodScope, use: FunctionUseOf<"argument">): boolean {
  if (use.path.length > 0) return membersHold(scope.members, use.path);
  const handlers = scope.handlers ?? (scope.members ? [] : "all");
  if (handlers === "all") return true;
  return handlers === "last" ? use.index === use.call.arguments.length - 1 : handlers.includes(use.index);
}

/** Whether one of the patterns matches the path of members that leads to a function. */
export function membersHold(members: readonly string[] | undefined, path: readonly string[]): boolean {
  return members !== undefined && someNameMatches(members, dotted(path));
}

/** A path as one name; a dot inside a name must not look like a step. */
function dotted(path: readonly string[]): string {
  return path.map((name) => name.replaceAll(".", "_")).join(".");
}

function firstHolds(shape: NonNullable<MethodScope["first"]>, first: Node, file: LintedFile): boolean {
  switch (shape) {
    case "path":
      return isPath(first, file);
    case "string":
      return staticText(first) !== undefined;
    case "object":
      return first.type === "ObjectExpression";
    case "function":
      return functionOf(first, file) !== undefined;
  }
}

function isPath(node: Node, file: LintedFile): boolean {
  if (node.type === "ArrayExpression")
    return node.elements.some((element) => element !== null && isPath(resolve(element, file), file));
  if (node.type === "Literal" && "regex" in node) return true;
  const text = node.type === "TemplateLiteral" ? node.quasis[0]?.value.raw : staticText(node);
  if (text === undefined) return false;
  const startsWithVariable =
    node.type === "TemplateLiteral" && text === "" && node.quasis[1]?.value.raw.startsWith("/") === true;
  return text === "*" || text.startsWith("/") || startsWithVariable;
}

/** The text of a string, or undefined. */
export function staticText(node: Node): string | undefined {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  return node.type === "TemplateLiteral" && node.quasis.length === 1
    ? (node.quasis[0]?.value.cooked ?? undefined)
    : undefined;
}

/** What an argument says by its value or, for a member such as `Events.MessageCreate`, by its last name. */
function valueName(node: Node): string | undefined {
  return node.type === "MemberExpression" ? propertyName(node) : staticText(node);
}
