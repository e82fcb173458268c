import type { TSESTree } from "@typescript-eslint/utils";
import { clientConstruction } from "../../recognition/client-construction.js";
import { isEnvironment } from "../../recognition/environment.js";
import { GLOBAL, qualifiedNameOf } from "../../resolution/qualified-name.js";
import type { LintedFile } from "../../file/linted-file.js";
import { memoiseByNode } from "../../file/memoise.js";
import { dependsOnCall, freeVariables, isModuleLevel } from "../../syntax/free-variables.js";
import { globalPath, isPrimitive } from "./plain-values.js";
import { isNeverMutated } from "../../flow/mutation.js";
import type { RefusalReason } from "./reasons.js";
import { onlyValue, referencedVariable, resolve, type Variable } from "../../syntax/variables.js";
import { literalProperty, propertyName, unwrap, type Node } from "../../syntax/nodes.js";
import type { FunctionNode } from "../../syntax/functions.js";

/**
 * When the value of an expression is settled, from the most to the least lasting:
 * - `constant`: when the module is loaded, for good;
 * - `environment`: before the first request, by the environment or the configuration;
 * - `caller`: by the caller of the function or the turn of the loop;
 * - `changing`: it can differ at any time.
 */
export type Settled = "constant" | "environment" | "caller" | "changing";

/** Where the value of an expression comes from. */
export interface Provenance {
  readonly settled: Settled;
  /** Why it is `changing`. */
  readonly reason?: RefusalReason;
}

const CONSTANT: Provenance = { settled: "constant" };
const ENVIRONMENT: Provenance = { settled: "environment" };
const CALLER: Provenance = { settled: "caller" };
const ORDER: readonly Settled[] = ["constant", "environment", "caller", "changing"];
const CONSTANT_GLOBALS =
  /^(?:undefined|NaN|Infinity|Array|BigInt|Boolean|Buffer|Date|Error|Map|Math|Number|Object|Promise|Set|String|URL|__dirname|__filename)$/;
const PURE_GLOBAL_CALLS =
  /^(?:Number|String|Boolean|parseInt|parseFloat|Object\.freeze|Buffer\.from|Math\.(?!random)\w+)$/;
