/**
 * Where a function is used in the rest of the program: by its exports, as a member of an object or a class that is
 * exported, or as a method of objects of its class.
 *
 * Invariants: answers are places in other files, each once; without a program there are none, and whether others can
 * use the function is not known.
 * Unsound on purpose: a method is used where the class, or a type that it implements, is known of the object; what is
 * called on objects of no known type is not taken for it.
 */
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByFile, memoiseByNode } from "../file/memoise.js";
import type { Place } from "../project/place.js";
import { counterpartOf } from "../project/counterpart.js";
import { importersOf, type ImportingModule } from "../project/programs.js";
import { isClass, type ClassNode } from "../syntax/classes.js";
import type { FunctionNode } from "../syntax/functions.js";
import { ANY_MEMBER, memberAt } from "../syntax/member-path.js";
import { membersNamed } from "../syntax/members-by-name.js";
import { memberKey, type Node } from "../syntax/nodes.js";
import { boundVariable, methodOf, type Method } from "./call-graph.js";
import { exportedFrom, importedReferences, type ImportedReferences, type Interest } from "./imported-references.js";
import { isOfType, typesOfObject } from "./receiver-classes.js";
import { inheritedMember } from "./value-of.js";

/** Modules that are looked through for calls of a method: all that import its class, directly or by others. */
const MOST_IMPORTERS = 1000;
const NOBODY: ImportedReferences = { places: [], isComplete: true };

/** Where a function is used in other files of the program; undefined without a program. */
export const programReferences = memoiseByNode((fn: FunctionNode, file: LintedFile): ImportedReferences | undefined => {
  const known = counterpartOf(fn, file);
  if (!known) return undefined;
  return known.file === file ? find(fn, file) : programReferences(known.node, known.file);
}, NOBODY);

function find(fn: FunctionNode, file: LintedFile): ImportedReferences {
  const method = methodOf(fn);
  if (!method) return referencesOfNamed(fn, file);
  if (method.isPrivate || method.name === undefined) return NOBODY;
  const { owner } = method;
  if (method.isConstructor) return referencesOfNamed(owner, file);
  const ofOwner = (): ImportedReferences => referencesOfNamed(owner, file);
  if (!isClass(owner)) return membersOf(ofOwner(), [method.name, ANY_MEMBER]);
  if (method.isStatic) return membersOf(ofOwner(), [method.name]);
  return methodReferences(fn, { ...method, owner }, file);
}

/** Where a function, a class or an object that has a name is used in other files, through its exports: in those of interest. */
export function referencesOfNamed(declared: Node, file: LintedFile, interest?: Interest): ImportedReferences {
  const paths = new Map(exportPathsOf(declared, file).map((path) => [path.join("."), path]));
  const all = [...paths.values()].map((path) => importedReferences(path, file, interest));
  return { places: all.flatMap(({ places }) => places), isComplete: all.every(({ isComplete }) => isComplete) };
}

/** The paths under which a file exports what it declares or writes. */
function exportPathsOf(declared: Node, file: LintedFile): readonly (readonly string[])[] {
  const variable = boundVariable(declared, file);
  const uses = variable?.references.flatMap(({ identifier }) => exportedFrom(identifier as Node)) ?? [];
  return [...uses, ...exportedFrom(declared), ...exportedDeclaration(declared)].filter((path) => path.length > 0);
}

function exportedDeclaration(declared: Node): readonly (readonly string[])[] {
  const parent = declared.parent;
  if (parent?.type === "ExportNamedDeclaration" && "id" in declared && declared.id?.type === "Identifier")
    return [[declared.id.name]];
  // `export const POST = withAdmin(async () => …)`: the name stands for the wrapped function.
  if (parent?.type === "CallExpression" && parent.callee !== declared)
    return [...exportedFrom(parent), ...exportedDeclaration(parent)];
  return [];
}

/** The members of those names of all places, where these are objects or classes. */
function membersOf({ places, isComplete }: ImportedReferences, names: readonly string[]): ImportedReferences {
  return {
    places: places.flatMap(({ node, file }) => {
      const member = memberAt(node);
      return member && names.includes(memberKey(member) ?? ANY_MEMBER) ? [{ node: member, file }] : [];
    }),
    isComplete,
  };
}

/**
 * Where other files name a member of a class's objects; a private one, too, which they reach by `files["s3"]` or past a
 * type: `(files as any).s3`.
 * @returns undefined without a program, or where too many modules import the class to know
 */
export function memberReferences(name: string, owner: ClassNode, file: LintedFile): readonly Place[] | undefined {
  const known = counterpartOf(owner, file);
  // Modules that import each other lead back to the file itself.
  const modules = known && modulesWith(name, known.file)?.filter((module) => module !== known.file);
  return modules?.flatMap((module) =>
    membersNamed(name, module).flatMap((member) =>
      typesOfObject(member.object, module).some((type) => isOfType(known!, type))
        ? [{ node: member, file: module }]
        : [],
    ),
  );
}

/** `service.send()` of an object of the class, in the modules that its file gets to. */
function methodReferences(
  fn: FunctionNode,
  method: Method & { readonly owner: ClassNode },
  file: LintedFile,
): ImportedReferences {
  const { name, owner } = method;
  const places: Place[] = [];
  const modules = modulesWith(`.${name}`, file);
  let isComplete = modules !== undefined;
  for (const module of modules ?? []) {
    for (const member of membersNamed(name!, module)) {
      const types = typesOfObject(member.object, module);
      if (types.length === 0) isComplete = false;
      if (types.some((type) => isMethodOf(fn, { node: owner, file }, type, name!)))
        places.push({ node: member, file: module });
    }
  }
  return { places, isComplete };
}

/** Whether a method of that name of an object of a type is the function: it is declared there, inherited, or may be by a subclass. */
function isMethodOf(fn: FunctionNode, owner: Place<ClassNode>, type: Place, name: string): boolean {
  if (isOfType(owner, type)) return true;
  const { node, file } = type;
  return isClass(node) && inheritedMember({ node, file }, name)?.node === fn;
}

/** The modules that import a file, directly or by others, and whose text has a word in it; undefined where these are too many to know. */
function modulesWith(word: string, file: LintedFile): readonly LintedFile[] | undefined {
  return allImporters(file)?.flatMap(({ text, open }) => (text.includes(word) ? (open() ?? []) : []));
}

/** The modules that import a file, directly or by others. */
const allImporters = memoiseByFile((file: LintedFile): readonly ImportingModule[] | undefined => {
  const found = new Map<string, ImportingModule>();
  const pending = [importersOf(file)];
  while (pending.length > 0) {
    const importers = pending.pop();
    if (!importers) return undefined;
    for (const module of importers) {
      if (found.has(module.path)) continue;
      found.set(module.path, module);
      if (found.size > MOST_IMPORTERS) return undefined;
      pending.push(module.importers());
    }
  }
  return [...found.values()];
});
