import type { TSESTree } from "@typescript-eslint/utils";
import { codeOwner } from "../resolution/local-function.js";
import { declaredValues } from "../syntax/declared-values.js";
import type { HeldNames } from "./guards.js";
import {
  between,
  comparison,
  learn,
  not,
  oneOf,
  TRUTHY,
  WHOLE_NUMBER,
  type Constraint,
  type Knowledge,
} from "./known-values.js";
import type { UseContext } from "./access-path.js";
import { onlyValue, variableOf, type Variable } from "../syntax/variables.js";
import { propertyName, unwrap, type Node } from "../syntax/nodes.js";

/** What a condition says of one value when it has come out so. */
export interface Finding {
  /** The expression with that value, in a text that is the same wherever it has it. */
  readonly subject: string;
  readonly constraint: Constraint;
}

/** Conditions are looked for behind constants to this depth. */
const DEEPEST = 4;
/** Methods that only answer. */
const PURE = new Set(["includes", "startsWith", "endsWith", "get", "has"]);
const MIRRORED: Readonly<Record<string, string>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

/** What is known after a condition has come out so; undefined when it cannot have. */
export function learnOutcome(
  known: Knowledge,
  test: Node,
  outcome: boolean,
  names: HeldNames,
  context: UseContext,
): Knowledge | undefined {
  return findingsOf(test, outcome, names, context).reduce<Knowledge | undefined>(
    (now, { subject, constraint }) => now && (names.repeated.has(subject) ? learn(now, subject, constraint) : now),
    known,
  );
}

/** What a condition, or a case of a `switch`, says of values that stay the same on a path. */
export function findingsOf(
  test: Node,
  outcome: boolean,
  names: Pick<HeldNames, "holders" | "notes">,
  context: UseContext,
): readonly Finding[] {
  const reader = new ConditionReader(names, context);
  if (test.parent?.type !== "SwitchCase") return reader.read(test, outcome);
  const { discriminant } = test.parent.parent as TSESTree.SwitchStatement;
  return reader.compare("===", discriminant, test, outcome);
}

/** The text of a variable among the subjects of findings. */
export function subjectOf({ name, defs }: Variable): string {
  return `${name}@${defs[0]?.name.range[0]}`;
}

class ConditionReader {
  readonly #names: Pick<HeldNames, "holders" | "notes">;
  readonly #context: UseContext;
  readonly #depth: number;

  constructor(names: Pick<HeldNames, "holders" | "notes">, context: UseContext, depth = 0) {
    this.#names = names;
    this.#context = context;
    this.#depth = depth;
  }

  read(test: Node, outcome: boolean): readonly Finding[] {
    const condition = unwrap(test);
    switch (condition.type) {
      case "UnaryExpression":
        return condition.operator === "!" ? this.read(condition.argument, !outcome) : [];
      case "LogicalExpression":
        if (outcome !== (condition.operator === "&&") || condition.operator === "??") return [];
        return [condition.left, condition.right].flatMap((side) => this.read(side, outcome));
      case "BinaryExpression":
        return this.compare(condition.operator, condition.left, condition.right, outcome);
      default:
        return this.#behindConstant(condition, outcome) ?? this.#find(condition, TRUTHY, outcome);
    }
  }

  /** `one` compared with `other`: with a constant on one side it says something of the other. */
  compare(operator: string, one: Node, other: Node, outcome: boolean): readonly Finding[] {
    const [left, right] = [constantOf(one), constantOf(other)];
    if (right) return this.#compareWith(operator, one, right.value, outcome);
    if (left) return this.#compareWith(MIRRORED[operator] ?? operator, other, left.value, outcome);
    const sides = [this.#textOf(one), this.#textOf(other)];
    const subject = sides.includes(undefined) ? undefined : `${sides[0]} ${operator.replace("!", "=")} ${sides[1]}`;
    return subject === undefined ? [] : [{ subject, constraint: signed(TRUTHY, outcome !== operator.startsWith("!")) }];
  }

  #compareWith(operator: string, value: Node, constant: unknown, outcome: boolean): readonly Finding[] {
    if (typeof constant === "boolean" && /^[!=]==?$/.test(operator) && this.#asksForSuccess(value)) {
      return this.read(value, (constant === outcome) === operator.startsWith("="));
    }
    const constraint = comparison(operator, constant);
    return constraint ? this.#find(value, constraint, outcome) : [];
  }

