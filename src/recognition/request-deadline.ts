import type { TSESTree } from "@typescript-eslint/utils";
import type { ResponseEntry } from "../catalogue/response-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import { optionValue, staticValue } from "./option-value.js";
import { globalPath } from "../resolution/qualified-name.js";
import { enclosingFunction } from "../syntax/functions.js";
import { onlyValue, resolve, variableOf, type Variable } from "../syntax/variables.js";
import { propertyName, unwrap, wrapped, type Node } from "../syntax/nodes.js";

/** What ends a request, its unread body included, after some time: a signal that it is given, or an option of the library. */
export function deadlineOf(
  call: TSESTree.CallExpression,
  { signal = "signal", timeouts = [] }: ResponseEntry,
  file: LintedFile,
): "signal" | "timeout" | undefined {
  const given = (option: string): readonly Node[] =>
    call.arguments.flatMap((argument) => {
      const value = argument.type === "SpreadElement" ? undefined : optionValue(argument, option, file);
      return value?.is === "known" ? [value.node] : [];
    });
  if (given(signal).some((node) => firesByItself(node, file))) return "signal";
  const isTime = (node: Node): boolean => Number(staticValue(node, file)?.value) > 0;
  return timeouts.flatMap(given).some(isTime) ? "timeout" : undefined;
}

/** `AbortSignal.timeout(n)`, also for want of another, one of `AbortSignal.any([…])`, or that of a controller which a timer aborts. */
function firesByItself(signal: Node, file: LintedFile): boolean {
  const value = resolve(signal, file);
  if (value.type === "LogicalExpression") return value.operator !== "&&" && firesByItself(value.right, file);
  if (value.type === "CallExpression") {
    if (globalPath(value.callee, file) === "AbortSignal.timeout") return true;
    const list = globalPath(value.callee, file) === "AbortSignal.any" ? value.arguments[0] : undefined;
    return list?.type === "ArrayExpression" && list.elements.some((one) => one !== null && firesByItself(one, file));
  }
  const controller = controllerOf(value, file);
  return controller !== undefined && abortsOf(controller).some((abort) => isOnTimer(abort, file));
}

/** The variable with the `AbortController` whose signal an expression is: `controller.signal`. */
export function controllerOf(signal: Node, file: LintedFile): Variable | undefined {
  const member = unwrap(signal);
  if (member.type !== "MemberExpression" || propertyName(member) !== "signal") return undefined;
  const variable = member.object.type === "Identifier" ? variableOf(member.object, file) : undefined;
  const made = variable && onlyValue(variable);
  return made?.type === "NewExpression" && globalPath(made.callee, file) === "AbortController" ? variable : undefined;
}

/** The members `controller.abort` of a controller. */
export function abortsOf(controller: Variable): readonly Node[] {
  return controller.references.flatMap(({ identifier }) => {
    const member = identifier.parent;
    return member?.type === "MemberExpression" && propertyName(member) === "abort" ? [member] : [];
  });
}

/** Whether an `abort` runs in a callback of `setTimeout` whose timer nobody clears. */
function isOnTimer(abort: Node, file: LintedFile): boolean {
  const callback = enclosingFunction(abort);
  const call = callback && wrapped(callback).parent;
  if (call?.type !== "CallExpression" || globalPath(call.callee, file) !== "setTimeout") return false;
  const holder = wrapped(call).parent;
  if (holder?.type !== "VariableDeclarator") return holder?.type === "ExpressionStatement";
  const timer = holder.id.type === "Identifier" ? variableOf(holder.id, file) : undefined;
  return timer !== undefined && !timer.references.some((reference) => reference.isRead());
}
