import type { TSESTree } from "@typescript-eslint/utils";
import type { FileUnderLint, LintedFile } from "../../file/linted-file.js";
import { moduleAt } from "../../project/programs.js";
import { specifierName } from "../../syntax/exported-names.js";
import { availableName, leadsToModule, type NameRequest } from "./available-name.js";
import { styleOf } from "./construction-text.js";
import { insert, type Edit } from "./edits.js";
import { endOf, trailingComments } from "./statements.js";
import type { UnusedImports } from "./unused-imports.js";

/** An export of a module of the program. */
export interface Export {
  readonly module: LintedFile;
  /** How the file that needs it imports that module. */
  readonly specifier: string;
  readonly name: string;
}

/** How code names what another module exports: as the file does already, or by an import. */
export interface ImportedName {
  readonly name: string;
  readonly edits: readonly Edit[];
}

/**
 * The name by which code can use an export of another module, and the import that this needs. Undefined in a file that
 * imports nothing by `import`, and where the name means something else where it is needed.
 * @param uses where the name is used, what it is called if the export has no name, and the local variable that goes when it comes
 * @param dropped statements that go when it comes
 */
export function importedName(
  { module, specifier, name }: Export,
  { preferred, ...uses }: NameRequest,
  dropped: UnusedImports["dropped"],
  file: FileUnderLint,
): ImportedName | undefined {
  const imports = file.sourceCode.ast.body.filter((statement) => statement.type === "ImportDeclaration");
  if (imports.length === 0) return undefined;
  const ofModule = imports.filter(
    ({ importKind, source }) => importKind !== "type" && moduleAt(source.value, file) === module,
  );
  const known = ofModule.flatMap(({ specifiers }) => specifiers).find((one) => importedAs(one) === name);
  if (known)
    return uses.from.every((place) => leadsToModule(known.local.name, place, uses.removed, file))
      ? { name: known.local.name, edits: [] }
      : undefined;
  const local = availableName({ preferred: name === "default" ? preferred : name, ...uses }, file);
  const written = name === local ? local : `${name} as ${local}`;
  const list = ofModule.flatMap(({ specifiers }) => specifiers).findLast(({ type }) => type === "ImportSpecifier");
  if (list && name !== "default") return { name: local, edits: [insert(list.range[1], `, ${written}`)] };
  const { newline, semicolon } = styleOf(file);
  const quote = imports[0]!.source.raw[0]!;
  const clause = name === "default" ? local : `{ ${written} }`;
  const text = `import ${clause} from ${quote}${specifier}${quote}${semicolon}`;
  const before = imports.findLast((statement) => !dropped.has(statement));
  const edit = before
    ? insert(afterLine(before, file), `${newline}${text}`)
    : insert(imports[0]!.range[0], `${text}${newline}`);
  return { name: local, edits: [edit] };
}

function importedAs(specifier: TSESTree.ImportClause): string | undefined {
  switch (specifier.type) {
    case "ImportDefaultSpecifier":
      return "default";
    case "ImportSpecifier":
      return specifier.importKind === "type" ? undefined : specifierName(specifier.imported);
    default:
      return undefined;
  }
}

function afterLine(statement: TSESTree.ImportDeclaration, file: FileUnderLint): number {
  return trailingComments(statement, file).at(-1)?.range[1] ?? endOf(statement, file);
}
