import type { ClientEntry } from "../../../catalogue/library-schema.js";
import {
  CHANGING_MEMBERS,
  CHANGING_METHODS,
  CLOSING_METHODS,
  PERHAPS_CHANGING_METHODS,
} from "../../../catalogue/vocabulary/instance-members.js";
import { isNothing, type Node } from "../../../syntax/nodes.js";

/** What a method call does to the instance, by the catalogue and else by the usual meaning of its name. */
export function reasonAgainstCall(
  path: readonly string[],
  entry: ClientEntry,
): "changed" | "closed" | "prepared" | undefined {
  const dotted = path.join(".");
  const last = path.at(-1) ?? "";
  if (entry.ending?.by.includes(dotted) || CLOSING_METHODS.has(last)) return "closed";
  if (entry.preparation?.by.includes(dotted)) return entry.preparation.again === "harmless" ? undefined : "prepared";
  if (path.includes("*") || path.some((member) => CHANGING_MEMBERS.has(member)) || CHANGING_METHODS.test(last))
    return "changed";
  if (!entry.state && PERHAPS_CHANGING_METHODS.has(last)) return "changed";
  const isState = entry.state?.some((state) => dotted === state.path || dotted.startsWith(`${state.path}.`));
  return isState ? "changed" : undefined;
}

/** `!client`, `if (client)`, `client === undefined`: a shared one answers that as well. */
export function asksWhetherItIsThere(node: Node): boolean {
  switch (node.type) {
    case "UnaryExpression":
      return node.operator === "!" || node.operator === "typeof";
    case "BinaryExpression":
      return isNothing(node.left) || isNothing(node.right);
    case "IfStatement":
    case "ConditionalExpression":
      return true;
    default:
      return false;
  }
}
