import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { controlFlowOf } from "../flow/control-flow.js";
import { isPrimitive } from "../flow/primitive-value.js";
import { responseAcquisition, type ResponseAcquisition } from "../recognition/response-acquisition.js";
import { isTeed } from "../recognition/teed-body.js";
import { codeOwner } from "../resolution/local-function.js";
import { membersNamed } from "../syntax/members-by-name.js";
import { callOf, propertyName, wrapped, type Node } from "../syntax/nodes.js";
import { resolve } from "../syntax/variables.js";
import { abortersOf } from "./aborts.js";
import { FunctionSummaries } from "./function-summaries.js";
import { solve } from "./solution.js";
import { enclose, RESPONSE } from "./uses/access-path.js";
import { usesOf } from "./uses/uses-of-value.js";

/** `await res.body?.cancel()` on a body of which the host of the application keeps another branch: it waits for ever. */
export interface EndlessCancel {
  readonly node: TSESTree.CallExpression;
  /** The body that it cancels. */
  readonly body: TSESTree.MemberExpression;
  readonly acquisition: ResponseAcquisition;
}

const CANCELLING = /^\$body\?\.(\w+)\(\)$/;

/** The bodies that the functions of a file cancel, and wait for that, while they are open and another branch is kept. */
export function endlessCancels(calls: readonly TSESTree.CallExpression[], file: LintedFile): readonly EndlessCancel[] {
  return calls.flatMap((call) => {
    const acquisition = responseAcquisition(call, file);
    return acquisition && isAddress(call.arguments[0], file) && isTeed(acquisition) ? cancelsOf(acquisition, file) : [];
  });
}

/** Whether a request is made of an address, and not of a `Request` that has a method and a signal of its own. */
function isAddress(argument: Node | undefined, file: LintedFile): boolean {
  return argument !== undefined && isPrimitive(resolve(argument, file), file);
}

function cancelsOf(acquisition: ResponseAcquisition, file: LintedFile): readonly EndlessCancel[] {
  const { node: call, interface: shape, entry } = acquisition;
  const method = CANCELLING.exec(shape.release.cancel?.code ?? "")?.[1];
  if (method === undefined || membersNamed(method, file).length === 0) return [];
  const context = { interface: shape, event: entry.event, file };
  const aborters = abortersOf(call, file);
  const graph = controlFlowOf(codeOwner(call), file);
  const uses = usesOf(call, enclose("promise", RESPONSE), context);
  const solution = solve({ graph, start: call, uses, aborters }, new FunctionSummaries(context, aborters));
  return [...solution.uses.keys()].flatMap((name) => {
    const body = memberOf(name, shape.body?.property);
    const member = body && memberOf(body, method);
    const cancel = member && callOf(member);
    if (!cancel || !isWaitedFor(cancel) || solution.openBefore(name).length === 0) return [];
    return [{ node: cancel, body, acquisition }];
  });
}

function memberOf(object: Node, name: string | undefined): TSESTree.MemberExpression | undefined {
  const { parent } = wrapped(object);
  const isMember = parent?.type === "MemberExpression" && parent.object === wrapped(object);
  return isMember && name !== undefined && propertyName(parent) === name ? parent : undefined;
}

/** Whether the code around a promise goes on only when it is settled: what `catch` and `finally` make of it is waited for. */
function isWaitedFor(promise: Node): boolean {
  const { parent } = wrapped(promise);
  if (parent?.type === "AwaitExpression") return true;
  const chained = parent?.type === "MemberExpression" ? callOf(parent) : undefined;
  return chained !== undefined && isWaitedFor(chained);
}
