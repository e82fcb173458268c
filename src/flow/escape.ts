import type { TSESTree } from "@typescript-eslint/utils";
import { catalogueOf } from "../recognition/catalogue-of.js";
import { clientConstruction } from "../recognition/client-construction.js";
import { GLOBAL, qualifiedNameOf } from "../resolution/qualified-name.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { keepsItsArgument } from "./keeping-call.js";
import { enclosingFunction, isFunction } from "../syntax/functions.js";
import { onlyValue, variableOf, type Variable } from "../syntax/variables.js";
import { outward, propertyName, unwrap, wrapped, type CallOrNew, type Node } from "../syntax/nodes.js";

/**
 * What becomes of a value, by its strongest use:
 * - `dropped`: used here, and gone when the function ends;
 * - `passed`: given to a call that may hold it for longer;
 * - `unknown`: it goes where this analysis does not follow;
 * - `returned`: handed to the caller, itself or inside another object;
 * - `kept`: stored where it outlives the function.
 */
export type Fate = "dropped" | "passed" | "unknown" | "returned" | "kept";

/** One place where a value is used. */
export interface Use {
  /**
   * `call` of a method, `read` or `write` of a member, `argument` of a call, `destructure` of members,
   * `dispose` by `using`, `rebind` of the variable that holds it, `other` for anything else (comparison, test, …).
   */
  readonly kind: "call" | "read" | "write" | "argument" | "destructure" | "dispose" | "rebind" | "other";
  /** Members from the value to the use: `["interceptors", "request", "use"]`; for an argument the option path. */
  readonly path: readonly string[];
  /** The call, member, assignment or pattern. */
  readonly node: Node;
  /** It stands in a function inside the one that made the value. */
  readonly captured: boolean;
}

export interface Escape {
  readonly fate: Fate;
  readonly uses: readonly Use[];
  /** The places that give the value its fate. */
  readonly sinks: readonly Sink[];
}

/** A place where a value leaves the analysis. */
export interface Sink {
  readonly fate: Fate;
  /** The return statement, assignment or call. */
  readonly node: Node;
  /** Members under which the value is found in what leaves: empty for the value itself. */
  readonly path: readonly string[];
}

const STRENGTH: readonly Fate[] = ["dropped", "passed", "unknown", "returned", "kept"];
/** Globals whose result never holds their arguments. */
const GLOBAL_REQUESTS = new Set(["fetch"]);

/** What becomes of the value that an expression makes. */
export const escapeOf = memoiseByNode((node: Node, file: LintedFile): Escape => new Tracer(file, node).trace(node, []));

/** What becomes of a value that an expression holds under some member: the client in the result of a factory. */
export const escapeOfHeld = memoiseByNode((node: Node, file: LintedFile): Escape =>
  new Tracer(file, node).trace(node, ["*"]),
);

class Tracer {
  readonly #file: LintedFile;
  readonly #function: Node | undefined;
  /** What ends when the value's life is over: the function, or at module level the loop, that makes it. */
  readonly #home: Node | undefined;
  readonly #uses: Use[] = [];
  readonly #sinks: Sink[] = [];
  readonly #followed = new Set<Variable>();
  /** Methods of the client that return it, or a promise of it. */
  readonly #fluent: ReadonlySet<string>;
  #fate: Fate = "dropped";

  constructor(file: LintedFile, made: Node) {
    this.#file = file;
    this.#function = enclosingFunction(made);
    this.#home = this.#function ?? outermostLoop(made);
    this.#fluent = fluentMethods(made, file);
  }

