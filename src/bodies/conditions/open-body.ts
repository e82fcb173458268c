import type { TSESTree } from "@typescript-eslint/utils";
import type { OutcomeEntry } from "../../catalogue/deferred-schema.js";
import { propertyName, unwrap, type Node } from "../../syntax/nodes.js";
import { resolve, variableOf, type Variable } from "../../syntax/variables.js";
import { listOf, outcomeOf, type AccessPath } from "../uses/access-path.js";
import type { ResponseNames } from "../uses/response-names.js";
import type { UseContext } from "../uses/response-use.js";
import { atLeast, comparison, not, numberOutside, TRUTHY, type Constraint } from "./constraints.js";

/** A body that is open at a place. */
export interface OpenBody {
  /** The variables that lead to it there. */
  readonly holders: ReadonlySet<Variable>;
  readonly names: ResponseNames;
  readonly context: UseContext;
}

const FALSE = comparison("===", false);

/** The path by which an expression leads to an open body: only variables are looked at. */
export function pathTo(node: Node, { holders, names, context }: OpenBody): AccessPath | undefined {
  const value = unwrap(node);
  const variable = value.type === "Identifier" ? variableOf(value, context.file) : undefined;
  return variable && holders.has(variable) ? names.holders.get(variable) : undefined;
}

/**
 * What is true of the value of an expression for as long as the body is open: the response and its body are there,
 * its status is none that comes without a body, a list with it is not empty. Undefined when nothing is known.
 */
export function trueWhileOpen(node: Node, body: OpenBody): Constraint | undefined {
  const value = unwrap(node);
  switch (value.type) {
    case "Identifier":
      return trueOfVariable(value, body) ?? trueOfHeader(value, body);
    case "MemberExpression":
      return trueOfMember(value, body);
    case "CallExpression":
      return trueOfAnswer(value, body) ?? trueOfHeader(value, body);
    default:
      return undefined;
  }
}

/** Whether an expression says how large the body is: its status, or the length that the headers announce. */
export function tellsSize(node: Node, body: OpenBody): boolean {
  const { bodyless } = body.context.interface;
  return bodyless !== undefined && (responseMember(node, body) === bodyless.status || isLength(node, body));
}

function trueOfVariable(identifier: TSESTree.Identifier, body: OpenBody): Constraint | undefined {
  if (pathTo(identifier, body)) return TRUTHY;
  const variable = variableOf(identifier, body.context.file);
  const member = variable && body.names.members.get(variable);
  if (!member) return undefined;
  return member.of === "outcome" ? trueOfOutcome(member.name, undefined) : trueOfResponse(member.name, body.context);
}

function trueOfMember(member: TSESTree.MemberExpression, body: OpenBody): Constraint | undefined {
  const path = pathTo(member.object, body);
  const name = propertyName(member);
  if (!path || name === undefined) return undefined;
  if (listOf(path) !== undefined) return name === "length" ? atLeast(1) : undefined;
  const outcome = outcomeOf(path);
  if (outcome) return trueOfOutcome(name, outcome);
  if (path.containers.length > 0) return undefined;
  return path.part === "response" ? trueOfResponse(name, body.context) : trueOfBody(path, name, body.context);
}

function trueOfResponse(name: string, { interface: { members, body, bodyless } }: UseContext): Constraint | undefined {
  if (name === body?.property) return TRUTHY;
  if (members.untouched?.includes(name)) return FALSE;
  return name === bodyless?.status ? numberOutside(bodyless.statuses) : undefined;
}

function trueOfBody({ part }: AccessPath, name: string, { interface: { body } }: UseContext): Constraint | undefined {
  return part === "body" && body?.members.untouched?.includes(name) ? FALSE : undefined;
}

/** A promise that was rejected brought no response. */
function trueOfOutcome(name: string, outcome: OutcomeEntry | undefined): Constraint | undefined {
  if (outcome?.failed?.includes(name)) return not(TRUTHY);
  if (outcome?.succeeded?.includes(name)) return TRUTHY;
  return name === "status" ? comparison("===", "fulfilled") : undefined;
}

/** `result.isErr()`. */
function trueOfAnswer({ callee }: TSESTree.CallExpression, body: OpenBody): Constraint | undefined {
  const member = unwrap(callee);
  const path = member.type === "MemberExpression" ? pathTo(member.object, body) : undefined;
  const outcome = path && outcomeOf(path);
  return outcome && trueOfOutcome(propertyName(member as TSESTree.MemberExpression) ?? "", outcome);
}

/** The length that the headers announce is a text, when they do, and not zero. */
const ABSENT_OR_NOT_ZERO: Constraint = {
  text: "absent or not zero",
  holds: (value) => value === null || (typeof value === "string" && Number(value) !== 0),
  edges: [],
};

function trueOfHeader(node: Node, body: OpenBody): Constraint | undefined {
  return isLength(node, body) ? ABSENT_OR_NOT_ZERO : undefined;
}

/** `res.headers.get("content-length")`, or a variable that holds it. */
function isLength(node: Node, body: OpenBody): boolean {
  const call = resolve(node, body.context.file);
  if (!body.context.interface.bodyless || call.type !== "CallExpression") return false;
  if (call.callee.type !== "MemberExpression") return false;
  const [header] = call.arguments;
  return (
    responseMember(call.callee.object, body) === "headers" &&
    header?.type === "Literal" &&
    String(header.value).toLowerCase() === "content-length"
  );
}

/** The member of the response that an expression is: `res.status`, or a variable that holds it. */
function responseMember(node: Node, body: OpenBody): string | undefined {
  const value = unwrap(node);
  if (value.type === "MemberExpression") {
    return pathTo(value.object, body)?.containers.length === 0 ? propertyName(value) : undefined;
  }
  const variable = value.type === "Identifier" ? variableOf(value, body.context.file) : undefined;
  const member = variable && body.names.members.get(variable);
  return member?.of === "response" ? member.name : undefined;
}
