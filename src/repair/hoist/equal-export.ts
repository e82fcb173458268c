import type { TSESTree } from "@typescript-eslint/utils";
import { runtimeOf } from "../../execution/runtime.js";
import type { FileUnderLint, LintedFile } from "../../file/linted-file.js";
import { memoiseByFile } from "../../file/memoise.js";
import { importsBack, pathInProgram, sourcesMatching } from "../../project/programs.js";
import { specifierTo } from "../../project/specifier-to.js";
import { clientConstruction, type ClientConstruction } from "../../recognition/client-construction.js";
import { exportName } from "../../resolution/qualified-name.js";
import { isExportingReference } from "../../resolution/call-graph.js";
import { exportedFrom } from "../../resolution/imported-references.js";
import { isSameCode } from "../../resolution/same-code.js";
import { unwrap, type Node } from "../../syntax/nodes.js";
import { variableOf, type Variable } from "../../syntax/variables.js";
import type { Export } from "../text/imported-name.js";
import { isPlainUse } from "./equal-client.js";

/** A client of a module that exports it and only uses it. */
interface ExportedClient {
  readonly construction: ClientConstruction;
  /** The name that it is exported by. */
  readonly name: string;
}

/**
 * A client that another module of the program makes in the same way when it loads, and exports. A module that imports the
 * file in turn has none for it: each of the two would wait for the other.
 */
export function equalExport(construction: ClientConstruction, file: FileUnderLint): Export | undefined {
  for (const module of sourcesMatching(mentioning(construction.origin.module), file)) {
    if (pathInProgram(module) === pathInProgram(file) || runtimeOf(module) !== runtimeOf(file)) continue;
    const equal = exportedClients(module).find((one) => isMadeAlike(one.construction, construction));
    const specifier = equal && specifierTo(module, file);
    if (specifier !== undefined && !importsBack(specifier, file)) return { module, specifier, name: equal!.name };
  }
  return undefined;
}

const patterns = new Map<string, RegExp>();

/** Finds the texts that name a library where they import it. */
function mentioning(library: string): RegExp {
  const pattern = patterns.get(library) ?? new RegExp(`["'](?:node:)?${library.replaceAll(/[^\w]/g, "\\$&")}["']`);
  patterns.set(library, pattern);
  return pattern;
}

const exportedClients = memoiseByFile((module: LintedFile): readonly ExportedClient[] =>
  module.sourceCode.ast.body
    .map((statement) => (statement.type === "ExportNamedDeclaration" ? statement.declaration : statement))
    .flatMap((statement) =>
      statement?.type === "VariableDeclaration" && statement.kind === "const" ? statement.declarations : [],
    )
    .flatMap((declarator) => exportedClient(declarator, module) ?? []),
);

function exportedClient({ id, init }: TSESTree.VariableDeclarator, module: LintedFile): ExportedClient | undefined {
  const variable = id.type === "Identifier" ? variableOf(id, module) : undefined;
  const construction = init ? clientConstruction(madeFirst(init), module) : undefined;
  if (!variable || !construction) return undefined;
  const [path] = [init!, ...variable.references.map(({ identifier }) => identifier as Node)].flatMap(exportedFrom);
  return path?.length === 1 && isOnlyUsed(variable, construction, module)
    ? { construction, name: path[0]! }
    : undefined;
}

/** `globalThis.prisma ?? new PrismaClient()`: what is kept is what is made the first time. */
function madeFirst(init: Node): Node {
  const value = unwrap(init);
  return value.type === "LogicalExpression" && value.operator !== "&&" ? madeFirst(value.right) : value;
}

function isOnlyUsed({ references }: Variable, construction: ClientConstruction, module: LintedFile): boolean {
  return references.every(
    ({ init, identifier }) =>
      init === true ||
      isExportingReference(identifier as Node) ||
      isKeptForReload(identifier as Node) ||
      isPlainUse(identifier as Node, construction, module),
  );
}

/** `globalForPrisma.prisma = prisma` */
function isKeptForReload({ parent }: Node): boolean {
  return parent?.type === "AssignmentExpression" && parent.left.type === "MemberExpression";
}

function isMadeAlike(one: ClientConstruction, other: ClientConstruction): boolean {
  return (
    one.origin.module === other.origin.module &&
    exportName(one.origin) === exportName(other.origin) &&
    !one.maker &&
    !other.maker &&
    one.arguments.length === other.arguments.length &&
    one.arguments.every((argument, index) =>
      isSameCode({ node: argument, file: one.file }, { node: other.arguments[index]!, file: other.file }),
    )
  );
}
