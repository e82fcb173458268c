import type { TSESTree } from "@typescript-eslint/utils";
import { localFunction } from "../resolution/local-function.js";
import { qualifiedNameOf } from "../resolution/qualified-name.js";
import { makerAround, stepsOfDeferred, stepsOfDeferredArgument } from "./deferred-steps.js";
import { isInert } from "../recognition/inert.js";
import { bindCollected, isIndexed, stepsOfElement, stepsOfList, usesInLoop } from "./list-steps.js";
import { stepsOfCombined, stepsOfPromise } from "./promise-steps.js";
import {
  continued,
  deferredOf,
  ESCAPE,
  inner,
  listOf,
  NOTHING,
  on,
  outcomeOf,
  RELEASE,
  settled,
  wrap,
  type Carrier,
  type Step,
  type Use,
  type UseContext,
} from "./access-path.js";
import { stepsOfPart } from "./members.js";
import { bind } from "./patterns.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { outward, propertyName, type Node } from "../syntax/nodes.js";
import type { Variable } from "../syntax/variables.js";

/** What becomes of the value of an expression that is a carrier. */
export function usesOf(node: Node, carrier: Carrier, context: UseContext): readonly Use[] {
  return followed(stepsOf(node, carrier, context), context);
}

/** The uses of a parameter by the function that has it; undefined when it cannot be told which it is. */
export function usesOfParameter(
  fn: FunctionNode,
  index: number,
  carrier: Carrier,
  context: UseContext,
): readonly Use[] | undefined {
  const parameter = fn.params[index];
  if (parameter?.type === "RestElement" || fn.params.slice(0, index).some(({ type }) => type === "RestElement"))
    return undefined;
  return parameter ? followed(bind(parameter, carrier, fn, context), context) : [];
}

/** Follows steps to the uses that they come to. */
function followed(steps: readonly Step[], context: UseContext): readonly Use[] {
  return steps.flatMap((step): readonly Use[] => {
    if (step.kind === "on") return usesOf(step.node, step.carrier, context);
    if (step.kind === "each") return [{ ...step, uses: followed(step.uses, context) }];
    if (step.kind !== "bind") return [step];
    if (listOf(step.carrier) !== undefined && isIndexed(step.variable)) return ESCAPE;
    return step.carrier.part === "reader" && isDrained(step.variable, step.carrier, context) ? RELEASE : [step];
  });
}

/** A reader that a loop reads, or that goes elsewhere, counts as read to its end from the start. */
function isDrained(reader: Variable, carrier: Carrier, context: UseContext): boolean {
  return reader.references.some(
    (reference) =>
      reference.isRead() &&
      usesOf(reference.identifier as Node, carrier, context).some(
        ({ kind }) => kind === "release" || kind === "escape",
      ),
  );
}

function stepsOf(node: Node, carrier: Carrier, context: UseContext): readonly Step[] {
  const parent = node.parent;
  switch (parent?.type) {
    case "ChainExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
      return on(parent, carrier);
    case "AwaitExpression":
      return stepsOfAwaited(parent, carrier);
    case "YieldExpression":
      return parent.delegate && deferredOf(carrier)?.yields ? on(parent, settled(carrier)) : ESCAPE;
    case "VariableDeclarator":
      if (parent.init !== node) return NOTHING;
      return isExported(parent) ? ESCAPE : bind(parent.id, carrier, parent, context);
    case "AssignmentExpression":
      if (parent.right !== node) return NOTHING;
      return [...bind(parent.left, carrier, parent, context), ...on(parent, carrier)];
    case "MemberExpression":
      return parent.object === node ? stepsOfMember(parent, carrier, context) : NOTHING;
    case "CallExpression":
      return parent.callee === node ? ESCAPE : stepsOfArgument(parent, node, carrier, context);
    case "Property":
      return stepsOfMade(node, carrier, context) ?? ESCAPE;
    case "ConditionalExpression":
      return parent.test === node ? NOTHING : on(parent, carrier);
    case "LogicalExpression":
      return parent.left === node && parent.operator === "&&" ? NOTHING : on(parent, carrier);
    case "SequenceExpression":
      return parent.expressions.at(-1) === node ? on(parent, carrier) : NOTHING;
    case "ArrayExpression":
      return stepsOfElement(parent, node, carrier);
    case "SpreadElement":
      return parent.parent.type === "ArrayExpression" ? stepsOfElement(parent.parent, parent, carrier) : ESCAPE;
    case "ReturnStatement":
    case "ArrowFunctionExpression":
      return usesOfReturned(node, carrier);
    case "ForOfStatement":
      if (parent.right !== node) return ESCAPE;
      return carrier.wrappers.length === 0 ? RELEASE : usesInLoop(parent, carrier, context);
    case "ExpressionStatement":
    case "UnaryExpression":
    case "BinaryExpression":
    case "IfStatement":
    case "WhileStatement":
    case "DoWhileStatement":
    case "ForStatement":
    case "SwitchStatement":
    case "TemplateLiteral":
    case "TSTypePredicate":
    case "TSTypeQuery":
      return NOTHING;
    default:
      return ESCAPE;
  }
}

