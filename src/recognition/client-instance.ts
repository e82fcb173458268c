import type { TSESTree } from "@typescript-eslint/utils";
import type { ClientEntry, Library } from "../catalogue/library-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { isSamePlace } from "../project/counterpart.js";
import type { Place } from "../project/place.js";
import { placeWords } from "../project/place-words.js";
import { fieldWrites } from "../resolution/field-writes.js";
import { exportName, GLOBAL, qualifiedNameOf, type QualifiedName } from "../resolution/qualified-name.js";
import { typesOfObject } from "../resolution/receiver-classes.js";
import { classNamed, functionOf, namedPlace } from "../resolution/value-of.js";
import { isClass, classOf, type ClassNode, type ClassSide } from "../syntax/classes.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import {
  isNothing,
  isWithin,
  literalProperty,
  memberKey,
  outward,
  unwrap,
  wrapped,
  type Node,
} from "../syntax/nodes.js";
import { returnedValues } from "../syntax/returned-values.js";
import { onlyValue, variableOf, type Variable } from "../syntax/variables.js";
import { catalogueOf } from "./catalogue-of.js";
import { mayGiveClients } from "./telling-modules.js";
import { clientConstruction, type ClientConstruction } from "./client-construction.js";
import { injectedClient } from "./injected-client.js";
import { isModuleScope } from "./top-level.js";

/** What holds a client, which decides how long it lives. */
export type ClientHolder =
  /** The module: an export of the library itself, a variable at module level, a static field. */
  | { readonly kind: "module" }
  /** The top level of a component, which makes its own each time it runs. */
  | { readonly kind: "component" }
  /** A field of the objects of a class. */
  | { readonly kind: "object"; readonly owner: Place<ClassNode> }
  /** A variable of a function, or nothing at all. */
  | { readonly kind: "function"; readonly owner: Place<FunctionNode> };

/** The client that an expression stands for. */
export interface ClientInstance {
  readonly library: Library;
  /** What is known of it: the entry of its class, or for the instance that a library itself exports what holds for that. */
  readonly facts: Pick<ClientEntry, "state" | "ending">;
  /** What made it, in whatever file. Absent for the instances that libraries export, and where that is not known. */
  readonly construction: ClientConstruction | undefined;
  /** The export that it is, where the file imports it, or that its type is, where it is injected. */
  readonly imported: QualifiedName | undefined;
  /** A container made it, for all who ask for its type. */
  readonly injected?: true;
  readonly holder: ClientHolder;
  /** The variables and fields that hold it, by the nodes that name them where they are declared or assigned. */
  readonly writes: readonly Place[];
}

const MAX_DEPTH = 6;

/** The client that an expression stands for: through variables, fields, memoising functions, aliases, and imports of these. */
export const clientInstance = memoiseByNode((node: Node, file: LintedFile): ClientInstance | undefined =>
  find(node, file, 0),
);

/** Whether two expressions stand for one client. */
export function isSameClient(one: ClientInstance, other: ClientInstance): boolean {
  if (one.library !== other.library) return false;
  return one.construction && other.construction
    ? isSamePlace(one.construction, other.construction)
    : one.construction === other.construction && one.imported?.module === other.imported?.module;
}

/** Where a client comes from, in the words of a file: "`axios.create()`, line 3", or "lib/api.ts:3" in another. */
export function madeWhere({ construction, imported, injected }: ClientInstance, file: LintedFile): string {
  if (injected && imported) return `the injected \`${exportName(imported)}\``;
  if (construction) return `\`${construction.name}\`, ${placeWords(construction, file)}`;
  return `the one that \`${imported?.module}\` exports`;
}

