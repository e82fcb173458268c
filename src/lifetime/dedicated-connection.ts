import type { Sharing } from "../catalogue/library-schema.js";
import type { ValueUse } from "../flow/escape-state.js";
import type { ClientConstruction } from "../recognition/client-construction.js";
import { leadingText } from "../syntax/leading-text.js";
import { propertyName, unwrap, type Node } from "../syntax/nodes.js";

type Dedication = NonNullable<Sharing["dedicatedBy"]>[number];

/** Whether one use has a connection to itself: a subscriber, a blocking reader. */
export function hasConnectionToItself({ entry }: ClientConstruction, uses: readonly ValueUse[]): boolean {
  return uses.some(
    (use) => use.kind === "call" && entry.sharing?.dedicatedBy?.some((dedication) => isOf(dedication, use)),
  );
}

function isOf(dedication: Dedication, { path, node }: ValueUse): boolean {
  if (typeof dedication === "string") return path[0] === dedication;
  const { method, startsWith, names } = dedication;
  if (node.type !== "CallExpression" || path[0] !== method) return false;
  const text = node.arguments[0] && leadingText(node.arguments[0]);
  return (
    (startsWith === undefined || text?.trimStart().toLowerCase().startsWith(startsWith.toLowerCase()) === true) &&
    (names === undefined || node.arguments.some((argument) => isNamed(names, argument)))
  );
}

/** Whether an argument is a text, or an object with an option of that name. */
function isNamed(name: string, argument: Node): boolean {
  const value = unwrap(argument);
  const names =
    value.type === "ObjectExpression"
      ? value.properties.flatMap((property) => (property.type === "Property" ? (propertyName(property) ?? []) : []))
      : [value.type === "Literal" ? value.value : undefined];
  return names.some((one) => typeof one === "string" && one.toLowerCase() === name.toLowerCase());
}
