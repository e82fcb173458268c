import type { TSESTree } from "@typescript-eslint/utils";
import type { NeverReturning } from "../catalogue/exit-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import { catalogueOf } from "./catalogue-of.js";
import { methodNamed } from "../resolution/local-function.js";
import { optionValue, staticValue } from "./option-value.js";
import { exportName, qualifiedNameOf } from "../resolution/qualified-name.js";
import { isFunction } from "../syntax/functions.js";
import { onlyValue, variableOf, type Variable } from "../syntax/variables.js";
import { unwrap, type Node } from "../syntax/nodes.js";

/** How a call of a known function leaves the code around it for good; undefined when it returns, or is not known. */
export function knownNeverToReturn(call: TSESTree.CallExpression, file: LintedFile): NeverReturning["by"] | undefined {
  const name = qualifiedNameOf(call.callee, file);
  const known = name && catalogueOf(file).neverReturning(name.module, exportName(name));
  if (!known) return undefined;
  return !known.when || isGiven(call, known.when, file) ? known.by : undefined;
}

function isGiven(call: TSESTree.CallExpression, when: NonNullable<NeverReturning["when"]>, file: LintedFile): boolean {
  const options = call.arguments[when.argument];
  const option = options && optionValue(options, when.option, file);
  return option?.is === "known" && staticValue(option.node, file)?.value === when.is;
}

/** Whether what a call calls is declared never to return: `function fail(): never`, `fail: () => never`. */
export function isDeclaredNeverToReturn(call: TSESTree.CallExpression, file: LintedFile): boolean {
  const callee = unwrap(call.callee);
  if (callee.type === "Identifier") {
    const variable = variableOf(callee, file);
    return variable !== undefined && typesOf(variable).some(isNever);
  }
  const method = callee.type === "MemberExpression" ? methodNamed(callee) : undefined;
  if (!method) return false;
  const stated = method.type === "PropertyDefinition" ? typeOfFunctionType(method.typeAnnotation) : undefined;
  return isNever(stated) || isNever(method.value ? returnTypeOf(method.value) : undefined);
}

/** The types that a variable is declared to return when it is called. */
function typesOf(variable: Variable): readonly (Node | undefined)[] {
  const value = onlyValue(variable);
  return [
    ...(value ? [returnTypeOf(unwrap(value))] : []),
    ...variable.defs.flatMap(({ name, node }) => [
      returnTypeOf(node as Node),
      "typeAnnotation" in name ? typeOfFunctionType(name.typeAnnotation) : undefined,
    ]),
  ];
}

function returnTypeOf(node: Node): Node | undefined {
  const declares =
    isFunction(node) || node.type === "TSDeclareFunction" || node.type === "TSEmptyBodyFunctionExpression";
  return declares ? node.returnType?.typeAnnotation : undefined;
}

function typeOfFunctionType(annotation: TSESTree.TSTypeAnnotation | undefined): Node | undefined {
  const type = annotation?.typeAnnotation;
  return type?.type === "TSFunctionType" ? type.returnType?.typeAnnotation : undefined;
}

function isNever(type: Node | undefined): boolean {
  return type?.type === "TSNeverKeyword";
}
