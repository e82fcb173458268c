import { someNameMatches, somePathMatches } from "../catalogue/patterns.js";
import { canonicalModule } from "../catalogue/specifiers.js";
import type { LintedFile } from "../file/linted-file.js";
import { importsMatching } from "./imported-modules.js";
import { callOf } from "./nodes.js";

/** Whether a file imports one of the exports and calls it: `useQuery({ … })`. */
export function callsExport(modules: readonly string[], exports: readonly string[], file: LintedFile): boolean {
  if (!importsMatching(modules, file)) return false;
  return file.sourceCode.ast.body.some((statement) => {
    if (statement.type !== "ImportDeclaration" || statement.importKind === "type") return false;
    if (!somePathMatches(modules, canonicalModule(statement.source.value))) return false;
    return statement.specifiers.some((specifier) => {
      const name =
        specifier.type === "ImportSpecifier" && specifier.imported.type === "Identifier"
          ? specifier.imported.name
          : "default";
      const [variable] = file.sourceCode.getDeclaredVariables?.(specifier) ?? [];
      return someNameMatches(exports, name) && variable?.references.some(({ identifier }) => callOf(identifier));
    });
  });
}
