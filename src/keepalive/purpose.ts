import { PROBE_NAMES } from "../catalogue/vocabulary/probes.js";
import { CLOSES_SERVER, ENDS_SOMETHING } from "../catalogue/vocabulary/shutdown.js";
import type { LintedFile } from "../file/linted-file.js";
import { staticValue } from "../recognition/option-value.js";
import { enclosingFunction, functionName, functionsAround } from "../syntax/functions.js";
import type { Node } from "../syntax/nodes.js";

/** Whether code asks if something can be reached: it needs a fresh connection to know. */
export function isReachabilityCheck(node: Node): boolean {
  return [...functionsAround(node)].some((fn) => PROBE_NAMES.test(functionName(fn) ?? ""));
}

/** Whether code belongs to the end of a process: named so, a listener to a signal, or in a function that closes something. */
export function isShutdown(node: Node, file: LintedFile): boolean {
  for (const fn of functionsAround(node)) {
    const call = fn.parent.type === "CallExpression" ? fn.parent : undefined;
    const event =
      call?.arguments[0] && call.arguments[0] !== fn ? staticValue(call.arguments[0], file)?.value : undefined;
    if (ENDS_SOMETHING.test(functionName(fn) ?? "") || (typeof event === "string" && ENDS_SOMETHING.test(event)))
      return true;
  }
  const home = enclosingFunction(node);
  return home !== undefined && CLOSES_SERVER.test(file.sourceCode.getText(home));
}
