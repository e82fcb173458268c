import { propertyName, unwrap, type Node } from "./nodes.js";

/** The words of a name, in lower case with spaces between: `httpsAgentNoKeepAlive`, `NO_KEEP_ALIVE`. */
export function wordsOf(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .replaceAll(/[^A-Za-z\d]+/g, " ")
    .trim()
    .toLowerCase();
}

/** The name that an expression ends in: that of an identifier, or of the last member. */
export function lastName(expression: Node): string | undefined {
  return namesIn(expression)[0];
}

/** The names of an identifier or of the members of an expression, the last first. */
export function namesIn(expression: Node): readonly string[] {
  const node = unwrap(expression);
  if (node.type === "Identifier" || node.type === "PrivateIdentifier") return [node.name];
  if (node.type !== "MemberExpression") return [];
  const last = node.property.type === "PrivateIdentifier" ? node.property.name : propertyName(node);
  return [...(last === undefined ? [] : [last]), ...namesIn(node.object)];
}
