import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TSESTree } from "@typescript-eslint/utils";
import { containsAny, somePathMatches } from "../catalogue/patterns.js";
import { runtimeSigns, type RuntimeSign } from "../catalogue/runtimes.js";
import { exportedNames } from "../recognition/exported-names.js";
import { refersToGlobal } from "../recognition/global-references.js";
import { importedModules } from "../recognition/imported-modules.js";
import type { LintedFile } from "../shared/linted-file.js";
import { memoiseByKey } from "../shared/memoise.js";
import { directiveOf, isFunction, literalProperty, resolve, unwrap, type Node } from "../shared/syntax.js";

/** What kind of program a file belongs to. */
export type Runtime = "node" | "workers" | "browser" | "test" | "script";

/** Where the code of a file runs, by settings, imports, directives and path. Settings choose the platform; tests and scripts stay what they are. */
export const runtimeOf = memoiseByKey((file: LintedFile): Runtime => {
  const { runtime } = file.settings;
  const counted =
    runtime === "auto"
      ? runtimeSigns
      : runtimeSigns.filter((sign) => sign.runtime === "test" || sign.runtime === "script");
  const platform = runtime === "auto" ? "node" : runtime;
  return counted.find((sign) => holds(sign, file))?.runtime ?? platform;
});

function holds(sign: RuntimeSign, file: LintedFile): boolean {
  return shows(sign, file) && !isContradicted(sign, file);
}

function shows(sign: RuntimeSign, file: LintedFile): boolean {
  return (
    (sign.paths !== undefined && somePathMatches(sign.paths, file.path)) ||
    (sign.hashbang === true && file.sourceCode.text.startsWith("#!")) ||
    (sign.modules !== undefined && importsAny(sign.modules, file)) ||
    (sign.directives !== undefined && hasDirective(sign.directives, file)) ||
    sign.globals?.some((name) => refersToGlobal(name, file)) === true ||
    sign.allGlobals?.every((name) => refersToGlobal(name, file)) === true ||
    (sign.fragments !== undefined && containsAny(sign.fragments, file.sourceCode.text)) ||
    (sign.exports !== undefined && exportsValue(sign.exports, file)) ||
    (sign.defaultMember !== undefined && hasDefaultMember(sign.defaultMember, file)) ||
    (sign.projectFiles !== undefined && projectHas(sign.projectFiles, file))
  );
}

function isContradicted(sign: RuntimeSign, file: LintedFile): boolean {
  return (
    (sign.notPaths !== undefined && somePathMatches(sign.notPaths, file.path)) ||
    (sign.notModules !== undefined && importsAny(sign.notModules, file)) ||
    sign.notExports?.some((name) => exportedNames(file).has(name)) === true ||
    (sign.notFragments !== undefined && containsAny(sign.notFragments, file.sourceCode.text))
  );
}

function importsAny(patterns: readonly string[], file: LintedFile): boolean {
  for (const module of importedModules(file)) if (somePathMatches(patterns, module)) return true;
  return false;
}

function hasDirective(directives: readonly string[], file: LintedFile): boolean {
  return file.sourceCode.ast.body.some((statement) => directives.includes(directiveOf(statement) ?? ""));
}

function exportsValue(exports: Readonly<Record<string, readonly string[]>>, file: LintedFile): boolean {
  return Object.entries(exports).some(([path, values]) => {
    const [name, member] = path.split(".") as [string, string?];
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

function hasDefaultMember({ name, second }: NonNullable<RuntimeSign["defaultMember"]>, file: LintedFile): boolean {
  const statement = file.sourceCode.ast.body.find((candidate) => candidate.type === "ExportDefaultDeclaration");
  const exported = statement && resolve(statement.declaration, file);
  const member = exported?.type === "ObjectExpression" ? literalProperty(exported, name)?.value : undefined;
  const parameter = member && isFunction(member) ? member.params[1] : undefined;
  return parameter !== undefined && second.includes(nameOf(parameter));
}

function nameOf(parameter: TSESTree.Parameter): string {
  return parameter.type === "Identifier" ? parameter.name : "";
}

const projects = new Map<string, string | undefined>();
const projectFiles = new Map<string, boolean>();

/** Whether the package that a file belongs to has one of the files beside its `package.json`. Looked up once per folder and process. */
function projectHas(names: readonly string[], file: LintedFile): boolean {
  const project = projectOf(dirname(file.filename));
  return project !== undefined && names.some((name) => isFile(join(project, name)));
}

function projectOf(folder: string): string | undefined {
  if (projects.has(folder)) return projects.get(folder);
  const parent = dirname(folder);
  const project = isFile(join(folder, "package.json")) ? folder : parent === folder ? undefined : projectOf(parent);
  projects.set(folder, project);
  return project;
}

function isFile(path: string): boolean {
  const known = projectFiles.get(path) ?? existsSync(path);
  projectFiles.set(path, known);
  return known;
}
