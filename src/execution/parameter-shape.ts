import type { TSESTree } from "@typescript-eslint/utils";
import type { ParameterShape } from "../catalogue/host-schema.js";
import { someNameMatches } from "../catalogue/patterns.js";
import type { LintedFile } from "../file/linted-file.js";
import { nameOfParameter, type FunctionNode } from "../syntax/functions.js";
import { propertyName, wrapped, type Node } from "../syntax/nodes.js";
import { variableOf } from "../syntax/variables.js";

/** Whether the parameters of a function are as a scope says. */
export function parametersHold(shape: ParameterShape | undefined, fn: FunctionNode, file: LintedFile): boolean {
  if (!shape) return true;
  if (shape.count && (fn.params.length < shape.count[0] || fn.params.length > shape.count[1])) return false;
  if (shape.reads && !shape.reads.some((name) => membersRead(fn.params[0], file).has(name))) return false;
  return (shape.names ?? []).every((alternatives, index) => {
    const parameter = fn.params[index];
    return parameter !== undefined && someNameMatches(alternatives.split("|"), parameterName(parameter));
  });
}

function parameterName(parameter: Node): string {
  if (parameter.type === "AssignmentPattern") return parameterName(parameter.left);
  if (parameter.type === "TSParameterProperty") return parameterName(parameter.parameter);
  return parameter.type === "Identifier" ? parameter.name : parameter.type === "ObjectPattern" ? "{}" : "";
}

/** The members that a function reads of what it is given: `event.body`, `({ body }) => …`, `const { body } = event`. */
function membersRead(parameter: Node | undefined, file: LintedFile): ReadonlySet<string> {
  if (parameter?.type === "ObjectPattern") return keysOf(parameter);
  const name = parameter && nameOfParameter(parameter);
  const variable = name && variableOf(name, file);
  const read = (variable?.references ?? []).flatMap(({ identifier }) => {
    const { parent } = wrapped(identifier as Node);
    if (parent?.type === "MemberExpression") return propertyName(parent) ?? [];
    return parent?.type === "VariableDeclarator" && parent.id.type === "ObjectPattern" ? [...keysOf(parent.id)] : [];
  });
  return new Set(read);
}

function keysOf({ properties }: TSESTree.ObjectPattern): ReadonlySet<string> {
  return new Set(properties.flatMap((one) => (one.type === "Property" ? (propertyName(one) ?? []) : [])));
}
