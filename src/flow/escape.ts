/**
 * What becomes of a value: followed from the expression that makes it through variables, objects and calls of its function.
 *
 * Invariants: every variable is followed once, so that the tracer ends; the state only grows; each use is told once by
 * kind and node; a path names the members that lead from what is followed to the value, and is empty for the value itself.
 * Unsound on purpose: an array or object holds its value under any index that is not known; what an awaited call of an
 * unknown function promises is a result and does not hold the value, since that is what it most often is; a callback is
 * taken to run while its call does.
 */
import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { clientConstruction } from "../recognition/client-construction.js";
import { functionOf } from "../resolution/value-of.js";
import { enclosingFunction, isFunction } from "../syntax/functions.js";
import { ANY_MEMBER, outermostMember } from "../syntax/member-path.js";
import { isWriteTarget, propertyName, wrapped, type CallOrNew, type Node } from "../syntax/nodes.js";
import { variableOf, type Variable } from "../syntax/variables.js";
import {
  isLetGo,
  strongerState,
  type Escape,
  type EscapePoint,
  type EscapeState,
  type ValueUse,
} from "./escape-state.js";
import { Home } from "./home.js";
import { fluentMethods, isKnownRequest, keepsItsArgument, returnsItsArgument } from "./known-calls.js";
import { runsLater } from "./later-run.js";

/** What becomes of the value that an expression makes. */
export const escapeOf = memoiseByNode((node: Node, file: LintedFile): Escape => new Tracer(file, node).trace(node, []));

/** What becomes of a value that an expression holds under some member: the client in the result of a factory. */
export const escapeOfHeld = memoiseByNode((node: Node, file: LintedFile): Escape =>
  new Tracer(file, node).trace(node, [ANY_MEMBER]),
);

/**
 * What becomes of a value that a function is given for a parameter.
 * @param path the members under which what it is given holds the value
 */
export function escapeOfParameter(parameter: TSESTree.Parameter, path: readonly string[], file: LintedFile): Escape {
  return new Tracer(file, parameter).traceParameter(parameter, path);
}

class Tracer {
  readonly #file: LintedFile;
  readonly #home: Home;
  readonly #uses: ValueUse[] = [];
  readonly #points: EscapePoint[] = [];
  readonly #followed = new Set<Variable>();
  /** The members of local objects that the value is written to. */
  readonly #slots = new Set<Node>();
  /** Methods of the client that return it, or a promise of it. */
  readonly #fluent: ReadonlySet<string>;
  #state: EscapeState = "dropped";

  constructor(file: LintedFile, made: Node) {
    this.#file = file;
    this.#home = new Home(made, file);
    this.#fluent = fluentMethods(made, file);
  }

  trace(node: Node, path: readonly string[]): Escape {
    this.#follow(node, path);
    return { state: this.#state, uses: this.#uses, points: this.#points };
  }

  traceParameter(parameter: TSESTree.Parameter, path: readonly string[]): Escape {
    this.#bind(parameter.type === "AssignmentPattern" ? parameter.left : parameter, parameter, path);
    return { state: this.#state, uses: this.#uses, points: this.#points };
  }

  /** Follows an expression that is the value, or holds it under `path`. */
  #follow(node: Node, path: readonly string[]): void {
    const value = wrapped(node);
    const parent = value.parent;
    if (!parent) return;
    switch (parent.type) {
      case "VariableDeclarator":
        return this.#bind(parent.id, parent, path);
      case "AssignmentPattern":
        return parent.right === value ? this.#bind(parent.left, parent, path) : undefined;
      case "AssignmentExpression":
        return this.#assign(parent, value, path);
      case "ReturnStatement":
        return this.#return(parent, path);
      case "ArrowFunctionExpression":
        return parent.body === value ? this.#return(parent, path) : undefined;
      case "AwaitExpression":
      case "ConditionalExpression":
      case "LogicalExpression":
        return this.#followInner(parent, value, path);
      case "SequenceExpression":
        return parent.expressions.at(-1) === value ? this.#follow(parent, path) : undefined;
      case "Property":
        return this.#follow(parent.parent, [propertyName(parent) ?? ANY_MEMBER, ...path]);
      case "ArrayExpression":
        return this.#follow(parent, [ANY_MEMBER, ...path]);
      case "SpreadElement":
        return this.#follow(parent, parent.parent.type === "ObjectExpression" ? path : [ANY_MEMBER, ...path]);
      case "ObjectExpression":
        return this.#follow(parent, path);
      case "MemberExpression":
        return parent.object === value ? this.#member(parent, path) : this.#use("other", [], parent);
      case "CallExpression":
      case "NewExpression":
        return this.#argument(parent, value, path);
      case "ExpressionStatement":
      case "TSQualifiedName":
      case "TSTypeQuery":
        return undefined;
      case "PropertyDefinition":
      case "ExportDefaultDeclaration":
      case "JSXExpressionContainer":
      case "TSExportAssignment":
        return this.#leave("kept", parent);
      case "YieldExpression":
      case "ThrowStatement":
        return this.#leave("unknown", parent);
      default:
        return this.#use("other", [], parent);
    }
  }

  #followInner(
    parent: TSESTree.AwaitExpression | TSESTree.ConditionalExpression | TSESTree.LogicalExpression,
    value: Node,
    path: readonly string[],
  ): void {
    if (parent.type === "ConditionalExpression" && parent.test === value) return this.#use("other", [], parent);
    this.#follow(parent, path);
  }

