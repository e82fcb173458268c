import type { TSESTree } from "@typescript-eslint/utils";
import { CONTEXT_METHODS, REQUEST_DATA } from "../catalogue/vocabulary/request-data.js";
import type { LintedFile } from "../file/linted-file.js";
import { exportName, qualifiedNameOf } from "../resolution/qualified-name.js";
import { propertyName, unwrap } from "../syntax/nodes.js";

/** Whether a call gives data of the request that is being served without being handed it: `cookies()`, `storage.getStore()`. */
export function readsRequest(call: TSESTree.CallExpression, file: LintedFile): boolean {
  const callee = unwrap(call.callee);
  if (callee.type === "MemberExpression" && CONTEXT_METHODS.has(propertyName(callee) ?? "")) return true;
  const name = qualifiedNameOf(callee, file);
  return name !== undefined && REQUEST_DATA[name.module]?.includes(exportName(name)) === true;
}
