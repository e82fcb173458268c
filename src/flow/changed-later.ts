import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { counterpartOf } from "../project/counterpart.js";
import { isTestFile } from "../recognition/test-file.js";
import { callersOf } from "../resolution/callers.js";
import { globalPath } from "../resolution/qualified-name.js";
import { referencesOfNamed } from "../resolution/program-references.js";
import { classNamed, functionOf, valueOf } from "../resolution/value-of.js";
import { classOf, constructorOf, isClass, type ClassNode } from "../syntax/classes.js";
import { enclosingFunction, isFunction } from "../syntax/functions.js";
import { memberAt, outermostMemberOf } from "../syntax/member-path.js";
import { isWithin, isWriteTarget, memberKey, wrapped, type Node } from "../syntax/nodes.js";
import { nodesOf } from "../syntax/nodes-by-type.js";
import { variableOf, type Variable } from "../syntax/variables.js";

/**
 * Whether functions change what a name is imported from: they assign the variable of its module, or members of the object,
 * the class or the function that it holds. The file that imports it is looked at, the module that it is of, and the others
 * that import it from there. These change it whenever they do: which module loads first is not known.
 */
export function isChangedLater(imported: Variable, use: Node, file: LintedFile): boolean {
  if (isFilledLater(imported, file)) return true;
  const { node, file: home } = valueOf(use, file);
  return home !== file && (isChangedAtHome(node, home, file) || changesItself(node, use, home));
}

/** Whether functions change members of what a file declares, a class, a function or the value of a variable: of that file, or of others. */
export const hasMembersChangedLater = memoiseByNode((declared: Node, file: LintedFile): boolean => {
  const known = counterpartOf(declared, file) ?? { node: declared, file };
  return isChangedAtHome(known.node, known.file, file);
});

/** @param from the file of the use, of which the rest is known */
function isChangedAtHome(value: Node, home: LintedFile, from: LintedFile): boolean {
  const names = namesOf(value, home);
  return (
    names.some((name) => isAssignedLater(name) || isFilledLater(name, home)) ||
    (isClass(value) && ownWrites(value, home).some(({ isStatic }) => isStatic)) ||
    (names.length > 0 && fillersOf(value, home).some((filler) => filler.path !== from.path))
  );
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
const ownWrites = memoiseByNode((owner: ClassNode, file: LintedFile): readonly OwnWrite[] =>
  nodesOf(["AssignmentExpression", "CallExpression"], file).flatMap((node) => {
    const written = node.type === "AssignmentExpression" ? node.left : undefined;
    const member = written?.type === "MemberExpression" ? written : undefined;
    const self = node.type === "CallExpression" && fillsFirst(node, file) ? node.arguments[0] : member?.object;
    if (self?.type !== "ThisExpression") return [];
    const around = classOf(self, file);
    const method = enclosingFunction(self);
    const isLater = method !== undefined && isWithin(method, owner) && method !== constructorOf(owner);
    return around?.node === owner && isLater ? [{ name: member && memberKey(member), isStatic: around.isStatic }] : [];
  }),
);

/** Whether a text may fill what it imports by a name, or gives that another name: what stands left of an assignment in its line. */
function mayFill(name: string, text: string): boolean {
  return name === "default" || !/^\w+$/.test(name) || filling(name).test(text);
}

const fillings = new Map<string, RegExp>();

function filling(name: string): RegExp {
  const known = fillings.get(name);
  if (known) return known;
  const assigned = String.raw`\b${name}\b(?:\s+as\b|[^\n=]*(?:=(?![=>])|\+\+|--))`;
  const pattern = new RegExp(String.raw`${assigned}|\b(?:delete|assign)\b\W*[\w.]*\b${name}\b`);
  fillings.set(name, pattern);
  return pattern;
}

/** The other modules that fill what a module exports. What tests fill, only they see. */
const fillersOf = memoiseByNode((exported: Node, home: LintedFile): readonly LintedFile[] =>
  referencesOfNamed(exported, home, mayFill).places.flatMap(({ node, file }) =>
    isFilled(node, file) && !isTestFile(file) ? [file] : [],
  ),
);

/** Whether a function assigns a variable of the module. */
function isAssignedLater({ references, scope }: Variable): boolean {
  return references.some((one) => one.isWrite() && one.from.variableScope !== scope.variableScope);
}

/** Whether a function assigns, deletes or fills members of what a variable of the module holds. */
function isFilledLater({ references, scope }: Variable, file: LintedFile): boolean {
  return references.some(
    (one) => one.from.variableScope !== scope.variableScope && isFilled(one.identifier as Node, file),
  );
}

/**
 * Whether code assigns, deletes or fills members of an object by a name, an alias of that, the parameter of a helper that it
 * is given to, or the calls of a function that gives it.
 */
function isFilled(name: Node, file: LintedFile, depth = 0): boolean {
  const member = outermostMemberOf(name);
  if (member) return isWriteTarget(member);
  const value = wrapped(name);
  const { parent } = value;
  if (parent?.type === "VariableDeclarator" && parent.init === value) return isFilledBy(parent.id, file, depth);
  if (parent?.type === "ReturnStatement" || parent?.type === "ArrowFunctionExpression") {
    const giver = depth < MOST_NAMES ? enclosingFunction(value) : undefined;
    const calls = giver ? callersOf(giver, file).calls : [];
    return calls.some((call) => isFilled(call.node, call.file, depth + 1));
  }
  if (parent?.type !== "CallExpression") return false;
  const index = parent.arguments.indexOf(value as never);
  if (index === 0 && fillsFirst(parent, file)) return true;
  const helper = index < 0 ? undefined : functionOf(parent.callee, file);
  const parameter = helper?.node.params[index];
  return parameter !== undefined && isFilledBy(parameter, helper!.file, depth);
}

/** Aliases of aliases, and helpers of helpers, are looked into so far. */
const MOST_NAMES = 2;

function isFilledBy(binding: Node, file: LintedFile, depth: number): boolean {
  const variable = binding.type === "Identifier" && depth < MOST_NAMES ? variableOf(binding, file) : undefined;
  return (variable?.references ?? []).some(
    (one) => one.init !== true && isFilled(one.identifier as Node, file, depth + 1),
  );
}

/** The values that code writes to members of what a variable holds. */
export function filledWith({ references }: Variable, file: LintedFile): readonly Node[] {
  return references.flatMap(({ identifier }) => {
    const target = outermostMemberOf(identifier as Node) ?? wrapped(identifier as Node);
    const { parent } = target;
    if (parent?.type === "AssignmentExpression" && parent.left === target)
      return target.type === "MemberExpression" ? [parent.right] : [];
    const isTarget = parent?.type === "CallExpression" && parent.arguments[0] === target && fillsFirst(parent, file);
    return isTarget ? parent.arguments.slice(1) : [];
  });
}

/** Functions of the language that write to what they are given first. */
const FILLING: ReadonlySet<string | undefined> = new Set([
  "Object.assign",
  "Object.defineProperties",
  "Object.defineProperty",
  "Object.setPrototypeOf",
  "Reflect.defineProperty",
  "Reflect.deleteProperty",
  "Reflect.set",
]);

function fillsFirst(call: TSESTree.CallExpression, file: LintedFile): boolean {
  return FILLING.has(globalPath(call.callee, file));
}
