import type { TSESTree } from "@typescript-eslint/utils";
import { REQUEST_MODULES } from "../../../catalogue/vocabulary/instance-members.js";
import type { LintedFile } from "../../../file/linted-file.js";
import { catalogueOf } from "../../../recognition/catalogue-of.js";
import { clientConstruction, type ClientConstruction } from "../../../recognition/client-construction.js";
import { packageExport } from "../../../resolution/handed-on.js";
import { GLOBAL, qualifiedNameOf } from "../../../resolution/qualified-name.js";
import type { CallOrNew, Node } from "../../../syntax/nodes.js";
import { resolve } from "../../../syntax/variables.js";

/** Whether a call is one of a library, by whatever modules hand that on, that is known to use the agents that it is given, and to do nothing else to them. */
export function isLibraryCall(call: CallOrNew, construction: ClientConstruction, file: LintedFile): boolean {
  const written = qualifiedNameOf(call.callee, file);
  const name = written && packageExport(written, file);
  if (name?.module === GLOBAL) return name.path.join(".") === "fetch";
  if (name)
    return (
      REQUEST_MODULES.has(name.module) ||
      catalogueOf(file).librariesOf(name.module).length > 0 ||
      isSameVendor(call, construction, file)
    );
  if (written) return false;
  const callee = call.callee as TSESTree.Expression;
  if (callee.type === "Identifier") return isClient(callee, file);
  return callee.type === "MemberExpression" && isClient(callee.object, file);
}

function isClient(node: Node, file: LintedFile): boolean {
  return clientConstruction(resolve(node, file), file) !== undefined;
}

/** `getSignedUrl(client, …)` of `@aws-sdk/s3-request-presigner` for a client of `@aws-sdk/client-s3`. */
export function isSameVendor(call: CallOrNew, construction: ClientConstruction, file: LintedFile): boolean {
  const written = qualifiedNameOf(call.callee, file);
  const name = written && packageExport(written, file);
  const scope = /^@[^/]+\//.exec(construction.origin.module)?.[0];
  return (
    name !== undefined &&
    (name.module === construction.origin.module || (scope !== undefined && name.module.startsWith(scope)))
  );
}
