import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByKey } from "../file/memoise.js";
import type { Place } from "../project/place.js";
import { importersOf, isOpenToOthers } from "../project/programs.js";
import { exportTarget } from "../syntax/exported-names.js";
import { propertyName, wrapped, type Node } from "../syntax/nodes.js";
import { childrenOf } from "../syntax/walk.js";
import { GLOBAL, qualifiedNameOf } from "./qualified-name.js";

/** Where an export of a module is used in the rest of the program. */
export interface ImportedReferences {
  /** The expressions that stand for it, and the specifiers by which other modules export it on. */
  readonly places: readonly Place[];
  /** Nobody else can use it: every module that imports it could be read. */
  readonly isComplete: boolean;
}

const NOBODY: ImportedReferences = { places: [], isComplete: true };

/** Where an export of a module is used in the rest of the program, through other modules that export it on. */
export function importedReferences(name: string, module: LintedFile): ImportedReferences {
  const known = references(module);
  const found = known.get(name);
  if (found) return found;
  known.set(name, NOBODY);
  const all = find(name, module);
  known.set(name, all);
  return all;
}

const references = memoiseByKey((_module: LintedFile) => new Map<string, ImportedReferences>());

function find(name: string, module: LintedFile): ImportedReferences {
  const importers = importersOf(module);
  const places: Place[] = [];
  let isComplete = importers !== undefined && !isOpenToOthers(module);
  for (const { specifiers, text, open } of importers ?? []) {
    if (!mayName(name, text)) continue;
    const file = open();
    if (!file) {
      isComplete = false;
      continue;
    }
    const further = usedIn(file, specifiers, name);
    places.push(...further.places);
    isComplete &&= further.isComplete;
  }
  return { places, isComplete };
}

/** Whether a text can use an export of that name: one look, before the module is parsed. */
function mayName(name: string, text: string): boolean {
  return (
    name === "default" || text.includes(name) || /\bexport\s*\*|\.\.\.\s*require\b|exports\s*=\s*require\b/.test(text)
  );
}

function usedIn(file: LintedFile, specifiers: ReadonlySet<string>, name: string): ImportedReferences {
  const places: Place[] = [];
  let isComplete = true;
  const on = (exportedAs: string): void => {
    const further = importedReferences(exportedAs, file);
    places.push(...further.places);
    isComplete &&= further.isComplete;
  };
  for (const { module, path, node } of namesOfOthers(file)) {
    const isIt = specifiers.has(module) && (path.length === 1 ? path[0] === name : isInterop(path, name));
    if (!isIt) continue;
    places.push({ node, file });
    for (const exportedAs of exportedFrom(node)) on(exportedAs);
  }
  for (const statement of file.sourceCode.ast.body) {
    if (statement.type === "ExportAllDeclaration" && specifiers.has(statement.source.value)) {
      if (!statement.exported && name !== "default") on(name);
    }
    if (statement.type !== "ExportNamedDeclaration" || !statement.source || !specifiers.has(statement.source.value))
      continue;
    for (const specifier of statement.specifiers) {
      if (nameOf(specifier.local) !== name) continue;
      places.push({ node: specifier, file });
      on(nameOf(specifier.exported));
    }
  }
  return { places, isComplete };
}

/** `import api from "./api"` is the whole of a CommonJS module, and `require("./api").default` the default of an ES module. */
function isInterop(path: readonly string[], name: string): boolean {
  if (path.length === 0) return name === "default";
  return path.length === 2 && path[0] === "default" && path[1] === name;
}

function nameOf(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === "Identifier" ? node.name : node.value;
}

/** The names under which a module exports what an expression of it stands for. */
export function exportedFrom(node: Node): readonly string[] {
  const value = wrapped(node);
  const parent = value.parent;
  switch (parent?.type) {
    case "ExportSpecifier":
      return [nameOf(parent.exported)];
    case "ExportDefaultDeclaration":
    case "TSExportAssignment":
      return ["default"];
    case "AssignmentExpression": {
      const name = parent.right === value ? exportTarget(parent.left) : undefined;
      return name === undefined ? [] : [name, ...exportedFrom(parent)];
    }
    case "VariableDeclarator":
      return parent.init === value &&
        parent.id.type === "Identifier" &&
        parent.parent.parent.type === "ExportNamedDeclaration"
        ? [parent.id.name]
        : [];
    case "Property": {
      const whole = parent.value === value ? exportedFrom(parent.parent) : [];
      const name = propertyName(parent);
      return whole.includes("default") && name !== undefined ? [name] : [];
    }
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
const namesOfOthers = memoiseByKey((file: LintedFile): readonly NameOfOther[] => {
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
    for (const reference of scope.references)
      if (reference.isRead() && reference.identifier.type === "Identifier") add(reference.identifier);
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