  /** A constant that holds a condition. */
  #behindConstant(condition: Node, outcome: boolean): readonly Finding[] | undefined {
    const variable = condition.type === "Identifier" ? variableOf(condition, this.#context.file) : undefined;
    if (!variable || this.#depth >= DEEPEST || !isConstant(variable) || this.#names.holders.has(variable))
      return undefined;
    const value = onlyValue(variable);
    const made = value && unwrap(value);
    const isCondition = made && ["BinaryExpression", "UnaryExpression", "LogicalExpression"].includes(made.type);
    if (!isCondition) return undefined;
    return new ConditionReader(this.#names, this.#context, this.#depth + 1).read(made, outcome);
  }

  #find(value: Node, constraint: Constraint, outcome: boolean): readonly Finding[] {
    const status = this.#statusText();
    if (constraint === TRUTHY && status !== undefined && this.#asksForSuccess(value))
      return [{ subject: status, constraint: signed(between(200, 299), outcome) }];
    const subject = this.#textOf(value);
    if (subject === undefined) return [];
    const values = declaredValues(unwrap(value), this.#context.file);
    const always = subject === status ? WHOLE_NUMBER : values && oneOf(values);
    return [signed(constraint, outcome), ...(always ? [always] : [])].map((one) => ({ subject, constraint: one }));
  }

  #statusText(): string | undefined {
    const { bodyless } = this.#context.interface;
    return bodyless && `response.${bodyless.status}`;
  }

  #asksForSuccess(value: Node): boolean {
    const { ok } = this.#context.interface;
    return ok !== undefined && this.#textOf(value) === `response.${ok}`;
  }

  /** The text of an expression that has the same value each time it is asked on one path. */
  #textOf(node: Node): string | undefined {
    const value = unwrap(node);
    switch (value.type) {
      case "Literal":
        return value.raw;
      case "Identifier":
        return this.#textOfVariable(value);
      case "MemberExpression":
        return this.#textOfMember(value);
      case "UnaryExpression":
        return value.operator === "typeof" ? this.#joined("typeof ", [value.argument]) : undefined;
      case "CallExpression": {
        const callee = unwrap(value.callee);
        const method = callee.type === "MemberExpression" ? propertyName(callee) : undefined;
        return method !== undefined && PURE.has(method) ? this.#joined("()", [callee, ...value.arguments]) : undefined;
      }
      default:
        return undefined;
    }
  }

  #joined(prefix: string, parts: readonly Node[]): string | undefined {
    const texts = parts.map((part) => this.#textOf(part));
    return texts.includes(undefined) ? undefined : prefix + texts.join(",");
  }

  #textOfVariable(identifier: TSESTree.Identifier): string | undefined {
    const variable = variableOf(identifier, this.#context.file);
    if (!variable) return undefined;
    const member = this.#names.notes.get(variable);
    if (member !== undefined) return `response.${member}`;
    if (this.#names.holders.has(variable)) return undefined;
    const isFollowed = isConstant(variable) || (isFlag(variable) && codeOwner(identifier) === ownerOf(variable));
    return isFollowed ? subjectOf(variable) : undefined;
  }

  #textOfMember(member: TSESTree.MemberExpression): string | undefined {
    const name = propertyName(member);
    const object = unwrap(member.object);
    const variable = object.type === "Identifier" ? variableOf(object, this.#context.file) : undefined;
    if (name === undefined) return undefined;
    const carrier = variable && this.#names.holders.get(variable);
    if (carrier) return carrier.part === "response" && carrier.wrappers.length === 0 ? `response.${name}` : undefined;
    const text = variable && hasWrittenMembers(variable) ? undefined : this.#textOf(object);
    return text === undefined ? undefined : `${text}.${name}`;
  }
}

function signed(constraint: Constraint, outcome: boolean): Constraint {
  return outcome ? constraint : not(constraint);
}

/** The value of a literal, or of `undefined`. */
export function constantOf(node: Node): { readonly value: unknown } | undefined {
  const value = unwrap(node);
  if (value.type === "Identifier") return value.name === "undefined" ? { value: undefined } : undefined;
  if (value.type === "UnaryExpression" && value.operator === "-") {
    const number = constantOf(value.argument)?.value;
    return typeof number === "number" ? { value: -number } : undefined;
  }
  return value.type === "Literal" && !("regex" in value) && !("bigint" in value) ? { value: value.value } : undefined;
}

function ownerOf({ defs }: Variable): Node {
  return codeOwner(defs[0]!.name as Node);
}

/** Whether a variable has one value for as long as its code runs. */
export function isConstant({ defs, references }: Variable): boolean {
  const definition = defs[0];
  if (definition?.type === "Parameter") return !references.some((reference) => reference.isWrite());
  if (definition?.type !== "Variable") return false;
  return definition.parent.kind === "const" || references.every((reference) => !reference.isWrite() || reference.init);
}

/** Whether a variable is only written by plain assignments of the function that declares it, so that each can be followed. */
export function isFlag({ defs, references, scope }: Variable): boolean {
  if (defs.length !== 1 || defs[0]?.type !== "Variable") return false;
  return references.every((reference) => {
    if (!reference.isWrite() || reference.init) return true;
    const { parent } = reference.identifier;
    const isPlain =
      parent?.type === "AssignmentExpression" && parent.operator === "=" && parent.left === reference.identifier;
    return isPlain && reference.from.variableScope === scope.variableScope;
  });
}

/** Whether something is stored in what a variable holds: `options.retried = true`. */
function hasWrittenMembers({ references }: Variable): boolean {
  return references.some(({ identifier }) => {
    let at: Node = identifier as Node;
    while (at.parent?.type === "MemberExpression" && at.parent.object === at) at = at.parent;
    if (at === identifier) return false;
    const { parent } = at;
    return (
      (parent?.type === "AssignmentExpression" && parent.left === at) ||
      parent?.type === "UpdateExpression" ||
      (parent?.type === "UnaryExpression" && parent.operator === "delete")
    );
  });
}
