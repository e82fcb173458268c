import type { TSESTree } from "@typescript-eslint/utils";
import type { ClientConstruction } from "../../recognition/client-construction.js";
import type { Edit } from "../text/edits.js";
import type { FileUnderLint } from "../../file/linted-file.js";
import { availableName, naturalName, type NameUses } from "../text/available-name.js";
import { styleOf } from "../text/construction-text.js";
import { insertion } from "./hoist-edits.js";
import { namesOnlyModule } from "../../syntax/free-variables.js";
import { placeFor } from "./obstacles/place.js";
import { unwrap, type Node } from "../../syntax/nodes.js";
import { variableOf } from "../../syntax/variables.js";
import { canonicalModule } from "../../catalogue/specifiers.js";
import { specifierName } from "../../syntax/exported-names.js";
import { qualifiedNameOf } from "../../resolution/qualified-name.js";
import { memberPath } from "../../syntax/member-path.js";

/** A variable at module scope in which functions keep a client that they make later. */
export interface Holder {
  readonly name: string;
  /** Declares it. */
  readonly declaration: Edit;
}

/**
 * A variable at module scope for a value to come.
 * @param type the type of the value in TypeScript
 */
export function variableFor(
  construction: ClientConstruction,
  type: string | undefined,
  uses: NameUses,
  file: FileUnderLint,
): Holder | undefined {
  const typed = type === undefined ? "" : `: ${type} | undefined`;
  return declared(construction, { keyword: "let", preferred: naturalName(construction), rest: typed, uses }, file);
}

/** `globalThis` with a member for a value to come, under a name that TypeScript knows the member by. */
export function typedGlobalFor(
  construction: ClientConstruction,
  member: string,
  type: string,
  file: FileUnderLint,
): Holder | undefined {
  const name = `globalFor${member[0]!.toUpperCase()}${member.slice(1)}`;
  const rest = ` = globalThis as typeof globalThis & { ${member}?: ${type} }`;
  return declared(construction, { keyword: "const", preferred: name, rest }, file);
}

/** A map at module scope from keys to clients. */
export function mapFor(
  construction: ClientConstruction,
  types: string | undefined,
  file: FileUnderLint,
): Holder | undefined {
  const base = naturalName(construction);
  const preferred = /[0-9]$/.test(base) ? `${base}Clients` : `${base}s`;
  return declared(construction, { keyword: "const", preferred, rest: ` = new Map${types ?? ""}()` }, file);
}

interface Declaration {
  readonly keyword: "const" | "let";
  readonly preferred: string;
  /** What follows the name. */
  readonly rest: string;
  /** Absent: the construction alone uses it. */
  readonly uses?: NameUses;
}

function declared(
  { node }: ClientConstruction,
  { keyword, preferred, rest, uses = { from: [node] } }: Declaration,
  file: FileUnderLint,
): Holder | undefined {
  const { at } = placeFor(node, [], file);
  if (!at) return undefined;
  const name = availableName({ preferred, ...uses }, file);
  return { name, declaration: insertion(`${keyword} ${name}${rest}${styleOf(file).semicolon}`, at, file) };
}

/** The type of the client as TypeScript code, or undefined where it cannot be named at module scope. */
export function clientType({ node, entry, origin }: ClientConstruction, file: FileUnderLint): string | undefined {
  const callee = unwrap(node.callee);
  if (entry.construction.type !== undefined) return namedType(entry.construction.type, callee, origin, file);
  const late = lateImport(callee, file);
  if (late !== undefined && node.type === "NewExpression" && !entry.construction.awaited && !node.typeArguments)
    return late;
  if (!isPath(callee) || !namesOnlyModule(node.callee, file)) return undefined;
  const given = node.typeArguments;
  if (given && !namesOnlyModule(given, file)) return undefined;
  const path = file.sourceCode.getText(callee);
  const types = given ? file.sourceCode.getText(given) : "";
  if (node.type === "CallExpression" || entry.construction.awaited) return `ReturnType<typeof ${path}${types}>`;
  const isType = entry.construction.generic === undefined || given !== undefined;
  if (isType && isImportedType(callee, file)) return `${path}${types}`;
  return `InstanceType<typeof ${path}>`;
}

/** `Transporter` where the file imports that, `nodemailer.Transporter` where it imports all, or else `import("nodemailer").Transporter`. */
function namedType(
  type: string,
  callee: Node,
  { module }: ClientConstruction["origin"],
  file: FileUnderLint,
): string | undefined {
  const imported = importedAs(type, module, file);
  if (imported !== undefined) return imported;
  if (callee.type !== "MemberExpression") return `import("${module}").${type}`;
  const isNamespace = callee.object.type === "Identifier" && isImportedType(callee, file);
  return isNamespace ? `${file.sourceCode.getText(callee.object)}.${type}` : `import("${module}").${type}`;
}

/** The name by which a file imports an export of a library; undefined where it does not. */
function importedAs(name: string, module: string, { sourceCode }: FileUnderLint): string | undefined {
  for (const statement of sourceCode.ast.body) {
    if (statement.type !== "ImportDeclaration" || canonicalModule(statement.source.value) !== module) continue;
    for (const specifier of statement.specifiers)
      if (specifier.type === "ImportSpecifier" && specifierName(specifier.imported) === name)
        return specifier.local.name;
  }
  return undefined;
}

/** `import("@aws-sdk/client-s3").S3Client` for a class of a library that the function imports itself. */
function lateImport(callee: Node, file: FileUnderLint): string | undefined {
  const { root } = memberPath(callee);
  const variable = root.type === "Identifier" ? variableOf(root, file) : undefined;
  const declarator = variable?.defs[0]?.node as Node | undefined;
  const awaited = declarator?.type === "VariableDeclarator" && declarator.init ? unwrap(declarator.init) : undefined;
  const loaded = awaited?.type === "AwaitExpression" ? unwrap(awaited.argument) : undefined;
  if (loaded?.type !== "ImportExpression") return undefined;
  const name = qualifiedNameOf(callee, file);
  const isNamed = name !== undefined && name.path.length > 0 && name.path.every((part) => /^[\w$]+$/.test(part));
  return isNamed ? `import(${file.sourceCode.getText(loaded.source)}).${name.path.join(".")}` : undefined;
}

function isPath(node: Node): boolean {
  return node.type === "Identifier" || (node.type === "MemberExpression" && !node.computed && isPath(node.object));
}

/** Whether a path is a type as well: an import, or a member of a module. What is imported by name may be an object: `google.auth.OAuth2`. */
function isImportedType(callee: Node, file: FileUnderLint): boolean {
  const definition = variableOf(memberPath(callee).root as TSESTree.Identifier, file)?.defs[0];
  return (
    definition?.type === "ImportBinding" && (callee.type === "Identifier" || definition.node.type !== "ImportSpecifier")
  );
}
