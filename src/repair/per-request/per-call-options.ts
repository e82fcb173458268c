import type { TSESTree } from "@typescript-eslint/utils";
import { catalogueOf } from "../../recognition/catalogue-of.js";
import type { ClientChange } from "../../recognition/client-change.js";
import { clientInstance, isSameClient } from "../../recognition/client-instance.js";
import { exportName } from "../../resolution/qualified-name.js";
import type { Edit } from "../text/edits.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { addProperty } from "../text/object-edits.js";
import { bareRange } from "../text/statements.js";
import { enclosingFunction } from "../../syntax/functions.js";
import { isWithin, literalProperty, propertyName, unwrap, type Node } from "../../syntax/nodes.js";
import { variableOf } from "../../syntax/variables.js";
import { visit } from "../../syntax/walk.js";

/** An option of a request: its path, and its value, as source text. */
interface Option {
  readonly path: readonly string[];
  readonly value: string;
}

/**
 * Edits that give single requests what an assignment puts on their shared client: every request that the
 * function sends after it gets the value as an option, and the assignment goes. Undefined where the client
 * has no such option, or where the function does more with it than to send requests.
 */
export function passPerCall(change: ClientChange, file: FileUnderLint): readonly Edit[] | undefined {
  const { node, object, member } = change;
  const statement = node.parent;
  if (node.type !== "AssignmentExpression" || node.operator !== "=" || statement.type !== "ExpressionStatement")
    return undefined;
  if (!object || !member.asOption || statement.parent.type !== "BlockStatement" || !isRepeatable(node.right, file))
    return undefined;
  const path = optionPath(node.left as TSESTree.MemberExpression, change, file);
  const requests = path && requestsAfter(change, object, statement, file);
  if (!requests || requests.length === 0) return undefined;
  const option: Option = { path, value: file.sourceCode.getText(node.right) };
  const { derive } = member.asOption;
  const edits = requests.map((request) =>
    derive ? deriveEdit(request, derive, option) : optionEdit(request, option, change, file),
  );
  if (!edits.every((edit) => edit !== undefined)) return undefined;
  return [{ range: bareRange(statement, file), text: "" }, ...edits];
}

/** The path of the option that stands for what is written, in source text, from the first pattern that matches. */
function optionPath(
  target: TSESTree.MemberExpression,
  { member, path }: ClientChange,
  file: FileUnderLint,
): readonly string[] | undefined {
  for (const [pattern, option] of Object.entries(member.asOption!.options)) {
    const parts = pattern.split(".");
    if (parts.length !== path.length || !parts.every((part, index) => part === "*" || part === path[index])) continue;
    return option.split(".").map((part) => (part === "*" ? keyOf(target, file) : part));
  }
  return undefined;
}

/** The name of a member as the key of a property. */
function keyOf(member: TSESTree.MemberExpression, file: FileUnderLint): string {
  const text = file.sourceCode.getText(member.property);
  return member.computed && member.property.type !== "Literal" ? `[${text}]` : text;
}

/** A value that may be read again, later, without another result: nothing that is called or awaited, no variable that changes. */
function isRepeatable(value: Node, file: FileUnderLint): boolean {
  const expression = unwrap(value);
  switch (expression.type) {
    case "Literal":
      return true;
    case "Identifier": {
      const variable = variableOf(expression, file);
      return variable !== undefined && variable.references.filter((reference) => reference.isWrite()).length <= 1;
    }
    case "MemberExpression":
      return isRepeatable(expression.object, file) && (!expression.computed || isRepeatable(expression.property, file));
    case "TemplateLiteral":
      return expression.expressions.every((part) => isRepeatable(part, file));
    case "BinaryExpression":
      return isRepeatable(expression.left, file) && isRepeatable(expression.right, file);
    default:
      return false;
  }
}

