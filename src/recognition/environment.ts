import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { GLOBAL, qualifiedNameOf } from "../resolution/qualified-name.js";
import { propertyName, unwrap, type Node } from "../syntax/nodes.js";

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
