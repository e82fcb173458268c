import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../../file/linted-file.js";
import { memoiseByNode } from "../../file/memoise.js";
import { localFunction } from "../../resolution/local-function.js";
import type { FunctionNode } from "../../syntax/functions.js";
import { namedVariables } from "../../syntax/named-variables.js";
import { propertyName, unwrap, wrapped, type Node } from "../../syntax/nodes.js";
import { inner, listOf, type AccessPath } from "../uses/access-path.js";
import type { UseContext } from "../uses/response-use.js";
import { usesOfParameter } from "../uses/uses-of-value.js";
import { areCompatible, constraintOf, TRUTHY } from "./constraints.js";
import { pathTo, tellsSize, trueWhileOpen, type OpenBody } from "./open-body.js";
import { propositionOfAnswer } from "./predicates.js";
import { propositionOf, type ConditionFact, type Proposition } from "./proposition.js";

/** Predicates that ask predicates are looked into to this depth. */
const DEEPEST = 4;

/**
 * Whether a body cannot be open when a condition has come out so, or a response for which it came out so has
 * none: `if (!res)`, `if (res.status === 204)`, `if (!res.body)`.
 */
export function excludesBody(test: Node, outcome: boolean, body: OpenBody): boolean {
  return (
    contradicts(propositionOf(test, outcome, body.context.file), body, 0) || (outcome && isAskedWithSize(test, body))
  );
}

/** Whether a predicate of this file cannot answer so when it is given a response with an open body. */
export function answerExcludesBody(
  predicate: FunctionNode,
  index: number,
  path: AccessPath,
  answer: boolean,
  context: UseContext,
  depth = 0,
): boolean {
  const known = propositionOfAnswer(predicate, answer, context.file);
  const inside = depth < DEEPEST ? bodyOfParameter(predicate, index, path, context) : undefined;
  return known !== undefined && inside !== undefined && contradicts(known, inside, depth + 1);
}

/** An open body inside the function that gets it. */
function bodyOfParameter(fn: FunctionNode, index: number, path: AccessPath, context: UseContext): OpenBody | undefined {
  const uses = usesOfParameter(fn, index, path, context);
  if (!uses) return undefined;
  const holders = new Map(uses.flatMap((use) => (use.kind === "hold" ? [[use.variable, use.path] as const] : [])));
  const members = new Map(uses.flatMap((use) => (use.kind === "member" ? [[use.variable, use.member] as const] : [])));
  return { holders: new Set(holders.keys()), names: { holders, members }, context };
}

/** Whether what is known cannot be while the body is open. */
function contradicts(known: Proposition, body: OpenBody, depth: number): boolean {
  if ("all" in known) return known.all.some((part) => contradicts(part, body, depth));
  if ("any" in known) return known.any.every((part) => contradicts(part, body, depth));
  return isUntrueWhileOpen(known, body) || (known.operator === "truthy" && isAnsweredOnlyWithout(known, body, depth));
}

function isUntrueWhileOpen(fact: ConditionFact, body: OpenBody): boolean {
  const always = trueWhileOpen(fact.subject, body);
  if (fact.operator === "instanceof") return always === TRUTHY && !fact.holds;
  const said = constraintOf(fact);
  return always !== undefined && said !== undefined && !areCompatible([always, said]);
}

/** Whether a call of a predicate of this file, or of a method that asks one for each of a list, gives this answer only without a body. */
function isAnsweredOnlyWithout({ subject: call, holds }: ConditionFact, body: OpenBody, depth: number): boolean {
  if (call.type !== "CallExpression") return false;
  const predicate = localFunction(call.callee, body.context.file);
  if (!predicate) return isListOfNone(call, holds, body, depth);
  const index = call.arguments.findIndex((argument) => pathTo(argument, body)?.containers.length === 0);
  const path = index < 0 ? undefined : pathTo(call.arguments[index]!, body);
  return path !== undefined && answerExcludesBody(predicate, index, path, holds, body.context, depth);
}

/** `list.every((one) => one.status === 204)`. */
function isListOfNone(call: TSESTree.CallExpression, holds: boolean, body: OpenBody, depth: number): boolean {
  const callee = unwrap(call.callee);
  if (callee.type !== "MemberExpression" || propertyName(callee) !== (holds ? "every" : "some")) return false;
  const path = pathTo(callee.object, body);
  const fn = call.arguments[0] && localFunction(call.arguments[0], body.context.file);
  if (!path || listOf(path) === undefined || !fn) return false;
  return answerExcludesBody(fn, 0, inner(path), holds, body.context, depth);
}

/**
 * `method === "DELETE" || res.status === 204`: whoever asks for an empty response in one breath with something
 * else says that this has no body either. What is asked of the response itself, as by `!res.ok`, says what it says.
 */
function isAskedWithSize(test: Node, body: OpenBody): boolean {
  if (asksResponse(test, body)) return false;
  let at = wrapped(test);
  while (at.parent?.type === "LogicalExpression" && at.parent.operator === "||") at = wrapped(at.parent);
  if (at === wrapped(test)) return false;
  return alternativesOf(at, body.context.file).some(
    (fact) => tellsSize(fact.subject, body) && isUntrueWhileOpen(fact, body),
  );
}

function asksResponse(test: Node, { names, context: { file } }: OpenBody): boolean {
  return namedVariables(test, file).some((variable) => names.holders.has(variable) || names.members.has(variable));
}

/** What a condition says of which it is enough that one part holds: each of its parts asks for all of them. */
const alternativesOf = memoiseByNode((condition: Node, file: LintedFile) =>
  alternativesIn(propositionOf(condition, true, file)),
);

function alternativesIn(known: Proposition): readonly ConditionFact[] {
  if ("any" in known) return known.any.flatMap(alternativesIn);
  return "all" in known ? [] : [known];
}
