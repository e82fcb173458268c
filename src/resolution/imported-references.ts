import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile, memoiseByKey } from "../file/memoise.js";
import type { Place } from "../project/place.js";
import { importersOf, isOpenToOthers, type ImportingModule } from "../project/programs.js";
import { exportTarget, specifierName } from "../syntax/exported-names.js";
import { mayGiveOn, takesWhole } from "../syntax/exports-in-text.js";
import { propertyName, wrapped, type Node } from "../syntax/nodes.js";
import { childrenOf } from "../syntax/walk.js";
import { moduleExports } from "./module-exports.js";
import { pickedMembers } from "./picked-members.js";
import { GLOBAL, qualifiedNameOf } from "./qualified-name.js";

/** Where an export of a module is used in the rest of the program. */
export interface ImportedReferences {
  /** The expressions that stand for it, and the specifiers by which other modules export it on. */
  readonly places: readonly Place[];
  /** Nobody else can use it: every module that imports it could be read. */
  readonly isComplete: boolean;
}

const NOBODY: ImportedReferences = { places: [], isComplete: true };
/**
 * Whether a module is of interest that names an export, before it is parsed: others are not, unless they may give it on.
 * A constant: what it finds is remembered for it.
 */
export type Interest = (name: string, importer: ImportingModule) => boolean;

const EVERY_USE: Interest = () => true;
/** Modules that are read for uses of one export: what so many say of it, others hardly change. */
const MOST_USERS = 64;

/**
 * Where an export of a module, or a member of one, is used in the rest of the program, through other modules that export
 * it on.
 * Unsound on purpose: of very many modules that import an object, those count that say the name of the member.
 * @param path the name of the export, and the members that lead on from it
 */
export function importedReferences(
  path: readonly string[],
  module: LintedFile,
  interest = EVERY_USE,
): ImportedReferences {
  const known = references(module)(interest);
  const key = path.join(".");
  const found = known.get(key);
  if (found) return found;
  known.set(key, NOBODY);
  const all = find(path, module, interest);
  known.set(key, all);
  return all;
}

const references = memoiseByFile((_module: LintedFile) =>
  memoiseByKey((_interest: Interest) => new Map<string, ImportedReferences>()),
);

function find(path: readonly string[], module: LintedFile, interest: Interest): ImportedReferences {
  const importers = importersOf(module);
  const places: Place[] = [];
  const named: ImportingModule[] = [];
  const whole: ImportingModule[] = [];
  for (const importer of importers ?? []) {
    const { text } = importer;
    if (path[0] === "default" || text.includes(path[0]!)) {
      if (interest(path[0]!, importer) || mayGiveOn(text)) named.push(importer);
    } else if (takesAll(importer)) whole.push(importer);
  }
  const users = named.length > MOST_USERS ? named.filter(({ text }) => mayLeadTo(path, text)) : named;
  let isComplete = importers !== undefined && !isOpenToOthers(module) && users.length <= MOST_USERS;
  for (const { specifiers, open } of [...users.slice(0, MOST_USERS), ...whole]) {
    const file = open();
    if (!file) {
      isComplete = false;
      continue;
    }
    const further = usedIn(file, specifiers, path, interest);
    places.push(...further.places);
    isComplete &&= further.isComplete;
  }
  return { places, isComplete };
}

/** Whether a module that imports an object says the name of a member of it, or may give the object on. */
function mayLeadTo(path: readonly string[], text: string): boolean {
  return path.every((name) => name === "default" || text.includes(name)) || mayGiveOn(text);
}

/** Of a module with many exports it is asked for each. */
const takesAll = memoiseByKey(({ text, specifiers }: ImportingModule): boolean => takesWhole(text, specifiers));

