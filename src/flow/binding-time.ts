import type { TSESTree } from "@typescript-eslint/utils";
import { OWN_MODULE } from "../catalogue/vocabulary/configuration.js";
import { CONSTANT_GLOBALS, CONSTANT_MEMBERS } from "../catalogue/vocabulary/pure-globals.js";
import { REQUEST_GLOBALS } from "../catalogue/vocabulary/request-data.js";
import { isEnvironment } from "../recognition/environment.js";
import { readsRequest } from "../recognition/request-source.js";
import { GLOBAL, qualifiedNameOf } from "../resolution/qualified-name.js";
import type { LintedFile } from "../file/linted-file.js";
import type { Place } from "../project/place.js";
import { memoiseByNode } from "../file/memoise.js";
import { dependsOnCall, freeVariables, isModuleLevel } from "../syntax/free-variables.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { memberPath } from "../syntax/member-path.js";
import { isWithin, unwrap, type CallOrNew, type Node } from "../syntax/nodes.js";
import { onlyValue, referencedVariable, variableOf, type Variable } from "../syntax/variables.js";
import { onlyReturned, returnedValues } from "../syntax/returned-values.js";
import { valueParts } from "../syntax/walk.js";
import { callEffect } from "./call-effect.js";
import {
  CONSTANT,
  isConstant,
  isOfCaller,
  join,
  later,
  reach,
  settled,
  withCauses,
  type Binding,
  type BindingTime,
  type Cause,
  type CauseKind,
} from "./binding-lattice.js";
import { getterAt, readsWhatChanges } from "./getters.js";
import { variableBinding, type Callers } from "./variable-binding.js";

/**
 * When the value of an expression is settled: one walker for every question of that kind.
 *
 * Invariants: each variable is looked at once in a query, so that a query ends without a limit of its own; a variable
 * that is reached while it is being looked at adds nothing to the time, and is itself a cause (its value depends on its
 * own). What a function declares inside the expression is no dependence of the expression.
 *
 * Unsound on purpose: the time of a call is that of its parts, for most functions of a program compute and do not
 * remember (what they may do besides is the cause `call`); what an import holds is constant, unless
 * modules are seen to assign it or its members;
 * an alias of a member is followed by its variable alone.
 */
export interface BindingQuery {
  /** Who calls a function, for its parameters; without it they are its caller's. */
  readonly callers?: Callers;
  /** What is known of an expression from elsewhere, asked before the walker looks into it. */
  readonly known?: (node: Node, file: LintedFile, of: TimeOf) => BindingTime | undefined;
}

/** All that an expression of the same file depends on, asked by the same query. */
export type TimeOf = (expression: Node) => BindingTime;

/** When and by whom the value of an expression is settled, and what makes it unpredictable. */
export const bindingOf = memoiseByNode((node: Node, file: LintedFile): Binding =>
  new Walker(file, {}).expression(node),
);

/** All that expressions depend on, the functions inside them included: the latest binding time of any part. */
export function dependenceOf(nodes: readonly Node[], file: LintedFile, query: BindingQuery = {}): BindingTime {
  return reach(jointBinding(nodes, file, query));
}

/** The bindings of expressions as one. */
export function jointBinding(nodes: readonly Node[], file: LintedFile, query: BindingQuery = {}): Binding {
  return join(nodes.map((node) => new Walker(file, query).expression(node)));
}

/** Expressions whose value is made of the values of their parts, and of nothing else. */
const PURE: ReadonlySet<string> = new Set([
  "TemplateLiteral",
  "TemplateElement",
  "ArrayExpression",
  "ObjectExpression",
  "Property",
  "SpreadElement",
  "BinaryExpression",
  "LogicalExpression",
  "ConditionalExpression",
]);

class Walker {
  readonly #file: LintedFile;
  readonly #query: BindingQuery;
  readonly #variables: Map<Variable, Binding>;
  readonly #getters: Map<FunctionNode, Binding>;

  /** @param asking where the question comes from another file, with what is known there already */
  constructor(file: LintedFile, query: BindingQuery, asking?: Walker) {
    this.#file = file;
    this.#query = query;
    this.#variables = asking ? asking.#variables : new Map();
    this.#getters = asking ? asking.#getters : new Map();
  }

