import type { TSESTree } from "@typescript-eslint/utils";
import { localFunction } from "../resolution/local-function.js";
import type { LintedFile } from "../file/linted-file.js";
import { inner, listOf, outcomeOf, type Carrier } from "./access-path.js";
import { propertyName, unwrap, type Node } from "../syntax/nodes.js";
import { variableOf, type Variable } from "../syntax/variables.js";
import type { FunctionNode } from "../syntax/functions.js";

/** What is known where a condition is asked. */
export interface Asked {
  /** What a variable carries there. */
  readonly carrierOf: (variable: Variable) => Carrier | undefined;
  /** The member of the response, or of what it is wrapped in, whose value a variable holds. */
  readonly noteOf: (variable: Variable) => string | undefined;
  /** Whether a function cannot answer so for a carrier. */
  readonly cannotAnswer: (fn: FunctionNode, carrier: Carrier, answer: boolean) => boolean;
  readonly file: LintedFile;
}

/** Whether a list cannot have a response in it, or an outcome cannot be that of one, when a condition came out so. */
export function excludesWrapped(condition: Node, outcome: boolean, asked: Asked): boolean {
  switch (condition.type) {
    case "BinaryExpression":
      return isOutcomeOfNone(condition, outcome, asked) || isEmptyList(condition, outcome, asked);
    case "CallExpression":
      return saysNone(unwrap(condition.callee), outcome, asked) || isListOfNone(condition, outcome, asked);
    case "MemberExpression":
      return saysNone(condition, outcome, asked) || (!outcome && isLengthOfHolder(condition, asked));
    default:
      return false;
  }
}

function carrierOf(node: Node, { carrierOf: of, file }: Asked): Carrier | undefined {
  const value = unwrap(node);
  const variable = value.type === "Identifier" ? variableOf(value, file) : undefined;
  return variable && of(variable);
}

/** `result.status === "rejected"`: a promise that was rejected brought no response. */
function isOutcomeOfNone(
  { operator, left, right }: TSESTree.BinaryExpression,
  outcome: boolean,
  asked: Asked,
): boolean {
  const word = unwrap(right);
  if (!/^[!=]==?$/.test(operator) || word.type !== "Literal" || !isStatusOfOutcome(unwrap(left), asked)) return false;
  return word.value === (operator.startsWith("=") === outcome ? "rejected" : "fulfilled");
}

function isStatusOfOutcome(node: Node, asked: Asked): boolean {
  if (node.type === "Identifier") {
    const variable = variableOf(node, asked.file);
    return variable !== undefined && asked.noteOf(variable) === "outcome status";
  }
  if (node.type !== "MemberExpression" || propertyName(node) !== "status") return false;
  const carrier = carrierOf(node.object, asked);
  return carrier !== undefined && outcomeOf(carrier) !== undefined;
}

/** `result.isErr()`. */
function saysNone(member: Node, outcome: boolean, asked: Asked): boolean {
  if (member.type !== "MemberExpression") return false;
  const carrier = carrierOf(member.object, asked);
  const { failed = [], succeeded = [] } = (carrier && outcomeOf(carrier)) ?? {};
  return (outcome ? failed : succeeded).includes(propertyName(member) ?? "");
}

/** `list.every((one) => one.status === 204)`. */
function isListOfNone(call: TSESTree.CallExpression, outcome: boolean, asked: Asked): boolean {
  const callee = unwrap(call.callee);
  if (callee.type !== "MemberExpression" || propertyName(callee) !== (outcome ? "every" : "some")) return false;
  const carrier = carrierOf(callee.object, asked);
  const fn = call.arguments[0] && localFunction(call.arguments[0], asked.file);
  return Boolean(carrier && listOf(carrier) !== undefined && fn && asked.cannotAnswer(fn, inner(carrier), outcome));
}

/** `list.length === 0`. */
function isEmptyList({ operator, left, right }: TSESTree.BinaryExpression, outcome: boolean, asked: Asked): boolean {
  const number = unwrap(right);
  if (number.type !== "Literal" || !isLengthOfHolder(unwrap(left), asked)) return false;
  if (number.value === 0) return /^(?:===?|<=)$/.test(operator) ? outcome : /^(?:!==?|>)$/.test(operator) && !outcome;
  return number.value === 1 && (operator === "<" ? outcome : operator === ">=" && !outcome);
}

function isLengthOfHolder(node: Node, asked: Asked): boolean {
  if (node.type !== "MemberExpression" || propertyName(node) !== "length") return false;
  const carrier = carrierOf(node.object, asked);
  return carrier !== undefined && listOf(carrier) !== undefined;
}
