import type { ReuseOption } from "../catalogue/library-schema.js";
import type { LintedFile } from "../file/linted-file.js";
import { catalogueOf } from "../recognition/catalogue-of.js";
import type { ClientConstruction } from "../recognition/client-construction.js";
import { constantOf, optionValue, staticValue, type OptionValue } from "../recognition/option-value.js";
import { exportName, qualifiedNameOf } from "../resolution/qualified-name.js";
import { enclosingFunction, isFunction } from "../syntax/functions.js";
import { propertyName, unwrap, wrapped, type Node } from "../syntax/nodes.js";
import { variableOf, type Variable } from "../syntax/variables.js";

/** A client that is made so that it keeps no connection. */
export interface UnkeptConnections {
  readonly reuse: ReuseOption;
  /** The option: given with the wrong value, or absent. */
  readonly value: Exclude<OptionValue, { readonly is: "unknown" }>;
}

/** Whether a client is made without keeping connections; undefined also when that cannot be told, or when it is right. */
export function unkeptConnections(client: ClientConstruction, file: LintedFile): UnkeptConnections | undefined {
  const { reuse } = client.entry;
  if (!reuse || client.subclass) return undefined;
  const value = valueOfReuse(client, reuse, file);
  if (value.is === "unknown" || !isOff(value, reuse, file)) return undefined;
  return hasReason(client, reuse, file) ? undefined : { reuse, value };
}

function valueOfReuse(client: ClientConstruction, reuse: ReuseOption, file: LintedFile): OptionValue {
  const upToOptions = client.arguments.slice(0, reuse.argument + 1);
  if (upToOptions.some((argument) => argument.type === "SpreadElement")) return { is: "unknown" };
  // An older form takes everything in one object, in the place of the address.
  const address = upToOptions.slice(0, reuse.argument);
  if (address.some((argument) => constantOf(argument, file)?.type === "ObjectExpression")) return { is: "unknown" };
  const options = upToOptions[reuse.argument];
  return options ? optionValue(options, reuse.option, file) : { is: "absent" };
}

function isOff(value: OptionValue, reuse: ReuseOption, file: LintedFile): boolean {
  if (value.is !== "known") return value.is === "absent" && reuse.default === "off";
  const known = staticValue(value.node, file);
  return known !== undefined && !known.value;
}

/** Whether something in the file says that this client is not to keep connections, or gets the option later. */
function hasReason(client: ClientConstruction, reuse: ReuseOption, file: LintedFile): boolean {
  const options = client.arguments[reuse.argument];
  if (options && reuse.unless?.some((option) => optionValue(options, option, file).is !== "absent")) return true;
  const uses = usesOf(client.node, file);
  return uses.some((use) => isSetLater(use, reuse) || isReleasedHere(use, client) || isUpgraded(use, file));
}

/** The expression itself, and every reference to the constant that holds it. */
function usesOf(node: Node, file: LintedFile): readonly Node[] {
  const variable = holder(node, file);
  if (!variable) return [node];
  return variable.references.filter((reference) => reference.isRead()).map((reference) => reference.identifier);
}

function holder(node: Node, file: LintedFile): Variable | undefined {
  const parent = wrapped(node).parent;
  const name =
    parent?.type === "VariableDeclarator"
      ? parent.id
      : parent?.type === "AssignmentExpression"
        ? parent.left
        : undefined;
  return name?.type === "Identifier" ? variableOf(name, file) : undefined;
}

/** `agent.keepAlive = true`, `agent.options.keepAlive = true`, `agent.createConnection = …`. */
function isSetLater(use: Node, reuse: ReuseOption): boolean {
  const members: string[] = [];
  let at = wrapped(use);
  while (at.parent?.type === "MemberExpression" && at.parent.object === at) {
    members.push(propertyName(at.parent) ?? "*");
    at = wrapped(at.parent);
  }
  const assignment = at.parent;
  if (members.length === 0 || assignment?.type !== "AssignmentExpression" || assignment.left !== at) return false;
  const isOption = members.some((member) => member === "*" || member === "options" || member === reuse.option);
  return isOption || isFunction(unwrap(assignment.right));
}

/** Closed in the function that made it: a connection for one use. */
function isReleasedHere(use: Node, client: ClientConstruction): boolean {
  const member = wrapped(use).parent;
  if (member?.type !== "MemberExpression" || member.parent.type !== "CallExpression" || member.parent.callee !== member)
    return false;
  const home = enclosingFunction(client.node);
  const method = propertyName(member);
  return home !== undefined && method !== undefined && (client.entry.ending?.by.includes(method) ?? false);
}

/** Handed, itself or among options, to a client that turns its connection into something else. */
function isUpgraded(use: Node, file: LintedFile): boolean {
  let at = wrapped(use);
  while (
    at.parent &&
    ["Property", "ObjectExpression", "ConditionalExpression", "LogicalExpression"].includes(at.parent.type)
  )
    at = wrapped(at.parent);
  const call = at.parent;
  if ((call?.type !== "NewExpression" && call?.type !== "CallExpression") || call.callee === at) return false;
  const callee = qualifiedNameOf(unwrap(call.callee), file);
  return callee !== undefined && catalogueOf(file).upgrades(callee.module, exportName(callee));
}
