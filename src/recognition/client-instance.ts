import type { TSESTree } from "@typescript-eslint/utils";
import type { ClientEntry, Library } from "../catalogue/library-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { clientConstruction, type ClientConstruction } from "./client-construction.js";
import { membersNamed } from "../syntax/members-by-name.js";
import { injectedClient } from "./injected-client.js";
import { exportName, type QualifiedName } from "../resolution/qualified-name.js";
import { childrenOf } from "../syntax/walk.js";
import { classOf, membersOf, type ClassNode } from "../syntax/classes.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { isNothing, isWithin, literalProperty, memberKey, outward, unwrap, type Node } from "../syntax/nodes.js";
import { onlyValue, variableOf, type Variable } from "../syntax/variables.js";

/** What holds a client, which decides how long it lives. */
export type ClientHolder =
  /** The module: an export of the library itself, a variable at module level, a static field. */
  | { readonly kind: "module" }
  /** A field of the objects of a class. */
  | { readonly kind: "object"; readonly owner: ClassNode }
  /** A variable of a function, or nothing at all. */
  | { readonly kind: "function"; readonly owner: FunctionNode };

/** The client that an expression stands for. */
export interface ClientInstance {
  readonly library: Library;
  /** What is known of it: the entry of its class, or for the instance that a library itself exports what holds for that. */
  readonly facts: Pick<ClientEntry, "state" | "ending">;
  /** What made it. Absent for the instances that libraries and other files of the project export. */
  readonly construction: ClientConstruction | undefined;
  /** The export that it is, where the file imports it, or that its type is, where it is injected. */
  readonly imported: QualifiedName | undefined;
  /** A container made it, for all who ask for its type. */
  readonly injected?: true;
  readonly holder: ClientHolder;
  /** The variables and fields that hold it, by the nodes that name them where they are declared or assigned. */
  readonly writes: readonly Node[];
}

const MAX_DEPTH = 6;

/** The client that an expression stands for: through variables, fields, memoising functions and aliases. */
export const clientInstance = memoiseByNode((node: Node, file: LintedFile): ClientInstance | undefined =>
  find(node, file, 0),
);

/** Whether two expressions stand for one client. */
export function isSameClient(one: ClientInstance, other: ClientInstance): boolean {
  return (
    one.library === other.library &&
    one.construction?.node === other.construction?.node &&
    one.imported?.module === other.imported?.module
  );
}

/** Where a client comes from, for messages: "`axios.create()`, line 3". */
export function madeWhere({ construction, imported, injected }: ClientInstance): string {
  if (injected && imported) return `the injected \`${exportName(imported)}\``;
  if (construction) return `\`${construction.name}\`, line ${construction.node.loc.start.line}`;
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
      return ofVariable(expression, file, depth);
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
  return { library, facts: entry, construction, imported: undefined, holder: around(node), writes: [] };
}

/** What holds a value that stands at a place: the function around it, the object whose field it is, or the module. */
function around(node: Node): ClientHolder {
  for (const at of outward(node.parent ?? node)) {
    if (isFunction(at)) return { kind: "function", owner: at };
    if (at.type === "PropertyDefinition" && !at.static) return { kind: "object", owner: at.parent.parent };
  }
  return { kind: "module" };
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
    holder: longer(made.holder, holderOf(variable)),
    writes: [...made.writes, ...writes.map((write) => write.identifier as Node)],
  };
}

/** Of what made a client and the variable that names it, the one that holds it for longer. */
function longer(made: ClientHolder, named: ClientHolder): ClientHolder {
  if (made.kind !== "function") return made;
  return named.kind === "function" && isWithin(named.owner, made.owner) ? made : named;
}

function holderOf(variable: Variable): ClientHolder {
  const block = variable.scope.variableScope.block as Node;
  return isFunction(block) ? { kind: "function", owner: block } : { kind: "module" };
}

/** One of two values is remembered, or given from outside, and the other made instead: they are clients of one kind. */
function either(one: Node, other: Node, file: LintedFile, depth: number): ClientInstance | undefined {
  return find(one, file, depth + 1) ?? find(other, file, depth + 1);
}

/** One client from all values that a place is given, those that empty it aside. */
function ofValues(values: readonly (Node | undefined)[], file: LintedFile, depth: number): ClientInstance | undefined {
  let found: ClientInstance | undefined;
  for (const value of values) {
    if (!value || isNothing(unwrap(value))) continue;
    const client = find(value, file, depth + 1);
    if (!client || (found && found.library !== client.library)) return undefined;
    found ??= client;
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

/** What a function of this file returns, where that is a client. */
function ofFunction(call: TSESTree.CallExpression, file: LintedFile, depth: number): ClientInstance | undefined {
  const callee = unwrap(call.callee);
  const variable = callee.type === "Identifier" ? variableOf(callee, file) : undefined;
  const definition = variable?.defs[0];
  const value = definition?.type === "FunctionName" ? (definition.node as Node) : variable && onlyValue(variable);
  if (!isFunction(value)) return undefined;
  const client = ofValues(returned(value, file), file, depth);
  if (!client) return undefined;
  const isFresh = client.holder.kind === "function" && client.holder.owner === value;
  return isFresh ? { ...client, holder: around(call) } : client;
}

function returned(fn: FunctionNode, file: LintedFile): readonly Node[] {
  if (fn.body.type !== "BlockStatement") return [fn.body];
  const values: Node[] = [];
  const visit = (node: Node): void => {
    if (node.type === "ReturnStatement" && node.argument) values.push(node.argument);
    if (isFunction(node)) return;
    for (const child of childrenOf(node, file)) visit(child);
  };
  visit(fn.body);
  return values;
}

/** `this.client` of an object, `Service.client` of a class, `clients.api` of a literal. */
function ofField(member: TSESTree.MemberExpression, file: LintedFile, depth: number): ClientInstance | undefined {
  const name = memberKey(member);
  const owner = name === undefined ? undefined : classOf(member.object, file);
  if (name === undefined) return undefined;
  if (!owner) return ofLiteral(member.object, name, file, depth);
  const values: Node[] = [];
  const writes: Node[] = [];
  for (const field of membersOf(owner.node, name)) {
    if (field.type !== "PropertyDefinition" || field.static !== owner.isStatic) continue;
    writes.push(field);
    if (field.value) values.push(field.value);
  }
  for (const written of membersNamed(name, file)) {
    const assignment = written.parent;
    if (assignment?.type !== "AssignmentExpression" || assignment.left !== written) continue;
    const target = classOf(written.object, file);
    if (target?.node !== owner.node || target.isStatic !== owner.isStatic) continue;
    writes.push(written);
    values.push(assignment.right);
  }
  if (values.length === 0) return ofInjection(member, file);
  const made = ofValues(values, file, depth);
  if (!made) return undefined;
  const holder: ClientHolder = owner.isStatic ? { kind: "module" } : { kind: "object", owner: owner.node };
  return { ...made, holder: made.holder.kind === "module" ? made.holder : holder, writes: [...made.writes, ...writes] };
}

function ofLiteral(object: Node, name: string, file: LintedFile, depth: number): ClientInstance | undefined {
  const variable = object.type === "Identifier" ? variableOf(object, file) : undefined;
  const value = variable && onlyValue(variable);
  const literal = value && unwrap(value);
  const property = literal?.type === "ObjectExpression" ? literalProperty(literal, name) : undefined;
  const made = property && find(property.value, file, depth + 1);
  return variable && made && { ...made, holder: longer(made.holder, holderOf(variable)) };
}
