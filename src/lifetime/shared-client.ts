import { PROCESS_ENDINGS } from "../catalogue/vocabulary/shutdown.js";
import { isSameClient, type ClientInstance } from "../recognition/client-instance.js";
import { clientMember } from "../recognition/client-member.js";
import { membersNamed } from "../syntax/members-by-name.js";
import { qualifiedNameOf } from "../resolution/qualified-name.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import { entryPointOf } from "../execution/entry-points.js";
import { executionOf, functionExecution, type Because } from "../execution/execution-context.js";
import { isGuarded } from "../execution/run-once/guards.js";
import { runtimeAt } from "../execution/program-runtime.js";
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
  if (!because || isRegisteredOn(because, client) || runtimeAt(node, file) === "browser") return undefined;
  return lifetimeOf(client, node, because, file) === "outlives" ? because : undefined;
}

/** Why a place runs per request: by its function, or by the function around the loop or callback that it stands in. */
export function requestRunOf(node: Node, file: LintedFile, depth = 0): Because | undefined {
  const fn = enclosingFunction(node);
  const execution = fn && functionExecution(fn, file);
  if (!execution || !("because" in execution) || depth > 5) return undefined;
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
  if (holder.kind === "object") return objectLifetime(holder.owner, file);
  return closureLifetime(holder.owner, use, because, file);
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
      isGuarded(write, writer) ||
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
