import type { TSESTree } from "@typescript-eslint/utils";
import type { DeferredEntry } from "../catalogue/deferred-schema.js";
import { calleeNames } from "../resolution/callee-names.js";
import { catalogueOf } from "../recognition/catalogue-of.js";
import { localFunction } from "../resolution/local-function.js";
import type { LintedFile } from "../file/linted-file.js";
import {
  deferredOf,
  ESCAPE,
  inner,
  on,
  settled,
  wrap,
  type Carrier,
  type Continuation,
  type Step,
  type UseContext,
  type Wrapper,
} from "./access-path.js";
import { callOf } from "./members.js";
import { propertyName, unwrap, wrapped, type Node } from "../syntax/nodes.js";

/** The call that carries on a promise, or what a function returns, which stands among its arguments. */
export function makerAround(value: Node, file: LintedFile): Continuation | undefined {
  const place = placeOf(wrapped(value));
  if (!place) return undefined;
  for (const { module, name } of calleeNames(place.call, file)) {
    const entry = catalogueOf(file).deferred(module, (found) => Object.hasOwn(found.makers, name));
    if (entry?.makers[name]!.includes(place.path)) return { node: place.call, wrapper: wrapperOf(entry) };
  }
  return undefined;
}

function wrapperOf(entry: DeferredEntry): Wrapper {
  return entry.promise ? "promise" : { deferred: entry };
}

/** Where a value stands among the arguments of a call: `0`, or `0.try` for a member of an argument. */
function placeOf(value: Node): { readonly call: TSESTree.CallExpression; readonly path: string } | undefined {
  const parent = value.parent;
  if (parent?.type === "CallExpression" && parent.callee !== value)
    return { call: parent, path: String(parent.arguments.indexOf(value as TSESTree.Expression)) };
  const object = parent?.type === "Property" && parent.value === value ? wrapped(parent.parent) : undefined;
  const outer = object?.parent?.type === "CallExpression" ? placeOf(object) : undefined;
  return outer && { call: outer.call, path: `${outer.path}.${propertyName(parent as TSESTree.Property)}` };
}

/** What a method of what a library has in place of a promise does with the response in it. */
export function stepsOfDeferred(
  member: TSESTree.MemberExpression,
  name: string,
  carrier: Carrier,
  context: UseContext,
): readonly Step[] {
  const call = callOf(member);
  const entry = deferredOf(carrier)!;
  if (!call) return ESCAPE;
  if (entry.pipes?.includes(`#${name}`)) return stepsFrom(call, 0, carrier, context);
  return apply(call, `#${name}`, call.arguments[0], carrier, context);
}

/** The same where it is an argument: of a pipe, of a function that runs it or carries it on, or after a step of a pipe. */
export function stepsOfDeferredArgument(
  call: TSESTree.CallExpression,
  argument: Node,
  carrier: Carrier,
  context: UseContext,
): readonly Step[] {
  const entry = deferredOf(carrier)!;
  const index = call.arguments.indexOf(argument as TSESTree.Expression);
  const callee = unwrap(call.callee);
  if (callee.type === "MemberExpression" && entry.pipes?.includes(`#${propertyName(callee)}`))
    return stepsFrom(call, index + 1, carrier, context);
  const name = nameIn(entry, call, context.file);
  if (name === undefined) return ESCAPE;
  if (entry.pipes?.includes(name)) return stepsFrom(call, index + 1, carrier, context);
  if (index > 0) return ESCAPE;
  if (entry.runs?.includes(name)) return on(call, wrap("promise", settled(carrier)));
  return apply(call, name, call.arguments[1], carrier, context);
}

/** The way through the arguments of a pipe, from one of them on: what comes after the last is the value of the call. */
function stepsFrom(
  pipe: TSESTree.CallExpression,
  index: number,
  carrier: Carrier,
  context: UseContext,
): readonly Step[] {
  const argument = pipe.arguments[index];
  if (!argument) return on(pipe, carrier);
  const step = unwrap(argument);
  const name = step.type === "CallExpression" ? nameIn(deferredOf(carrier)!, step, context.file) : undefined;
  if (step.type !== "CallExpression" || name === undefined) return ESCAPE;
  return apply(step, name, step.arguments[0], carrier, context);
}

/** What one function does, whose value is that of `call` then. */
function apply(
  call: TSESTree.CallExpression,
  name: string,
  callback: Node | undefined,
  carrier: Carrier,
  { file }: UseContext,
): readonly Step[] {
  const entry = deferredOf(carrier)!;
  if (entry.keeps?.includes(name)) return on(call, carrier);
  const fn = callback && localFunction(callback, file);
  if (!fn) return ESCAPE;
  if (entry.maps?.includes(name))
    return [{ kind: "callback", fn, carrier: inner(carrier), result: { node: call, wrapper: carrier.wrappers[0]! } }];
  if (!entry.taps?.includes(name)) return ESCAPE;
  return [{ kind: "pass", fn, index: 0, carrier: inner(carrier), call, gives: { what: "same", carrier } }];
}

/** The name by which an entry knows the function that a call is of. */
function nameIn(entry: DeferredEntry, call: TSESTree.CallExpression, file: LintedFile): string | undefined {
  return calleeNames(call, file).find(
    ({ module }) => catalogueOf(file).deferred(module, (found) => found === entry) !== undefined,
  )?.name;
}
