import { PROCESS_ENDINGS } from "../catalogue/vocabulary/shutdown.js";
import { isSameClient, type ClientInstance } from "../recognition/client-instance.js";
import { clientMember } from "../recognition/client-member.js";
import { membersNamed } from "../syntax/members-by-name.js";
import { instancesOf } from "../resolution/instances.js";
import { qualifiedNameOf } from "../resolution/qualified-name.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { entryPointOf } from "../execution/entry-points.js";
import { executionOf, functionExecution, type Because } from "../execution/execution-context.js";
import { isGuarded } from "../execution/run-once/guards.js";
import { runtimeAt } from "../execution/program-runtime.js";
import { runtimeOf } from "../execution/runtime.js";
import { topLevelExecution } from "../execution/top-level.js";
import { constructorOf, isConstructor, type ClassNode } from "../syntax/classes.js";
import { enclosingFunction, isFunction, type FunctionNode } from "../syntax/functions.js";
import { isWithin, outward, type Node } from "../syntax/nodes.js";

type Lifetime = "outlives" | "ends" | "unknown";

/**
 * Why a place in the code runs per request with a client that outlives the request. Undefined when it does
 * not, or when that cannot be told.
 */
export function sharedInRequest(node: Node, client: ClientInstance, file: LintedFile): Because | undefined {
  const because = requestRunOf(node, file);
  if (!because || isRegisteredOn(because, client)) return undefined;
  return lifetimeOf(client, node, because, file) === "outlives" && runtimeAt(node, file) === "node"
    ? because
    : undefined;
}

/** Why a place runs per request: by its function, or by the function around the loop or callback that it stands in. */
export function requestRunOf(node: Node, file: LintedFile, depth = 0): Because | undefined {
  const fn = enclosingFunction(node);
  const execution = fn ? functionExecution(fn, file) : topLevelExecution(file);
  if (!("because" in execution) || depth > 5) return undefined;
  if (execution.frequency === "perRequest") return execution.because;
  const { because } = execution;
  return execution.frequency === "perIteration" ? requestRunOf(because.node, because.file, depth + 1) : undefined;
}

/** `client.on("error", () => client.close())`: the client's own listener speaks for nobody's request. */
function isRegisteredOn({ node: registration, file }: Because, client: ClientInstance): boolean {
  if (registration.type !== "CallExpression" || registration.callee.type !== "MemberExpression") return false;
  const receiver = clientMember(registration.callee.object, file)?.client;
  return receiver !== undefined && isSameClient(receiver, client);
}

function lifetimeOf(client: ClientInstance, use: Node, because: Because, file: LintedFile): Lifetime {
  if (client.construction && !isKept(client, use, file)) return "unknown";
  const { holder } = client;
  if (holder.kind === "module") return "outlives";
  if (holder.kind === "component") return "ends";
  if (holder.kind === "object") return objectLifetime(holder.owner.node, holder.owner.file);
  // What a function of another file holds, and neither its module nor its caller does, is not followed.
  return holder.owner.file === file ? closureLifetime(holder.owner.node, use, because, file) : "unknown";
}

/** A client that a function holds outlives the functions inside it that run more often than it does. */
function closureLifetime(owner: FunctionNode, use: Node, because: Because, file: LintedFile): Lifetime {
  const inner = enclosingFunction(use);
  if (!inner || inner === owner || !isWithin(use, owner)) return "ends";
  const outer = functionExecution(owner, file).frequency;
  if (outer === "perRequest" || outer === "perIteration") return "ends";
  return outer === "once" || (because.file === file && isWithin(because.node, owner) && because.node !== owner)
    ? "outlives"
    : "unknown";
}

/** How long the objects of a class live: as long as the process when a host makes them, or start-up code does. */
const objectLifetime = memoiseByNode((owner: ClassNode, file: LintedFile): Lifetime => {
  const { calls, others } = instancesOf({ node: owner, file });
  const made = calls.flatMap(({ node, file: home }) => (isAside(home) ? [] : [executionOf(node, home).frequency]));
  const constructor = constructorOf(owner);
  const constructed = constructor && functionExecution(constructor, file).frequency;
  if (constructed === "perRequest" || made.includes("perRequest") || made.includes("perIteration")) return "ends";
  if (constructor && entryPointOf(constructor, file)?.runs === "once") return "outlives";
  const isMadeOnce = made.length > 0 && made.every((frequency) => frequency === "once");
  return (isMadeOnce && others !== "unknown") || isServed(owner, file) ? "outlives" : "unknown";
}, "unknown");

/** What tests and scripts make says nothing of what serves requests. */
function isAside(file: LintedFile): boolean {
  const runtime = runtimeOf(file);
  return runtime === "test" || runtime === "script";
}

/** Whether a host calls a method of a class for its requests, on an object that it made for all of them. */
function isServed(owner: ClassNode, file: LintedFile): boolean {
  return owner.body.body.some((member) => {
    const entry = member.type === "MethodDefinition" && isFunction(member.value) && entryPointOf(member.value, file);
    return entry && entry.runs === "perRequest" && (entry.evidence === "import" || entry.evidence === "type");
  });
}

/**
 * Whether the place that holds a client is given one once: at module level, in a constructor, or behind a
 * guard. A place that every run gives a new client holds the client of that run.
 */
function isKept(client: ClientInstance, use: Node, file: LintedFile): boolean {
  return client.writes.every(({ node: write, file: home }) => {
    const writer = enclosingFunction(write);
    if (!writer || isDeclaration(write) || isConstructor(writer) || isGuarded(write, writer)) return true;
    const isOfUse = home === file && isWithin(use, writer);
    return !isOfUse && executionOf(write, home).frequency === "once";
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
