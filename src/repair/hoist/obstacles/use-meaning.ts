import type { ClientEntry } from "../../../catalogue/library-schema.js";
import {
  CHANGING_MEMBERS,
  CLOSING_METHODS,
  CONFIGURING_METHODS,
  SESSION_METHODS,
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
  if (path.includes("*") || SESSION_METHODS.test(last)) return "changed";
  return changes(path, entry) ? "changed" : undefined;
}

/** By what the catalogue lists of the client; of one of which it lists nothing, by the usual meaning of the names. */
function changes(path: readonly string[], { state }: ClientEntry): boolean {
  const dotted = path.join(".");
  if (state) return state.some((member) => dotted === member.path || dotted.startsWith(`${member.path}.`));
  if (path.some((member) => CHANGING_MEMBERS.has(member))) return true;
  return path.length === 1 && CONFIGURING_METHODS.test(dotted);
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
