import type { TSESTree } from "@typescript-eslint/utils";
import { containsAny, somePathMatches } from "../catalogue/patterns.js";
import type { FileEvidence } from "../catalogue/runtime-schema.js";
import { exportedNames } from "../syntax/exported-names.js";
import { refersToGlobal } from "../syntax/global-references.js";
import { importsMatching } from "../syntax/imported-modules.js";
import { callsExport } from "../syntax/called-exports.js";
import { catalogueOf, holdsSockets, importsLibrary } from "../recognition/catalogue-of.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByKey } from "../file/memoise.js";
import { filesAbove, filesBeside } from "../project/named-files.js";
import { nearestPackage, packageHas, type Package } from "../project/nearest-package.js";
import { directiveOf, literalProperty, unwrap, type Node } from "../syntax/nodes.js";
import { isFunction } from "../syntax/functions.js";
import { resolve } from "../syntax/variables.js";

type Part = keyof FileEvidence;

/** How each part of evidence is looked for. */
const SHOWN: { readonly [P in Part]: (wanted: NonNullable<FileEvidence[P]>, file: LintedFile) => boolean } = {
  paths: (paths, file) => somePathMatches(paths, file.path),
  packagePaths: (paths, file) =>
    packageHolds(file, ({ folder }) => somePathMatches(paths, file.filename.slice(folder.replace(/\/$/, "").length))),
  hashbang: (_, file) => file.sourceCode.text.startsWith("#!"),
  directives: hasDirective,
  modules: importsMatching,
  names: (names, file) => names.some((name) => file.sourceCode.text.includes(name) && exportedNames(file).has(name)),
  fragments: (fragments, file) => containsAny(fragments, file.sourceCode.text),
  globals: (names, file) => names.some((name) => refersToGlobal(name, file)),
  allGlobals: (names, file) => names.every((name) => refersToGlobal(name, file)),
  exports: exportsValue,
  above: ({ files, exports }, file) => filesAbove(files, file).some((other) => exportsValue(exports, other)),
  configured: ({ files, option, values }, file) =>
    filesBeside(files, file).some((configuration) => hasOption(option, values, configuration)),
  defaultMember: hasDefaultMember,
  calls: ({ modules, exports }, file) => callsExport(modules, exports, file),
  projectFiles: (names, file) => packageHolds(file, (own) => packageHas(names, own)),
  dependencies: (wanted, file) =>
    packageHolds(file, ({ dependencies }) => wanted.some((name) => dependencies.has(name))),
  packages: (patterns, file) =>
    packageHolds(file, ({ packages }) => [...packages].some((name) => somePathMatches(patterns, name))),
  drivers: (_, file) => usesDriver(file),
};

/** Whether a file shows any part of the evidence. */
export function shows(evidence: FileEvidence, file: LintedFile): boolean {
  return partsOf(evidence).some((part) => showsPart(part, evidence, file));
}

/** Whether a file shows what is needed, and nothing that must not be there. */
export function meets(
  { needs, unless }: { readonly needs?: FileEvidence; readonly unless?: FileEvidence },
  file: LintedFile,
): boolean {
  return (needs === undefined || shows(needs, file)) && (unless === undefined || !shows(unless, file));
}

/** The parts of the evidence that a file shows: "paths", "modules". */
export function partsShown(evidence: FileEvidence, file: LintedFile): readonly (keyof FileEvidence)[] {
  return partsOf(evidence).filter((part) => showsPart(part, evidence, file));
}

/** The parts that evidence has, those first that are looked for first. */
const partsOf = memoiseByKey((evidence: FileEvidence): readonly Part[] =>
  (Object.keys(SHOWN) as Part[]).filter((part) => evidence[part] !== undefined),
);

function showsPart<P extends Part>(part: P, evidence: FileEvidence, file: LintedFile): boolean {
  const wanted = evidence[part];
  return wanted !== undefined && SHOWN[part](wanted, file);
}

function hasDirective(directives: readonly string[], file: LintedFile): boolean {
  if (!containsAny(directives, file.sourceCode.text)) return false;
  return file.sourceCode.ast.body.some((statement) => directives.includes(directiveOf(statement) ?? ""));
}

function exportsValue(exports: Readonly<Record<string, readonly string[]>>, file: LintedFile): boolean {
  return Object.entries(exports).some(([path, values]) => {
    const [name, member] = path.split(".") as [string, string?];
    if (!values.some((value) => file.sourceCode.text.includes(value))) return false;
    const whole = exportedConstant(name, file);
    const value =
      member !== undefined && whole?.type === "ObjectExpression" ? literalProperty(whole, member)?.value : whole;
    return value?.type === "Literal" && values.includes(String(value.value));
  });
}

function exportedConstant(name: string, file: LintedFile): Node | undefined {
  for (const statement of file.sourceCode.ast.body) {
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : undefined;
    if (declaration?.type !== "VariableDeclaration") continue;
    for (const { id, init } of declaration.declarations)
      if (id.type === "Identifier" && id.name === name && init) return unwrap(init);
  }
  return undefined;
}

function defaultExport(file: LintedFile): Node | undefined {
  const statement = file.sourceCode.ast.body.find((candidate) => candidate.type === "ExportDefaultDeclaration");
  return statement && resolve(statement.declaration, file);
}

/** Whether what a configuration exports, or what that is made from by a call, says one of the values by a literal. */
function hasOption(option: string, values: readonly string[], configuration: LintedFile): boolean {
  const exported = defaultExport(configuration);
  const given = exported?.type === "CallExpression" ? exported.arguments[0] : exported;
  const options = given && resolve(given, configuration);
  const written = options?.type === "ObjectExpression" ? literalProperty(options, option)?.value : undefined;
  const value = written && resolve(written, configuration);
  return value?.type === "Literal" && values.includes(String(value.value));
}

function hasDefaultMember({ name, second }: NonNullable<FileEvidence["defaultMember"]>, file: LintedFile): boolean {
  const { text } = file.sourceCode;
  if (!text.includes(name) || !containsAny(second, text) || !/\bexport\s+default\b/.test(text)) return false;
  const exported = defaultExport(file);
  const member = exported?.type === "ObjectExpression" ? literalProperty(exported, name)?.value : undefined;
  const parameter = member && isFunction(member) ? member.params[1] : undefined;
  return parameter !== undefined && second.includes(nameOf(parameter));
}

function nameOf(parameter: TSESTree.Parameter): string {
  return parameter.type === "Identifier" ? parameter.name : "";
}

function packageHolds(file: LintedFile, holds: (own: Package) => boolean): boolean {
  const own = nearestPackage(file);
  return own !== undefined && holds(own);
}

/** Whether the file imports, or its package names, a library whose clients hold sockets. */
function usesDriver(file: LintedFile): boolean {
  return (
    importsLibrary(file, holdsSockets) ||
    packageHolds(file, ({ packages }) =>
      [...packages].some((name) => catalogueOf(file).librariesOf(name).some(holdsSockets)),
    )
  );
}
