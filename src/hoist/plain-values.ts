import type { TSESTree } from "@typescript-eslint/utils";
import { GLOBAL, qualifiedNameOf } from "../recognition/qualified-name.js";
import type { LintedFile } from "../shared/linted-file.js";
import { propertyName, unwrap, type Node } from "../shared/syntax.js";

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
      return /^(?:Number|String|Boolean|parseInt|parseFloat|Math\.\w+)$/.test(
        globalPath(expression.callee, file) ?? "",
      );
    default:
      return false;
  }
}

/** Whether an expression reads the environment of the process: `process.env.X`, `import.meta.env.X`. */
export function isEnvironment(node: Node, file: LintedFile): boolean {
  const name = qualifiedNameOf(node, file);
  if (name) {
    const path = name.module === GLOBAL ? name.path : ["process", ...name.path.filter((part) => part !== "default")];
    return (name.module === GLOBAL || name.module === "node:process") && path[0] === "process";
  }
  const expression = unwrap(node);
  return (
    expression.type === "MemberExpression" && (isImportMetaEnv(expression) || isEnvironment(expression.object, file))
  );
}

function isImportMetaEnv(member: TSESTree.MemberExpression): boolean {
  return (
    member.object.type === "MetaProperty" && member.object.meta.name === "import" && propertyName(member) === "env"
  );
}

/** The path of a global that an expression names: `Object.freeze`. */
export function globalPath(callee: Node, file: LintedFile): string | undefined {
  const name = qualifiedNameOf(callee, file);
  return name?.module === GLOBAL ? name.path.join(".") : undefined;
}
