import type { TSESTree } from "@typescript-eslint/utils";
import { REQUEST_MODULES } from "../../../catalogue/vocabulary/instance-members.js";
import type { LintedFile } from "../../../file/linted-file.js";
import { catalogueOf } from "../../../recognition/catalogue-of.js";
import { clientConstruction, type ClientConstruction } from "../../../recognition/client-construction.js";
import { packageExport } from "../../../resolution/handed-on.js";
import { GLOBAL, qualifiedNameOf, type QualifiedName } from "../../../resolution/qualified-name.js";
import type { CallOrNew, Node } from "../../../syntax/nodes.js";
import { resolve } from "../../../syntax/variables.js";

/** Whether a call is one of a library, by whatever modules hand that on, that is known to use the agents that it is given, and to do nothing else to them. */
export function isLibraryCall(call: CallOrNew, construction: ClientConstruction, file: LintedFile): boolean {
  const name = exportCalled(call, file);
  if (name?.module === GLOBAL) return name.path.join(".") === "fetch";
  if (name)
    return (
      REQUEST_MODULES.has(name.module) ||
      catalogueOf(file).librariesOf(name.module).length > 0 ||
      isSameVendor(call, construction, file)
    );
  if (name === null) return false;
  const callee = call.callee as TSESTree.Expression;
  if (callee.type === "Identifier") return isClient(callee, file);
  return callee.type === "MemberExpression" && isClient(callee.object, file);
}

/** The export of a package that a call is of, by whatever modules hand it on: null for one that the program makes. */
function exportCalled({ callee }: CallOrNew, file: LintedFile): QualifiedName | null | undefined {
  const written = qualifiedNameOf(callee, file);
  return written && (packageExport(written, file) ?? null);
}

function isClient(node: Node, file: LintedFile): boolean {
  return clientConstruction(resolve(node, file), file) !== undefined;
}

/** `getSignedUrl(client, …)` of `@aws-sdk/s3-request-presigner` for a client of `@aws-sdk/client-s3`. */
export function isSameVendor(call: CallOrNew, construction: ClientConstruction, file: LintedFile): boolean {
  const name = exportCalled(call, file);
  const scope = /^@[^/]+\//.exec(construction.origin.module)?.[0];
  return (
    !!name && (name.module === construction.origin.module || (scope !== undefined && name.module.startsWith(scope)))
  );
}
