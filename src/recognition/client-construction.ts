import type { TSESTree } from "@typescript-eslint/utils";
import type { ClientEntry, Library } from "../catalogue/schema.js";
import type { LintedFile } from "../shared/linted-file.js";
import { memoiseByNode } from "../shared/memoise.js";
import { unwrap, variableOf, type CallOrNew, type Node } from "../shared/syntax.js";
import { catalogueOf } from "./catalogue-of.js";
import { exportName, qualifiedNameOf, type QualifiedName } from "./qualified-name.js";

/** An expression that makes a client of the catalogue. */
export interface ClientConstruction {
  readonly node: CallOrNew;
  /** As a person would write it: `new https.Agent()`, `axios.create()`. */
  readonly name: string;
  readonly origin: QualifiedName;
  readonly library: Library;
  readonly entry: ClientEntry;
  readonly arguments: readonly TSESTree.CallExpressionArgument[];
  /** Made through a class of this file that extends the client: its constructor is not known. */
  readonly subclass: boolean;
}

/** The client that a `new` or a call makes, or undefined: by bindings only, never by a name alone. */
export const clientConstruction = memoiseByNode((node: CallOrNew, file: LintedFile): ClientConstruction | undefined => {
  const direct = qualifiedNameOf(node.callee, file);
  const origin = direct ?? (node.type === "NewExpression" ? superclassOf(node.callee, file) : undefined);
  if (!origin) return undefined;
  const found = catalogueOf(file).client(origin.module, exportName(origin));
  if (!found || !isMadeBy(found.entry, node)) return undefined;
  return {
    node,
    name: constructionName(node, file),
    origin,
    library: found.library,
    entry: found.entry,
    arguments: node.arguments,
    subclass: !direct,
  };
});

function isMadeBy(entry: ClientEntry, node: CallOrNew): boolean {
  const { via } = entry.construction;
  return via === "new-or-call" || (via === "new") === (node.type === "NewExpression");
}

/** The imported class at the end of the chain of `extends` that starts at a class of this file. */
function superclassOf(callee: Node, file: LintedFile, depth = 0): QualifiedName | undefined {
  const expression = unwrap(callee);
  if (expression.type !== "Identifier" || depth > 5) return undefined;
  const definition = variableOf(expression, file)?.defs[0];
  const superclass = definition?.type === "ClassName" ? definition.node.superClass : undefined;
  if (!superclass) return undefined;
  return qualifiedNameOf(superclass, file) ?? superclassOf(superclass, file, depth + 1);
}

function constructionName(node: CallOrNew, file: LintedFile): string {
  const callee = file.sourceCode.getText(unwrap(node.callee)).replaceAll(/\s+/g, "");
  return `${node.type === "NewExpression" ? "new " : ""}${callee}()`;
}