function isExported({ parent }: TSESTree.VariableDeclarator): boolean {
  return parent.parent?.type === "ExportNamedDeclaration";
}

/** `await` of a promise, or of what gives an outcome in its place. */
function stepsOfAwaited(awaited: Node, carrier: Carrier): readonly Step[] {
  const deferred = deferredOf(carrier);
  if (!deferred) return on(awaited, settled(carrier));
  return deferred.awaited ? on(awaited, wrap({ outcome: deferred.awaited }, settled(carrier))) : ESCAPE;
}

function stepsOfMember(member: TSESTree.MemberExpression, carrier: Carrier, context: UseContext): readonly Step[] {
  const name = propertyName(member);
  if (name === undefined) return ESCAPE;
  if (carrier.wrappers.length === 0) return stepsOfPart(member, name, carrier, context);
  if (carrier.wrappers[0] === "promise") return stepsOfPromise(member, name, carrier, context);
  if (deferredOf(carrier)) return stepsOfDeferred(member, name, carrier, context);
  const outcome = outcomeOf(carrier);
  if (outcome) return name === outcome.value ? on(member, inner(carrier)) : NOTHING;
  return stepsOfList(member, name, carrier, context);
}

function stepsOfArgument(
  call: TSESTree.CallExpression,
  argument: Node,
  carrier: Carrier,
  context: UseContext,
): readonly Step[] {
  if (deferredOf(carrier)) return stepsOfDeferredArgument(call, argument, carrier, context);
  const made = stepsOfMade(argument, carrier, context) ?? bindCollected(call, carrier, context);
  if (made) return made;
  const name = qualifiedNameOf(call.callee, context.file);
  if (name) return isInert(name, context.file) ? NOTHING : (stepsOfCombined(call, name, carrier) ?? ESCAPE);
  const fn = localFunction(call.callee, context.file);
  const index = call.arguments.indexOf(argument as TSESTree.Expression);
  const spread = call.arguments.findIndex(({ type }) => type === "SpreadElement");
  if (!fn || (spread >= 0 && spread < index)) return ESCAPE;
  return [{ kind: "pass", fn, index, carrier, call, gives: { what: "returned" } }];
}

/** A promise that a library carries on. */
function stepsOfMade(promise: Node, carrier: Carrier, { file }: UseContext): readonly Step[] | undefined {
  if (carrier.wrappers[0] !== "promise") return undefined;
  const maker = makerAround(promise, file);
  return maker && on(maker.node, continued(carrier, maker));
}

function usesOfReturned(node: Node, carrier: Carrier): readonly Use[] {
  const fn = [...outward(node.parent!)].find(isFunction)!;
  if (fn.generator) return ESCAPE;
  return [{ kind: "return", fn, carrier: fn.async ? wrap("promise", settled(carrier)) : carrier }];
}