  /** What the same question asks of an expression in another file. */
  #in(file: LintedFile): Walker {
    return file === this.#file ? this : new Walker(file, this.#query, this);
  }

  expression(root: Node): Binding {
    return this.#part(root, root);
  }

  #part(node: Node, root: Node): Binding {
    const expression = unwrap(node);
    const known = this.#query.known?.(expression, this.#file, (part) => reach(this.#part(part, root)));
    if (known) return settled(known);
    switch (expression.type) {
      case "Literal":
        return isStateful(expression) ? settled("constant", cause("changing-variable", expression)) : CONSTANT;
      case "Identifier":
        return this.#identifier(expression, root);
      case "MemberExpression":
        return this.#member(expression, root);
      case "CallExpression":
      case "NewExpression":
        return this.#call(expression, root);
      case "ArrowFunctionExpression":
      case "FunctionExpression":
        return { ...this.#closure(expression), deferred: reach(this.#parts(expression, root)) };
      case "ThisExpression":
      case "Super":
        return settled("instance", cause("this", expression));
      case "MetaProperty":
        return expression.meta.name === "import" ? CONSTANT : settled("constant", cause("this", expression));
      case "AwaitExpression":
      case "YieldExpression":
        return this.#awaited(expression, root);
      case "UnaryExpression":
        return expression.operator === "delete"
          ? this.#effect(expression, root)
          : this.#part(expression.argument, root);
      default:
        return PURE.has(expression.type) ? this.#parts(expression, root) : this.#effect(expression, root);
    }
  }

  #parts(node: Node, root: Node): Binding {
    return join([...valueParts(node, this.#file)].map((part) => this.#part(part, root)));
  }

  /** What is no expression of the kinds above may do anything. */
  #effect(node: Node, root: Node): Binding {
    return withCauses(this.#parts(node, root), [cause("call", node)]);
  }

  #identifier(identifier: TSESTree.Identifier, root: Node): Binding {
    const variable = referencedVariable(identifier, this.#file) ?? declaredVariable(identifier, this.#file);
    if (variable) return isWithin(variable.scope.block as Node, root) ? CONSTANT : this.#variable(variable, identifier);
    if (identifier.name === "arguments") return settled("caller", cause("this", identifier));
    if (REQUEST_GLOBALS.has(identifier.name)) return settled("request", cause("changing-variable", identifier));
    return CONSTANT_GLOBALS.has(identifier.name)
      ? CONSTANT
      : settled("constant", cause("changing-variable", identifier));
  }

  #variable(variable: Variable, use: Node): Binding {
    const known = this.#variables.get(variable);
    if (known) return known;
    this.#variables.set(variable, settled("constant", cause("changing-variable", use)));
    const binding = variableBinding(variable, use, this.#file, {
      callers: this.#query.callers,
      of: (value, file = this.#file) => this.#in(file).expression(value),
      ofLasting: (value) =>
        isFunction(unwrap(value)) ? this.#closure(unwrap(value) as FunctionNode) : this.expression(value),
    });
    this.#variables.set(variable, binding);
    return binding;
  }

  #member(member: TSESTree.MemberExpression, root: Node): Binding {
    if (isEnvironment(member, this.#file)) return settled("environment");
    const name = qualifiedNameOf(member, this.#file);
    if (name?.module === GLOBAL)
      return CONSTANT_MEMBERS.test(name.path.join("."))
        ? CONSTANT
        : withCauses(this.#part(memberPath(member).root, root), [cause("changing-variable", member)]);
    const getter = getterAt(member, this.#file);
    if (getter) return join([this.#part(member.object, root), this.#gotten(getter, member)]);
    const whole = this.#parts(member, root);
    if (name)
      return OWN_MODULE.test(name.module) ? atLeastConfigured(whole) : this.#part(memberPath(member).root, root);
    const object = unwrap(member.object);
    const isMade = object.type === "Identifier" && (isEnum(object, this.#file) || holdsLiteral(object, this.#file));
    return isConstant(whole) && !isMade ? { ...whole, time: "environment" } : whole;
  }

  /** What a getter of the program gives: no longer lasting than what it reads, of its object too. */
  #gotten({ node: getter, file }: Place<FunctionNode>, member: Node): Binding {
    const known = this.#getters.get(getter);
    if (known) return known;
    this.#getters.set(getter, settled("environment", cause("changing-variable", member)));
    const walker = this.#in(file);
    const { time, causes } = join(returnedValues(getter, file).map((value) => walker.expression(value)));
    const own = readsWhatChanges(getter, file) ? [cause("changing-variable", member)] : [];
    const more = onlyReturned(getter) ? [] : [cause("perhaps-changing", member)];
    const others = causes.flatMap(({ kind }) => (kind === "this" ? [] : [cause(AS_GOTTEN[kind], member)]));
    const binding = withCauses(settled(time === "instance" ? "environment" : later("environment", time)), [
      ...own,
      ...more,
      ...others,
    ]);
    this.#getters.set(getter, binding);
    return binding;
  }

  /** A function is as constant as the names it closes over: those of the module are the same wherever it is made. */
  #closure(fn: FunctionNode): Binding {
    if (dependsOnCall(fn, this.#file)) return settled("constant", cause("this", fn));
    const local = freeVariables(fn, this.#file).bound.find(({ variable }) => !isModuleLevel(variable));
    return local ? settled("constant", cause("local-function", local.reference.identifier)) : CONSTANT;
  }

  #awaited(expression: TSESTree.AwaitExpression | TSESTree.YieldExpression, root: Node): Binding {
    const inner = expression.argument ? this.#part(expression.argument, root) : CONSTANT;
    const time = expression.argument?.type === "ImportExpression" ? "constant" : later("unknown", inner.time);
    return withCauses({ ...inner, time, causes: [] }, [cause("await", expression), ...inner.causes]);
  }

  #call(call: CallOrNew, root: Node): Binding {
    const given = join(call.arguments.map((argument) => this.#part(argument, root)));
    const origin = this.#part(memberPath(call.callee).root, root);
    const effect = callEffect(call, this.#file);
    switch (effect.kind) {
      case "client":
        return join([given, origin]);
      case "pure":
        return given;
      case "text":
        return join([this.#part(effect.object, root), given]);
      case "configuration":
        if (isConstant(given)) return { ...given, time: later("environment", reach(origin)) };
    }
    const isRequest = call.type === "CallExpression" && readsRequest(call, this.#file);
    const time = isRequest ? "request" : later(given.time, reach(this.#part(call.callee, root)));
    return time === "request" || isOfCaller(given) || isOfCaller(origin)
      ? withCauses({ ...given, time, causes: [cause("call-of-caller", call)] }, given.causes)
      : withCauses({ ...given, time }, [cause("call", call)]);
  }
}

/** What stands against a value that a getter gives where it stands against what the getter returns. */
const AS_GOTTEN = {
  await: "perhaps-changing",
  call: "perhaps-changing",
  "call-of-caller": "call-of-caller",
  "changing-variable": "changing-variable",
  "local-function": "perhaps-changing",
  "perhaps-changing": "perhaps-changing",
} as const satisfies Record<Exclude<CauseKind, "this">, CauseKind>;

function cause(kind: CauseKind, node: Node): Cause {
  return { kind, node };
}

/** What a module of the program holds is there when the first request comes, and not before. */
function atLeastConfigured(whole: Binding): Binding {
  return { ...whole, time: later("environment", whole.time) };
}

/** A regular expression that remembers where it stopped. */
function isStateful(literal: TSESTree.Literal): boolean {
  return "regex" in literal && /[gy]/.test(literal.regex.flags);
}

/** The variable that a name declares where it stands: a parameter. */
function declaredVariable(identifier: TSESTree.Identifier, file: LintedFile): Variable | undefined {
  const variable = variableOf(identifier, file);
  return variable?.identifiers.includes(identifier) ? variable : undefined;
}

function isEnum(identifier: TSESTree.Identifier, file: LintedFile): boolean {
  return referencedVariable(identifier, file)?.defs[0]?.type === "TSEnumName";
}

function holdsLiteral(identifier: TSESTree.Identifier, file: LintedFile): boolean {
  const variable = referencedVariable(identifier, file);
  const value = variable && onlyValue(variable);
  return value !== undefined && unwrap(value).type === "ObjectExpression";
}
