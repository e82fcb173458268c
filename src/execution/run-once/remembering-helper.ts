import type { LintedFile } from "../../file/linted-file.js";
import type { Place } from "../../project/place.js";
import { functionOf } from "../../resolution/value-of.js";
import { enclosingFunction, type FunctionNode } from "../../syntax/functions.js";
import { callOf, wrapped, type Node } from "../../syntax/nodes.js";
import { variableOf } from "../../syntax/variables.js";
import { runsWhileMissing } from "./remembered-value.js";

/**
 * Whether a function is given to a helper of the program that calls it once and keeps what it makes, as the definition
 * of the helper shows: `export function deferred(make) { let made; return () => (made ??= make()); }`.
 */
export function isRememberedByHelper(fn: FunctionNode, file: LintedFile): boolean {
  const value = wrapped(fn);
  const call = value.parent;
  if (call?.type !== "CallExpression") return false;
  const index = call.arguments.findIndex((argument) => argument === value);
  const helper = index < 0 ? undefined : functionOf(call.callee, file);
  const parameter = helper?.node.params[index];
  const variable = helper && parameter?.type === "Identifier" ? variableOf(parameter, helper.file) : undefined;
  const reads = variable?.references.filter((reference) => reference.isRead()) ?? [];
  return reads.length > 0 && reads.every(({ identifier }) => isCalledOnce(identifier, helper!));
}

/** Whether a function that a helper is given is called there only while its result is missing, by what the helper returns. */
function isCalledOnce(name: Node, { node: helper, file }: Place<FunctionNode>): boolean {
  const call = callOf(name);
  const within = call && enclosingFunction(call);
  return call !== undefined && within !== undefined && within !== helper && runsWhileMissing(call, within, file);
}