function find(node: Node, file: LintedFile, depth: number): ClientInstance | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const expression = unwrap(node);
  switch (expression.type) {
    case "NewExpression":
      return ofConstruction(expression, file);
    case "CallExpression":
      return ofConstruction(expression, file) ?? ofFunction(expression, file, depth);
    case "AwaitExpression":
      return find(expression.argument, file, depth + 1);
    case "AssignmentExpression":
      return find(expression.left, file, depth + 1);
    case "LogicalExpression":
      return expression.operator === "&&" ? undefined : either(expression.left, expression.right, file, depth);
    case "ConditionalExpression":
      return either(expression.consequent, expression.alternate, file, depth);
    case "Identifier":
      return ofImport(expression, file, depth) ?? ofVariable(expression, file, depth);
    case "MemberExpression":
      return ofField(expression, file, depth);
    default:
      return undefined;
  }
}

function ofConstruction(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  file: LintedFile,
): ClientInstance | undefined {
  const construction = clientConstruction(node, file);
  if (!construction) return undefined;
  const { library, entry } = construction;
  return { library, facts: entry, construction, imported: undefined, holder: around(node, file), writes: [] };
}

/** What holds a value that stands at a place: the function around it, the object whose field it is, or the module. */
function around(node: Node, file: LintedFile): ClientHolder {
  for (const at of outward(node.parent ?? node)) {
    if (isFunction(at)) return { kind: "function", owner: { node: at, file } };
    if (at.type === "PropertyDefinition" && !at.static)
      return { kind: "object", owner: { node: at.parent.parent, file } };
  }
  return topLevelOf(file);
}

function topLevelOf(file: LintedFile): ClientHolder {
  return { kind: isModuleScope(file) ? "module" : "component" };
}

/** What an import stands for, in the module of the program that exports it. */
function ofImport(node: Node, file: LintedFile, depth: number): ClientInstance | undefined {
  const name = qualifiedNameOf(node, file);
  if (!name || name.module === GLOBAL || catalogueOf(file).librariesOf(name.module).length > 0) return undefined;
  if (!mayGiveClients(name.module, file)) return undefined;
  const named = namedPlace(name, file);
  return named && find(nameOfValue(named.node), named.file, depth + 1);
}

/** What a variable is given after it was declared lives as long as the variable. */
function nameOfValue(value: Node): Node {
  const assignment = wrapped(value).parent;
  const isGiven = assignment?.type === "AssignmentExpression" && assignment.right === wrapped(value);
  return isGiven && assignment.left.type === "Identifier" ? assignment.left : value;
}

function ofVariable(identifier: TSESTree.Identifier, file: LintedFile, depth: number): ClientInstance | undefined {
  const variable = variableOf(identifier, file);
  if (variable?.defs[0]?.type === "Parameter") return ofInjection(identifier, file);
  if (!variable || variable.defs[0]?.type !== "Variable") return undefined;
  const writes = variable.references.filter((reference) => reference.isWrite());
  if (writes.some((write) => isDestructuring(write.identifier))) return undefined;
  const made = ofValues(
    writes.map((write) => write.writeExpr as Node | undefined),
    file,
    depth,
  );
  if (!made) return undefined;
  return {
    ...made,
    holder: longer(made.holder, holderOf(variable, file)),
    writes: [...made.writes, ...writes.map((write) => ({ node: write.identifier as Node, file }))],
  };
}

/** Of what made a client and the variable that names it, the one that holds it for longer. */
function longer(made: ClientHolder, named: ClientHolder): ClientHolder {
  if (made.kind !== "function") return made;
  if (named.kind !== "function" || named.owner.file !== made.owner.file) return named;
  return isWithin(named.owner.node, made.owner.node) ? made : named;
}

function holderOf(variable: Variable, file: LintedFile): ClientHolder {
  const block = variable.scope.variableScope.block as Node;
  return isFunction(block) ? { kind: "function", owner: { node: block, file } } : topLevelOf(file);
}

/**
 * One of two values is remembered, or given from outside, and the other made instead: they are clients of one kind. Where
 * either is of a function's own, so may be what is closed.
 */
function either(one: Node, other: Node, file: LintedFile, depth: number): ClientInstance | undefined {
  const found = [one, other].flatMap((value) => find(value, file, depth + 1) ?? []);
  return found.find(({ holder }) => holder.kind === "function") ?? found[0];
}

