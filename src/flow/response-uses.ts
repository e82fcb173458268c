import type { TSESTree } from "@typescript-eslint/utils";
import type { BodyMembers, ResponseInterface } from "../catalogue/response-schema.js";
import { catalogueOf } from "../recognition/catalogue-of.js";
import { exportName, GLOBAL, qualifiedNameOf, type QualifiedName } from "../recognition/qualified-name.js";
import type { LintedFile } from "../shared/linted-file.js";
import {
  isFunction,
  isNothing,
  outward,
  propertyName,
  unwrap,
  variableOf,
  wrapped,
  type FunctionNode,
  type Node,
  type Variable,
} from "../shared/syntax.js";
import { codeOwner, localFunction } from "../recognition/local-function.js";

/** What a response is wrapped in: a promise of it, a list with it, an outcome of `Promise.allSettled`. */
export type Wrapper = "promise" | "outcome" | { readonly list: "each" | number };

/** A value through which the body can be reached. */
export interface Carrier {
  /** Outermost first. */
  readonly wrappers: readonly Wrapper[];
  /** `request` is the emitter that announces the response. */
  readonly part: "response" | "body" | "reader" | "request";
}

/** What the code around an expression does with a carrier. */
export type Use =
  /** The body is read, cancelled or passed to something that does. */
  | { readonly kind: "release" }
  /** It goes where this file cannot follow. */
  | { readonly kind: "escape" }
  /** A variable holds it from now on. */
  | { readonly kind: "bind"; readonly variable: Variable; readonly carrier: Carrier; readonly at: Node }
  /** A variable holds a fact about the response: its status, its `ok`. */
  | { readonly kind: "note"; readonly variable: Variable; readonly member: string }
  /** A function of this file is called with it. */
  | {
      readonly kind: "pass";
      readonly fn: FunctionNode;
      readonly index: number;
      readonly carrier: Carrier;
      readonly call: TSESTree.CallExpression;
    }
  /** A callback gets it; what the callback returns is the value of `result`. */
  | { readonly kind: "callback"; readonly fn: FunctionNode; readonly carrier: Carrier; readonly result?: Continuation }
  /** A loop takes it element by element. */
  | { readonly kind: "each"; readonly at: Node; readonly uses: readonly Use[] }
  /** The function returns it. */
  | { readonly kind: "return"; readonly fn: FunctionNode; readonly carrier: Carrier };

/** The expression that has the value that a callback returns, and what that value is wrapped in there. */
export interface Continuation {
  readonly node: Node;
  readonly wrapper: Wrapper | undefined;
}

/** What is needed to tell uses apart. */
export interface UseContext {
  readonly interface: ResponseInterface;
  /** The event by which a `request` announces the response. */
  readonly event: string | undefined;
  readonly file: LintedFile;
}

const ESCAPE: readonly Use[] = [{ kind: "escape" }];
const RELEASE: readonly Use[] = [{ kind: "release" }];
const NOTHING: readonly Use[] = [];

/** What becomes of the value of an expression that is a carrier. */
export function usesOf(node: Node, carrier: Carrier, context: UseContext): readonly Use[] {
  const parent = node.parent;
  switch (parent?.type) {
    case "ChainExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
      return usesOf(parent, carrier, context);
    case "AwaitExpression":
      return usesOf(parent, settled(carrier), context);
    case "VariableDeclarator":
      return parent.init === node ? bind(parent.id, carrier, parent, context) : NOTHING;
    case "AssignmentExpression":
      if (parent.right !== node) return NOTHING;
      return [...bind(parent.left, carrier, parent, context), ...usesOf(parent, carrier, context)];
    case "MemberExpression":
      return parent.object === node ? usesOfMember(parent, carrier, context) : NOTHING;
    case "CallExpression":
      return parent.callee === node ? ESCAPE : usesAsArgument(parent, node, carrier, context);
    case "ConditionalExpression":
      return parent.test === node ? NOTHING : usesOf(parent, carrier, context);
    case "LogicalExpression":
      return parent.left === node && parent.operator === "&&" ? NOTHING : usesOf(parent, carrier, context);
    case "SequenceExpression":
      return parent.expressions.at(-1) === node ? usesOf(parent, carrier, context) : NOTHING;
    case "ArrayExpression":
      return usesOf(parent, wrap({ list: parent.elements.indexOf(node as TSESTree.Expression) }, carrier), context);
    case "ReturnStatement":
    case "ArrowFunctionExpression":
      return usesOfReturned(node, carrier);
    case "ForOfStatement":
      return parent.right === node ? usesInLoop(parent, carrier, context) : ESCAPE;
    case "ExpressionStatement":
    case "UnaryExpression":
    case "BinaryExpression":
    case "IfStatement":
    case "WhileStatement":
    case "DoWhileStatement":
    case "ForStatement":
    case "SwitchStatement":
    case "TemplateLiteral":
      return NOTHING;
    default:
      return ESCAPE;
  }
}