const TEXT_METHODS = new Set([
  "toString",
  "trim",
  "toLowerCase",
  "toUpperCase",
  "replace",
  "replaceAll",
  "slice",
  "concat",
  "padStart",
]);
/** Specifiers of the program's own modules, whose objects it may fill while it starts. */
const OWN_MODULE = /^[.#~]|^@?\//;
const CONFIGURATION = /conf|env|setting|readFileSync/i;

function changing(reason: RefusalReason): Provenance {
  return { settled: "changing", reason };
}

/** When and by whom the value of an expression is settled. */
export const provenanceOf = memoiseByNode((node: Node, file: LintedFile): Provenance => {
  const expression = unwrap(node);
  switch (expression.type) {
    case "Literal":
      return "regex" in expression && /[gy]/.test(expression.regex.flags) ? changing("changing-variable") : CONSTANT;
    case "Identifier":
      return ofIdentifier(expression, file);
    case "MemberExpression":
      return ofMember(expression, file);
    case "TemplateLiteral":
      return worst(expression.expressions, file);
    case "ArrayExpression":
      return worst(expression.elements, file);
    case "ObjectExpression":
      return worst(expression.properties, file);
    case "Property":
      return worst(expression.computed ? [expression.key, expression.value] : [expression.value], file);
    case "SpreadElement":
      return provenanceOf(expression.argument, file);
    case "UnaryExpression":
      return expression.operator === "delete"
        ? changing("unpredictable-arguments")
        : provenanceOf(expression.argument, file);
    case "BinaryExpression":
    case "LogicalExpression":
      return worst([expression.left, expression.right], file);
    case "ConditionalExpression":
      return worst([expression.test, expression.consequent, expression.alternate], file);
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return ofFunction(expression, file);
    case "CallExpression":
    case "NewExpression":
      return ofCall(expression, file);
    case "ThisExpression":
    case "Super":
      return changing("uses-this");
    case "AwaitExpression":
    case "YieldExpression":
      return changing("awaits-arguments");
    case "MetaProperty":
      return expression.meta.name === "import" ? CONSTANT : changing("uses-this");
    default:
      return changing("unpredictable-arguments");
  }
}, changing("changing-variable"));

/** The least lasting of several expressions. */
export function worst(nodes: readonly (Node | null)[], file: LintedFile): Provenance {
  return leastLasting(nodes.filter((node) => node !== null).map((node) => provenanceOf(node, file)));
}

function leastLasting(all: readonly Provenance[]): Provenance {
  let result = CONSTANT;
  for (const one of all) if (ORDER.indexOf(one.settled) > ORDER.indexOf(result.settled)) result = one;
  return result;
}

function ofIdentifier(identifier: TSESTree.Identifier, file: LintedFile): Provenance {
  const variable = referencedVariable(identifier, file);
  if (!variable) return CONSTANT_GLOBALS.test(identifier.name) ? CONSTANT : changing("changing-variable");
  return isModuleLevel(variable) ? ofModuleVariable(variable, file) : ofLocal(variable, file);
}

const ofModuleVariable = memoiseByNode((variable: Variable, file: LintedFile): Provenance => {
  const definition = variable.defs[0];
  if (variable.defs.length !== 1 || !definition) return changing("changing-variable");
  switch (definition.type) {
    case "ImportBinding":
      return CONSTANT;
    case "FunctionName":
    case "ClassName":
    case "TSEnumName":
      return variable.references.some((reference) => reference.isWrite()) ? changing("changing-variable") : CONSTANT;
    case "Variable":
      return ofModuleDeclaration(variable, definition.node as TSESTree.VariableDeclarator, file);
    default:
      return changing("changing-variable");
  }
}, changing("changing-variable"));

/** A module variable that is set once, where it is declared, is settled from then on, unless what it holds can be changed. */
function ofModuleDeclaration(
  variable: Variable,
  declarator: TSESTree.VariableDeclarator,
  file: LintedFile,
): Provenance {
  const writes = variable.references.filter((reference) => reference.isWrite());
  const isSetOnce = writes.length === 1 && writes[0]!.init === true && declarator.init !== null;
  if (!isSetOnce || declarator.parent.parent.type === "ForStatement") return changing("changing-variable");
  const init = unwrap(declarator.init!);
  const name = qualifiedNameOf(init, file);
  if (name && (name.module !== GLOBAL || isEnvironment(init, file))) return CONSTANT;
  if (isPrimitive(init, file)) return CONSTANT;
  const inside = provenanceOf(init, file);
  if (inside.settled === "constant") return isNeverMutated(variable, file) ? CONSTANT : changing("changing-variable");
  return ENVIRONMENT;
}

function ofLocal(variable: Variable, file: LintedFile): Provenance {
  const definition = variable.defs[0];
  if (variable.defs.length !== 1 || !definition) return changing("changing-variable");
  if (definition.type === "Parameter") {
    return variable.references.some((reference) => reference.isWrite()) ? changing("changing-variable") : CALLER;
  }
  if (definition.type !== "Variable") return changing("local-function");
  const declarator = definition.node as TSESTree.VariableDeclarator;
  const writes = variable.references.filter((reference) => reference.isWrite());
  if (writes.length !== 1) return changing("changing-variable");
  const loop = declarator.parent.parent;
  if ((loop.type === "ForOfStatement" || loop.type === "ForInStatement") && loop.left === declarator.parent)
    return CALLER;
  const value = onlyValue(variable) ?? declarator.init;
  if (!value || loop.type === "ForStatement") return changing("changing-variable");
  if (qualifiedNameOf(value, file)) return isEnvironment(value, file) ? ENVIRONMENT : CONSTANT;
  const inside = provenanceOf(value, file);
  if (inside.settled === "changing" || isPrimitive(value, file) || declarator.id.type !== "Identifier") return inside;
  return isNeverMutated(variable, file) ? inside : changing("changing-variable");
}

function ofMember(member: TSESTree.MemberExpression, file: LintedFile): Provenance {
  if (isEnvironment(member, file)) return ENVIRONMENT;
  const name = qualifiedNameOf(member, file);
  if (name && name.module !== GLOBAL)
    return OWN_MODULE.test(name.module) ? ENVIRONMENT : provenanceOf(rootOf(member), file);
  if (name) return /^(?:Number|Math)\./.test(name.path.join(".")) ? CONSTANT : changing("changing-variable");
  const property = propertyName(member);
  const object = unwrap(member.object);
  const literal = object.type === "Identifier" ? literalOf(object, file) : undefined;
  const found = literal && property !== undefined ? literalProperty(literal, property) : undefined;
  const whole = worst(member.computed ? [member.object, member.property] : [member.object], file);
  if (found && whole.settled === "constant") return leastLasting([provenanceOf(found.value, file), whole]);
  return whole.settled === "constant" && !isEnum(object, file) && !literal ? ENVIRONMENT : whole;
}

function rootOf(node: Node): Node {
  let at = unwrap(node);
  while (at.type === "MemberExpression") at = unwrap(at.object);
  return at;
}

function literalOf(identifier: TSESTree.Identifier, file: LintedFile): TSESTree.ObjectExpression | undefined {
  const variable = referencedVariable(identifier, file);
  const value = variable && onlyValue(variable);
  const expression = value && unwrap(value);
  return expression?.type === "ObjectExpression" ? expression : undefined;
}

function isEnum(node: Node, file: LintedFile): boolean {
  return node.type === "Identifier" && referencedVariable(node, file)?.defs[0]?.type === "TSEnumName";
}

/** A function is as constant as the names it closes over: those of the module are the same wherever it is made. */
function ofFunction(fn: FunctionNode, file: LintedFile): Provenance {
  if (dependsOnCall(fn, file)) return changing("uses-this");
  const { bound } = freeVariables(fn, file);
  return bound.every(({ variable }) => isModuleLevel(variable)) ? CONSTANT : changing("local-function");
}

function ofCall(call: TSESTree.CallExpression | TSESTree.NewExpression, file: LintedFile): Provenance {
  const given = worst(call.arguments, file);
  if (clientConstruction(call, file)) return leastLasting([given, worst([rootOf(call.callee)], file)]);
  const path = globalPath(call.callee, file);
  if (call.type === "NewExpression")
    return path === "URL" ? given : leastLasting([given, changing("unpredictable-arguments")]);
  if ((path !== undefined && PURE_GLOBAL_CALLS.test(path)) || isPathCall(call, file)) return given;
  const text = objectOfTextMethod(call, file);
  if (text) return worst([text, ...call.arguments], file);
  if (given.settled !== "constant" || !readsConfiguration(call, file)) {
    const isOfCaller = given.settled === "caller" || provenanceOf(rootOf(call.callee), file).settled === "caller";
    return changing(isOfCaller ? "request-data" : (given.reason ?? "unpredictable-arguments"));
  }
  return ENVIRONMENT;
}

/** `path.join(__dirname, "ca.pem")` and its like, which only join text. */
function isPathCall(call: TSESTree.CallExpression, file: LintedFile): boolean {
  const name = qualifiedNameOf(call.callee, file);
  return name?.module === "node:path" && name.path.at(-1) !== "resolve";
}

/** The text that a method such as `trim` or `toString("base64")` is called on, when it is text or a buffer of it. */
function objectOfTextMethod({ callee }: TSESTree.CallExpression, file: LintedFile): Node | undefined {
  const method = unwrap(callee);
  if (method.type !== "MemberExpression" || !TEXT_METHODS.has(propertyName(method) ?? "")) return undefined;
  const object = unwrap(method.object);
  const value = resolve(object, file);
  const isBuffer = value.type === "CallExpression" && globalPath(value.callee, file) === "Buffer.from";
  return isBuffer || isPrimitive(value, file) ? object : undefined;
}

/** A call that by all signs reads the configuration or a file of it: `config.get("region")`, `fs.readFileSync(path)`. */
function readsConfiguration(call: TSESTree.CallExpression, file: LintedFile): boolean {
  const root = rootOf(call.callee);
  const variable = root.type === "Identifier" ? referencedVariable(root, file) : undefined;
  return variable !== undefined && isModuleLevel(variable) && CONFIGURATION.test(file.sourceCode.getText(call.callee));
}
