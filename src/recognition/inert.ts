import { catalogueOf } from "./catalogue-of.js";
import { exportName, qualifiedNameOf, type QualifiedName } from "../resolution/qualified-name.js";
import type { LintedFile } from "../file/linted-file.js";
import type { Node } from "../syntax/nodes.js";

/** Whether a function that the catalogue knows looks at what it is given and lets go of it: `console.log`. */
export function isInertFunction(node: Node, file: LintedFile): boolean {
  const name = qualifiedNameOf(node, file);
  return name !== undefined && isInert(name, file);
}

/** The same for a function by its name. */
export function isInert(name: QualifiedName, file: LintedFile): boolean {
  return catalogueOf(file).isInert(name.module, exportName(name));
}
