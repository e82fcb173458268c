import type { TSESTree } from "@typescript-eslint/utils";
import { localFunction } from "../../resolution/local-function.js";
import { globalPath } from "../../resolution/qualified-name.js";
import type { LintedFile } from "../../file/linted-file.js";
import { isInertFunction } from "../../recognition/inert.js";
import { enclose, inner, listOf, settled, type AccessPath } from "./access-path.js";
import {
  ESCAPE,
  NOTHING,
  flowsTo,
  type CallResult,
  type Flow,
  type ResponseUse,
  type UseContext,
} from "./response-use.js";
import { usesOfPattern } from "./patterns.js";
import { onlyValue, variableOf, type Variable } from "../../syntax/variables.js";
import { callOf, propertyName, unwrap, type Node } from "../../syntax/nodes.js";

interface Visit {
  /** Which parameter of the function is the element. Default: the first. */
  readonly parameter?: number;
  readonly result: (list: AccessPath) => CallResult;
}

const nothing: Visit = { result: () => ({ is: "nothing" }) };
const unknown: Visit = { result: () => ({ is: "unknown" }) };
const one: Visit = { result: (list) => ({ is: "selected", path: inner(list) }) };

/** Methods of a list that call a function for each element. */
const VISITS: ReadonlyMap<string, Visit> = new Map([
  ["map", { result: (list) => ({ is: "returned", container: list.containers[0]! }) }],
  ["filter", { result: (list) => ({ is: "selected", path: enclose({ list: "each" }, inner(list)) }) }],
  ["find", one],
  ["findLast", one],
  ["flatMap", unknown],
  ["reduce", { ...unknown, parameter: 1 }],
  ["reduceRight", { ...unknown, parameter: 1 }],
  ["forEach", nothing],
  ["some", nothing],
  ["every", nothing],
  ["findIndex", nothing],
  ["findLastIndex", nothing],
]);

/** What a member of a list does with the response in it. */
export function flowsOfList(
  member: TSESTree.MemberExpression,
  name: string,
  path: AccessPath,
  context: UseContext,
): readonly Flow[] {
  if (name === "length") return NOTHING;
  const position = listOf(path);
  if (member.computed && position !== "each") return name === String(position) ? flowsTo(member, inner(path)) : NOTHING;
  const call = callOf(member);
  if (!call) return ESCAPE;
  if (name === "values") return flowsTo(call, path);
  if (name === "entries") return flowsTo(call, enclose(path.containers[0]!, enclose({ list: 1 }, inner(path))));
  return flowsOfVisit(call, name, path, context);
}

function flowsOfVisit(
  call: TSESTree.CallExpression,
  name: string,
  path: AccessPath,
  { file }: UseContext,
): readonly Flow[] {
  const visit = VISITS.get(name);
  const callback = call.arguments[0];
  if (!visit || !callback) return ESCAPE;
  const fn = localFunction(callback, file);
  if (fn) {
    const { parameter = 0, result } = visit;
    return [{ kind: "pass", fn, file, index: parameter, path: inner(path), call, result: result(path) }];
  }
  if (name === "filter" && isBoolean(callback, file)) return flowsTo(call, enclose({ list: "each" }, inner(path)));
  return isInertFunction(callback, file) ? NOTHING : ESCAPE;
}

/** `filter(Boolean)` drops no response. */
function isBoolean(callback: Node, file: LintedFile): boolean {
  return globalPath(callback, file) === "Boolean";
}

/** `for (const response of list)`. */
export function usesInLoop(
  loop: TSESTree.ForOfStatement,
  path: AccessPath,
  context: UseContext,
): readonly ResponseUse[] {
  if (listOf(path) === undefined) return ESCAPE;
  const element = loop.await ? settled(inner(path)) : inner(path);
  if (loop.left.type !== "VariableDeclaration") return ESCAPE;
  const declarator = loop.left.declarations[0]!;
  return [{ kind: "each", at: declarator, uses: usesOfPattern(declarator.id, element, declarator, context) }];
}

/** `[a, response]`, `[...responses]`. */
export function flowsOfElement(array: TSESTree.ArrayExpression, element: Node, path: AccessPath): readonly Flow[] {
  const index = array.elements.indexOf(element as TSESTree.Expression);
  const isMoved = array.elements.slice(0, index).some((before) => before?.type === "SpreadElement");
  if (element.type !== "SpreadElement") return flowsTo(array, enclose({ list: isMoved ? "each" : index }, path));
  return listOf(path) === undefined ? ESCAPE : flowsTo(array, enclose({ list: "each" }, inner(path)));
}

/** `list.push(response)`, where the list is a variable of this file that begins as an array literal. */
export function usesOfCollected(
  call: TSESTree.CallExpression,
  path: AccessPath,
  { file }: UseContext,
): readonly ResponseUse[] | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== "MemberExpression" || propertyName(callee) !== "push") return undefined;
  const variable = callee.object.type === "Identifier" ? variableOf(callee.object, file) : undefined;
  const value = variable && onlyValue(variable);
  if (!variable || !value || unwrap(value).type !== "ArrayExpression") return undefined;
  return [{ kind: "hold", variable, path: enclose({ list: "each" }, path), at: call, collects: true }];
}

/** Whether code reaches into a list by an index that only run time knows: which element it takes cannot be told. */
export function isIndexed(list: Variable): boolean {
  return list.references.some(({ identifier }) => {
    const member = identifier.parent;
    return member?.type === "MemberExpression" && member.object === identifier && propertyName(member) === undefined;
  });
}
