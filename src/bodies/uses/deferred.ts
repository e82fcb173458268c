import type { TSESTree } from "@typescript-eslint/utils";
import type { DeferredEntry } from "../../catalogue/deferred-schema.js";
import { calleeNames } from "../../resolution/callee-names.js";
import { catalogueOf } from "../../recognition/catalogue-of.js";
import { localFunction } from "../../resolution/local-function.js";
import type { LintedFile } from "../../file/linted-file.js";
import { deferredOf, enclose, inner, settled, type AccessPath, type Container } from "./access-path.js";
import { ESCAPE, flowsTo, type Flow, type ReturnSite, type UseContext } from "./response-use.js";
import { callOf, propertyName, unwrap, wrapped, type Node } from "../../syntax/nodes.js";

/** The call that carries on a promise, or what a function returns, which stands among its arguments. */
export function makerAround(value: Node, file: LintedFile): ReturnSite | undefined {
  const place = placeOf(wrapped(value));
  if (!place) return undefined;
  for (const { module, name } of calleeNames(place.call, file)) {
    const entry = catalogueOf(file).deferred(module, (found) => Object.hasOwn(found.makers, name));
    if (entry?.makers[name]!.includes(place.position)) return { node: place.call, container: containerOf(entry) };
  }
  return undefined;
}

function containerOf(entry: DeferredEntry): Container {
  return entry.promise ? "promise" : { deferred: entry };
}

/** Where a value stands among the arguments of a call: `0`, or `0.try` for a member of an argument. */
function placeOf(value: Node): { readonly call: TSESTree.CallExpression; readonly position: string } | undefined {
  const parent = value.parent;
  if (parent?.type === "CallExpression" && parent.callee !== value)
    return { call: parent, position: String(parent.arguments.indexOf(value as TSESTree.Expression)) };
  const object = parent?.type === "Property" && parent.value === value ? wrapped(parent.parent) : undefined;
  const outer = object?.parent?.type === "CallExpression" ? placeOf(object) : undefined;
  return outer && { call: outer.call, position: `${outer.position}.${propertyName(parent as TSESTree.Property)}` };
}

/** What a method of what a library has in place of a promise does with the response in it. */
export function flowsOfDeferred(
  member: TSESTree.MemberExpression,
  name: string,
  path: AccessPath,
  context: UseContext,
): readonly Flow[] {
  const call = callOf(member);
  const entry = deferredOf(path)!;
  if (!call) return ESCAPE;
  if (entry.pipes?.includes(`#${name}`)) return flowsFrom(call, 0, path, context);
  return flowsOfStep(call, `#${name}`, call.arguments[0], path, context);
}

/** The same where it is an argument: of a pipe, of a function that runs it or carries it on, or after a step of a pipe. */
export function flowsOfDeferredArgument(
  call: TSESTree.CallExpression,
  argument: Node,
  path: AccessPath,
  context: UseContext,
): readonly Flow[] {
  const entry = deferredOf(path)!;
  const index = call.arguments.indexOf(argument as TSESTree.Expression);
  const callee = unwrap(call.callee);
  if (callee.type === "MemberExpression" && entry.pipes?.includes(`#${propertyName(callee)}`))
    return flowsFrom(call, index + 1, path, context);
  const name = nameIn(entry, call, context.file);
  if (name === undefined) return ESCAPE;
  if (entry.pipes?.includes(name)) return flowsFrom(call, index + 1, path, context);
  if (index > 0) return ESCAPE;
  if (entry.runs?.includes(name)) return flowsTo(call, enclose("promise", settled(path)));
  return flowsOfStep(call, name, call.arguments[1], path, context);
}

/** The way through the arguments of a pipe, from one of them on: what comes after the last is the value of the call. */
function flowsFrom(
  pipe: TSESTree.CallExpression,
  index: number,
  path: AccessPath,
  context: UseContext,
): readonly Flow[] {
  const argument = pipe.arguments[index];
  if (!argument) return flowsTo(pipe, path);
  const step = unwrap(argument);
  const name = step.type === "CallExpression" ? nameIn(deferredOf(path)!, step, context.file) : undefined;
  if (step.type !== "CallExpression" || name === undefined) return ESCAPE;
  return flowsOfStep(step, name, step.arguments[0], path, context);
}

/** What one function does, whose value is that of `call` then. */
function flowsOfStep(
  call: TSESTree.CallExpression,
  name: string,
  callback: Node | undefined,
  path: AccessPath,
  { file }: UseContext,
): readonly Flow[] {
  const entry = deferredOf(path)!;
  if (entry.keeps?.includes(name)) return flowsTo(call, path);
  const fn = callback && localFunction(callback, file);
  if (!fn) return ESCAPE;
  if (entry.maps?.includes(name))
    return [{ kind: "callback", fn, path: inner(path), returnSite: { node: call, container: path.containers[0]! } }];
  if (!entry.taps?.includes(name)) return ESCAPE;
  return [{ kind: "pass", fn, file, index: 0, path: inner(path), call, result: { is: "same", path } }];
}

/** The name by which an entry knows the function that a call is of. */
function nameIn(entry: DeferredEntry, call: TSESTree.CallExpression, file: LintedFile): string | undefined {
  return calleeNames(call, file).find(
    ({ module }) => catalogueOf(file).deferred(module, (found) => found === entry) !== undefined,
  )?.name;
}
