// The errors of TypeScript in many texts at once, of files that are there and of others in their places.
import { existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { stubOf } from "./client-stubs.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const STUBS = "/stubs-of-libraries/";

/** Whatever a project says: strict, and nothing is written. */
const OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  jsx: ts.JsxEmit.Preserve,
  esModuleInterop: true,
  allowImportingTsExtensions: true,
  types: ["node"],
  typeRoots: [join(ROOT, "node_modules/@types")],
};

const LIBRARIES = new Map();

/**
 * The errors in each of some texts, as `code message`. A library that is installed neither beside them nor in this project
 * has the types of `client-stubs.mjs`.
 * @param {Map<string, string>} texts by path; what they import is looked for among them, and then on the disk
 * @param {Iterable<string>} checked the paths of those to be checked
 * @param {Map<string, Set<string>>} imported what programs import from libraries, by module
 * @returns {Map<string, string[]>}
 */
export function typeErrors(texts, checked, imported) {
  const isGlobal = (path) => /\bdeclare (?:global|module)\b/.test(texts.get(path));
  const byProject = grouped([...checked].filter((path) => !isGlobal(path)));
  const errors = new Map();
  for (const [project, paths] of byProject)
    for (const [path, found] of errorsOfProject(texts, paths, { ...OPTIONS, ...aliasesOf(project) }, imported))
      errors.set(path, found);
  // What a text declares for everybody would be declared twice.
  for (const path of checked) if (isGlobal(path)) errors.set(path, errorsInPlace(texts, path, imported));
  return errors;
}

/** The errors of one text in the place of the file that it is another version of. */
function errorsInPlace(texts, path, imported) {
  const original = path.replace(/\.repaired-\d+(?=\.\w+$)/, "");
  const options = { ...OPTIONS, ...aliasesOf(projectOf(path)) };
  const [[, found]] = errorsOfProject(new Map([...texts, [original, texts.get(path)]]), [original], options, imported);
  return found;
}

function grouped(paths) {
  const groups = new Map();
  for (const path of paths) {
    const project = projectOf(path);
    groups.set(project, [...(groups.get(project) ?? []), path]);
  }
  return groups;
}

function* errorsOfProject(texts, paths, options, imported) {
  const host = hostOf(texts, options, imported);
  const program = ts.createProgram(paths, options, host);
  for (const path of paths) {
    const file = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    yield [
      path,
      found.map(({ code, messageText }) => `TS${code} ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
    ];
  }
}

function hostOf(texts, options, imported) {
  const read = (path) => texts.get(path) ?? (path.startsWith(STUBS) ? stub(path, imported) : ts.sys.readFile(path));
  const files = { fileExists: (path) => texts.has(path) || ts.sys.fileExists(path), readFile: read };
  const cache = ts.createModuleResolutionCache("/", (path) => path, options);
  const found = (specifier, from) => ts.resolveModuleName(specifier, from, options, files, cache).resolvedModule;
  const resolved = (specifier, from) => {
    const own = from.startsWith(STUBS) ? undefined : found(specifier, from);
    if (own || /^(?:\.|\/|node:)/.test(specifier) || builtinModules.includes(specifier)) return own;
    return found(specifier, join(ROOT, "index.ts")) ?? (imported.has(specifier) ? stubFile(specifier) : undefined);
  };
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    ...files,
    getSourceFile: (path, languageVersion) =>
      (path.includes("/typescript/lib/") ? library : parsed)(path, languageVersion, read),
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => ({ resolvedModule: resolved(text, from) })),
  };
}

function parsed(path, languageVersion, read) {
  const text = read(path);
  return text === undefined ? undefined : ts.createSourceFile(path, text, languageVersion, true);
}

function library(path, languageVersion, read) {
  if (!LIBRARIES.has(path)) LIBRARIES.set(path, parsed(path, languageVersion, read));
  return LIBRARIES.get(path);
}

function stub(path, imported) {
  const module = decodeURIComponent(path.slice(STUBS.length, -".d.ts".length));
  return stubOf(module, imported.get(module) ?? []);
}

function stubFile(module) {
  return {
    resolvedFileName: `${STUBS}${encodeURIComponent(module)}.d.ts`,
    extension: ts.Extension.Dts,
    isExternalLibraryImport: false,
  };
}

/** The folder of the nearest `tsconfig.json`. */
function projectOf(path) {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, "tsconfig.json"))) return folder;
  return "";
}

/** The aliases of a project, as far as its configuration can be read without what is installed. */
function aliasesOf(folder) {
  if (folder === "") return {};
  const path = join(folder, "tsconfig.json");
  const { baseUrl, paths } =
    ts.parseConfigFileTextToJson(path, readFileSync(path, "utf8")).config?.compilerOptions ?? {};
  return {
    ...(baseUrl && { baseUrl: join(folder, baseUrl), ignoreDeprecations: "6.0" }),
    ...(paths && { paths, pathsBasePath: join(folder, baseUrl ?? "") }),
  };
}

/** The path of another text in the place of a file. */
export function inPlaceOf(path, index) {
  return path.replace(/(\.[cm]?[jt]sx?)$/, `.repaired-${index}$1`);
}

/** What is there more often after than before. */
export function added(before, after) {
  const left = [...before];
  return after.filter((error) => {
    const at = left.indexOf(error);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
