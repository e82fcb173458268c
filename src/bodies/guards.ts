import type { TSESTree } from "@typescript-eslint/utils";
import type { OpenFact } from "./typestate.js";
import { learnOutcome } from "./condition-findings.js";
import { NOTHING_KNOWN } from "./known-values.js";
import { localFunction } from "../resolution/local-function.js";
import type { Carrier, UseContext } from "./access-path.js";
import { usesOfParameter } from "./uses.js";
import { excludesWrapped, type Asked } from "./wrapped-guards.js";
import { onlyValue, resolve, variableOf, type Variable } from "../syntax/variables.js";
import { propertyName, unwrap, wrapped, type Node } from "../syntax/nodes.js";
import type { FunctionNode } from "../syntax/functions.js";

/** What the variables of a function have to do with a response. */
export interface HeldNames {
  readonly holders: ReadonlyMap<Variable, Carrier>;
  /** Variables that hold a plain fact of it: `const { status } = res`. */
  readonly notes: ReadonlyMap<Variable, string>;
  /** What the function asks for more than once, by the texts that `conditions.ts` gives. */
  readonly repeated: ReadonlySet<string>;
}

/** Constants and predicates are looked through to this depth. */
const DEEPEST = 4;

/**
 * What is left of an open response when a condition came out so. Undefined when that cannot be, or when a
 * response for which it came out so has no body: `if (!res)`, `if (res.status === 204)`, `if (!res.body)`.
 */
export function assume(
  fact: OpenFact,
  test: Node,
  outcome: boolean,
  names: HeldNames,
  context: UseContext,
): OpenFact | undefined {
  return new Guard(fact, names, context).assume(test, outcome);
}

/** Whether a predicate of this file cannot answer so when it is given a carrier. */
export function predicateExcludes(
  predicate: FunctionNode,
  index: number,
  carrier: Carrier,
  answer: boolean,
  context: UseContext,
  depth = 0,
): boolean {
  const answers = answersOf(predicate);
  const uses = usesOfParameter(predicate, index, carrier, context);
  if (!answers || !uses || depth >= DEEPEST) return false;
  const holders = new Map(uses.flatMap((use) => (use.kind === "bind" ? [[use.variable, use.carrier] as const] : [])));
  const notes = new Map(uses.flatMap((use) => (use.kind === "note" ? [[use.variable, use.member] as const] : [])));
  const fact: OpenFact = { is: "open", holders: new Set(holders.keys()), known: NOTHING_KNOWN };
  const inside = new Guard(fact, { holders, notes, repeated: new Set() }, context, depth + 1);
  return answers.every(({ when, value }) => {
    const known = value.type === "Literal" ? Boolean(value.value) : undefined;
    if (known === !answer) return true;
    return (
      (when !== undefined && inside.excludes(when, true)) || (known === undefined && inside.excludes(value, answer))
    );
  });
}

class Guard {
  readonly #fact: OpenFact;
  readonly #names: HeldNames;
  readonly #context: UseContext;
  readonly #depth: number;

  constructor(fact: OpenFact, names: HeldNames, context: UseContext, depth = 0) {
    this.#fact = fact;
    this.#names = names;
    this.#context = context;
    this.#depth = depth;
  }

