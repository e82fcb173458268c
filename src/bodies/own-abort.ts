import { codeOwner } from "../resolution/local-function.js";
import { optionValue } from "../recognition/option-value.js";
import { controllerOf } from "../recognition/request-deadline.js";
import type { LintedFile } from "../file/linted-file.js";
import type { UnconsumedBody } from "./leaks.js";
import { loopAround } from "./exits.js";
import { isWithin, propertyName, type Node } from "../syntax/nodes.js";
import type { Variable } from "../syntax/variables.js";

/**
 * The controller that the function of a request makes for this request alone, so that aborting ends nothing
 * else: each request has its own, and all that is done with it is to hand its signal over and to abort.
 */
export function ownController({ acquisition }: UnconsumedBody, file: LintedFile): Variable | undefined {
  const { node: call, entry } = acquisition;
  for (const argument of call.arguments) {
    const signal = optionValue(argument, entry.signal ?? "signal", file);
    const controller = signal.is === "known" ? controllerOf(signal.node, file) : undefined;
    if (controller && isMadeFor(controller, call) && isOnlyHandedTo(controller, call)) return controller;
  }
  return undefined;
}

/** Whether it is made once for each time that the call runs. */
function isMadeFor({ defs }: Variable, call: Node): boolean {
  const name = defs[0]!.name as Node;
  const loopOf = (node: Node): Node => loopAround(node, { kind: "end", node: codeOwner(node) }).node;
  return codeOwner(name) === codeOwner(call) && loopOf(name) === loopOf(call);
}

function isOnlyHandedTo({ references }: Variable, call: Node): boolean {
  return references.every((reference) => {
    if (reference.isWrite()) return true;
    const member = reference.identifier.parent;
    if (member?.type !== "MemberExpression" || member.object !== reference.identifier) return false;
    return propertyName(member) === "abort" || (propertyName(member) === "signal" && isWithin(member, call));
  });
}