/** What becomes of the value that a parameter or another pattern takes apart. */
export function bind(pattern: Node, carrier: Carrier, at: Node, context: UseContext): readonly Use[] {
  switch (pattern.type) {
    case "Identifier": {
      const variable = variableOf(pattern, context.file);
      if (!variable) return ESCAPE;
      if (carrier.part === "reader" && isDrained(variable, carrier, context)) return RELEASE;
      return [{ kind: "bind", variable, carrier, at }];
    }
    case "AssignmentPattern":
      return bind(pattern.left, carrier, at, context);
    case "TSParameterProperty":
      return ESCAPE;
    case "ObjectPattern":
      return carrier.wrappers.length > 0
        ? bindOutcome(pattern, carrier, at, context)
        : bindMembers(pattern, carrier, at, context);
    case "ArrayPattern":
      return bindElements(pattern, carrier, at, context);
    default:
      return ESCAPE;
  }
}

function bindMembers(pattern: TSESTree.ObjectPattern, carrier: Carrier, at: Node, context: UseContext): readonly Use[] {
  const { members, body } = context.interface;
  return pattern.properties.flatMap((property): readonly Use[] => {
    if (property.type === "RestElement") return bind(property.argument, carrier, at, context);
    const name = propertyName(property);
    if (carrier.part === "response" && body && name === body.property)
      return bind(property.value, { wrappers: [], part: "body" }, at, context);
    const known = carrier.part === "response" ? members : body?.members;
    if (name === undefined || !known?.inert.includes(name)) return ESCAPE;
    return note(property.value, name, context);
  });
}

function note(pattern: Node, member: string, { file }: UseContext): readonly Use[] {
  const variable = pattern.type === "Identifier" ? variableOf(pattern, file) : undefined;
  return variable ? [{ kind: "note", variable, member }] : NOTHING;
}

function bindOutcome(pattern: TSESTree.ObjectPattern, carrier: Carrier, at: Node, context: UseContext): readonly Use[] {
  if (carrier.wrappers[0] !== "outcome") return ESCAPE;
  return pattern.properties.flatMap((property): readonly Use[] => {
    if (property.type === "RestElement") return ESCAPE;
    return propertyName(property) === "value" ? bind(property.value, inner(carrier), at, context) : NOTHING;
  });
}

function bindElements(pattern: TSESTree.ArrayPattern, carrier: Carrier, at: Node, context: UseContext): readonly Use[] {
  const [list] = carrier.wrappers;
  if (typeof list !== "object" || list.list === "each") return ESCAPE;
  const element = pattern.elements[list.list];
  if (element) return element.type === "RestElement" ? ESCAPE : bind(element, inner(carrier), at, context);
  return pattern.elements.some((other) => other?.type === "RestElement") ? ESCAPE : NOTHING;
}

function usesOfMember(member: TSESTree.MemberExpression, carrier: Carrier, context: UseContext): readonly Use[] {
  const name = propertyName(member);
  if (name === undefined) return ESCAPE;
  const [outer] = carrier.wrappers;
  if (outer === "promise") return usesOfPromise(member, name, carrier, context);
  if (outer === "outcome") return name === "value" ? usesOf(member, inner(carrier), context) : NOTHING;
  if (outer !== undefined) return usesOfList(member, name, outer.list, carrier, context);
  return usesOfPart(member, name, carrier, context);
}

/** The call of a method, when the member is called. */
function callOf(member: TSESTree.MemberExpression): TSESTree.CallExpression | undefined {
  const callee = wrapped(member);
  return callee.parent?.type === "CallExpression" && callee.parent.callee === callee ? callee.parent : undefined;
}

function usesOfPromise(
  member: TSESTree.MemberExpression,
  name: string,
  carrier: Carrier,
  context: UseContext,
): readonly Use[] {
  const call = callOf(member);
  if (!call) return ESCAPE;
  if (name === "catch" || name === "finally") return usesOf(call, carrier, context);
  if (name !== "then") return context.interface.members.releases.includes(name) ? RELEASE : ESCAPE;
  const handler = call.arguments[0];
  if (!handler || isNothing(handler)) return usesOf(call, carrier, context);
  const fn = handler.type === "SpreadElement" ? undefined : localFunction(handler, context.file);
  if (!fn) return isInertFunction(handler, context.file) ? NOTHING : ESCAPE;
  return [{ kind: "callback", fn, carrier: settled(carrier), result: { node: call, wrapper: "promise" } }];
}

