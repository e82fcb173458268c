import type { TSESTree } from "@typescript-eslint/utils";
import { PROCESS_ENDINGS } from "../catalogue/vocabulary/shutdown.js";
import { isSameClient, type ClientInstance } from "../recognition/client-instance.js";
import { clientMember } from "../recognition/client-member.js";
import { membersNamed } from "../syntax/members-by-name.js";
import { qualifiedNameOf } from "../resolution/qualified-name.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { entryPointOf } from "../execution/entry-points.js";
import { executionOf, functionExecution, type Because } from "../execution/execution-context.js";
import { runtimeAt } from "../execution/runtime.js";
import { childrenOf } from "../syntax/walk.js";
import { constructorOf, isConstructor, type ClassNode } from "../syntax/classes.js";
import { enclosingFunction, isFunction, type FunctionNode } from "../syntax/functions.js";
import { isWithin, outward, type Node } from "../syntax/nodes.js";
import { variableOf } from "../syntax/variables.js";

type Lifetime = "outlives" | "ends" | "unknown";

/**
 * Why a place in the code runs per request with a client that outlives the request. Undefined when it does
 * not, or when that cannot be told.
 */
export function sharedInRequest(node: Node, client: ClientInstance, file: LintedFile): Because | undefined {
  const because = requestRunOf(node, file);
  if (!because || isRegisteredOn(because.node, client, file) || runtimeAt(node, file) === "browser") return undefined;
  return lifetimeOf(client, node, because, file) === "outlives" ? because : undefined;
}

/** Why a place runs per request: by its function, or by the function around the loop or callback that it stands in. */
export function requestRunOf(node: Node, file: LintedFile, depth = 0): Because | undefined {
  const fn = enclosingFunction(node);
  const execution = fn && functionExecution(fn, file);
  if (!execution || !("because" in execution) || depth > 5) return undefined;
  if (execution.frequency === "perRequest") return execution.because;
  return execution.frequency === "perIteration" ? requestRunOf(execution.because.node, file, depth + 1) : undefined;
}

/** `client.on("error", () => client.close())`: the client's own listener speaks for nobody's request. */
function isRegisteredOn(registration: Node, client: ClientInstance, file: LintedFile): boolean {
  if (registration.type !== "CallExpression" || registration.callee.type !== "MemberExpression") return false;
  const receiver = clientMember(registration.callee.object, file)?.client;
  return receiver !== undefined && isSameClient(receiver, client);
}

function lifetimeOf(client: ClientInstance, use: Node, because: Because, file: LintedFile): Lifetime {
  if (client.construction && !isKept(client, use, file)) return "unknown";
  const { holder } = client;
  if (holder.kind === "module") return "outlives";
  if (holder.kind === "object") return objectLifetime(holder.owner, file);
  return closureLifetime(holder.owner, use, because, file);
}

/** A client that a function holds outlives the functions inside it that run more often than it does. */
function closureLifetime(owner: FunctionNode, use: Node, because: Because, file: LintedFile): Lifetime {
  const inner = enclosingFunction(use);
  if (!inner || inner === owner || !isWithin(use, owner)) return "ends";
  const outer = functionExecution(owner, file).frequency;
  if (outer === "perRequest" || outer === "perIteration") return "ends";
  return outer === "once" || (isWithin(because.node, owner) && because.node !== owner) ? "outlives" : "unknown";
}

/** How long the objects of a class live: as long as the process when a host makes them, or start-up code does. */
const objectLifetime = memoiseByNode((owner: ClassNode, file: LintedFile): Lifetime => {
  const made = constructionsOf(owner, file).map((node) => executionOf(node, file).frequency);
  const methods = owner.body.body.flatMap((member) =>
    member.type === "MethodDefinition" && isFunction(member.value) ? [member] : [],
  );
  const constructor = constructorOf(owner);
  const constructed = constructor && functionExecution(constructor, file).frequency;
  if (constructed === "perRequest" || made.includes("perRequest") || made.includes("perIteration")) return "ends";
  if (constructed === "once" || (made.length > 0 && made.every((frequency) => frequency === "once"))) return "outlives";
  const isServed = methods.some(({ value }) => {
    const entry = isFunction(value) ? entryPointOf(value, file) : undefined;
    return entry?.runs === "perRequest" && (entry.evidence === "import" || entry.evidence === "type");
  });
  return isServed ? "outlives" : "unknown";
}, "unknown");

