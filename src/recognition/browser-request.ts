import type { TSESTree } from "@typescript-eslint/utils";
import type { ResponseEntry } from "../catalogue/response-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import { isInputFile } from "./input-file.js";
import { optionValue, staticValue } from "./option-value.js";
import { exportName, GLOBAL, qualifiedNameOf } from "../resolution/qualified-name.js";
import { functionOf, valueOf } from "../resolution/value-of.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { onlyReturned } from "../syntax/returned-values.js";
import { outward, propertyName, unwrap, wrapped, type Node } from "../syntax/nodes.js";
import { resolve, variableOf } from "../syntax/variables.js";

/** Values are looked through to this depth. */
const DEEPEST = 6;

/** Whether a request is one that only a browser makes: by its address, its options, or what it sends. */
export function isBrowserRequest(call: TSESTree.CallExpression, entry: ResponseEntry, file: LintedFile): boolean {
  const address = addressOf(call, entry, file);
  if (address && isRelative(address, file)) return true;
  const isAsked = entry.browserOptions?.some(({ option, is }) =>
    call.arguments.some((argument) => isOption(argument, option, is, file)),
  );
  return isAsked === true || call.arguments.some((argument) => sendsInput(argument, file));
}

/** The address of a request of which only a browser knows what it is relative to. */
export function addressOf(call: TSESTree.CallExpression, entry: ResponseEntry, file: LintedFile): Node | undefined {
  const [argument] = call.arguments;
  if (!entry.absoluteUrls || !argument) return undefined;
  const named = optionValue(argument, "url", file);
  return named.is === "known" ? named.node : argument;
}

function isOption(options: Node, name: string, is: string | boolean, file: LintedFile): boolean {
  const value = optionValue(options, name, file);
  return value.is === "known" && staticValue(value.node, file)?.value === is;
}

/** Whether an address starts with a slash or a dot, or does so where a base is missing: `${base ?? ""}/path`. */
export function isRelative(url: Node, from: LintedFile, depth = 0): boolean {
  const { node: value, file } = valueOf(url, from);
  const known = staticValue(value, file)?.value;
  if (typeof known === "string") return /^[./]/.test(known);
  if (depth > DEEPEST) return false;
  switch (value.type) {
    case "BinaryExpression":
      return value.operator === "+" && isRelative(value.left, file, depth + 1);
    case "LogicalExpression":
      return value.operator !== "&&" && isRelative(value.right, file, depth + 1);
    case "ConditionalExpression":
      return [value.consequent, value.alternate].every((branch) => isRelative(branch, file, depth + 1));
    case "TemplateLiteral":
      return isRelativeTemplate(value, file, depth);
    case "CallExpression": {
      const fn = functionOf(value.callee, file);
      const returned = fn && onlyReturned(fn.node);
      return returned !== undefined && isRelative(returned, fn!.file, depth + 1);
    }
    default:
      return false;
  }
}

function isRelativeTemplate({ quasis, expressions }: TSESTree.TemplateLiteral, file: LintedFile, depth: number) {
  const [start, next] = quasis.map(({ value }) => value.raw);
  if (start !== "") return /^[./]/.test(start!);
  const base = expressions[0] && unwrap(expressions[0]);
  if (!base) return false;
  const isOptional = base.type === "LogicalExpression" && base.operator !== "&&" && isEmptyText(base.right);
  return (isOptional && next!.startsWith("/")) || isRelative(base, file, depth + 1);
}

function isEmptyText(node: Node): boolean {
  return node.type === "Literal" && node.value === "";
}

/** Whether an argument is, or names as its body, what somebody has put into a form. */
function sendsInput(argument: Node, file: LintedFile): boolean {
  const sent = ["body", "data"].map((name) => optionValue(argument, name, file));
  return [argument, ...sent.flatMap((value) => (value.is === "known" ? [value.node] : []))].some(
    (value) => isInputFile(value, file) || isFormOfInput(value, file),
  );
}

/** `new FormData(form)`, which only a browser takes, and a form to which a file of an input is added. */
function isFormOfInput(value: Node, file: LintedFile): boolean {
  const form = resolve(value, file);
  const name = form.type === "NewExpression" ? qualifiedNameOf(form.callee, file) : undefined;
  if (form.type !== "NewExpression" || name?.module !== GLOBAL || exportName(name) !== "FormData") return false;
  if (form.arguments.length > 0) return true;
  const variable =
    unwrap(value).type === "Identifier" ? variableOf(unwrap(value) as TSESTree.Identifier, file) : undefined;
  return variable?.references.some(({ identifier }) => addsInput(identifier as Node, file)) === true;
}

/** `form.append("file", file)`. */
function addsInput(form: Node, file: LintedFile): boolean {
  const member = form.parent;
  const call = member?.type === "MemberExpression" ? wrapped(member).parent : undefined;
  if (member?.type !== "MemberExpression" || call?.type !== "CallExpression") return false;
  const name = propertyName(member);
  return (
    (name === "append" || name === "set") && call.arguments[1] !== undefined && isInputFile(call.arguments[1], file)
  );
}

/** The outermost function around a node. */
export function outermostFunction(node: Node): FunctionNode | undefined {
  return [...outward(node)].findLast(isFunction);
}
