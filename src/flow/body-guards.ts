import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../shared/linted-file.js";
import { propertyName, unwrap, variableOf, type Node, type Variable } from "../shared/syntax.js";
import type { OpenFact } from "./body-state.js";
import type { Carrier, UseContext } from "./response-uses.js";

/** What the variables of a function have to do with a response. */
export interface HeldNames {
  readonly holders: ReadonlyMap<Variable, Carrier>;
  /** Variables that hold a plain fact of it: `const { status } = res`. */
  readonly notes: ReadonlyMap<Variable, string>;
  /** The texts of conditions that the function asks more than once. */
  readonly repeated: ReadonlySet<string>;
}

/**
 * What is left of an open response when a condition came out so. Undefined when that cannot be, or when a
 * response for which it came out so has no body: `if (!res)`, `if (res.status === 204)`, `if (!res.body)`.
 */
export function assume(fact: OpenFact, test: Node, outcome: boolean, names: HeldNames, context: UseContext): OpenFact | undefined {
  const condition = unwrap(test);
  if (condition.parent?.type === "SwitchCase") return assumeCase(fact, condition, condition.parent, outcome, names, context);
  if (condition.type === "UnaryExpression" && condition.operator === "!") {
    return assume(fact, condition.argument, !outcome, names, context);
  }
  if (condition.type === "LogicalExpression" && condition.operator !== "??" && outcome === (condition.operator === "&&")) {
    const left = assume(fact, condition.left, outcome, names, context);
    return left && assume(left, condition.right, outcome, names, context);
  }
  if (excludes(fact, condition, outcome, names, context)) return undefined;
  return remember(fact, condition, outcome, names, context.file);
}

function assumeCase(
  fact: OpenFact,
  test: Node,
  owner: TSESTree.SwitchCase,
  outcome: boolean,
  names: HeldNames,
  context: UseContext,
): OpenFact | undefined {
  const { discriminant } = owner.parent as TSESTree.SwitchStatement;
  return outcome && isBodylessStatus(fact, discriminant, test, names, context) ? undefined : fact;
}

function excludes(fact: OpenFact, condition: Node, outcome: boolean, names: HeldNames, context: UseContext): boolean {
  if (condition.type === "BinaryExpression") return excludesComparison(fact, condition, outcome, names, context);
  if (condition.type === "CallExpression") return outcome && listsBodylessStatus(fact, condition, names, context);
  return !outcome && isPresent(fact, condition, names, context);
}

function excludesComparison(
  fact: OpenFact,
  { operator, left, right }: TSESTree.BinaryExpression,
  outcome: boolean,
  names: HeldNames,
  context: UseContext,
): boolean {
  if (!/^[!=]==?$/.test(operator)) return false;
  const equal = operator.startsWith("=") === outcome;
  return equal && [[left, right] as const, [right, left] as const].some(
    ([one, other]) => (isNullish(other) && isPresent(fact, one, names, context)) || isBodylessStatus(fact, one, other, names, context),
  );
}

function isNullish(node: Node): boolean {
  const value = unwrap(node);
  return (value.type === "Literal" && value.value === null && !("regex" in value)) || (value.type === "Identifier" && value.name === "undefined");
}

/** Whether an expression cannot be null or false while the body is there. */
function isPresent(fact: OpenFact, node: Node, names: HeldNames, context: UseContext): boolean {
  const value = unwrap(node);
  const held = carrierOf(fact, value, names, context.file);
  if (held) return held.part !== "body" || bodyIsNullable(context);
  if (value.type !== "MemberExpression") return false;
  const owner = carrierOf(fact, unwrap(value.object), names, context.file);
  return owner?.part === "response" && bodyIsNullable(context) && propertyName(value) === context.interface.body?.property;
}

function bodyIsNullable({ interface: { bodyless } }: UseContext): boolean {
  return bodyless?.nullBody === true;
}

