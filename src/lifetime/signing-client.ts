import type { ValueUse } from "../flow/escape-state.js";
import type { LintedFile } from "../file/linted-file.js";
import { catalogueOf } from "../recognition/catalogue-of.js";
import { packageExport } from "../resolution/handed-on.js";
import { exportName, qualifiedNameOf } from "../resolution/qualified-name.js";
import { isCallOrNew } from "../syntax/nodes.js";

/** Whether all that is done with a client is to sign by it: it sends nothing, and so has no connection to keep. */
export function onlySigns(uses: readonly ValueUse[], file: LintedFile): boolean {
  return uses.length > 0 && uses.every((use) => signs(use, file));
}

function signs({ kind, path, node }: ValueUse, file: LintedFile): boolean {
  const own =
    kind === "argument" && path.length === 0 && isCallOrNew(node) ? qualifiedNameOf(node.callee, file) : undefined;
  const name = own && packageExport(own, file);
  return name !== undefined && catalogueOf(file).signs(name.module, exportName(name));
}