  #bind(target: Node, binding: Node, path: readonly string[]): void {
    if (target.type === "ObjectPattern" && path.length > 0) return this.#bindMembers(target, path);
    if (target.type !== "Identifier") return this.#use("destructure", path, target);
    const variable = variableOf(target, this.#file);
    if (!variable) return this.#leave("unknown", binding);
    const declaration = binding.parent;
    if (declaration?.type === "VariableDeclaration" && declaration.kind.endsWith("using"))
      this.#use("dispose", path, declaration);
    this.#followVariable(variable, path);
  }

  /** What a pattern takes of an object that holds the value; what it leaves does not touch it. */
  #bindMembers(pattern: TSESTree.ObjectPattern, [name, ...rest]: readonly string[]): void {
    for (const property of pattern.properties) {
      const key = property.type === "Property" ? propertyName(property) : undefined;
      if (property.type === "RestElement" || key === undefined || name === ANY_MEMBER)
        return this.#use("destructure", [name!, ...rest], pattern);
      if (key !== name) continue;
      const { value } = property as TSESTree.Property;
      return this.#bind(value.type === "AssignmentPattern" ? value.left : value, pattern, rest);
    }
  }

  /** A callback hands what it returns to the call that it is an argument of: `connect().then(() => client)`. */
  #return(node: Node, path: readonly string[]): void {
    const returning = isFunction(node) ? node : enclosingFunction(node);
    if (!returning || returning === this.#home.function) return this.#leave("returned", node, path);
    const call = wrapped(returning).parent;
    if (call?.type === "CallExpression") this.#follow(call, path);
    else this.#leave("unknown", node, path);
  }

  #assign(assignment: TSESTree.AssignmentExpression, value: Node, path: readonly string[]): void {
    if (assignment.right !== value) return this.#use("other", [], assignment);
    const target = assignment.left;
    const holder = target.type === "MemberExpression" ? this.#home.holderOf(target) : undefined;
    if (holder) {
      this.#slots.add(target);
      return this.#followVariable(holder.variable, [...holder.path, ...path]);
    }
    const variable = target.type === "Identifier" ? variableOf(target, this.#file) : undefined;
    if (!variable || !this.#home.isOf(variable)) return this.#leave("kept", assignment);
    this.#followVariable(variable, path);
    this.#follow(assignment, path);
  }

  #followVariable(variable: Variable, path: readonly string[]): void {
    if (this.#followed.has(variable)) return;
    this.#followed.add(variable);
    if (!this.#home.node || !this.#home.isOf(variable)) return this.#leave("kept", variable.identifiers[0] as Node);
    const writes = variable.references.filter((reference) => reference.isWrite());
    if (writes.length > 1) this.#use("rebind", path, writes[1]!.identifier);
    for (const reference of variable.references) {
      if (!reference.isRead()) continue;
      if (runsLater(reference.identifier, this.#home.node, this.#file)) this.#leave("returned", reference.identifier);
      this.#follow(reference.identifier, path);
    }
  }

  #member(member: TSESTree.MemberExpression, held: readonly string[]): void {
    const name = propertyName(member) ?? ANY_MEMBER;
    if (this.#slots.has(member)) return;
    if (held.length > 0) {
      // Reading another property of the object that holds the value does not touch the value.
      if (held[0] === name || held[0] === ANY_MEMBER || name === ANY_MEMBER) this.#follow(member, held.slice(1));
      return;
    }
    const { node, path } = outermostMember(member);
    const outer = wrapped(node);
    const parent = outer.parent;
    if (parent?.type === "CallExpression" && parent.callee === outer) {
      this.#use("call", path, parent);
      if (name === "then") this.#followCallback(parent);
      if (this.#fluent.has(path.join("."))) return this.#follow(parent, []);
      return this.#derived(parent);
    }
    if (isWriteTarget(outer)) return this.#use("write", path, parent!);
    this.#use("read", path, node);
    this.#derived(node);
  }

  /** A promise of the value: the callback's parameter is the value. */
  #followCallback(call: TSESTree.CallExpression): void {
    const callback = call.arguments[0];
    const parameter = isFunction(callback) ? callback.params[0] : undefined;
    const variable = parameter?.type === "Identifier" ? variableOf(parameter, this.#file) : undefined;
    if (variable) this.#followVariable(variable, []);
    else if (callback && !isFunction(callback)) this.#leave("unknown", call);
  }

  /** A part of the client that is stored keeps the whole: `db = client.db()`, `const db = client.db(); outer = db`. */
  #derived(node: Node): void {
    const value = wrapped(node);
    const parent = value.parent;
    if (parent?.type !== "VariableDeclarator" || parent.id.type !== "Identifier") return this.#keepIfStored(value);
    const variable = variableOf(parent.id, this.#file);
    for (const reference of variable?.references ?? [])
      if (reference.isRead()) this.#keepIfStored(wrapped(reference.identifier));
  }

  /** Whether an expression is assigned to something that outlives the function. */
  #keepIfStored(value: Node): void {
    const assignment = value.parent;
    if (assignment?.type !== "AssignmentExpression" || assignment.right !== value || assignment.operator === "+=")
      return;
    const variable = assignment.left.type === "Identifier" ? variableOf(assignment.left, this.#file) : undefined;
    if (!variable || !this.#home.isOf(variable)) this.#leave("kept", assignment);
  }

  #argument(call: CallOrNew, value: Node, path: readonly string[]): void {
    if (call.callee === value) {
      this.#use("call", [], call);
      return;
    }
    const callee = wrapped(call.callee);
    this.#use("argument", path, call, value);
    if (keepsItsArgument(call, this.#file) && (path.length === 0 || this.#home.isOutlivedBy(callee)))
      return this.#leave("kept", callee);
    if (call.type === "CallExpression" && returnsItsArgument(call, this.#file)) return this.#follow(call, path);
    const isClient = clientConstruction(call, this.#file) !== undefined;
    if (call.type === "NewExpression" || isClient) return this.#follow(call, [ANY_MEMBER, ...path]);
    this.#leave("passed", call);
    if (!isKnownRequest(call, this.#file)) this.#followResult(call, value, path);
  }

  /** What an unknown function makes of a client may hold it; what it promises is more often a result. */
  #followResult(call: CallOrNew, value: Node, path: readonly string[]): void {
    const outer = wrapped(call);
    if (outer.parent?.type === "AwaitExpression") return this.#keepIfStored(outer.parent);
    if (path.length > 0) this.#keepIfStored(outer);
    else if (!isOnlyUsedIn(call, value, this.#file)) this.#follow(call, [ANY_MEMBER]);
  }

  #use(kind: ValueUse["kind"], path: readonly string[], node: Node, argument?: Node): void {
    const captured = enclosingFunction(node) !== this.#home.function;
    if (!this.#uses.some((use) => use.node === node && use.kind === kind))
      this.#uses.push({ kind, path, node, captured, ...(argument && { argument }) });
  }

  #leave(state: EscapeState, node: Node, path: readonly string[] = []): void {
    this.#points.push({ state, node, path });
    this.#state = strongerState(this.#state, state);
  }
}

/** Whether a call is of a function of the program that only uses what it is given, so that its result holds nothing of it. */
function isOnlyUsedIn(call: CallOrNew, value: Node, file: LintedFile): boolean {
  const index = call.arguments.findIndex((argument) => wrapped(argument) === value);
  const spread = call.arguments.findIndex(({ type }) => type === "SpreadElement");
  const fn = functionOf(call.callee, file);
  const parameter = fn?.node.params[index];
  return fn !== undefined && parameter !== undefined && spread < 0 && isLetGo(escapeOfGiven(parameter, fn.file));
}

const escapeOfGiven = memoiseByNode(
  (parameter: TSESTree.Parameter, file: LintedFile): Escape => escapeOfParameter(parameter, [], file),
  { state: "unknown", uses: [], points: [] },
);
