import { isWithin, outward, propertyName, wrapped, type Node } from "../../syntax/nodes.js";
import type { Variable } from "../../syntax/variables.js";
import { isInList } from "../text/statement-position.js";
import { isAlwaysEvaluated } from "../text/evaluated-first.js";

/** Whether code that always runs before a place reads members of a variable, which has to hold an object then. */
export function isLookedAt({ references }: Variable, place: Node): boolean {
  return references.some(
    ({ identifier }) => isReadAsObject(identifier as Node) && alwaysRunsBefore(identifier as Node, place),
  );
}

/** Whether members of a value are read by their names, which has to be an object then. */
export function isReadAsObject(node: Node): boolean {
  const value = wrapped(node);
  const { parent } = value;
  if (parent?.type === "VariableDeclarator") return parent.init === value && parent.id.type === "ObjectPattern";
  return (
    parent?.type === "MemberExpression" &&
    parent.object === value &&
    !parent.optional &&
    propertyName(parent) !== undefined
  );
}

function alwaysRunsBefore(name: Node, place: Node): boolean {
  if (name.range[0] >= place.range[0] && place.type !== "BlockStatement") return false;
  for (const at of outward(name)) {
    if (!isInList(at) && at.parent?.type !== "IfStatement") continue;
    const statement = at.parent?.type === "IfStatement" && at.parent.test === at ? at.parent : at;
    if (!isAlwaysEvaluated(name, statement)) return false;
    return isWithin(place, statement) || (statement.parent !== undefined && isWithin(place, statement.parent));
  }
  return false;
}
