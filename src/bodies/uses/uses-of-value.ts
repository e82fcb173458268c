import type { TSESTree } from "@typescript-eslint/utils";
import { calledFunction } from "../../resolution/called-function.js";
import { qualifiedNameOf } from "../../resolution/qualified-name.js";
import { makerAround, flowsOfDeferred, flowsOfDeferredArgument } from "./deferred.js";
import { isInert } from "../../recognition/inert.js";
import { usesOfCollected, isIndexed, flowsOfElement, flowsOfList, usesInLoop } from "./lists.js";
import { flowsOfCombined, flowsOfPromise } from "./promises.js";
import { deferredOf, enclose, handedOver, inner, listOf, outcomeOf, settled, type AccessPath } from "./access-path.js";
import { ESCAPE, NOTHING, RELEASE, flowsTo, type Flow, type ResponseUse, type UseContext } from "./response-use.js";
import { flowsOfPart } from "./members.js";
import { usesOfPattern } from "./patterns.js";
import { isFunction, type FunctionNode } from "../../syntax/functions.js";
import { outward, propertyName, type Node } from "../../syntax/nodes.js";
import type { Variable } from "../../syntax/variables.js";

/** What becomes of the value of an expression that leads to a response. */
export function usesOf(node: Node, path: AccessPath, context: UseContext): readonly ResponseUse[] {
  return followed(flowsOf(node, path, context), context);
}

/** The uses of a parameter by the function that has it; undefined when it cannot be told which it is. */
export function usesOfParameter(
  fn: FunctionNode,
  index: number,
  path: AccessPath,
  context: UseContext,
): readonly ResponseUse[] | undefined {
  const parameter = fn.params[index];
  if (parameter?.type === "RestElement" || fn.params.slice(0, index).some(({ type }) => type === "RestElement"))
    return undefined;
  return parameter ? followed(usesOfPattern(parameter, path, fn, context), context) : [];
}

/** Follows flows to the uses that they come to. */
function followed(flows: readonly Flow[], context: UseContext): readonly ResponseUse[] {
  return flows.flatMap((flow): readonly ResponseUse[] => {
    if (flow.kind === "value") return usesOf(flow.node, flow.path, context);
    if (flow.kind === "each") return [{ ...flow, uses: followed(flow.uses, context) }];
    if (flow.kind !== "hold") return [flow];
    if (listOf(flow.path) !== undefined && isIndexed(flow.variable)) return ESCAPE;
    return flow.path.part === "reader" && isDrained(flow.variable, flow.path, context) ? RELEASE : [flow];
  });
}

/** A reader that a loop reads, or that goes elsewhere, counts as read to its end from the start. */
function isDrained(reader: Variable, path: AccessPath, context: UseContext): boolean {
  return reader.references.some(
    (reference) =>
      reference.isRead() &&
      usesOf(reference.identifier as Node, path, context).some(({ kind }) => kind === "release" || kind === "escape"),
  );
}

function flowsOf(node: Node, path: AccessPath, context: UseContext): readonly Flow[] {
  const parent = node.parent;
  switch (parent?.type) {
    case "ChainExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
      return flowsTo(parent, path);
    case "AwaitExpression":
      return flowsOfAwaited(parent, path);
    case "YieldExpression":
      return parent.delegate && deferredOf(path)?.yields ? flowsTo(parent, settled(path)) : ESCAPE;
    case "VariableDeclarator":
      if (parent.init !== node) return NOTHING;
      return isExported(parent) ? ESCAPE : usesOfPattern(parent.id, path, parent, context);
    case "AssignmentExpression":
      if (parent.right !== node) return NOTHING;
      return [...usesOfPattern(parent.left, path, parent, context), ...flowsTo(parent, path)];
    case "MemberExpression":
      return parent.object === node ? flowsOfMember(parent, path, context) : NOTHING;
    case "CallExpression":
      return parent.callee === node ? ESCAPE : flowsOfArgument(parent, node, path, context);
    case "Property":
      return flowsOfMade(node, path, context) ?? ESCAPE;
    case "ConditionalExpression":
      return parent.test === node ? NOTHING : flowsTo(parent, path);
    case "LogicalExpression":
      return parent.left === node && parent.operator === "&&" ? NOTHING : flowsTo(parent, path);
    case "SequenceExpression":
      return parent.expressions.at(-1) === node ? flowsTo(parent, path) : NOTHING;
    case "ArrayExpression":
      return flowsOfElement(parent, node, path);
    case "SpreadElement":
      return parent.parent.type === "ArrayExpression" ? flowsOfElement(parent.parent, parent, path) : ESCAPE;
    case "ReturnStatement":
    case "ArrowFunctionExpression":
      return usesOfReturned(node, path);
    case "ForOfStatement":
      if (parent.right !== node) return ESCAPE;
      return path.containers.length === 0 ? RELEASE : usesInLoop(parent, path, context);
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
function flowsOfAwaited(awaited: Node, path: AccessPath): readonly Flow[] {
  const deferred = deferredOf(path);
  if (!deferred) return flowsTo(awaited, settled(path));
  return deferred.awaited ? flowsTo(awaited, enclose({ outcome: deferred.awaited }, settled(path))) : ESCAPE;
}

function flowsOfMember(member: TSESTree.MemberExpression, path: AccessPath, context: UseContext): readonly Flow[] {
  const name = propertyName(member);
  if (name === undefined) return ESCAPE;
  if (path.containers.length === 0) return flowsOfPart(member, name, path, context);
  if (path.containers[0] === "promise") return flowsOfPromise(member, name, path, context);
  if (deferredOf(path)) return flowsOfDeferred(member, name, path, context);
  const outcome = outcomeOf(path);
  if (outcome) return name === outcome.value ? flowsTo(member, inner(path)) : NOTHING;
  return flowsOfList(member, name, path, context);
}

function flowsOfArgument(
  call: TSESTree.CallExpression,
  argument: Node,
  path: AccessPath,
  context: UseContext,
): readonly Flow[] {
  if (deferredOf(path)) return flowsOfDeferredArgument(call, argument, path, context);
  const made = flowsOfMade(argument, path, context) ?? usesOfCollected(call, path, context);
  if (made) return made;
  const name = qualifiedNameOf(call.callee, context.file);
  if (name && isInert(name, context.file)) return NOTHING;
  const combined = name && flowsOfCombined(call, name, path);
  if (combined) return combined;
  const called = calledFunction(call.callee, context.file);
  const index = call.arguments.indexOf(argument as TSESTree.Expression);
  const spread = call.arguments.findIndex(({ type }) => type === "SpreadElement");
  if (!called || (spread >= 0 && spread < index)) return ESCAPE;
  return [{ kind: "pass", fn: called.node, file: called.file, index, path, call, result: { is: "returned" } }];
}

/** A promise that a library carries on. */
function flowsOfMade(promise: Node, path: AccessPath, { file }: UseContext): readonly Flow[] | undefined {
  if (path.containers[0] !== "promise") return undefined;
  const maker = makerAround(promise, file);
  return maker && flowsTo(maker.node, handedOver(maker.container, path));
}

function usesOfReturned(node: Node, path: AccessPath): readonly ResponseUse[] {
  const fn = [...outward(node.parent!)].find(isFunction)!;
  if (fn.generator) return ESCAPE;
  return [{ kind: "return", fn, path: fn.async ? enclose("promise", settled(path)) : path }];
}