function usesOfList(
  member: TSESTree.MemberExpression,
  name: string,
  position: "each" | number,
  carrier: Carrier,
  context: UseContext,
): readonly Use[] {
  if (name === "length") return NOTHING;
  if (member.computed && position !== "each")
    return name === String(position) ? usesOf(member, inner(carrier), context) : NOTHING;
  const call = callOf(member);
  if (name !== "map" && name !== "forEach") return ESCAPE;
  const callback = call?.arguments[0];
  const fn = callback && localFunction(callback, context.file);
  if (!call || !fn) return ESCAPE;
  const result: Continuation = { node: call, wrapper: { list: "each" } };
  return [{ kind: "callback", fn, carrier: inner(carrier), ...(name === "map" ? { result } : {}) }];
}

function usesOfPart(
  member: TSESTree.MemberExpression,
  name: string,
  carrier: Carrier,
  context: UseContext,
): readonly Use[] {
  if (carrier.part === "request") return usesOfRequest(member, name, carrier, context);
  if (carrier.part === "reader") return usesOfReader(member, name);
  const { body, members } = context.interface;
  if (carrier.part === "response" && body && name === body.property) {
    return isWritten(member) ? NOTHING : usesOf(member, { wrappers: [], part: "body" }, context);
  }
  return usesOfKnown(member, name, carrier, carrier.part === "body" && body ? body.members : members, context);
}

function usesOfKnown(
  member: TSESTree.MemberExpression,
  name: string,
  carrier: Carrier,
  members: BodyMembers,
  context: UseContext,
): readonly Use[] {
  if (members.inert.includes(name)) return usesOfInert(member, name, context);
  const call = callOf(member);
  if (!call) return isWritten(member) ? NOTHING : ESCAPE;
  if (members.releases.includes(name)) return RELEASE;
  if (members.copies?.includes(name) || members.chains?.includes(name)) return usesOf(call, carrier, context);
  if (members.readers?.includes(name)) return usesOf(call, { wrappers: [], part: "reader" }, context);
  if (!members.listeners?.includes(name)) return ESCAPE;
  const event = staticText(call.arguments[0]);
  if (event === undefined) return ESCAPE;
  return members.flows?.includes(event) ? RELEASE : usesOf(call, carrier, context);
}

