import type { TSESTree } from "@typescript-eslint/utils";
import { outermostFunction } from "../recognition/browser-request.js";
import { callName } from "../resolution/callee-names.js";
import { localFunction } from "../resolution/local-function.js";
import {
  asksForNoBody,
  responseAcquisition,
  runsInBrowser,
  type ResponseAcquisition,
} from "../recognition/response-acquisition.js";
import type { LintedFile } from "../file/linted-file.js";
import { isEndedElsewhere } from "./ended-elsewhere.js";
import { makerAround } from "./uses/deferred.js";
import { handedOver } from "./uses/access-path.js";
import type { ReturnSite } from "./uses/response-use.js";
import { returnSiteOfCallback } from "./uses/return-sites.js";
import { unreadCopies } from "./unread-copies.js";
import { followAcquisition, followCall, type Followed, type Leak, type ReturnedResponse } from "./follow.js";
import { responsesOfCall } from "./handed-responses.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { unwrap, type Node } from "../syntax/nodes.js";

export type { Leak } from "./follow.js";

/** A response whose body is open on some way out. */
export interface UnconsumedBody {
  /** The call that obtains it: the acquisition itself, or a call of a function of the program that returns it. */
  readonly node: TSESTree.CallExpression;
  readonly name: string;
  readonly acquisition: ResponseAcquisition;
  readonly leaks: readonly Leak[];
}

/** The responses of a file that are not consumed on some path. */
export function unconsumedBodies(
  calls: readonly TSESTree.CallExpression[],
  file: LintedFile,
): readonly UnconsumedBody[] {
  const found: UnconsumedBody[] = [];
  const handed: HandedResponse[] = [];
  const counted = calls.filter(outsideBrowser(calls, file));
  for (const node of counted) {
    const obtained = obtainedBy(node, file);
    handed.push(...obtained.flatMap(({ acquisition, returned }) => returned.map((one) => ({ ...one, acquisition }))));
    const leaking = obtained.find(({ leaks }) => leaks.length > 0);
    if (leaking) {
      const { acquisition, leaks } = leaking;
      found.push({ node, name: callName(node, file), acquisition, leaks });
    }
  }
  const open = [...found, ...unconsumedResults(counted, handed, file), ...unreadCopies(counted, file)];
  return open.filter((body) => !isEnded(body, file));
}

/** Whether other code ends the request, by a signal that it or a wrapper gets. */
function isEnded(
  { node, acquisition: { node: request, entry, file: home } }: UnconsumedBody,
  file: LintedFile,
): boolean {
  return isEndedElsewhere(node, entry, file) || (request !== node && isEndedElsewhere(request, entry, home));
}

/** A response that a call obtains, and what becomes of it. */
export interface Obtained extends Followed {
  readonly acquisition: ResponseAcquisition;
}

/** The responses that a call obtains, from a library or from a function of another file, and what becomes of them. */
export function obtainedBy(call: TSESTree.CallExpression, file: LintedFile): readonly Obtained[] {
  const acquisition = responseAcquisition(call, file);
  if (acquisition) return [{ acquisition, ...followAcquisition(acquisition, file) }];
  if (localFunction(call.callee, file)) return [];
  return responsesOfCall(call, file).map(({ path, acquisition: obtained, known }) => ({
    acquisition: obtained,
    ...followCall(call, path, obtained, file, known),
  }));
}

/** Whether a call is in no function that makes a request which only a browser can make: what else it asks for is the browser's too. */
function outsideBrowser(
  calls: readonly TSESTree.CallExpression[],
  file: LintedFile,
): (call: TSESTree.CallExpression) => boolean {
  const inBrowser = new Set(calls.filter((call) => runsInBrowser(call, file)).map(outermostFunction));
  inBrowser.delete(undefined);
  return (call) => !inBrowser.has(outermostFunction(call));
}

/** A function of this file that hands a response to whoever calls it, and how that response is obtained. */
interface HandedResponse extends ReturnedResponse {
  readonly acquisition: ResponseAcquisition;
}

/** A call by which a function of this file runs, and where what it returns goes on. */
interface Run {
  readonly node: TSESTree.CallExpression;
  readonly name: string;
  /** It is not called here: another function is given it by name. */
  readonly given?: ReturnSite;
}

/** The same for calls of functions of this file that return a response, and of functions that return those. */
function unconsumedResults(
  calls: readonly TSESTree.CallExpression[],
  handed: readonly HandedResponse[],
  file: LintedFile,
): readonly UnconsumedBody[] {
  if (handed.length === 0) return [];
  const runsOf = runsByFunction(calls, file);
  const found = new Map<Node, UnconsumedBody>();
  const seen = new Set<Node>();
  const pending = [...handed];
  for (const { fn, path, acquisition, known } of pending) {
    if (seen.has(fn)) continue;
    seen.add(fn);
    for (const { node, name, given } of runsOf.get(fn) ?? []) {
      if (!given && asksForNoBody(node, acquisition.interface, file)) continue;
      const { leaks, returned } = followCall(node, handedOver(given?.container, path), acquisition, file, known);
      pending.push(...returned.map((one) => ({ ...one, acquisition })));
      if (leaks.length > 0 && !found.has(node)) found.set(node, { node, name, acquisition, leaks });
    }
  }
  return [...found.values()];
}

function runsByFunction(
  calls: readonly TSESTree.CallExpression[],
  file: LintedFile,
): ReadonlyMap<FunctionNode, readonly Run[]> {
  const runs = new Map<FunctionNode, Run[]>();
  const add = (fn: FunctionNode | undefined, run: Run): void => {
    if (fn) runs.set(fn, [...(runs.get(fn) ?? []), run]);
  };
  for (const node of calls) {
    add(localFunction(node.callee, file), { node, name: callName(node, file) });
    const [callback] = node.arguments;
    if (!callback || isFunction(unwrap(callback))) continue;
    const given = returnSiteOfCallback(callback, file) ?? makerAround(callback, file);
    if (given?.node === node)
      add(localFunction(callback, file), { node, name: `${file.sourceCode.getText(callback)}()`, given });
  }
  return runs;
}
