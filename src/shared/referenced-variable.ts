import type { LintedFile } from "./linted-file.js";
import { memoiseByNode } from "./memoise.js";
import type { Node, Variable } from "./syntax.js";

/**
 * The variable that an identifier in an expression refers to, or undefined for a name that nothing declares.
 * Unlike a look-up by name, it knows that the default of a parameter does not see the names of the body.
 */
export const referencedVariable: (identifier: Node, file: LintedFile) => Variable | undefined = memoiseByNode(
  (identifier: Node, file: LintedFile): Variable | undefined => {
    for (let scope = file.sourceCode.getScope(identifier) as Variable["scope"] | null; scope; scope = scope.upper) {
      const found = scope.references.find((reference) => reference.identifier === identifier);
      if (found) return found.resolved && found.resolved.defs.length > 0 ? found.resolved : undefined;
    }
    return undefined;
  },
);