function carrierOf(fact: OpenFact, node: Node, names: HeldNames, file: LintedFile): Carrier | undefined {
  const variable = node.type === "Identifier" ? variableOf(node, file) : undefined;
  if (!variable || !fact.holders.has(variable)) return undefined;
  const carrier = names.holders.get(variable);
  return carrier?.wrappers.length === 0 ? carrier : undefined;
}

/** Whether `one` is the status of the response and `other` a code that comes without a body. */
function isBodylessStatus(fact: OpenFact, one: Node, other: Node, names: HeldNames, context: UseContext): boolean {
  const { bodyless } = context.interface;
  const code = unwrap(other);
  if (!bodyless || code.type !== "Literal" || typeof code.value !== "number") return false;
  return bodyless.statuses.includes(code.value) && factNamed(fact, one, names, context.file) === bodyless.status;
}

/** `[204, 304].includes(res.status)`. */
function listsBodylessStatus(fact: OpenFact, call: TSESTree.CallExpression, names: HeldNames, context: UseContext): boolean {
  const { callee } = call;
  const [status] = call.arguments;
  if (callee.type !== "MemberExpression" || callee.object.type !== "ArrayExpression" || propertyName(callee) !== "includes" || !status) return false;
  return callee.object.elements.every((code) => code !== null && isBodylessStatus(fact, status, code, names, context));
}

/** The member of the response that an expression is: `res.status`, or a variable that holds it. */
function factNamed(fact: OpenFact, node: Node, names: HeldNames, file: LintedFile): string | undefined {
  const value = unwrap(node);
  if (value.type === "Identifier") {
    const variable = variableOf(value, file);
    return variable && names.notes.get(variable);
  }
  if (value.type !== "MemberExpression" || !carrierOf(fact, unwrap(value.object), names, file)) return undefined;
  return propertyName(value);
}

/** Keeps how a condition came out, so that asking it again comes out the same; undefined when it came out otherwise before. */
function remember(fact: OpenFact, condition: Node, outcome: boolean, names: HeldNames, file: LintedFile): OpenFact | undefined {
  const text = stableText(fact, condition, names, file);
  if (text === undefined || !names.repeated.has(text)) return fact;
  const before = fact.known.get(text);
  if (before !== undefined) return before === outcome ? fact : undefined;
  return { ...fact, known: new Map(fact.known).set(text, outcome) };
}

/** The text of a condition that comes out the same each time it is asked on one path. */
function stableText(fact: OpenFact, condition: Node, names: HeldNames, file: LintedFile): string | undefined {
  if (condition.type === "BinaryExpression") {
    const left = stableText(fact, condition.left, names, file);
    const right = stableText(fact, condition.right, names, file);
    return left === undefined || right === undefined ? undefined : `${left} ${condition.operator} ${right}`;
  }
  const value = unwrap(condition);
  if (value.type === "Literal") return value.raw;
  if (value.type === "Identifier") {
    const variable = variableOf(value, file);
    return variable && isConstant(variable) ? value.name : undefined;
  }
  const member = factNamed(fact, value, names, file);
  return member === undefined ? undefined : file.sourceCode.getText(value);
}

function isConstant(variable: Variable): boolean {
  return variable.references.filter((reference) => reference.isWrite()).length <= (variable.defs[0]?.type === "Parameter" ? 0 : 1);
}

/** The texts of conditions that occur more than once among the tests of a function. */
export function repeatedConditions(tests: Iterable<Node>, file: LintedFile): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  const count = (test: Node): void => {
    const condition = unwrap(test);
    if (condition.type === "UnaryExpression" && condition.operator === "!") return count(condition.argument);
    if (condition.type === "LogicalExpression") {
      count(condition.left);
      return count(condition.right);
    }
    const text = textOf(condition, file);
    if (once.has(text)) repeated.add(text);
    once.add(text);
  };
  for (const test of tests) count(test);
  return repeated;
}

function textOf(condition: Node, file: LintedFile): string {
  if (condition.type !== "BinaryExpression") return file.sourceCode.getText(condition);
  return `${textOf(unwrap(condition.left), file)} ${condition.operator} ${textOf(unwrap(condition.right), file)}`;
}
