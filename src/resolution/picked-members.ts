import type { LintedFile } from "../file/linted-file.js";
import { memberKey, propertyName, wrapped, type Node } from "../syntax/nodes.js";
import { MOST_ALIASES, variableOf } from "../syntax/variables.js";
import { boundVariable } from "./call-graph.js";

/**
 * Where a file picks what it knows by a name from an object that holds it among others: `providers[kind].store` for the
 * member `store` of `s3`, where `providers` is `{ redis, s3 }`. A computed name may be each.
 * @param node what stands for the holder of the member, or is put into an object
 * @param path the members that lead on from it
 */
export function pickedMembers(node: Node, path: readonly string[], file: LintedFile): readonly Node[] {
  const value = wrapped(node);
  const property = value.parent;
  if (property?.type === "MemberExpression" && property.object === value)
    return memberKey(property) === undefined ? follow(value, path, file, 0) : [];
  if (property?.type !== "Property" || property.value !== value || property.parent.type !== "ObjectExpression")
    return [];
  const key = propertyName(property);
  return key === undefined ? [] : follow(property.parent, [key, ...path], file, 0);
}

/** The expressions that a path of members leads to, from an object where it stands or by the constants that name it. */
function follow(node: Node, path: readonly string[], file: LintedFile, names: number): readonly Node[] {
  const [first, ...rest] = path;
  if (first === undefined) return [node];
  const value = wrapped(node);
  const { parent } = value;
  if (parent?.type === "MemberExpression" && parent.object === value)
    return (memberKey(parent) ?? first) === first ? follow(parent, rest, file, names) : [];
  const isNamed = value.type === "ObjectExpression" || parent?.type === "VariableDeclarator";
  const variable = isNamed && names < MOST_ALIASES ? namedBy(value, file) : undefined;
  const reads = variable?.references.filter((reference) => reference.isRead()) ?? [];
  return reads.flatMap(({ identifier }) => follow(identifier as Node, path, file, names + 1));
}

function namedBy(value: Node, file: LintedFile) {
  const { parent } = value;
  if (value.type === "ObjectExpression") return boundVariable(value, file);
  return parent?.type === "VariableDeclarator" && parent.init === value && parent.id.type === "Identifier"
    ? variableOf(parent.id, file)
    : undefined;
}
