/**
 * What code does with an object, at a name of it: it reads the object, writes to it, or hands it to code that may.
 *
 * Invariants: what is not known to read hands the object on; aliases, helpers of the program and functions that return the
 * object are followed, {@link MOST_NAMES} deep.
 * Unsound on purpose: methods of an object change nothing that the use reads, and objects inside it are not followed.
 */
import type { TSESTree } from "@typescript-eslint/utils";
import { READING_FUNCTIONS, WRITING_FUNCTIONS } from "../catalogue/vocabulary/pure-globals.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { clientConstruction } from "../recognition/client-construction.js";
import type { Place } from "../project/place.js";
import { isTestFile } from "../recognition/test-file.js";
import { callersOf } from "../resolution/callers.js";
import { globalPath } from "../resolution/qualified-name.js";
import { classNamed, functionOf } from "../resolution/value-of.js";
import { constructorOf } from "../syntax/classes.js";
import { enclosingFunction, type FunctionNode } from "../syntax/functions.js";
import { memberAt, outermostMemberOf } from "../syntax/member-path.js";
import { isCallOrNew, isWriteTarget, memberKey, wrapped, type CallOrNew, type Node } from "../syntax/nodes.js";
import { variableOf, type Variable } from "../syntax/variables.js";

/** What happens to an object: it stays as it is, goes to code that may change it, or is changed. */
export type ObjectUse = "reads" | "hands" | "writes";

const WORST: readonly ObjectUse[] = ["writes", "hands"];

/** The worst of what happens to an object. */
export function worstOf(uses: readonly ObjectUse[]): ObjectUse {
  return WORST.find((use) => uses.includes(use)) ?? "reads";
}

/** Aliases of aliases, and helpers of helpers, are looked into so far. */
const MOST_NAMES = 2;

/** What code does with an object at a name of it. */
export function objectUse(name: Node, file: LintedFile, depth = 0): ObjectUse {
  const member = outermostMemberOf(name);
  if (member) return isWriteTarget(member) ? "writes" : "reads";
  const value = wrapped(name);
  if (isWriteTarget(value)) return "reads";
  const parent = value.parent!;
  switch (parent.type) {
    case "VariableDeclarator":
      return ofBinding(parent.id, file, depth);
    case "ReturnStatement":
    case "ArrowFunctionExpression":
      return useOfResult(enclosingFunction(value)!, file);
    case "CallExpression":
    case "NewExpression":
      return ofArgument(parent, value, file, depth);
    case "AwaitExpression":
    case "LogicalExpression":
      return objectUse(parent, file, depth);
    case "ConditionalExpression":
      return parent.test === value ? "reads" : objectUse(parent, file, depth);
    case "Property":
      return isOfClient(parent, file) ? "reads" : ofMember(parent, file, depth);
    case "ArrayExpression":
      return isOfClient(parent, file) ? "reads" : "hands";
    case "MemberExpression":
      return "reads";
    case "TemplateLiteral":
      return parent.parent.type === "TaggedTemplateExpression" ? "hands" : "reads";
    default:
      return READING.has(parent.type) ? "reads" : "hands";
  }
}

/** Code around a value that does nothing but read it. */
const READING: ReadonlySet<string> = new Set([
  "BinaryExpression",
  "DoWhileStatement",
  "ExpressionStatement",
  "ForInStatement",
  "ForOfStatement",
  "ForStatement",
  "IfStatement",
  "SpreadElement",
  "SwitchCase",
  "SwitchStatement",
  "TSQualifiedName",
  "TSTypeQuery",
  "UnaryExpression",
  "WhileStatement",
]);

/** What happens to an object by all names that a pattern gives it. What is taken out of it is another object. */
function ofBinding(binding: Node, file: LintedFile, depth: number): ObjectUse {
  if (binding.type === "ObjectPattern" || binding.type === "ArrayPattern") return "reads";
  if (binding.type === "AssignmentPattern") return ofBinding(binding.left, file, depth);
  const variable = binding.type === "Identifier" && depth < MOST_NAMES ? variableOf(binding, file) : undefined;
  return variable ? ofVariable(variable, file, depth + 1) : "hands";
}

function ofVariable({ references }: Variable, file: LintedFile, depth: number): ObjectUse {
  const reads = references.filter(({ init }) => init !== true);
  return worstOf(reads.map(({ identifier }) => objectUse(identifier as Node, file, depth)));
}

