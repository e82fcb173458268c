import type { TSESTree } from "@typescript-eslint/utils";
import type { ResponseEntry } from "../catalogue/response-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import type { Place } from "../project/place.js";
import { optionValue } from "../recognition/option-value.js";
import { abortsOf, controllerOf } from "../recognition/request-deadline.js";
import { calledFunction } from "../resolution/called-function.js";
import { codeOwner } from "../resolution/local-function.js";
import { globalPath } from "../resolution/qualified-name.js";
import { isFunction } from "../syntax/functions.js";
import { propertyName, wrapped, type Node } from "../syntax/nodes.js";
import { functionOfParameter } from "../syntax/parameters.js";
import { resolve, variableOf, type Variable } from "../syntax/variables.js";
import { callsOfParameter } from "./runs.js";

/**
 * Whether code outside the function of a request aborts its signal, and with it the body, when it is done: what runs the
 * function as a callback, or a listener. A timer, and the signal of somebody else, are only there for what hangs.
 */
export function isEndedElsewhere(call: TSESTree.CallExpression, { signal }: ResponseEntry, file: LintedFile): boolean {
  return call.arguments.some((argument) => {
    const given = argument.type === "SpreadElement" ? undefined : optionValue(argument, signal ?? "signal", file);
    if (given?.is !== "known") return false;
    const controller = controllerOf(resolve(given.node, file), file);
    if (controller)
      return abortsOf(controller).some((abort) => codeOwner(abort) !== codeOwner(call) && ends(abort, file));
    return isEndedByRunner(resolve(given.node, file), file);
  });
}

/** `timed((signal) => fetch(url, { signal }))`, where `timed` aborts in the end. */
function isEndedByRunner(signal: Node, file: LintedFile): boolean {
  const parameter = signal.type === "Identifier" ? variableOf(signal, file) : undefined;
  return handedOverFor(parameter, file).some(({ node, file: home }) => {
    const controller = controllerOf(resolve(node, home), home);
    return controller !== undefined && abortsOf(controller).some((abort) => ends(abort, home));
  });
}

/** What the function that runs a callback of the program gives it for a parameter. */
function handedOverFor(parameter: Variable | undefined, file: LintedFile): readonly Place[] {
  const callback = functionOfParameter(parameter);
  const call = callback && wrapped(callback).parent;
  if (!callback || call?.type !== "CallExpression") return [];
  const runner = calledFunction(call.callee, file);
  const calls = runner && callsOfParameter(runner, call.arguments.indexOf(wrapped(callback) as never));
  const index = callback.params.indexOf(parameter!.defs[0]!.name as never);
  return (
    calls?.flatMap((one) => (one.arguments[index] ? [{ node: one.arguments[index], file: runner!.file }] : [])) ?? []
  );
}

/** Whether an `abort` runs in the end: by no timer, and not because another signal has fired. */
function ends(abort: Node, file: LintedFile): boolean {
  const fn = codeOwner(abort);
  return !isFunction(fn) || !usesOfClosure(fn, file).some((use) => isForHanging(use, file));
}

/** Where a closure is used: where it stands, or by the variable that it is the value of. */
function usesOfClosure(fn: Node, file: LintedFile): readonly Node[] {
  const declarator = wrapped(fn).parent;
  const name = declarator?.type === "VariableDeclarator" ? declarator.id : undefined;
  const variable = name?.type === "Identifier" ? variableOf(name, file) : undefined;
  return variable ? variable.references.map(({ identifier }) => identifier as Node) : [fn];
}

function isForHanging(callback: Node, file: LintedFile): boolean {
  const call = wrapped(callback).parent;
  if (call?.type !== "CallExpression" || call.callee === wrapped(callback)) return false;
  if (globalPath(call.callee, file) === "setTimeout") return true;
  const [event] = call.arguments;
  const { callee } = call;
  const isListener = callee.type === "MemberExpression" && LISTENING.has(propertyName(callee) ?? "");
  return isListener && event?.type === "Literal" && event.value === "abort";
}

const LISTENING = new Set(["addEventListener", "on", "once"]);
