import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { counterpartOf } from "../project/counterpart.js";
import type { ImportingModule } from "../project/programs.js";
import { isTestFile } from "../recognition/test-file.js";
import { isExportedOn } from "../resolution/instances.js";
import { referencesOfNamed } from "../resolution/program-references.js";
import { classNamed, valueOf } from "../resolution/value-of.js";
import { classOf, constructorOf, isClass, type ClassNode } from "../syntax/classes.js";
import { enclosingFunction, isFunction } from "../syntax/functions.js";
import { memberAt } from "../syntax/member-path.js";
import { isWithin, memberKey, type Node } from "../syntax/nodes.js";
import { nodesOf } from "../syntax/nodes-by-type.js";
import { variableOf, type Variable } from "../syntax/variables.js";
import { objectUse, worstOf, writesFirst, type ObjectUse } from "./object-use.js";

/**
 * What functions do with what a name is imported from: they assign the variable of its module, or write to members of the
 * object, the class or the function that it holds, or hand it to code that may. The file that imports it is looked at, the
 * module that it is of, and the others that import it from there. These do so whenever they do: which module loads first
 * is not known.
 */
export function useOfImported(imported: Variable, use: Node, file: LintedFile): ObjectUse {
  const here = useInFunctions(imported, file);
  const { node, file: home } = valueOf(use, file);
  if (home === file) return here;
  return worstOf([here, useAtHome(node, home, file), changesItself(node, use, home) ? "writes" : "reads"]);
}

/** What functions do with what a file declares, a class, a function or the value of a variable: those of that file, or of others. */
export const useOfDeclared: (declared: Node, file: LintedFile) => ObjectUse = memoiseByNode(
  (declared: Node, file: LintedFile): ObjectUse => {
    const known = counterpartOf(declared, file) ?? { node: declared, file };
    return useAtHome(known.node, known.file, file);
  },
  "reads",
);

/** @param from the file of the use, of which the rest is known */
function useAtHome(value: Node, home: LintedFile, from: LintedFile): ObjectUse {
  const names = namesOf(value, home);
  const isWritten =
    names.some(isAssignedLater) || (isClass(value) && ownWrites(value, home).some((one) => one.isStatic));
  if (isWritten) return "writes";
  const others = names.length > 0 ? usersOf(value, home).filter(({ file }) => file.path !== from.path) : [];
  return worstOf([...names.map((name) => useInFunctions(name, home)), ...others.map(({ use }) => use)]);
}

/** The variables that hold a value of a module: of a class that of its surroundings, and its own one inside. */
function namesOf(value: Node, home: LintedFile): readonly Variable[] {
  const holder = value.parent?.type === "VariableDeclarator" ? value.parent.id : value;
  const held = holder.type === "Identifier" ? variableOf(holder, home) : undefined;
  if (held) return [held];
  const isDeclared = isClass(value) || isFunction(value);
  return isDeclared
    ? ((home.sourceCode.getDeclaredVariables?.(value) ?? []) as readonly Variable[]).filter(({ defs }) =>
        defs.some(({ node }) => node === value),
      )
    : [];
}

/**
 * Whether methods of an object that a class of the program makes assign what a use reads of it: a member, or any where the
 * use is the object itself.
 */
export function changesItself(made: Node, use: Node, file: LintedFile): boolean {
  const owner = made.type === "NewExpression" ? classNamed(made.callee, file) : undefined;
  const member = memberAt(use);
  const read = member && memberKey(member);
  const written = owner ? ownWrites(owner.node, owner.file) : [];
  return written.some(({ name, isStatic }) => !isStatic && (read === undefined || name === undefined || name === read));
}

/** A member of `this` that a method writes: undefined for any. */
interface OwnWrite {
  readonly name: string | undefined;
  readonly isStatic: boolean;
}

/** The members of `this` that methods of a class write, besides its constructor. */
export const ownWrites = memoiseByNode((owner: ClassNode, file: LintedFile): readonly OwnWrite[] =>
  nodesOf(["AssignmentExpression", "CallExpression"], file).flatMap((node) => {
    const written = node.type === "AssignmentExpression" ? node.left : undefined;
    const member = written?.type === "MemberExpression" ? written : undefined;
    const self = node.type === "CallExpression" && writesFirst(node, file) ? node.arguments[0] : member?.object;
    if (self?.type !== "ThisExpression") return [];
    const around = classOf(self, file);
    const method = enclosingFunction(self);
    const isLater = method !== undefined && isWithin(method, owner) && method !== constructorOf(owner);
    return around?.node === owner && isLater ? [{ name: member && memberKey(member), isStatic: around.isStatic }] : [];
  }),
);

/** Whether a module may do more with what it imports by a name than read members of it, or gives it another name. */
function mayDoMore(name: string, { text, glance }: ImportingModule): boolean {
  const file = glance();
  if (file && isTestFile(file)) return false;
  if (name === "default" || !/^\w+$/.test(name)) return true;
  return (text.match(mentioning(name))?.length ?? 0) > 1 || text.search(writing(name)) >= 0;
}

/** By a name: itself where no member of it is read, which the import is as well. */
const mentioning = patterns((name) => String.raw`(?<![\w$./-])${name}(?![\w$-]|\s*\??\.)`);

/** By a name: it, or a member of it, left of an assignment in its line, or deleted, or given another name. */
const writing = patterns(
  (name) => String.raw`\b${name}\b(?:\s+as\b|[^\n=]*(?:=(?![=>])|\+\+|--))|\bdelete\b\W*[\w.]*\b${name}\b`,
);

/** Patterns that differ in a name, each made once. */
function patterns(source: (name: string) => string): (name: string) => RegExp {
  const known = new Map<string, RegExp>();
  return (name) => {
    const pattern = known.get(name) ?? new RegExp(source(name), "g");
    known.set(name, pattern);
    return pattern;
  };
}

/** What another module does with an object. */
interface User {
  readonly file: LintedFile;
  readonly use: ObjectUse;
}

/**
 * What other modules do with what a module exports: what they write, and what their functions hand on. What tests do, only
 * they see.
 */
const usersOf = memoiseByNode((exported: Node, home: LintedFile): readonly User[] =>
  referencesOfNamed(exported, home, mayDoMore).places.flatMap(({ node, file }) => {
    const use = isTestFile(file) || isExportedOn(node) ? "reads" : objectUse(node, file);
    return use === "writes" || (use === "hands" && enclosingFunction(node)) ? [{ file, use }] : [];
  }),
);

/** Whether a function assigns a variable of the module. */
function isAssignedLater({ references, scope }: Variable): boolean {
  return references.some((one) => one.isWrite() && one.from.variableScope !== scope.variableScope);
}

/** What functions do with what a variable of the module holds. */
function useInFunctions({ references, scope }: Variable, file: LintedFile): ObjectUse {
  return worstOf(
    references.flatMap((one) =>
      one.from.variableScope === scope.variableScope ? [] : [objectUse(one.identifier as Node, file)],
    ),
  );
}
