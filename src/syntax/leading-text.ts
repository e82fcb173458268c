import { unwrap, type Node } from "./nodes.js";

/** The text that a string begins with, as far as it is written: `LISTEN ` of `LISTEN ${channel}` and of `"LISTEN " + channel`. */
export function leadingText(node: Node): string | undefined {
  const text = unwrap(node);
  switch (text.type) {
    case "Literal":
      return typeof text.value === "string" ? text.value : undefined;
    case "TemplateLiteral":
      return text.quasis[0]?.value.cooked ?? undefined;
    case "BinaryExpression":
      return text.operator === "+" ? leadingText(text.left) : undefined;
    default:
      return undefined;
  }
}
