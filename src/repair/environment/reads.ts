import { TEXT_METHODS } from "../../catalogue/vocabulary/pure-globals.js";
import { clientConstruction, madeFrom, type ClientConstruction } from "../../recognition/client-construction.js";
import { isEnvironment } from "../../recognition/environment.js";
import { memoryOfResult } from "../../execution/run-once/remembered-result.js";
import { isAtLeast, isConstant, isSettledAtStart } from "../../flow/binding-lattice.js";
import { bindingOf } from "../../flow/binding-time.js";
import { callEffect } from "../../flow/call-effect.js";
import { getterAt } from "../../flow/getters.js";
import { objectUse, useOfResult } from "../../flow/object-use.js";
import type { LintedFile } from "../../file/linted-file.js";
import { memoiseByNode } from "../../file/memoise.js";
import type { Place } from "../../project/place.js";
import { qualifiedNameOf } from "../../resolution/qualified-name.js";
import { functionOf, valueOf } from "../../resolution/value-of.js";
import { memberPath } from "../../syntax/member-path.js";
import { onlyReturned, returnedValues } from "../../syntax/returned-values.js";
import { isModuleLevel } from "../../syntax/free-variables.js";
import { enclosingFunction, type FunctionNode } from "../../syntax/functions.js";
import { isCallOrNew, isWithin, propertyName, unwrap, type CallOrNew, type Node } from "../../syntax/nodes.js";
import { onlyValue, referencedVariable, type Variable } from "../../syntax/variables.js";
import { nodesIn, valueParts } from "../../syntax/walk.js";

/**
 * Something of the environment or the configuration that a client is made from:
 * - `variable`: a variable of the environment, read when the client is made; without a name where that is not written;
 * - `loaded`: what a module of the program has read while it loaded, and holds for good; with the name of a variable of the
 *   environment that it is, where this file has read it;
 * - `held`: what an object of a module holds, which the program may fill while it starts;
 * - `remembered`: what a function of the program read when it was first called, and gives ever after;
 * - `call`: what a call gives that by all signs reads the configuration.
 */
export type EnvironmentRead =
  | { readonly from: "variable" | "loaded"; readonly name: string | undefined }
  | { readonly from: "held" | "remembered" | "call" };

const CALL: readonly EnvironmentRead[] = [{ from: "call" }];
const HELD: readonly EnvironmentRead[] = [{ from: "held" }];

/** Constants that lead to constants are followed so far. */
const DEEPEST = 6;

/** What a client is made from of the environment and the configuration, its constructor's own reads included. */
export function environmentReads({ node }: ClientConstruction, file: LintedFile): readonly EnvironmentRead[] {
  return readsOfClient(node, file);
}

/**
 * Whether a call gives what functions of the program read of the environment and the configuration, and these do nothing
 * else: they only return it, or remember it.
 */
export function onlyReads(call: CallOrNew, file: LintedFile): boolean {
  return doesNothingElse(call, file, DEEPEST) && readsOfCall(call, file, DEEPEST).every(({ from }) => from !== "call");
}

function doesNothingElse(call: CallOrNew, file: LintedFile, depth: number): boolean {
  if (partsOfCall(call, file)) return true;
  const fn = depth > 0 ? functionOf(call.callee, file) : undefined;
  if (!fn || fn.node.async) return false;
  if (remembersForGood(fn)) return true;
  const returned = onlyReturned(fn.node);
  return (
    returned !== undefined &&
    nodesIn(returned, fn.file)
      .filter(isCallOrNew)
      .every((one) => doesNothingElse(one, fn.file, depth - 1))
  );
}

/** Whether a function gives ever after what it read when it was first called, and nothing changes that. */
function remembersForGood(fn: Place<FunctionNode>): boolean {
  const memory = memoryOfResult(fn);
  return memory !== undefined && isOnlyReadOutside(memory, fn) && useOfResult(fn.node, fn.file) === "reads";
}

/** Whether what a variable holds is only read by its names outside a function. */
function isOnlyReadOutside({ references }: Variable, { node: fn, file }: Place<FunctionNode>): boolean {
  return references.every(({ identifier, init }) => {
    const name = identifier as Node;
    return init === true || isWithin(name, fn) || objectUse(name, file) === "reads";
  });
}

/** The variables of the environment that a client is made from, as far as they are written. */
export function variablesRead(construction: ClientConstruction, file: LintedFile): ReadonlySet<string> {
  const names = environmentReads(construction, file).map((read) => ("name" in read ? read.name : undefined));
  return new Set(names.filter((name) => name !== undefined));
}

const readsOfClient = memoiseByNode((node: CallOrNew, file: LintedFile): readonly EnvironmentRead[] => {
  const construction = clientConstruction(node, file)!;
  const own: readonly EnvironmentRead[] = construction.entry.construction.readsEnvironment
    ? [{ from: "variable", name: undefined }]
    : [];
  return [...own, ...madeFrom(construction).flatMap((input) => readsIn(input, file, DEEPEST))];
});

function readsIn(node: Node, file: LintedFile, depth: number): readonly EnvironmentRead[] {
  const expression = unwrap(node);
  if (isEnvironment(expression, file))
    return picksVariable(expression, file) ? CALL : [{ from: "variable", name: variableRead(expression, file) }];
  const { time, causes } = bindingOf(expression, file);
  if (!isAtLeast(time, "environment") && !causes.some(({ kind }) => kind === "call")) return [];
  if (depth === 0) return CALL;
  if (expression.type === "Identifier" || expression.type === "MemberExpression")
    return readsOfName(expression, file, depth - 1);
  if (isCallOrNew(expression)) return readsOfCall(expression, file, depth - 1);
  return [...valueParts(expression, file)].flatMap((part) => readsIn(part, file, depth));
}