  trace(node: Node, path: readonly string[]): Escape {
    this.#follow(node, path);
    return { fate: this.#fate, uses: this.#uses, sinks: this.#sinks };
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
        return this.#follow(parent.parent, [propertyName(parent) ?? "*", ...path]);
      case "ArrayExpression":
      case "SpreadElement":
        return this.#follow(parent, ["*", ...path]);
      case "ObjectExpression":
        return this.#follow(parent, path);
      case "MemberExpression":
        return parent.object === value ? this.#member(parent, path) : this.#use("other", [], parent);
      case "CallExpression":
      case "NewExpression":
        return this.#argument(parent, value, path);
      case "ExpressionStatement":
        return undefined;
      case "PropertyDefinition":
      case "ExportDefaultDeclaration":
      case "JSXExpressionContainer":
      case "TSExportAssignment":
        return this.#sink("kept", parent);
      case "YieldExpression":
      case "ThrowStatement":
        return this.#sink("unknown", parent);
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
    if (target.type !== "Identifier") return this.#use("destructure", path, target);
    const variable = variableOf(target, this.#file);
    if (!variable) return this.#sink("unknown", binding);
    const declaration = binding.parent;
    if (declaration?.type === "VariableDeclaration" && declaration.kind.endsWith("using"))
      this.#use("dispose", path, declaration);
    this.#followVariable(variable, path);
  }

  /** A callback hands what it returns to the call that it is an argument of: `connect().then(() => client)`. */
  #return(node: Node, path: readonly string[]): void {
    const returning = isFunction(node) ? node : enclosingFunction(node);
    if (!returning || returning === this.#function) return this.#sink("returned", node, path);
    const call = wrapped(returning).parent;
    if (call?.type === "CallExpression") this.#follow(call, path);
    else this.#sink("unknown", node, path);
  }

  #assign(assignment: TSESTree.AssignmentExpression, value: Node, path: readonly string[]): void {
    if (assignment.right !== value) return this.#use("other", [], assignment);
    const target = assignment.left;
    const holder = target.type === "MemberExpression" ? this.#localHolder(target) : undefined;
    if (holder) return this.#followVariable(holder.variable, [...holder.path, ...path]);
    const variable = target.type === "Identifier" ? variableOf(target, this.#file) : undefined;
    if (!variable || !this.#isLocal(variable)) return this.#sink("kept", assignment);
    this.#followVariable(variable, path);
    this.#follow(assignment, path);
  }

  /** The object made in this function whose member is assigned: `options.agent = agent`. */
  #localHolder(member: TSESTree.MemberExpression): { variable: Variable; path: string[] } | undefined {
    const path: string[] = [];
    let root: Node = member;
    for (; root.type === "MemberExpression"; root = root.object) path.unshift(propertyName(root) ?? "*");
    const variable = root.type === "Identifier" ? variableOf(root, this.#file) : undefined;
    const made = variable && this.#isLocal(variable) ? onlyValue(variable) : undefined;
    return variable && made && unwrap(made).type === "ObjectExpression" ? { variable, path } : undefined;
  }

  #isLocal(variable: Variable): boolean {
    for (let at: Node | undefined = variable.scope.block as Node; at; at = at.parent)
      if (at === this.#home) return true;
    return false;
  }

  #followVariable(variable: Variable, path: readonly string[]): void {
    if (this.#followed.has(variable)) return;
    this.#followed.add(variable);
    if (!this.#home || !this.#isLocal(variable)) return this.#sink("kept", variable.identifiers[0] as Node);
    const writes = variable.references.filter((reference) => reference.isWrite());
    if (writes.length > 1) this.#use("rebind", path, writes[1]!.identifier);
    for (const reference of variable.references) {
      if (!reference.isRead()) continue;
      if (isCapturedForLater(reference.identifier, this.#home, this.#file))
        this.#sink("returned", reference.identifier);
      this.#follow(reference.identifier, path);
    }
  }

  #member(member: TSESTree.MemberExpression, held: readonly string[]): void {
    const name = propertyName(member) ?? "*";
    if (held.length > 0) {
      // Reading another property of the object that holds the value does not touch the value.
      if (held[0] === name || held[0] === "*" || name === "*") this.#follow(member, held.slice(1));
      return;
    }
    const { node, path } = longestPath(member);
    const outer = wrapped(node);
    const parent = outer.parent;
    if (parent?.type === "CallExpression" && parent.callee === outer) {
      this.#use("call", path, parent);
      if (name === "then") this.#followCallback(parent);
      if (this.#fluent.has(path.join("."))) return this.#follow(parent, []);
      return this.#derived(parent);
    }
    if (parent?.type === "AssignmentExpression" && parent.left === outer) return this.#use("write", path, parent);
    if (parent?.type === "UpdateExpression" || (parent?.type === "UnaryExpression" && parent.operator === "delete"))
      return this.#use("write", path, parent);
    this.#use("read", path, node);
    this.#derived(node);
  }

  /** A promise of the value: the callback's parameter is the value. */
  #followCallback(call: TSESTree.CallExpression): void {
    const callback = call.arguments[0];
    const parameter = isFunction(callback) ? callback.params[0] : undefined;
    const variable = parameter?.type === "Identifier" ? variableOf(parameter, this.#file) : undefined;
    if (variable) this.#followVariable(variable, []);
    else if (callback && !isFunction(callback)) this.#sink("unknown", call);
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
    if (!variable || !this.#isLocal(variable)) this.#sink("kept", assignment);
  }

  #argument(call: CallOrNew, value: Node, path: readonly string[]): void {
    if (call.callee === value) {
      this.#use("call", [], call);
      return;
    }
    const callee = wrapped(call.callee);
    this.#use("argument", path, call);
    if (path.length === 0 && keepsItsArgument(call, this.#file)) return this.#sink("kept", callee);
    if (call.type === "CallExpression" && returnsItsArgument(call, this.#file)) return this.#follow(call, path);
    const isClient = clientConstruction(call, this.#file) !== undefined;
    if (call.type === "NewExpression" || isClient) return this.#follow(call, ["*", ...path]);
    this.#sink("passed", call);
    if (!isRequest(call, this.#file)) this.#followResult(call, path);
  }

  /** What an unknown function makes of a client may hold it; what it promises is more often a result. */
  #followResult(call: Node, path: readonly string[]): void {
    const outer = wrapped(call);
    if (outer.parent?.type === "AwaitExpression") return this.#keepIfStored(outer.parent);
    if (path.length === 0) this.#follow(call, ["*"]);
    else this.#keepIfStored(outer);
  }

  #use(kind: Use["kind"], path: readonly string[], node: Node): void {
    const captured = enclosingFunction(node) !== this.#function;
    if (!this.#uses.some((use) => use.node === node && use.kind === kind))
      this.#uses.push({ kind, path, node, captured });
  }

  #sink(fate: Fate, node: Node, path: readonly string[] = []): void {
    this.#sinks.push({ fate, node, path });
    if (STRENGTH.indexOf(fate) > STRENGTH.indexOf(this.#fate)) this.#fate = fate;
  }
}

/** The methods by which a client gives itself: `await new MongoClient(url).connect()`, `createClient().on(…)`. */
function fluentMethods(made: Node, file: LintedFile): ReadonlySet<string> {
  const isCall = made.type === "CallExpression" || made.type === "NewExpression";
  const entry = isCall ? clientConstruction(made, file)?.entry : undefined;
  return new Set([
    ...(entry?.preparation?.givesClient ? entry.preparation.by : []),
    ...(entry?.state ?? []).flatMap(({ path, givesClient }) => (givesClient ? [path] : [])),
  ]);
}

function outermostLoop(node: Node): Node | undefined {
  let loop: Node | undefined;
  for (const at of outward(node)) if (/^(?:For|While|DoWhile)\w*Statement$/.test(at.type)) loop = at;
  return loop;
}

function longestPath(member: TSESTree.MemberExpression): { node: Node; path: string[] } {
  const path = [propertyName(member) ?? "*"];
  let node: Node = member;
  for (
    let outer = wrapped(node);
    outer.parent?.type === "MemberExpression" && outer.parent.object === outer;
    outer = wrapped(node)
  ) {
    node = outer.parent;
    path.push(propertyName(outer.parent) ?? "*");
  }
  return { node, path };
}

/** A call of a library that the catalogue knows, or of a global request: its result is a response, not a holder. */
function isRequest(call: CallOrNew, file: LintedFile): boolean {
  const name = qualifiedNameOf(call.callee, file);
  if (!name) return false;
  return name.module === GLOBAL
    ? GLOBAL_REQUESTS.has(name.path.join("."))
    : catalogueOf(file).librariesOf(name.module).length > 0;
}

function returnsItsArgument(call: TSESTree.CallExpression, file: LintedFile): boolean {
  const name = qualifiedNameOf(call.callee, file);
  const path = name?.module === GLOBAL ? name.path.join(".") : "";
  return path === "Promise.resolve" || path === "Object.freeze" || path === "Object.assign";
}

/**
 * Whether a use stands in a function that outlives the one that made the value: returned, stored, or part
 * of an object. Callbacks of calls and functions that are only called are part of the run.
 */
function isCapturedForLater(identifier: Node, home: Node, file: LintedFile): boolean {
  let inner: Node | undefined;
  for (let at: Node | undefined = identifier; at && at !== home; at = at.parent) if (isFunction(at)) inner = at;
  if (!inner) return false;
  if (inner.type === "FunctionDeclaration") return inner.id ? !isOnlyUsedHere(inner.id, file) : true;
  const parent = wrapped(inner).parent;
  if (parent?.type === "CallExpression" || parent?.type === "NewExpression") return false;
  if (parent?.type === "VariableDeclarator" && parent.id.type === "Identifier") return !isOnlyUsedHere(parent.id, file);
  return true;
}

function isOnlyUsedHere(name: TSESTree.Identifier, file: LintedFile): boolean {
  const variable = variableOf(name, file);
  if (!variable) return false;
  return variable.references.every((reference) => {
    if (!reference.isRead()) return true;
    const parent = wrapped(reference.identifier).parent;
    return parent?.type === "CallExpression" || parent?.type === "NewExpression";
  });
}
