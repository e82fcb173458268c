import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile } from "../file/memoise.js";
import { packageExport } from "../resolution/handed-on.js";
import { qualifiedNameOf, type QualifiedName } from "../resolution/qualified-name.js";
import { classNamed } from "../resolution/value-of.js";
import { mentionedModules } from "../syntax/imported-modules.js";
import type { CallOrNew, Node } from "../syntax/nodes.js";
import { MOST_ALIASES } from "../syntax/variables.js";
import { importsLibrary, namesEntryOf } from "./catalogue-of.js";
import { mayMakeClients } from "./telling-modules.js";

/** Whether a file can make clients, by a library or by what modules of the program make of one: decided before any traversal. */
export const mayConstructClients = memoiseByFile(
  (file: LintedFile): boolean =>
    importsLibrary(file, ({ clients }) => namesEntryOf(clients, file.sourceCode.text)) ||
    [...mentionedModules(file)].some((specifier) => mayMakeClients(specifier, file)),
);

/** What a call or a construction may be one of. */
export interface ConstructionOrigin {
  readonly origin: QualifiedName;
  /** By a class of the program that extends it. */
  readonly subclass: boolean;
}

/** The exports that a call or a construction may be of: the one that it names, or that modules of the program hand on, and what its class extends. */
export function* constructionOrigins({ type, callee }: CallOrNew, file: LintedFile): Generator<ConstructionOrigin> {
  const name = qualifiedNameOf(callee, file);
  const mayLeadOn = !name || mayMakeClients(name.module, file);
  if (name) yield { origin: (mayLeadOn ? packageExport(name, file) : undefined) ?? name, subclass: false };
  const parent = type === "NewExpression" && mayLeadOn ? superclassOf(callee, file) : undefined;
  if (parent) yield { origin: parent, subclass: true };
}

/** The class of a package at the end of the chain of `extends` that starts at a class of the program. */
function superclassOf(callee: Node, file: LintedFile, depth = 0): QualifiedName | undefined {
  const owner = depth > MOST_ALIASES ? undefined : classNamed(callee, file);
  const superclass = owner?.node.superClass;
  if (!superclass) return undefined;
  const name = qualifiedNameOf(superclass, owner.file);
  return (name && packageExport(name, owner.file)) ?? superclassOf(superclass, owner.file, depth + 1);
}
