import type { TSESTree } from "@typescript-eslint/utils";
import type { FileUnderLint } from "../../file/linted-file.js";
import { freeVariables } from "../../syntax/free-variables.js";
import { isWithin, type Node } from "../../syntax/nodes.js";
import type { Edit } from "./edits.js";
import { bareRange } from "./statements.js";

/** What of the imports of a file nothing uses once some code is gone. */
export interface UnusedImports {
  /** Take it away. */
  readonly edits: readonly Edit[];
  /** The statements of which nothing is left. */
  readonly dropped: ReadonlySet<TSESTree.ImportDeclaration>;
}

/** The names that a file imports for a piece of code alone, but for those of imports with comments. */
export function unusedWithout(code: Node, file: FileUnderLint): UnusedImports {
  const unused = new Set(
    freeVariables(code, file).bound.flatMap(({ variable: { defs, references } }) =>
      defs[0]?.type === "ImportBinding" && references.every(({ identifier }) => isWithin(identifier, code))
        ? [defs[0].node as Node]
        : [],
    ),
  );
  const edits: Edit[] = [];
  const dropped = new Set<TSESTree.ImportDeclaration>();
  for (const statement of file.sourceCode.ast.body) {
    if (statement.type !== "ImportDeclaration" || file.sourceCode.getCommentsInside(statement).length > 0) continue;
    const gone = statement.specifiers.filter((specifier) => unused.has(specifier));
    if (gone.length === 0) continue;
    if (gone.length === statement.specifiers.length) {
      dropped.add(statement);
      edits.push({ range: bareRange(statement, file), text: "" });
    } else edits.push(...gone.flatMap((specifier) => withoutSpecifier(specifier, file) ?? []));
  }
  return { edits, dropped };
}

/** A name taken out of a list, with its comma. Beside a default import, or alone in its braces, it stays. */
function withoutSpecifier(specifier: TSESTree.ImportClause, file: FileUnderLint): Edit | undefined {
  const after = file.sourceCode.getTokenAfter(specifier)!;
  const before = file.sourceCode.getTokenBefore(specifier)!;
  if (specifier.type !== "ImportSpecifier") return undefined;
  if (after.value === ",") {
    const next = file.sourceCode.getTokenAfter(after)!;
    return next.value === "}" && before.value === "{"
      ? undefined
      : { range: [specifier.range[0], next.range[0]], text: "" };
  }
  return before.value === "," ? { range: [before.range[0], specifier.range[1]], text: "" } : undefined;
}
