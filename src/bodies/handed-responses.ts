/**
 * The responses that a call of a function of the program gives with their bodies open, in whatever file it stands.
 *
 * Invariants: only functions that return nothing but responses, or nothing at all, count, since of others it cannot be
 * told which a call gets; a response goes through at most {@link MOST_WRAPPERS} functions.
 */
import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { addressOf, isRelative } from "../recognition/browser-request.js";
import { asksForNoBody, responseAcquisition, type ResponseAcquisition } from "../recognition/response-acquisition.js";
import { leadsToResponses } from "../recognition/response-modules.js";
import { calledFunction } from "../resolution/called-function.js";
import type { FunctionNode } from "../syntax/functions.js";
import { isWithin, type Node } from "../syntax/nodes.js";
import { resolve, variableOf } from "../syntax/variables.js";
import { returnedBranches } from "../syntax/returned-values.js";
import { commonKnowledge, type Knowledge } from "./conditions/knowledge.js";
import { followAcquisition, followCall, type Followed } from "./follow.js";
import { callsBehind, isAlwaysResponse } from "./returned-responses.js";
import { mayBeResponse } from "./possible-response.js";
import type { AccessPath } from "./uses/access-path.js";

/** A response that a call gives with its body open. */
export interface HandedResponse {
  /** How the value of the call leads to it. */
  readonly path: AccessPath;
  readonly acquisition: ResponseAcquisition;
  /** What its function knows of it. */
  readonly known: Knowledge;
  /** The argument of the call that is its address. */
  readonly addressAt: number | undefined;
}

/** Wrappers of wrappers: real ones are three deep. */
const MOST_WRAPPERS = 5;

/** The responses that a call obtains from a function of the program, with their bodies open. */
export function responsesOfCall(call: TSESTree.CallExpression, file: LintedFile): readonly HandedResponse[] {
  return responsesThrough(MOST_WRAPPERS, call, file);
}

function responsesThrough(
  wrappers: number,
  call: TSESTree.CallExpression,
  file: LintedFile,
): readonly HandedResponse[] {
  const responsesOf = byWrappers[wrappers - 1];
  if (!responsesOf || !mayBeResponse(call, file) || !leadsToResponses(call.callee, file)) return [];
  const called = calledFunction(call.callee, file);
  // A function that calls itself gives what it gives otherwise.
  const isRecursive = called?.file === file && isWithin(call, called.node);
  if (!called || called.node.generator || isRecursive) return [];
  return responsesOf(called.node, called.file).filter(({ acquisition, addressAt }) => {
    const address = addressAt === undefined ? undefined : call.arguments[addressAt];
    return !asksForNoBody(call, acquisition.interface, file) && !(address && isRelative(address, file));
  });
}

/** The responses that a function returns with their bodies open, itself at most so many wrappers from where they are obtained. */
const byWrappers = Array.from({ length: MOST_WRAPPERS }, (_, wrappers) =>
  memoiseByNode((fn: FunctionNode, file: LintedFile) => responsesReturned(fn, file, wrappers)),
);

function responsesReturned(fn: FunctionNode, file: LintedFile, wrappers: number): readonly HandedResponse[] {
  const values = returnedBranches(fn, file);
  const sources = new Map<Node, HandedResponse>();
  for (const call of callsBehind(values, fn, file)) {
    for (const { acquisition, address, followed } of followedFrom(call, file, wrappers)) {
      const returned = followed.returned.filter((one) => one.fn === fn);
      const [first] = returned;
      if (!first) continue;
      const known = commonKnowledge(returned.map((one) => one.known));
      sources.set(call, { path: first.path, acquisition, known, addressAt: address && parameterAt(address, fn, file) });
    }
  }
  if (sources.size === 0) return [];
  return isAlwaysResponse(values, { fn, file, sources }) ? [...sources.values()] : [];
}

/** The parameter of a function that a name is, by its index. */
function parameterAt(name: Node, { params }: FunctionNode, file: LintedFile): number | undefined {
  const value = resolve(name, file);
  const variable = value.type === "Identifier" ? variableOf(value, file) : undefined;
  const index = params.findIndex((parameter) => variable?.defs[0]?.name === parameter);
  return index < 0 ? undefined : index;
}

interface Obtained {
  readonly acquisition: ResponseAcquisition;
  readonly address: Node | undefined;
  readonly followed: Followed;
}

/** What becomes of the responses that a call obtains, from a library or from another function of the program. */
function followedFrom(call: TSESTree.CallExpression, file: LintedFile, wrappers: number): readonly Obtained[] {
  const acquisition = responseAcquisition(call, file);
  if (acquisition) {
    const address = addressOf(call, acquisition.entry, file);
    return [{ acquisition, address, followed: followAcquisition(acquisition, file) }];
  }
  return responsesThrough(wrappers, call, file).map(({ acquisition: obtained, path, known, addressAt }) => ({
    acquisition: obtained,
    address: addressAt === undefined ? undefined : call.arguments[addressAt],
    followed: followCall(call, path, obtained, file, known),
  }));
}
