import type { TSESTree } from "@typescript-eslint/utils";
import { localFunction } from "../resolution/local-function.js";
import { exportName, GLOBAL, qualifiedNameOf } from "../resolution/qualified-name.js";
import type { LintedFile } from "../file/linted-file.js";
import { isInertFunction } from "../recognition/inert.js";
import {
  ESCAPE,
  inner,
  listOf,
  NOTHING,
  on,
  settled,
  wrap,
  type Carrier,
  type Given,
  type Step,
  type Use,
  type UseContext,
} from "./access-path.js";
import { callOf } from "./members.js";
import { bind } from "./patterns.js";
import { onlyValue, variableOf, type Variable } from "../syntax/variables.js";
import { propertyName, unwrap, type Node } from "../syntax/nodes.js";

interface Visit {
  /** Which parameter of the function is the element. Default: the first. */
  readonly parameter?: number;
  readonly gives: (list: Carrier) => Given;
}

const nothing: Visit = { gives: () => ({ what: "nothing" }) };
const unknown: Visit = { gives: () => ({ what: "unknown" }) };
const one: Visit = { gives: (list) => ({ what: "selected", carrier: inner(list) }) };

/** Methods of a list that call a function for each element. */
const VISITS: ReadonlyMap<string, Visit> = new Map([
  ["map", { gives: (list) => ({ what: "returned", wrapper: list.wrappers[0]! }) }],
  ["filter", { gives: (list) => ({ what: "selected", carrier: wrap({ list: "each" }, inner(list)) }) }],
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
export function stepsOfList(
  member: TSESTree.MemberExpression,
  name: string,
  carrier: Carrier,
  context: UseContext,
): readonly Step[] {
  if (name === "length") return NOTHING;
  const position = listOf(carrier);
  if (member.computed && position !== "each") return name === String(position) ? on(member, inner(carrier)) : NOTHING;
  const call = callOf(member);
  if (!call) return ESCAPE;
  if (name === "values") return on(call, carrier);
  if (name === "entries") return on(call, wrap(carrier.wrappers[0]!, wrap({ list: 1 }, inner(carrier))));
  return stepsOfVisit(call, name, carrier, context);
}

function stepsOfVisit(
  call: TSESTree.CallExpression,
  name: string,
  carrier: Carrier,
  { file }: UseContext,
): readonly Step[] {
  const visit = VISITS.get(name);
  const callback = call.arguments[0];
  if (!visit || !callback) return ESCAPE;
  const fn = localFunction(callback, file);
  if (fn) {
    const { parameter = 0, gives } = visit;
    return [{ kind: "pass", fn, index: parameter, carrier: inner(carrier), call, gives: gives(carrier) }];
  }
  if (name === "filter" && isBoolean(callback, file)) return on(call, wrap({ list: "each" }, inner(carrier)));
  return isInertFunction(callback, file) ? NOTHING : ESCAPE;
}

/** `filter(Boolean)` drops no response. */
function isBoolean(callback: Node, file: LintedFile): boolean {
  const name = qualifiedNameOf(callback, file);
  return name?.module === GLOBAL && exportName(name) === "Boolean";
}

/** `for (const response of list)`. */
export function usesInLoop(loop: TSESTree.ForOfStatement, carrier: Carrier, context: UseContext): readonly Use[] {
  if (listOf(carrier) === undefined) return ESCAPE;
  const element = loop.await ? settled(inner(carrier)) : inner(carrier);
  if (loop.left.type !== "VariableDeclaration") return ESCAPE;
  const declarator = loop.left.declarations[0]!;
  return [{ kind: "each", at: declarator, uses: bind(declarator.id, element, declarator, context) }];
}

/** `[a, response]`, `[...responses]`. */
export function stepsOfElement(array: TSESTree.ArrayExpression, element: Node, carrier: Carrier): readonly Step[] {
  const index = array.elements.indexOf(element as TSESTree.Expression);
  const isMoved = array.elements.slice(0, index).some((before) => before?.type === "SpreadElement");
  if (element.type !== "SpreadElement") return on(array, wrap({ list: isMoved ? "each" : index }, carrier));
  return listOf(carrier) === undefined ? ESCAPE : on(array, wrap({ list: "each" }, inner(carrier)));
}

/** `list.push(response)`, where the list is a variable of this file that begins as an array literal. */
export function bindCollected(
  call: TSESTree.CallExpression,
  carrier: Carrier,
  { file }: UseContext,
): readonly Use[] | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== "MemberExpression" || propertyName(callee) !== "push") return undefined;
  const variable = callee.object.type === "Identifier" ? variableOf(callee.object, file) : undefined;
  const value = variable && onlyValue(variable);
  if (!variable || !value || unwrap(value).type !== "ArrayExpression") return undefined;
  return [{ kind: "bind", variable, carrier: wrap({ list: "each" }, carrier), at: call, collects: true }];
}

/** Whether code reaches into a list by an index that only run time knows: which element it takes cannot be told. */
export function isIndexed(list: Variable): boolean {
  return list.references.some(({ identifier }) => {
    const member = identifier.parent;
    return member?.type === "MemberExpression" && member.object === identifier && propertyName(member) === undefined;
  });
}