/** One client from all values that a place is given. */
function ofValues(values: readonly (Node | undefined)[], file: LintedFile, depth: number): ClientInstance | undefined {
  return clientsOf(values, file, depth)[0];
}

/** The clients that all values of a place are, those that empty it aside; none where one is something else. */
function clientsOf(values: readonly (Node | undefined)[], file: LintedFile, depth: number): readonly ClientInstance[] {
  const found: ClientInstance[] = [];
  for (const value of values) {
    if (!value || isNothing(unwrap(value))) continue;
    const client = find(value, file, depth + 1);
    if (!client || (found[0] && found[0].library !== client.library)) return [];
    found.push(client);
  }
  return found;
}

/** What a container gives to a constructor or a field. */
function ofInjection(
  node: TSESTree.Identifier | TSESTree.MemberExpression,
  file: LintedFile,
): ClientInstance | undefined {
  const found = injectedClient(node, file);
  if (!found) return undefined;
  const { library, entry, type } = found;
  return {
    library,
    facts: entry,
    construction: undefined,
    imported: type,
    injected: true,
    holder: { kind: "module" },
    writes: [],
  };
}

function isDestructuring(identifier: Node): boolean {
  const parent = identifier.parent;
  return parent?.type === "Property" || parent?.type === "ArrayPattern" || parent?.type === "RestElement";
}

/** What a function returns, where that is a client: one that it remembers, or a new one, which its caller holds. */
function ofFunction(call: TSESTree.CallExpression, file: LintedFile, depth: number): ClientInstance | undefined {
  const fn = functionOf(call.callee, file);
  if (!fn) return undefined;
  const clients = clientsOf(returnedValues(fn.node, fn.file), fn.file, depth);
  const fresh = clients.find(({ holder }) => holder.kind === "function" && holder.owner.node === fn.node);
  return fresh ? { ...fresh, holder: around(call, file) } : clients[0];
}

/** `this.client` of an object, `service.client` of another, `Service.client` of a class, `clients.api` of a literal. */
function ofField(member: TSESTree.MemberExpression, file: LintedFile, depth: number): ClientInstance | undefined {
  const name = memberKey(member);
  if (name === undefined) return undefined;
  const owner = ownerOf(member.object, file);
  if (!owner) return ofImport(member, file, depth) ?? ofLiteral(member.object, name, file, depth);
  const writes = fieldWrites(name, owner, owner.file);
  const values = writes.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return ofInjection(member, file);
  const made = ofValues(values, owner.file, depth);
  if (!made) return undefined;
  const holder: ClientHolder = owner.isStatic ? { kind: "module" } : { kind: "object", owner };
  return {
    ...made,
    holder: made.holder.kind === "module" ? made.holder : holder,
    writes: [...made.writes, ...writes.map(({ node }) => ({ node, file: owner.file }))],
  };
}

/** The class that an expression names, or is an object of, in whatever file. */
function ownerOf(object: Node, file: LintedFile): (ClassSide & Place<ClassNode>) | undefined {
  const own = classOf(object, file);
  if (own) return { ...own, file };
  const named = classNamed(object, file);
  if (named) return { ...named, isStatic: true };
  const [type, ...others] = typesOfObject(object, file);
  return type && others.length === 0 && isClass(type.node)
    ? { node: type.node, file: type.file, isStatic: false }
    : undefined;
}

function ofLiteral(object: Node, name: string, file: LintedFile, depth: number): ClientInstance | undefined {
  const variable = object.type === "Identifier" ? variableOf(object, file) : undefined;
  const value = variable && onlyValue(variable);
  const literal = value && unwrap(value);
  const property = literal?.type === "ObjectExpression" ? literalProperty(literal, name) : undefined;
  const made = property && find(property.value, file, depth + 1);
  return variable && made && { ...made, holder: longer(made.holder, holderOf(variable, file)) };
}
