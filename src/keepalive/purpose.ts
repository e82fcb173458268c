import { PROBE_NAMES } from "../catalogue/vocabulary/probes.js";
import { CLOSES_SERVER, ENDS_SOMETHING } from "../catalogue/vocabulary/shutdown.js";
import type { LintedFile } from "../file/linted-file.js";
import { optionValue, staticValue } from "../recognition/option-value.js";
import { enclosingFunction, functionName, functionsAround } from "../syntax/functions.js";
import { membersNamed } from "../syntax/members-by-name.js";
import type { CallOrNew, Node } from "../syntax/nodes.js";
import { resolve } from "../syntax/variables.js";

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

/**
 * Whether a server listens on a port that the system picks: it waits for those who were told of it, such as a browser
 * that comes back from a sign-in, and is closed after that.
 */
export function isOnPickedPort(server: CallOrNew, file: LintedFile): boolean {
  return membersNamed("listen", file).some(({ object, parent }) => {
    const where = parent.type === "CallExpression" ? parent.arguments[0] : undefined;
    return where !== undefined && resolve(object, file) === server && picksPort(where, file);
  });
}

function picksPort(where: Node, file: LintedFile): boolean {
  const option = optionValue(where, "port", file);
  return staticValue(option.is === "known" ? option.node : where, file)?.value === 0;
}
