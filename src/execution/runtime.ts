import type { TSESTree } from "@typescript-eslint/utils";
import { containsAny, somePathMatches } from "../catalogue/patterns.js";
import type { RuntimeSign } from "../catalogue/runtime-schema.js";
import { RUNTIME_SIGNS } from "../catalogue/runtimes.js";
import { LONG_LIVED, SERVER_CODE } from "../catalogue/runtimes/servers.js";
import type { Library } from "../catalogue/library-schema.js";
import { exportedNames } from "../syntax/exported-names.js";
import { refersToGlobal } from "../syntax/global-references.js";
import { importsMatching } from "../syntax/imported-modules.js";
import { callsExport } from "../syntax/called-exports.js";
import { catalogueOf, importsLibrary } from "../recognition/catalogue-of.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByKey } from "../file/memoise.js";
import { nearestPackage, packageHas, type Package } from "../project/nearest-package.js";
import { directiveOf, literalProperty, unwrap, type Node } from "../syntax/nodes.js";
import { isFunction } from "../syntax/functions.js";
import { resolve } from "../syntax/variables.js";

/** What kind of program a file belongs to. */
export type Runtime = "node" | "workers" | "browser" | "test" | "script";

/** Where the code of a file runs, as the file itself shows: by settings, imports, directives and path. Settings choose the platform; tests and scripts stay what they are. */
export const runtimeOf = memoiseByKey((file: LintedFile): Runtime => {
  const { runtime } = file.settings;
  return runtimeSignOf(file)?.runtime ?? (runtime === "auto" ? "node" : runtime);
});

/** The sign that decides where the code of a file runs; undefined where the settings do, or nothing does. */
export function runtimeSignOf(file: LintedFile): RuntimeSign | undefined {
  const isChosen = file.settings.runtime !== "auto";
  return RUNTIME_SIGNS.find(
    (sign) => (!isChosen || sign.runtime === "test" || sign.runtime === "script") && holds(sign, file),
  );
}

/** The parts of a sign that hold for a file, any of which suffices: "paths", "modules". */
export function partsOfSign(sign: RuntimeSign, file: LintedFile): readonly (keyof RuntimeSign)[] {
  const parts = (Object.keys(sign) as (keyof RuntimeSign)[]).filter((part) => part !== "runtime");
  return parts.filter((part) => shows({ runtime: sign.runtime, [part]: sign[part] }, file));
}

/**
 * Whether what a file calls can run in a server, or in a script beside it: what tests, browsers and isolates call says
 * nothing of either.
 */
export function runsOnNode(file: LintedFile): boolean {
  return ["node", "script"].includes(runtimeOf(file));
}

/** Whether a file shows that a server runs it, whatever imports it. */
export const isServerCode = memoiseByKey((file: LintedFile): boolean => SERVER_CODE.some((sign) => holds(sign, file)));

/** Whether a file shows that it goes on running, by whatever command it is started. */
export function isLongLived(file: LintedFile): boolean {
  return holds(LONG_LIVED, file);
}

function holds(sign: RuntimeSign, file: LintedFile): boolean {
  return shows(sign, file) && !isContradicted(sign, file);
}

function shows(sign: RuntimeSign, file: LintedFile): boolean {
  return (
    (sign.paths !== undefined && somePathMatches(sign.paths, file.path)) ||
    (sign.hashbang === true && file.sourceCode.text.startsWith("#!")) ||
    (sign.modules !== undefined && importsMatching(sign.modules, file)) ||
    (sign.directives !== undefined && hasDirective(sign.directives, file)) ||
    sign.globals?.some((name) => refersToGlobal(name, file)) === true ||
    sign.allGlobals?.every((name) => refersToGlobal(name, file)) === true ||
    (sign.fragments !== undefined && containsAny(sign.fragments, file.sourceCode.text)) ||
    (sign.exports !== undefined && exportsValue(sign.exports, file)) ||
    (sign.defaultMember !== undefined && hasDefaultMember(sign.defaultMember, file)) ||
    (sign.calls !== undefined && callsExport(sign.calls.modules, sign.calls.exports, file)) ||
    (sign.projectFiles !== undefined && packageHolds(file, (own) => packageHas(sign.projectFiles!, own))) ||
    (sign.dependencies !== undefined &&
      packageHolds(file, ({ dependencies }) => sign.dependencies!.some((name) => dependencies.has(name))))
  );
}

function isContradicted(sign: RuntimeSign, file: LintedFile): boolean {
  return (
    (sign.notPaths !== undefined && somePathMatches(sign.notPaths, file.path)) ||
    (sign.notModules !== undefined && importsMatching(sign.notModules, file)) ||
    sign.notExports?.some((name) => exportsName(name, file)) === true ||
    (sign.notFragments !== undefined && containsAny(sign.notFragments, file.sourceCode.text)) ||
    (sign.notPackages !== undefined &&
      packageHolds(file, ({ packages }) => [...packages].some((name) => somePathMatches(sign.notPackages!, name)))) ||
    (sign.notDrivers === true && usesDriver(file))
  );
}

function hasDirective(directives: readonly string[], file: LintedFile): boolean {
  if (!containsAny(directives, file.sourceCode.text)) return false;
  return file.sourceCode.ast.body.some((statement) => directives.includes(directiveOf(statement) ?? ""));
}

function exportsName(name: string, file: LintedFile): boolean {
  return file.sourceCode.text.includes(name) && exportedNames(file).has(name);
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

function hasDefaultMember({ name, second }: NonNullable<RuntimeSign["defaultMember"]>, file: LintedFile): boolean {
  if (!second.some((parameter) => file.sourceCode.text.includes(parameter))) return false;
  const statement = file.sourceCode.ast.body.find((candidate) => candidate.type === "ExportDefaultDeclaration");
  const exported = statement && resolve(statement.declaration, file);
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

function holdsSockets({ clients = {} }: Library): boolean {
  return Object.values(clients).some(({ transport }) => transport === "socket");
}
