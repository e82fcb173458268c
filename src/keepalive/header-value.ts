import type { LintedFile } from "../file/linted-file.js";
import { constantOf, propertyValue, staticValue } from "../recognition/option-value.js";
import { exportName, qualifiedNameOf } from "../resolution/qualified-name.js";
import { unwrap, type Node } from "../syntax/nodes.js";

/** Where a set of headers gives a header: the property or the pair. */
export interface HeaderGiven {
  /** The property of an object, or the pair in an array; absent when several places give it. */
  readonly element?: Node;
  /** The expression of its value. */
  readonly node: Node;
}

/** The place where headers say that the connection is to be closed: an object, `new Headers(…)` or pairs. */
export function connectionClose(headers: Node, file: LintedFile): HeaderGiven | undefined {
  const given = headerIn(headers, "connection", file);
  return given && isClose(given.node, file) ? given : undefined;
}

/** Whether headers are known to give a header of this name, in lower case. */
export function givesHeader(headers: Node, name: string, file: LintedFile): boolean {
  return headerIn(headers, name, file) !== undefined;
}

/** Whether the arguments of a method `(name, value)` or `(headers)` close the connection. */
export function setsConnectionClose(parameters: readonly Node[], file: LintedFile): boolean {
  const [first, second] = parameters;
  if (!first) return false;
  if (!second) return connectionClose(first, file) !== undefined;
  const name = staticValue(first, file)?.value;
  return typeof name === "string" && name.toLowerCase() === "connection" && isClose(second, file);
}

/** Whether the value of a header is known to be `close`. */
export function isClose(node: Node, file: LintedFile): boolean {
  const value = staticValue(node, file)?.value;
  return typeof value === "string" && value.trim().toLowerCase() === "close";
}

function headerIn(headers: Node, name: string, file: LintedFile): HeaderGiven | undefined {
  const value = constantOf(headers, file);
  if (value?.type === "NewExpression") {
    const callee = qualifiedNameOf(value.callee, file);
    const init = value.arguments[0];
    return callee && exportName(callee) === "Headers" && init ? headerIn(init, name, file) : undefined;
  }
  if (value?.type === "ArrayExpression") return headerInPairs(value.elements, name, file);
  const given = propertyValue(headers, (key) => key.toLowerCase() === name, file);
  if (given.is !== "known") return undefined;
  return { node: given.node, ...(given.property && { element: given.property }) };
}

function headerInPairs(pairs: readonly (Node | null)[], name: string, file: LintedFile): HeaderGiven | undefined {
  for (const pair of pairs) {
    const inner = pair && unwrap(pair);
    if (inner?.type !== "ArrayExpression") continue;
    const [key, value] = inner.elements;
    const known = key && staticValue(key, file)?.value;
    if (value && typeof known === "string" && known.toLowerCase() === name) return { element: pair!, node: value };
  }
  return undefined;
}