function usedIn(
  file: LintedFile,
  specifiers: ReadonlySet<string>,
  path: readonly string[],
  interest: Interest,
): ImportedReferences {
  const places: Place[] = [];
  let isComplete = true;
  const on = (further: readonly string[]): void => {
    const found = importedReferences(further, file, interest);
    places.push(...found.places);
    isComplete &&= found.isComplete;
  };
  for (const other of namesOfOthers(file)) {
    const rest = specifiers.has(other.module) ? leadsOn(other.path, path) : undefined;
    if (!rest) continue;
    if (rest.length === 0) places.push({ node: other.node, file });
    else places.push(...pickedMembers(other.node, rest, file).map((node) => ({ node, file })));
    for (const exportedAs of exportedFrom(other.node)) {
      const further = [...exportedAs, ...rest];
      if (further.length > 0) on(further);
    }
  }
  for (const statement of file.sourceCode.ast.body) {
    if (statement.type === "ExportAllDeclaration" && specifiers.has(statement.source.value)) {
      if (statement.exported) on([specifierName(statement.exported), ...path]);
      // What a module exports by name hides what its stars would give.
      else if (path[0] !== "default" && !moduleExports(file).named.has(path[0]!)) on(path);
    }
    if (statement.type !== "ExportNamedDeclaration" || !statement.source || !specifiers.has(statement.source.value))
      continue;
    for (const specifier of statement.specifiers) {
      if (specifierName(specifier.local) !== path[0]) continue;
      if (path.length === 1) places.push({ node: specifier, file });
      on([specifierName(specifier.exported), ...path.slice(1)]);
    }
  }
  return { places, isComplete };
}

/**
 * What is left of a path to an export, where an expression stands for a part of it: nothing where it is the export itself.
 * `import api from "./api"` is the whole of a CommonJS module, and `require("./api").default` the default of an ES module.
 */
function leadsOn(part: readonly string[], path: readonly string[]): readonly string[] | undefined {
  const own = part[0] === "default" && path[0] !== "default" ? part.slice(1) : part;
  if (own.length === 0 && path.length === 1 && path[0] === "default") return [];
  return own.length <= path.length && own.every((name, index) => name === path[index])
    ? path.slice(own.length)
    : undefined;
}

/**
 * The paths under which a module exports what an expression of it stands for: an empty one where its members are the
 * exports of the module.
 */
export function exportedFrom(node: Node): readonly (readonly string[])[] {
  const value = wrapped(node);
  const parent = value.parent;
  switch (parent?.type) {
    case "ExportSpecifier":
      return [[specifierName(parent.exported)]];
    case "ExportDefaultDeclaration":
      return [["default"]];
    case "TSExportAssignment":
      return [["default"], []];
    case "AssignmentExpression": {
      const name = parent.right === value ? exportTarget(parent.left) : undefined;
      const own = name === undefined ? [] : name === "default" ? [["default"], []] : [[name]];
      return parent.right === value ? [...own, ...exportedFrom(parent)] : [];
    }
    case "VariableDeclarator":
      return parent.init === value &&
        parent.id.type === "Identifier" &&
        parent.parent.parent.type === "ExportNamedDeclaration"
        ? [[parent.id.name]]
        : [];
    case "Property": {
      const name = parent.value === value ? propertyName(parent) : undefined;
      return name === undefined ? [] : exportedFrom(parent.parent).map((path) => [...path, name]);
    }
    case "SpreadElement":
      return parent.parent.type === "ObjectExpression" ? exportedFrom(parent.parent) : [];
    default:
      return [];
  }
}

interface NameOfOther {
  readonly module: string;
  readonly path: readonly string[];
  readonly node: Node;
}

/** The expressions of a file that stand for modules, their exports and members of these. */
const namesOfOthers = memoiseByFile((file: LintedFile): readonly NameOfOther[] => {
  const found: NameOfOther[] = [];
  const add = (node: Node): void => {
    for (let at: Node = node; ;) {
      const name = qualifiedNameOf(at, file);
      if (!name || name.module === GLOBAL) return;
      found.push({ ...name, node: at });
      const member = wrapped(at).parent;
      if (member?.type !== "MemberExpression" || member.object !== wrapped(at)) return;
      at = member;
    }
  };
  for (const scope of file.sourceCode.scopeManager?.scopes ?? [])
    for (const reference of scope.references) if (reference.isRead()) add(reference.identifier);
  for (const load of loads(file)) add(load);
  return found;
});

/** `require("./a")` and `await import("./a")` themselves, for what is read of them in place. */
function loads(file: LintedFile): readonly Node[] {
  if (!/\b(?:require|import)\s*\(/.test(file.sourceCode.text)) return [];
  const found: Node[] = [];
  const pending: Node[] = [file.sourceCode.ast];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const isRequire =
      node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === "require";
    const isImport = node.type === "AwaitExpression" && node.argument.type === "ImportExpression";
    if (isRequire || isImport) found.push(node);
    pending.push(...childrenOf(node, file));
  }
  return found;
}