function constructionsOf(owner: ClassNode, file: LintedFile): readonly Node[] {
  const variable = owner.id && variableOf(owner.id, file);
  const references = variable?.references ?? [];
  return references.flatMap(({ identifier }) =>
    identifier.parent.type === "NewExpression" && identifier.parent.callee === identifier ? [identifier.parent] : [],
  );
}

/**
 * Whether the place that holds a client is given one once: at module level, in a constructor, or behind a
 * guard. A place that every run gives a new client holds the client of that run.
 */
function isKept(client: ClientInstance, use: Node, file: LintedFile): boolean {
  return client.writes.every((write) => {
    const writer = enclosingFunction(write);
    const isDeclared = !writer || isDeclaration(write) || isConstructor(writer);
    return (
      isDeclared ||
      guardsOf(write, writer).length > 0 ||
      (executionOf(write, file).frequency === "once" && !isWithin(use, writer))
    );
  });
}

function isDeclaration(write: Node): boolean {
  return (
    write.type === "PropertyDefinition" || (write.parent?.type === "VariableDeclarator" && write.parent.id === write)
  );
}

/** Whether the code around a place, or its entry point, is there to end the process. */
export function endsProcess(node: Node, { isEnding }: Because, file: LintedFile): boolean {
  const outermost = [...outward(node)].findLast(isFunction);
  const exits = PROCESS_ENDINGS.flatMap((name) => membersNamed(name, file));
  const isExit = (member: Node) => qualifiedNameOf(member, file)?.path[0] === "process";
  return isEnding === true || exits.some((member) => outermost && isWithin(member, outermost) && isExit(member));
}

/** Whether a place runs once for all requests: behind a condition on something that remembers. */
export function isSetOnce(node: Node, file: LintedFile): boolean {
  const fn = enclosingFunction(node);
  return fn !== undefined && guardsOf(node, fn).some((test) => remembers(test, fn, file));
}

/** Whether a condition asks the object, a client, or a variable outside the function that can change. */
function remembers(test: Node, fn: FunctionNode, file: LintedFile): boolean {
  if (test.type === "ThisExpression") return true;
  if (test.type === "MemberExpression" && clientMember(test, file)) return true;
  if (test.type === "Identifier") {
    const variable = variableOf(test, file);
    const definition = variable?.defs[0];
    if (!variable || definition?.type !== "Variable" || isWithin(definition.name as Node, fn)) return false;
    const made = definition.node.init?.type;
    return (
      made === "NewExpression" ||
      made === "ObjectExpression" ||
      variable.references.some((write) => write.isWrite() && !write.init)
    );
  }
  return childrenOf(test, file).some((child) => remembers(child, fn, file));
}

/** The conditions inside a function under which a place is reached: those around it, and earlier ways out. */
export function guardsOf(node: Node, within: FunctionNode): readonly Node[] {
  const tests: Node[] = [];
  let child = node;
  for (const at of outward(node)) {
    if (at === within) break;
    if ((at.type === "IfStatement" || at.type === "ConditionalExpression") && at.test !== child) tests.push(at.test);
    if (at.type === "LogicalExpression" && at.right === child) tests.push(at.left);
    if (at.type === "AssignmentExpression" && (at.operator === "??=" || at.operator === "||=")) tests.push(at.left);
    if (at.type === "SwitchCase") tests.push((at.parent as TSESTree.SwitchStatement).discriminant);
    if (at.type === "BlockStatement") tests.push(...at.body.slice(0, at.body.indexOf(child as never)).flatMap(wayOut));
    child = at;
  }
  return tests;
}

function wayOut(statement: Node): readonly Node[] {
  if (statement.type !== "IfStatement") return [];
  const { consequent } = statement;
  const last = consequent.type === "BlockStatement" ? consequent.body.at(-1) : consequent;
  return last?.type === "ReturnStatement" || last?.type === "ThrowStatement" ? [statement.test] : [];
}
