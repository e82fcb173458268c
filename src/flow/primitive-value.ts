import { PRIMITIVE_FUNCTIONS } from "../catalogue/vocabulary/pure-globals.js";
import { isEnvironment } from "../recognition/environment.js";
import { globalPath } from "../resolution/qualified-name.js";
import type { LintedFile } from "../file/linted-file.js";
import { unwrap, type Node } from "../syntax/nodes.js";

/** Whether an expression can only have a primitive value, which nothing can change behind its variable. */
export function isPrimitive(node: Node, file: LintedFile): boolean {
  const expression = unwrap(node);
  switch (expression.type) {
    case "Literal":
      return !("regex" in expression);
    case "TemplateLiteral":
    case "BinaryExpression":
      return true;
    case "UnaryExpression":
      return expression.operator !== "delete";
    case "LogicalExpression":
      return isPrimitive(expression.left, file) && isPrimitive(expression.right, file);
    case "ConditionalExpression":
      return isPrimitive(expression.consequent, file) && isPrimitive(expression.alternate, file);
    case "MemberExpression":
      return isEnvironment(expression, file);
    case "CallExpression":
      return PRIMITIVE_FUNCTIONS.test(globalPath(expression.callee, file) ?? "");
    default:
      return false;
  }
}
