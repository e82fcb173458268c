import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { GLOBAL, qualifiedNameOf, type QualifiedName } from "./qualified-name.js";
import { typeNamesOf } from "./type-names.js";
import { isFunction, nameOfParameter, type FunctionNode } from "../syntax/functions.js";
import { functionOfParameter, parameterOf, type Parameter } from "../syntax/parameters.js";
import { onlyValue, variableOf, type Variable } from "../syntax/variables.js";
import { classAround, constructorOf, membersOf } from "../syntax/classes.js";
import { propertyName, unwrap, type Node } from "../syntax/nodes.js";

/** Where the object comes from on which a method is called. */
export interface ReceiverOrigin {
  /** `import`: it is an export, or a member of one; `made`: an export made it; `type`: only its type is known; `unknown`: neither. */
  readonly how: "import" | "made" | "type" | "unknown";
  /** The exports that it is, that made it, or that its type may be. */
  readonly names: readonly QualifiedName[];
  /** The parameter that it is, when no annotation tells its type. */
  readonly parameter?: Parameter;
  /** Methods and members between what the names say and the object: `["route"]` for `app.route("/")`. */
  readonly through: readonly string[];
  /** A class of this file that extends the export made it, and may have other methods. */
  readonly subclass?: true;
  /** The identifier or property that the expression starts from. */
  readonly root?: string;
}

const UNKNOWN: ReceiverOrigin = { how: "unknown", names: [], through: [] };

/** Where the value of an expression comes from: through aliases, fluent calls, class members and annotations. */
export const receiverOrigin = memoiseByNode(
  (node: Node, file: LintedFile): ReceiverOrigin => originOf(unwrap(node), file),
  UNKNOWN,
);

function originOf(node: Node, file: LintedFile): ReceiverOrigin {
  switch (node.type) {
    case "Identifier":
      return { ...originOfIdentifier(node, file), root: node.name };
    case "MemberExpression":
      return originOfMember(node, file);
    case "CallExpression":
    case "NewExpression":
      return originOfCall(node, file);
    case "AwaitExpression":
      return receiverOrigin(node.argument, file);
    case "LogicalExpression":
      return receiverOrigin(node.right, file);
    case "AssignmentExpression":
      return receiverOrigin(node.right, file);
    default:
      return UNKNOWN;
  }
}

function originOfIdentifier(node: TSESTree.Identifier, file: LintedFile): ReceiverOrigin {
  const name = qualifiedNameOf(node, file);
  if (name) return { how: "import", names: [name], through: [] };
  const variable = variableOf(node, file);
  return variable ? originOfVariable(variable, file) : UNKNOWN;
}

function originOfVariable(variable: Variable, file: LintedFile): ReceiverOrigin {
  const definition = variable.defs[0];
  const identifier = definition?.name;
  if (identifier?.type === "Identifier" && identifier.typeAnnotation) {
    const typed = ofTypes(typeNamesOf(identifier.typeAnnotation.typeAnnotation, file));
    if (typed) return typed;
  }
  if (functionOfParameter(variable)) {
    const parameter = parameterOf(variable);
    return { ...UNKNOWN, ...(parameter && { parameter }) };
  }
  const value = onlyValue(variable);
  return value ? receiverOrigin(value, file) : UNKNOWN;
}

function ofTypes(names: readonly QualifiedName[]): ReceiverOrigin | undefined {
  const known = names.filter(({ module, path }) => module !== GLOBAL || path[0] !== "any");
  return known.length > 0 ? { how: "type", names: known, through: [] } : undefined;
}

function originOfMember(node: TSESTree.MemberExpression, file: LintedFile): ReceiverOrigin {
  const property = propertyName(node);
  if (node.object.type === "ThisExpression") {
    const declared = property === undefined ? undefined : originOfField(node, property, file);
    return property === undefined ? UNKNOWN : { ...(declared ?? UNKNOWN), root: property };
  }
  const name = qualifiedNameOf(node, file);
  const base = receiverOrigin(node.object, file);
  const through = property === undefined ? base.through : [...base.through, property];
  return name
    ? { how: "import", names: [name], through: [], ...(base.root ? { root: base.root } : {}) }
    : { ...base, through };
}

function originOfCall(node: TSESTree.CallExpression | TSESTree.NewExpression, file: LintedFile): ReceiverOrigin {
  const callee = unwrap(node.callee);
  const maker = qualifiedNameOf(callee, file);
  if (maker) {
    const root = callee.type === "MemberExpression" ? receiverOrigin(callee.object, file).root : undefined;
    return { how: "made", names: [maker], through: [], ...(root === undefined ? {} : { root }) };
  }
  if (callee.type === "MemberExpression") {
    const base = receiverOrigin(callee.object, file);
    const property = propertyName(callee);
    return property === undefined ? base : { ...base, through: [...base.through, property] };
  }
  if (callee.type !== "Identifier") return UNKNOWN;
  const definition = variableOf(callee, file)?.defs[0];
  if (definition?.type === "ClassName" && definition.node.superClass) {
    const parent = qualifiedNameOf(definition.node.superClass, file);
    return parent ? { how: "made", names: [parent], through: [], subclass: true } : UNKNOWN;
  }
  const factory = definition?.type === "FunctionName" ? definition.node : undefined;
  return factory && isFunction(factory) ? originOfResult(factory, file) : UNKNOWN;
}

/** What a factory of this file returns, when its last statement says so. */
function originOfResult(factory: FunctionNode, file: LintedFile): ReceiverOrigin {
  if (factory.body?.type !== "BlockStatement") return UNKNOWN;
  const last = factory.body.body.at(-1);
  return last?.type === "ReturnStatement" && last.argument ? receiverOrigin(last.argument, file) : UNKNOWN;
}

/** A field of the class around `this`: by annotation, initialiser, parameter property or assignment in the constructor. */
function originOfField(node: Node, property: string, file: LintedFile): ReceiverOrigin | undefined {
  const owner = classAround(node);
  if (!owner) return undefined;
  for (const member of membersOf(owner, property)) {
    if (member.type !== "PropertyDefinition") continue;
    const typed = ofTypes(typeNamesOf(member.typeAnnotation?.typeAnnotation, file));
    if (typed ?? member.value) return typed ?? receiverOrigin(member.value!, file);
  }
  const constructor = constructorOf(owner);
  return constructor && originInConstructor(constructor, property, file);
}

function originInConstructor(
  constructor: FunctionNode,
  property: string,
  file: LintedFile,
): ReceiverOrigin | undefined {
  for (const parameter of constructor.params) {
    const name = parameter.type === "TSParameterProperty" ? nameOfParameter(parameter) : undefined;
    if (name?.type === "Identifier" && name.name === property) {
      return ofTypes(typeNamesOf(name.typeAnnotation?.typeAnnotation, file));
    }
  }
  if (constructor.body?.type !== "BlockStatement") return undefined;
  for (const statement of constructor.body.body) {
    const assignment = statement.type === "ExpressionStatement" ? statement.expression : undefined;
    if (assignment?.type !== "AssignmentExpression" || assignment.left.type !== "MemberExpression") continue;
    if (assignment.left.object.type === "ThisExpression" && propertyName(assignment.left) === property) {
      return receiverOrigin(assignment.right, file);
    }
  }
  return undefined;
}