function usesOfInert(member: TSESTree.MemberExpression, name: string, context: UseContext): readonly Use[] {
  const value = wrapped(member);
  return value.parent?.type === "VariableDeclarator" && value.parent.init === value
    ? note(value.parent.id, name, context)
    : NOTHING;
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

/** `reader.read()` once is not enough: only a loop gets to the end. */
function usesOfReader(member: TSESTree.MemberExpression, name: string): readonly Use[] {
  if (name === "closed" || name === "releaseLock") return NOTHING;
  if (name !== "read" || !callOf(member)) return name === "cancel" ? RELEASE : ESCAPE;
  const owner = codeOwner(member);
  for (const at of outward(member)) {
    if (at === owner) return NOTHING;
    if (/^(?:For|While|DoWhile)/.test(at.type)) return RELEASE;
  }
  return NOTHING;
}

const EMITTER_METHODS = new Set(["on", "once", "addListener", "prependListener", "prependOnceListener"]);
const REQUEST_ENDS = new Set(["destroy", "abort"]);

function usesOfRequest(
  member: TSESTree.MemberExpression,
  name: string,
  carrier: Carrier,
  context: UseContext,
): readonly Use[] {
  const call = callOf(member);
  if (!call) return NOTHING;
  if (REQUEST_ENDS.has(name)) return RELEASE;
  const rest = usesOf(call, carrier, context);
  if (!EMITTER_METHODS.has(name) || staticText(call.arguments[0]) !== context.event) return rest;
  const fn = call.arguments[1] && localFunction(call.arguments[1], context.file);
  return [...rest, ...(fn ? [{ kind: "callback", fn, carrier: { wrappers: [], part: "response" } } as const] : ESCAPE)];
}

function isWritten(member: TSESTree.MemberExpression): boolean {
  return member.parent.type === "AssignmentExpression" && member.parent.left === member;
}

function staticText(node: Node | undefined): string | undefined {
  return node?.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}

function usesAsArgument(
  call: TSESTree.CallExpression,
  argument: Node,
  carrier: Carrier,
  context: UseContext,
): readonly Use[] {
  const index = call.arguments.indexOf(argument as TSESTree.Expression);
  const name = qualifiedNameOf(call.callee, context.file);
  if (name) return usesInKnown(call, name, carrier, context);
  const fn = localFunction(call.callee, context.file);
  const spread = call.arguments.findIndex(({ type }) => type === "SpreadElement");
  if (!fn || (spread >= 0 && spread < index)) return ESCAPE;
  return [{ kind: "pass", fn, index, carrier, call }];
}

function usesInKnown(
  call: TSESTree.CallExpression,
  name: QualifiedName,
  carrier: Carrier,
  context: UseContext,
): readonly Use[] {
  if (isInert(name, context.file)) return NOTHING;
  const joined = name.module === GLOBAL && name.path[0] === "Promise" ? name.path[1] : undefined;
  const [outer, ...rest] = carrier.wrappers;
  if (joined === "resolve") return usesOf(call, wrap("promise", settled(carrier)), context);
  if (joined === undefined || typeof outer !== "object") return ESCAPE;
  const element = settled({ ...carrier, wrappers: rest });
  if (joined === "all") return usesOf(call, wrap("promise", wrap(outer, element)), context);
  if (joined === "allSettled") return usesOf(call, wrap("promise", wrap(outer, wrap("outcome", element))), context);
  return joined === "race" || joined === "any" ? usesOf(call, wrap("promise", element), context) : ESCAPE;
}

function isInertFunction(node: Node, file: LintedFile): boolean {
  const name = qualifiedNameOf(node, file);
  return name !== undefined && isInert(name, file);
}

function isInert(name: QualifiedName, file: LintedFile): boolean {
  return catalogueOf(file).isInert(name.module, exportName(name));
}

function usesInLoop(loop: TSESTree.ForOfStatement, carrier: Carrier, context: UseContext): readonly Use[] {
  if (carrier.wrappers.length === 0) return RELEASE;
  if (typeof carrier.wrappers[0] !== "object") return ESCAPE;
  const element = loop.await ? settled(inner(carrier)) : inner(carrier);
  if (loop.left.type !== "VariableDeclaration") return ESCAPE;
  const declarator = loop.left.declarations[0]!;
  return [{ kind: "each", at: declarator, uses: bind(declarator.id, element, declarator, context) }];
}

function usesOfReturned(node: Node, carrier: Carrier): readonly Use[] {
  const fn = [...outward(node.parent!)].find(isFunction)!;
  return [{ kind: "return", fn, carrier: fn.async ? wrap("promise", settled(carrier)) : carrier }];
}

/** Where the value that a callback or an immediately called function returns goes on. */
export function continuationOf(fn: FunctionNode, file: LintedFile): Continuation | undefined {
  const value = wrapped(fn);
  const call = value.parent;
  if (call?.type !== "CallExpression") return undefined;
  if (call.callee === value) return { node: call, wrapper: undefined };
  const callee = unwrap(call.callee);
  const method =
    callee.type === "MemberExpression" && !qualifiedNameOf(callee, file) ? propertyName(callee) : undefined;
  if (call.arguments[0] !== value || method === undefined) return undefined;
  if (method === "then") return { node: call, wrapper: "promise" };
  return method === "map" ? { node: call, wrapper: { list: "each" } } : undefined;
}

/**
 * Where the response goes on that a function gets for whoever runs it: a retry, a limiter, a circuit breaker.
 * That the result is the response shows by what is done with it.
 */
export function resultOfRunner(fn: FunctionNode, context: UseContext): Continuation | undefined {
  const value = wrapped(fn);
  const call = value.parent;
  if (call?.type !== "CallExpression" || call.callee === value) return undefined;
  const isResponse = usesOf(call, wrap("promise", { wrappers: [], part: "response" }), context).some(
    (use) => use.kind === "bind" && isTreatedAsResponse(use.variable, use.carrier, context),
  );
  return isResponse ? { node: call, wrapper: "promise" } : undefined;
}

/** Whether the body of what a variable holds is read, or two other members of a response are. */
function isTreatedAsResponse(variable: Variable, carrier: Carrier, context: UseContext): boolean {
  const facts = new Set<string>();
  for (const reference of variable.references) {
    if (!reference.isRead()) continue;
    const identifier = reference.identifier as Node;
    if (usesOf(identifier, carrier, context).some(({ kind }) => kind === "release")) return true;
    const member = wrapped(identifier).parent;
    const name = member?.type === "MemberExpression" && member.object === identifier ? propertyName(member) : undefined;
    if (name !== undefined && context.interface.members.inert.includes(name)) facts.add(name);
  }
  return facts.size > 1;
}

/** The carrier at a continuation, from what the function returned. */
export function continued(carrier: Carrier, { wrapper }: Continuation): Carrier {
  if (wrapper === undefined) return carrier;
  return wrapper === "promise" ? wrap("promise", settled(carrier)) : wrap(wrapper, carrier);
}

/** What `await` gives. */
export function settled(carrier: Carrier): Carrier {
  return carrier.wrappers[0] === "promise" ? settled(inner(carrier)) : carrier;
}

function inner(carrier: Carrier): Carrier {
  return { ...carrier, wrappers: carrier.wrappers.slice(1) };
}

export function wrap(wrapper: Wrapper, carrier: Carrier): Carrier {
  return { ...carrier, wrappers: [wrapper, ...carrier.wrappers] };
}