  assume(test: Node, outcome: boolean): OpenFact | undefined {
    if (this.excludes(test, outcome) || (outcome && this.#isAlternativeToEmpty(test))) return undefined;
    const known = learnOutcome(this.#fact.known, test, outcome, this.#names, this.#context);
    return known && { ...this.#fact, known };
  }

  /** Whether the body cannot be open when a condition came out so. */
  excludes(test: Node, outcome: boolean): boolean {
    const condition = unwrap(test);
    if (excludesWrapped(condition, outcome, this.#asked())) return true;
    const owner = condition.parent;
    if (owner?.type === "SwitchCase") {
      const { discriminant } = owner.parent as TSESTree.SwitchStatement;
      return outcome && this.#isBodylessStatus(discriminant, condition);
    }
    switch (condition.type) {
      case "UnaryExpression":
        return condition.operator === "!" && this.excludes(condition.argument, !outcome);
      case "LogicalExpression":
        return this.#excludesLogical(condition, outcome);
      case "BinaryExpression":
        return this.#excludesComparison(condition, outcome);
      case "CallExpression":
        return this.#excludesCall(condition, outcome);
      default:
        return (!outcome && this.#isPresent(condition)) || this.#excludesConstant(condition, outcome);
    }
  }

  /**
   * `method === "DELETE" || res.status === 204`: whoever asks for an empty response in one breath with
   * something else says that this has no body either.
   */
  #isAlternativeToEmpty(test: Node): boolean {
    let at = wrapped(test);
    while (at.parent?.type === "LogicalExpression" && at.parent.operator === "||") at = wrapped(at.parent);
    return at !== wrapped(test) && this.#asksForEmpty(at);
  }

  #asksForEmpty(node: Node): boolean {
    const condition = unwrap(node);
    if (condition.type === "LogicalExpression" && condition.operator === "||") {
      return this.#asksForEmpty(condition.left) || this.#asksForEmpty(condition.right);
    }
    if (condition.type !== "BinaryExpression" || !/^===?$/.test(condition.operator)) return false;
    const { left, right } = condition;
    return [
      this.#isBodylessStatus(left, right),
      this.#isBodylessStatus(right, left),
      this.#isEmptyLength(left, right),
    ].some(Boolean);
  }

  /** Either side decides alone when both had to come out so; otherwise both have to exclude it. */
  #excludesLogical({ operator, left, right }: TSESTree.LogicalExpression, outcome: boolean): boolean {
    if (operator === "??") return false;
    const sides = [left, right].map((side) => this.excludes(side, outcome));
    return outcome === (operator === "&&") ? sides.some(Boolean) : sides.every(Boolean);
  }

  #excludesComparison({ operator, left, right }: TSESTree.BinaryExpression, outcome: boolean): boolean {
    if (operator === "instanceof") return !outcome && this.#isPresent(left);
    if (!/^[!=]==?$/.test(operator) || operator.startsWith("=") !== outcome) return false;
    const sides = [
      [left, right],
      [right, left],
    ] as const;
    return sides.some(
      ([one, other]) =>
        (isNullish(other) && this.#isPresent(one)) ||
        this.#isBodylessStatus(one, other) ||
        this.#isEmptyLength(one, other),
    );
  }

  #excludesCall(call: TSESTree.CallExpression, outcome: boolean): boolean {
    if (outcome && this.#listsBodylessStatus(call)) return true;
    const predicate = localFunction(call.callee, this.#context.file);
    return predicate !== undefined && this.#excludesPredicate(predicate, call, outcome);
  }

  /** A function of this file that answers one question on the response it is given. */
  #excludesPredicate(predicate: FunctionNode, call: TSESTree.CallExpression, outcome: boolean): boolean {
    const index = call.arguments.findIndex((argument) => this.#carrierOf(unwrap(argument)) !== undefined);
    const carrier = index < 0 ? undefined : this.#carrierOf(unwrap(call.arguments[index]!));
    return carrier !== undefined && predicateExcludes(predicate, index, carrier, outcome, this.#context, this.#depth);
  }

  /** A constant that holds a condition on the response. */
  #excludesConstant(condition: Node, outcome: boolean): boolean {
    const value = condition.type === "Identifier" ? this.#constant(condition) : undefined;
    if (!value || this.#depth >= DEEPEST) return false;
    return new Guard(this.#fact, this.#names, this.#context, this.#depth + 1).excludes(value, outcome);
  }

  #constant(identifier: TSESTree.Identifier): Node | undefined {
    const variable = variableOf(identifier, this.#context.file);
    return variable && !this.#names.holders.has(variable) ? onlyValue(variable) : undefined;
  }

  #asked(): Asked {
    const { holders, notes } = this.#names;
    return {
      carrierOf: (variable) => (this.#fact.holders.has(variable) ? holders.get(variable) : undefined),
      noteOf: (variable) => notes.get(variable),
      cannotAnswer: (fn, carrier, answer) => predicateExcludes(fn, 0, carrier, answer, this.#context, this.#depth),
      file: this.#context.file,
    };
  }

  /** Whether an expression cannot be null or false while the body is there. */
  #isPresent(node: Node): boolean {
    const value = unwrap(node);
    const variable = value.type === "Identifier" ? variableOf(value, this.#context.file) : undefined;
    if (variable && this.#fact.holders.has(variable)) return true;
    if (value.type !== "MemberExpression") return false;
    const owner = this.#carrierOf(unwrap(value.object));
    return owner?.part === "response" && propertyName(value) === this.#context.interface.body?.property;
  }

  #carrierOf(node: Node): Carrier | undefined {
    const variable = node.type === "Identifier" ? variableOf(node, this.#context.file) : undefined;
    if (!variable || !this.#fact.holders.has(variable)) return undefined;
    const carrier = this.#names.holders.get(variable);
    return carrier?.wrappers.length === 0 ? carrier : undefined;
  }

  /** Whether `one` is the status of the response and `other` a code that comes without a body. */
  #isBodylessStatus(one: Node, other: Node): boolean {
    const { bodyless } = this.#context.interface;
    const code = unwrap(other);
    if (!bodyless || code.type !== "Literal" || typeof code.value !== "number") return false;
    return bodyless.statuses.includes(code.value) && this.#memberNamed(one) === bodyless.status;
  }

  /** `[204, 304].includes(res.status)`. */
  #listsBodylessStatus(call: TSESTree.CallExpression): boolean {
    const callee = unwrap(call.callee);
    const [status] = call.arguments;
    if (callee.type !== "MemberExpression" || propertyName(callee) !== "includes" || !status) return false;
    const list = unwrap(callee.object);
    if (list.type !== "ArrayExpression") return false;
    return list.elements.every((code) => code !== null && this.#isBodylessStatus(status, code));
  }

  /** `res.headers.get("content-length") === "0"`. */
  #isEmptyLength(one: Node, other: Node): boolean {
    const zero = unwrap(other);
    const call = resolve(one, this.#context.file);
    if (!this.#context.interface.bodyless || zero.type !== "Literal" || String(zero.value) !== "0") return false;
    if (call.type !== "CallExpression" || call.callee.type !== "MemberExpression") return false;
    const header = call.arguments[0];
    return (
      this.#memberNamed(call.callee.object) === "headers" &&
      header?.type === "Literal" &&
      String(header.value).toLowerCase() === "content-length"
    );
  }

  /** The member of the response that an expression is: `res.status`, or a variable that holds it. */
  #memberNamed(node: Node): string | undefined {
    const value = unwrap(node);
    if (value.type === "Identifier") {
      const variable = variableOf(value, this.#context.file);
      return variable && this.#names.notes.get(variable);
    }
    if (value.type !== "MemberExpression" || !this.#carrierOf(unwrap(value.object))) return undefined;
    return propertyName(value);
  }
}

function isNullish(node: Node): boolean {
  const value = unwrap(node);
  if (value.type === "Literal") return value.raw === "null";
  return value.type === "Identifier" && value.name === "undefined";
}

/** An answer of a predicate, and the condition under which it gives it. */
interface Answer {
  readonly when?: Node;
  readonly value: Node;
}

/** What a function answers that is an expression, or `if`s that return and a last `return`. Undefined when it does more. */
function answersOf({ body }: FunctionNode): readonly Answer[] | undefined {
  if (!body) return undefined;
  if (body.type !== "BlockStatement") return [{ value: body }];
  const answers: Answer[] = [];
  for (const statement of body.body) {
    const when = statement.type === "IfStatement" && !statement.alternate ? statement.test : undefined;
    const value = returnedBy(when && statement.type === "IfStatement" ? statement.consequent : statement);
    if (!value) return undefined;
    answers.push(when ? { when, value } : { value });
  }
  return answers;
}

function returnedBy(statement: TSESTree.Statement): Node | undefined {
  const only = statement.type === "BlockStatement" && statement.body.length === 1 ? statement.body[0] : statement;
  return only?.type === "ReturnStatement" ? (only.argument ?? undefined) : undefined;
}