/** The clients of the requests that the function sends after the change, under the same conditions; undefined when it does anything else with the client. */
function requestsAfter(
  change: ClientChange,
  object: Node,
  statement: Node,
  file: FileUnderLint,
): readonly Node[] | undefined {
  const fn = enclosingFunction(change.node);
  if (!fn || object.type === "CallExpression") return undefined;
  const name = file.sourceCode.getText(object);
  const requests: Node[] = [];
  let isClear = true;
  visit(fn.body, file, (node) => {
    if (node.type !== object.type || file.sourceCode.getText(node) !== name || isName(node)) return "enter";
    const client = clientInstance(node, file);
    if (client && !isSameClient(client, change.client)) return "skip";
    if (isWithin(node, statement) || isChange(node)) return "skip";
    const isEarlier = node.range[0] < statement.range[0];
    if (isEarlier && statement.parent === fn.body) return "skip";
    if (isEarlier || !isWithin(node, statement.parent!) || !isCalled(node)) isClear = false;
    requests.push(node);
    return "skip";
  });
  return isClear ? requests : undefined;
}

/** Names of members and keys are not uses. */
function isName(node: Node): boolean {
  const { parent } = node;
  return (
    (parent?.type === "MemberExpression" && parent.property === node && !parent.computed) ||
    (parent?.type === "Property" && parent.key === node)
  );
}

/** Another write on the client, which is reported by itself. */
function isChange(node: Node): boolean {
  let outer = node;
  while (outer.parent?.type === "MemberExpression" && outer.parent.object === outer) outer = outer.parent;
  return outer !== node && outer.parent?.type === "AssignmentExpression" && outer.parent.left === outer;
}

function isCalled(node: Node): boolean {
  return callOf(node) !== undefined;
}

/** The call of the client, or of a member of it. */
function callOf(node: Node): TSESTree.CallExpression | undefined {
  let callee = node;
  while (callee.parent?.type === "MemberExpression" && callee.parent.object === callee) callee = callee.parent;
  return callee.parent?.type === "CallExpression" && callee.parent.callee === callee ? callee.parent : undefined;
}

function deriveEdit(client: Node, method: string, { path, value }: Option): Edit {
  return { range: [client.range[1], client.range[1]], text: `.${method}(${nested(path, value)})` };
}

function optionEdit(
  client: Node,
  { path, value }: Option,
  change: ClientChange,
  file: FileUnderLint,
): Edit | undefined {
  const call = callOf(client)!;
  const index = optionsIndex(call, client, change, file);
  if (index === undefined || call.arguments.some((argument) => argument.type === "SpreadElement")) return undefined;
  const given = call.arguments[index];
  if (given) return intoLiteral(given, path, value, file);
  const last = call.arguments.at(-1);
  if (!last) return undefined;
  const missing = "undefined, ".repeat(index - call.arguments.length);
  return { range: [last.range[1], last.range[1]], text: `, ${missing}${nested(path, value)}` };
}

/** Which argument of a request holds its options. */
function optionsIndex(
  call: TSESTree.CallExpression,
  client: Node,
  { client: { construction, imported, injected, library } }: ClientChange,
  file: FileUnderLint,
): number | undefined {
  const member = client.parent?.type === "MemberExpression" ? propertyName(client.parent) : undefined;
  if (member !== undefined && client.parent !== call.callee) return undefined;
  const made = construction?.origin ?? (injected && imported);
  const owner = made ? `${exportName(made)}#` : "";
  const name = member === undefined ? (made ? `${owner}()` : "default") : owner + member;
  return catalogueOf(file)
    .request(made?.module ?? library.package, name)
    ?.entry.options.at(-1);
}

/** Adds an option to an object literal that does not have it. */
function intoLiteral(
  given: Node,
  [key, ...rest]: readonly string[],
  value: string,
  file: FileUnderLint,
): Edit | undefined {
  const object = unwrap(given);
  if (object.type !== "ObjectExpression" || key === undefined) return undefined;
  if (object.properties.some((property) => property.type === "SpreadElement")) return undefined;
  const existing = literalProperty(object, key.replaceAll(/^["']|["']$/g, ""));
  if (existing) return rest.length > 0 ? intoLiteral(existing.value, rest, value, file) : undefined;
  return addProperty(
    object,
    rest.length > 0 ? `${key}: ${nested(rest, value)}` : property(key, value),
    file.sourceCode,
  );
}

function nested([key, ...rest]: readonly string[], value: string): string {
  return rest.length > 0 ? `{ ${key}: ${nested(rest, value)} }` : `{ ${property(key!, value)} }`;
}

function property(key: string, value: string): string {
  return key === value ? key : `${key}: ${value}`;
}