/** `process.env[name]`, where the name is not the same for good. */
function picksVariable(expression: Node, file: LintedFile): boolean {
  return (
    expression.type === "MemberExpression" && expression.computed && !isConstant(bindingOf(expression.property, file))
  );
}

/** What a call reads, where its result is made of its parts, or it is of a function of the program that only returns something. */
function readsOfCall(call: CallOrNew, file: LintedFile, depth: number): readonly EnvironmentRead[] {
  const parts = partsOfCall(call, file);
  if (parts) return parts.flatMap((part) => readsIn(part, file, depth));
  const fn = functionOf(call.callee, file);
  const values = fn && !fn.node.async ? returnedValues(fn.node, fn.file) : [];
  if (!fn || values.length === 0 || depth <= 0) return CALL;
  if (remembersForGood(fn)) return [{ from: "remembered" }];
  return values.flatMap((value) => readsOfReturned(value, fn.file, depth - 1));
}

const MADE_OF_PARTS: ReadonlySet<string> = new Set(["LogicalExpression", "ConditionalExpression", "TemplateLiteral"]);

/**
 * What a function reads for a value that it returns, which may be made of calls of others.
 *
 * @param ofObject what it reads of the object that it runs for
 */
function readsOfReturned(
  value: Node,
  file: LintedFile,
  depth: number,
  ofObject: readonly EnvironmentRead[] = CALL,
): readonly EnvironmentRead[] {
  const returned = unwrap(value);
  const { root } = memberPath(returned);
  if (root.type === "ThisExpression") return ofObject;
  const binding = bindingOf(returned, file);
  if (isSettledAtStart(binding)) return readsIn(returned, file, depth);
  if (isAtLeast(binding.time, "choice")) return CALL;
  if (isCallOrNew(unwrap(root))) return readsOfCall(unwrap(root) as CallOrNew, file, depth);
  return MADE_OF_PARTS.has(returned.type)
    ? [...valueParts(returned, file)].flatMap((part) => readsOfReturned(part, file, depth, ofObject))
    : CALL;
}

/** What the result of a call is made of, and nothing else; undefined where the call itself may read more. */
function partsOfCall(call: CallOrNew, file: LintedFile): readonly Node[] | undefined {
  const effect = callEffect(call, file);
  switch (effect.kind) {
    case "client":
      return madeFrom(clientConstruction(call, file)!);
    case "pure":
      return call.arguments;
    case "text":
      return [effect.object, ...call.arguments];
    case "configuration": {
      // What stands in a configuration under a name and has a method of text is text.
      const object = objectOfMethod(call, TEXT_METHODS);
      return object && [object, ...call.arguments];
    }
    default:
      return undefined;
  }
}

function objectOfMethod({ callee }: CallOrNew, methods: ReadonlySet<string>): Node | undefined {
  const method = unwrap(callee);
  return method.type === "MemberExpression" && methods.has(propertyName(method) ?? "") ? method.object : undefined;
}

/** `API_KEY` in `process.env.API_KEY`. */
function variableRead(expression: Node, file: LintedFile): string | undefined {
  return qualifiedNameOf(expression, file)?.path.at(2);
}

function readsOfName(name: Node, file: LintedFile, depth: number): readonly EnvironmentRead[] {
  const { root } = memberPath(name);
  if (isCallOrNew(unwrap(root))) return readsOfCall(unwrap(root) as CallOrNew, file, depth);
  const getter = getterOnWay(name, file);
  if (getter)
    return returnedValues(getter.node, getter.file).flatMap((value) =>
      readsOfReturned(value, getter.file, depth, HELD),
    );
  const variable = name.type === "Identifier" ? referencedVariable(name, file) : undefined;
  if (variable?.defs.some(({ type }) => type === "Parameter")) return CALL;
  const own = variable && onlyValue(variable);
  if (own && isModuleLevel(variable))
    return [{ from: "loaded", name: isEnvironment(unwrap(own), file) ? variableRead(unwrap(own), file) : undefined }];
  if (own) return readsIn(own, file, depth);
  return isHeldSinceLoad(name, file) ? [{ from: "loaded", name: undefined }] : HELD;
}

/** The getter that a member stands for, or one of the members that lead to it. */
function getterOnWay(name: Node, file: LintedFile): Place<FunctionNode> | undefined {
  const member = unwrap(name);
  if (member.type !== "MemberExpression") return undefined;
  return getterAt(member, file) ?? getterOnWay(member.object, file);
}

/** Whether a name or a member stands for what a module of the program made while it loaded, and holds in a constant. */
function isHeldSinceLoad(name: Node, file: LintedFile): boolean {
  const whole = valueOf(name, file);
  if (isOfLoad(whole, file)) return true;
  return name.type === "MemberExpression" && isOfLoad(valueOf(name.object, file), file);
}

/** What another module evaluates at its top level, without waiting. An instance may still be filled. */
function isOfLoad({ node, file: home }: Place, from: LintedFile): boolean {
  return (
    home !== from && node.type !== "Program" && node.type !== "NewExpression" && enclosingFunction(node) === undefined
  );
}
