import type { TSESTree } from "@typescript-eslint/utils";
import type { EveryRequest, ReuseSwitch, ServerEntry, ServerResponse } from "../catalogue/reuse-schema.js";
import { isConditional } from "../syntax/conditional.js";
import type { LintedFile } from "../file/linted-file.js";
import { calleeNames } from "../resolution/callee-names.js";
import { catalogueOf } from "../recognition/catalogue-of.js";
import { connectionClose, setsConnectionClose } from "./header-value.js";
import { staticValue } from "../recognition/option-value.js";
import { isOnPickedPort, isShutdown } from "./purpose.js";
import { exportName, qualifiedNameOf } from "../resolution/qualified-name.js";
import { receiverOrigin } from "../resolution/receiver-origin.js";
import { functionOf, isOffValue, switchedOff, type Closer } from "./reuse-switch.js";
import { enclosingFunction, type FunctionNode } from "../syntax/functions.js";
import { propertyName, unwrap, type CallOrNew, type Node } from "../syntax/nodes.js";
import { variableOf } from "../syntax/variables.js";

/** What a call that makes a server, or registers a function on one, does to the connections of its clients. */
export function closedByServer(call: CallOrNew, file: LintedFile): readonly Closer[] {
  const made = serverMadeBy(call, file);
  if (made) {
    if (isOnPickedPort(call, file)) return [];
    const handlers = made.handlers?.flatMap((index) => call.arguments[index] ?? []) ?? [];
    return [
      ...closedByOptions(call, made, file),
      ...handlers.flatMap((handler) => closedByHandler(handler, made, file)),
    ];
  }
  const registration = registrationOf(call, file);
  if (!registration || isShutdown(call, file)) return [];
  return closedByHandler(registration.handler, registration.server, file, registration.how);
}

/** A property of a server, or of a module, that an assignment switches off for every request. */
export function closedByAssignment(node: TSESTree.AssignmentExpression, file: LintedFile): Closer | undefined {
  const target = node.left;
  if (target.type !== "MemberExpression" || node.operator !== "=") return undefined;
  const known = settingOf(target, file);
  if (!known || !isOffValue(node.right, known.off, file)) return undefined;
  return isShutdown(node, file) || isConditional(node) ? undefined : { node, known };
}

/** The switch that a member is: `server.keepAliveTimeout`, `http.globalAgent.keepAlive`. */
function settingOf(member: TSESTree.MemberExpression, file: LintedFile): ReuseSwitch | undefined {
  const name = qualifiedNameOf(member, file);
  if (name) return catalogueOf(file).setting(name.module, exportName(name));
  const property = propertyName(member);
  return serverBehind(member.object, file)?.properties?.find(({ option }) => option === property);
}

function serverMadeBy(call: CallOrNew, file: LintedFile): ServerEntry | undefined {
  return calleeNames(call, file)
    .map(({ module, name }) => catalogueOf(file).server(module, name)?.entry)
    .find((entry) => entry !== undefined);
}

function closedByOptions(call: CallOrNew, { options }: ServerEntry, file: LintedFile): readonly Closer[] {
  const given = options && call.arguments[options.argument];
  if (!given || given.type === "SpreadElement") return [];
  return switchedOff(given, options.switches, file).map(({ known, value }) => ({
    node: value.property ?? value.node,
    known,
  }));
}

/** The server that an expression is: made by an export, by a method of such a server that gives Node's own, or by type. */
function serverBehind(expression: Node, file: LintedFile): ServerEntry | undefined {
  const { how, names, through } = receiverOrigin(expression, file);
  if (how !== "made" && how !== "type") return undefined;
  for (const name of names) {
    const entry = catalogueOf(file).server(name.module, exportName(name))?.entry;
    if (entry && through.every((method) => entry.gives?.includes(method))) return entry;
  }
  return undefined;
}

interface Registration {
  readonly server: ServerEntry;
  readonly handler: Node;
  readonly how: EveryRequest;
}

function registrationOf(call: CallOrNew, file: LintedFile): Registration | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== "MemberExpression") return undefined;
  const method = propertyName(callee);
  const server = serverBehind(callee.object, file);
  const [first, second] = call.arguments;
  for (const how of server?.everyRequest ?? []) {
    if (how.method !== method || !first) continue;
    const isEvent = how.event !== undefined && staticValue(first, file)?.value === how.event;
    const handler = how.event === undefined ? first : isEvent ? second : undefined;
    if (server && handler) return { server, handler, how };
  }
  return undefined;
}

function closedByHandler(
  handler: Node,
  { response }: ServerEntry,
  file: LintedFile,
  how?: EveryRequest,
): readonly Closer[] {
  const fn = functionOf(handler, file);
  const parameter = response && fn?.params[response.parameter];
  if (!fn || parameter?.type !== "Identifier") return [];
  if (how?.failuresFrom !== undefined && fn.params.length >= how.failuresFrom) return [];
  const references = variableOf(parameter, file)?.references ?? [];
  return references.flatMap(({ identifier }) => {
    const member = identifier.parent;
    if (member?.type !== "MemberExpression" || member.object !== identifier) return [];
    return isEveryTime(member, fn) ? closedByMember(member, response!, file) : [];
  });
}

function closedByMember(
  member: TSESTree.MemberExpression,
  response: ServerResponse,
  file: LintedFile,
): readonly Closer[] {
  const name = propertyName(member);
  const use = member.parent;
  if (name === undefined) return [];
  if (use.type === "AssignmentExpression" && use.left === member) {
    const known = response.properties?.find(({ option }) => option === name);
    return known && isOffValue(use.right, known.off, file) ? [{ node: use, known }] : [];
  }
  if (use.type !== "CallExpression" || use.callee !== member) return [];
  if (response.headerMethods.includes(name)) return setsConnectionClose(use.arguments, file) ? [{ node: use }] : [];
  const headers = name === response.headMethod && use.arguments.length > 1 ? use.arguments.at(-1)! : undefined;
  const closing = headers && connectionClose(headers, file);
  return closing ? [{ node: closing.element ?? use }] : [];
}

/** Whether a node runs whenever its function does: no condition around it, and no way out before it. */
function isEveryTime(node: Node, fn: FunctionNode): boolean {
  if (enclosingFunction(node) !== fn || isConditional(node)) return false;
  if (fn.body?.type !== "BlockStatement") return true;
  const before = fn.body.body.filter((statement) => statement.range[1] <= node.range[0]);
  return before.every((statement) => STRAIGHT.has(statement.type));
}

const STRAIGHT = new Set<string>(["ExpressionStatement", "VariableDeclaration", "FunctionDeclaration"]);
