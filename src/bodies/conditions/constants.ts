import { unwrap, type Node } from "../../syntax/nodes.js";
import type { Variable } from "../../syntax/variables.js";

/** The value of a literal, of a negative number, or of `undefined`; undefined for anything else. */
export function literalValue(node: Node): { readonly value: unknown } | undefined {
  const value = unwrap(node);
  if (value.type === "Identifier") return value.name === "undefined" ? { value: undefined } : undefined;
  if (value.type === "UnaryExpression" && value.operator === "-") {
    const number = literalValue(value.argument)?.value;
    return typeof number === "number" ? { value: -number } : undefined;
  }
  return value.type === "Literal" && !("regex" in value) && !("bigint" in value) ? { value: value.value } : undefined;
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
