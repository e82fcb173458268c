/**
 * What an expression stands for, in whatever file of the program that is made.
 *
 * Invariants: a step leads to a definition and never to a use, and more than {@link MOST_STEPS} are not taken, so that
 * modules which import each other end; without a program the answer is that of the file alone.
 * Unsound on purpose: an export is what its module declares, whatever another module assigns to it.
 */
import type { TSESTree } from "@typescript-eslint/utils";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import type { Place } from "../project/place.js";
import { moduleAt } from "../project/programs.js";
import { isClass, membersOf, type ClassNode } from "../syntax/classes.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { literalProperty, memberKey, unwrap, type Node } from "../syntax/nodes.js";
import { resolve, variableOf } from "../syntax/variables.js";
import { localFunction } from "./local-function.js";
import { modulesBehind } from "./export-all.js";
import { moduleExports } from "./module-exports.js";
import { GLOBAL, qualifiedNameOf, type QualifiedName } from "./qualified-name.js";

/** Modules and members on the way to a definition: real ones are four or five. */
const MOST_STEPS = 12;

/** What an expression stands for: itself, or what it names, through aliases, imports and exports. A module stands as its `Program`. */
export const valueOf: (node: Node, file: LintedFile) => Place = memoiseByNode((node: Node, file: LintedFile): Place =>
  follow({ node, file }, MOST_STEPS),
);

function follow(place: Place, steps: number): Place {
  const { file } = place;
  const node = definitionOf(resolve(place.node, file), file);
  if (steps === 0) return { node, file };
  const name = qualifiedNameOf(node, file);
  if (name && name.module !== GLOBAL) return exported(name.module, name.path, file, steps - 1) ?? { node, file };
  if (node.type !== "MemberExpression") return { node, file };
  const key = memberKey(node);
  const object = key === undefined ? undefined : follow({ node: node.object, file }, steps - 1);
  return (object && memberOf(object, key!, steps - 1)) ?? { node, file };
}

/** The declaration that a name stands for, where it declares a function or a class; of a type its declared name. */
function definitionOf(node: Node, file: LintedFile): Node {
  const variable = node.type === "Identifier" ? variableOf(node, file) : undefined;
  const definition = variable?.defs.length === 1 ? variable.defs[0] : undefined;
  if (definition?.type === "Type") return definition.name as Node;
  return definition?.type === "FunctionName" || definition?.type === "ClassName" ? (definition.node as Node) : node;
}

/** What a module of the program exports by a path of names. */
function exported(specifier: string, path: readonly string[], from: LintedFile, steps: number): Place | undefined {
  const module = moduleAt(specifier, from);
  return module && membersOfModule(module, path, steps);
}

function membersOfModule(module: LintedFile, path: readonly string[], steps: number): Place | undefined {
  let at: Place | undefined = { node: module.sourceCode.ast, file: module };
  for (const [index, name] of path.entries()) {
    at = at && (memberOf(at, name, steps) ?? (index === 0 && name === "default" ? at : undefined));
  }
  return at?.node.type === "Program" ? (wholeOf(at.file, steps) ?? at) : at;
}

/** What a CommonJS module is as a whole: `module.exports = class { … }`. That of an ES module is its namespace. */
function wholeOf(module: LintedFile, steps: number): Place | undefined {
  const isEsModule = module.sourceCode.ast.body.some(({ type }) => type.startsWith("Export"));
  const whole = isEsModule ? undefined : moduleExports(module).named.get("default");
  return whole?.is === "own" ? follow({ node: whole.node, file: module }, steps - 1) : undefined;
}

/** What a member of a module, an object or a class is. */
function memberOf({ node, file }: Place, name: string, steps: number): Place | undefined {
  switch (node.type) {
    case "Program":
      return exportOf(file, name, steps);
    case "ObjectExpression": {
      const property = literalProperty(node, name);
      return property && follow({ node: property.value, file }, steps);
    }
    case "ClassDeclaration":
    case "ClassExpression":
      return memberOfClass(node, name, true, file);
    case "NewExpression": {
      const owner = follow({ node: node.callee, file }, steps);
      return isClass(owner.node) ? memberOfObject({ node: owner.node, file: owner.file }, name, steps) : undefined;
    }
    default:
      return undefined;
  }
}

/** An export of a module by its name: its own, or that of a module whose exports it gives as its own. */
function exportOf(module: LintedFile, name: string, steps: number): Place | undefined {
  if (steps <= 0) return undefined;
  const { named } = moduleExports(module);
  const found = named.get(name);
  if (found?.is === "own") return follow({ node: found.node, file: module }, steps - 1);
  if (found?.is === "other") return exported(found.specifier, found.path, module, steps - 1);
  if (name === "default") return undefined;
  for (const specifier of modulesBehind(name, module)) {
    const inner = moduleAt(specifier, module);
    const place = inner && exportOf(inner, name, steps - 1);
    if (place) return place;
  }
  return undefined;
}

function memberOfClass(owner: ClassNode, name: string, isStatic: boolean, file: LintedFile): Place | undefined {
  const member = membersOf(owner, name).find((one) => one.static === isStatic && "value" in one && one.value);
  return member?.value ? { node: unwrap(member.value), file } : undefined;
}

/** A member of the objects of a class: its own, or one that it inherits. */
function memberOfObject({ node, file }: Place<ClassNode>, name: string, steps: number): Place | undefined {
  const own = memberOfClass(node, name, false, file);
  if (own || !node.superClass || steps <= 0) return own;
  const parent = follow({ node: node.superClass, file }, steps - 1);
  return isClass(parent.node) ? memberOfObject({ node: parent.node, file: parent.file }, name, steps - 1) : undefined;
}

/** The class that an expression names, in whatever file. */
export function classNamed(expression: Node, file: LintedFile): Place<ClassNode> | undefined {
  const { node, file: home } = valueOf(expression, file);
  return isClass(node) ? { node, file: home } : undefined;
}

/** The function that an expression is or names, in whatever file: a declaration, a constant, a member of an object or a class. */
export function functionOf(expression: Node, file: LintedFile): Place<FunctionNode> | undefined {
  const own = localFunction(expression, file);
  if (own) return { node: own, file };
  const { node, file: home } = valueOf(expression, file);
  return isFunction(node) ? { node, file: home } : undefined;
}

/** What an export of a module of the program stands for, by the name that a file has for it. */
export function namedPlace({ module, path }: QualifiedName, from: LintedFile): Place | undefined {
  return module === GLOBAL ? undefined : exported(module, path, from, MOST_STEPS);
}

/** A member of the objects of a class: its own, or one that it inherits from a class of the program. */
export function inheritedMember(owner: Place<ClassNode>, name: string): Place | undefined {
  return memberOfObject(owner, name, MOST_STEPS);
}

/** The class of the object that an expression makes: `new Service()`, in whatever file the class and the expression stand. */
export function classOfMade(expression: Node, file: LintedFile): Place<ClassNode> | undefined {
  const { node, file: home } = valueOf(expression, file);
  return node.type === "NewExpression" ? classNamed((node as TSESTree.NewExpression).callee, home) : undefined;
}
