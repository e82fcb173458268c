import type { LintedFile } from "../file/linted-file.js";
import { connectionClose, givesHeader, setsConnectionClose } from "./header-value.js";
import { closingHeaderWrites } from "./header-writes.js";
import { optionValue, staticValue } from "../recognition/option-value.js";
import type { RequestCall } from "../recognition/request-call.js";
import { switchedOff, type Closer } from "./reuse-switch.js";
import { enclosingFunction } from "../syntax/functions.js";
import { callsOn, type MethodCall } from "../syntax/call-chain.js";
import { wrapped, type Node } from "../syntax/nodes.js";
import { variableOf } from "../syntax/variables.js";

/** The ways in which a request closes its connection. Empty when none is known, or when it has a reason. */
export function closedByRequest(request: RequestCall, file: LintedFile): readonly Closer[] {
  if (becomesSomethingElse(request, file)) return [];
  const written = closingHeaderWrites(request, file).map((node) => ({ node }));
  return [...closedByOptions(request, file), ...written, ...closedByMethods(request, file)];
}

function closedByOptions({ entry, options }: RequestCall, file: LintedFile): readonly Closer[] {
  if (!options || options === "none") return [];
  const switches = switchedOff(options, entry.switches ?? [], file);
  const headers = entry.headers ? optionValue(options, entry.headers, file) : undefined;
  const closing = headers?.is === "known" ? connectionClose(headers.node, file) : undefined;
  return [
    ...switches.map(({ known, value }) => ({ node: value.property ?? value.node, known })),
    ...(closing ? [{ node: closing.element ?? closing.node }] : []),
  ];
}

/** `request.setHeader("Connection", "close")`, chained or on the variable, in the function that made the request. */
function closedByMethods({ node, entry }: RequestCall, file: LintedFile): readonly Closer[] {
  const methods = entry.headerMethods;
  if (!methods) return [];
  return callsOnHeld(node, file)
    .filter(({ call }) => enclosingFunction(call) === enclosingFunction(node))
    .filter(({ method, call }) => methods.includes(method) && setsConnectionClose(call.arguments, file))
    .map(({ call }) => ({ node: call }));
}

/** Whether a library that keeps no connection by itself is left that way; undefined unless all is known. */
export function keepsNone(request: RequestCall, file: LintedFile): string | undefined {
  const { entry, options, node } = request;
  const rule = entry.keepsNone;
  if (!rule || becomesSomethingElse(request, file)) return undefined;
  if (rule.environment !== undefined && file.sourceCode.text.includes(rule.environment)) return undefined;
  if (rule.option !== undefined) {
    if (!options) return undefined;
    if (options !== "none" && optionValue(options, rule.option, file).is !== "absent") return undefined;
  }
  if (rule.method !== undefined && !staysInSight(node, rule.method, file)) return undefined;
  return rule.code;
}

/** Whether every use of a request is seen, and none of them calls `method`. */
function staysInSight(node: Node, method: string, file: LintedFile): boolean {
  if (callsOnHeld(node, file).some((called) => called.method === method)) return false;
  return holderOf(node, file) === undefined;
}

/** The methods that are called on an expression, in a chain, or on the constant that holds it. */
function callsOnHeld(node: Node, file: LintedFile): readonly MethodCall[] {
  const chained = callsOn(node);
  const variable = holderOf(chained.at(-1)?.call ?? node, file);
  const uses = variable?.references.filter((reference) => reference.isRead()) ?? [];
  return [...chained, ...uses.flatMap((reference) => callsOn(reference.identifier))];
}

function holderOf(node: Node, file: LintedFile) {
  const value = wrapped(node);
  const parent = value.parent?.type === "AwaitExpression" ? wrapped(value.parent).parent : value.parent;
  return parent?.type === "VariableDeclarator" && parent.id.type === "Identifier"
    ? variableOf(parent.id, file)
    : undefined;
}

/** A tunnel or a WebSocket: its connection is not one to keep. */
function becomesSomethingElse({ entry, options }: RequestCall, file: LintedFile): boolean {
  if (!options || options === "none") return false;
  const method = optionValue(options, "method", file);
  if (method.is === "known" && staticValue(method.node, file)?.value === "CONNECT") return true;
  const headers = entry.headers ? optionValue(options, entry.headers, file) : undefined;
  return headers?.is === "known" && givesHeader(headers.node, "upgrade", file);
}