/** What the program does with what a function returns, by all its calls, those of tests aside. */
export const useOfResult = memoiseByNode((giver: FunctionNode, file: LintedFile): ObjectUse => {
  const { calls, handed, others } = callersOf(giver, file);
  const called = calls.filter((call) => !isTestFile(call.file));
  if (others !== "nobody" || !handed.every((place) => isTestFile(place.file))) return "hands";
  return worstOf(called.map((call) => objectUse(call.node, call.file)));
}, "reads");

function ofArgument(call: CallOrNew, value: Node, file: LintedFile, depth: number): ObjectUse {
  const index = call.arguments.indexOf(value as never);
  if (index < 0) return "reads";
  if (index === 0 && writesFirst(call, file)) return "writes";
  if (clientConstruction(call, file) || READING_FUNCTIONS.test(globalPath(call.callee, file) ?? "")) return "reads";
  const parameter = parameterOf(call, index, file);
  return parameter ? ofBinding(parameter.node, parameter.file, depth) : "hands";
}

/** The parameter by which a function, or the constructor of a class, of the program takes an argument. */
function parameterOf(call: CallOrNew, index: number, file: LintedFile): Place | undefined {
  const owner = call.type === "NewExpression" ? classNamed(call.callee, file) : undefined;
  const maker = owner && constructorOf(owner.node);
  const helper = maker ? { node: maker, file: owner.file } : functionOf(call.callee, file);
  const node = helper?.node.params[index];
  return node && { node, file: helper.file };
}

/** What a helper does with an object that it is given as a member of another: `send({ config })`. */
function ofMember(property: TSESTree.Property, file: LintedFile, depth: number): ObjectUse {
  const options = wrapped(property.parent);
  const key = memberKey(property);
  const call = options.parent;
  if (!isCallOrNew(call) || key === undefined || depth >= MOST_NAMES) return "hands";
  const parameter = parameterOf(call, call.arguments.indexOf(options as never), file);
  return parameter ? takenFrom(parameter.node, key, parameter.file, depth) : "hands";
}

/** What happens to a member of what a binding names. */
function takenFrom(binding: Node, key: string, file: LintedFile, depth: number): ObjectUse {
  if (binding.type === "AssignmentPattern") return takenFrom(binding.left, key, file, depth);
  if (binding.type === "ObjectPattern") {
    const taken = binding.properties.find((part) => part.type === "RestElement" || memberKey(part) === key);
    if (!taken) return "reads";
    return taken.type === "RestElement" ? "hands" : ofBinding(taken.value, file, depth);
  }
  const variable = binding.type === "Identifier" ? variableOf(binding, file) : undefined;
  if (!variable) return "hands";
  return worstOf(
    variable.references.map(({ identifier }) => {
      const member = memberAt(identifier as Node);
      if (member) return (memberKey(member) ?? key) === key ? objectUse(member, file, depth + 1) : "reads";
      const { parent } = wrapped(identifier as Node);
      return parent?.type === "VariableDeclarator" && parent.id.type === "ObjectPattern"
        ? takenFrom(parent.id, key, file, depth + 1)
        : "hands";
    }),
  );
}

/** Whether a literal, or a part of one, stands among the options of a client. */
export function isOfClient(container: Node, file: LintedFile): boolean {
  let at: Node | undefined = container;
  while (at?.type === "Property" || at?.type === "ObjectExpression" || at?.type === "ArrayExpression") at = at.parent;
  return at !== undefined && clientConstruction(at, file) !== undefined;
}

/** Whether a call writes to its first argument, as `Object.assign` does. */
export function writesFirst(call: CallOrNew, file: LintedFile): boolean {
  return call.type === "CallExpression" && WRITING_FUNCTIONS.has(globalPath(call.callee, file) ?? "");
}

/** The values that code writes to members of what a variable holds. */
export function writtenInto({ references }: Variable, file: LintedFile): readonly Node[] {
  return references.flatMap(({ identifier }) => {
    const target = outermostMemberOf(identifier as Node) ?? wrapped(identifier as Node);
    const { parent } = target;
    if (parent?.type === "AssignmentExpression" && parent.left === target)
      return target.type === "MemberExpression" ? [parent.right] : [];
    const isTarget = parent?.type === "CallExpression" && parent.arguments[0] === target && writesFirst(parent, file);
    return isTarget ? (parent as TSESTree.CallExpression).arguments.slice(1) : [];
  });
}
