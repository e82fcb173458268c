/**
 * Where a client ends up that a construction makes: there, or where the factories that return it are called.
 *
 * Invariants: a factory is entered once on the way to a place, so that recursive ones end; a place says what the source
 * shows and not whether it is a mistake.
 * Unsound on purpose: what a factory returns inside an object is followed as whatever of that object is used; calls from
 * other files are not seen, and stand as one open place where there are no others.
 */
import { entryPointOf } from "../execution/entry-points.js";
import { functionExecution } from "../execution/execution-context.js";
import { isOnlyWhenMissing } from "../execution/run-once/missing-value.js";
import { replacesMemory } from "../execution/run-once/remembered-value.js";
import type { LintedFile } from "../file/linted-file.js";
import { escapeOf, escapeOfHeld } from "../flow/escape.js";
import type { Escape } from "../flow/escape-state.js";
import { functionFacts } from "../resolution/call-graph.js";
import { enclosingFunction, isFunction, type FunctionNode } from "../syntax/functions.js";
import { memberPath } from "../syntax/member-path.js";
import type { CallOrNew, Node } from "../syntax/nodes.js";
import { variableOf } from "../syntax/variables.js";

/** The factories between a construction and a place. */
interface Route {
  /** The arguments that each is called with. */
  readonly given: ReadonlyMap<FunctionNode, readonly Node[]>;
  /** Their names, the one with the construction first. */
  readonly makers: readonly string[];
}

/** What becomes of a client at a place. */
export type Outcome =
  | { readonly is: "kept" }
  | { readonly is: "dropped"; readonly escape: Escape }
  /** Only other files call the factory. */
  | { readonly is: "returned"; readonly by: FunctionNode };

/** A place where a client ends up: its construction, or the call of a factory that makes it. */
export interface ClientPlace extends Route {
  readonly node: CallOrNew;
  readonly outcome: Outcome;
}

/** The places where the client ends up that a construction makes; none where that cannot be told. */
export function placesOf(construction: CallOrNew, file: LintedFile): readonly ClientPlace[] {
  return placesFrom(construction, { given: new Map(), makers: [] }, false, file);
}

/** @param isHeld the client is a member of what the node makes */
function placesFrom(node: CallOrNew, route: Route, isHeld: boolean, file: LintedFile): readonly ClientPlace[] {
  const kept: ClientPlace = { ...route, node, outcome: { is: "kept" } };
  if (isOnlyWhenMissing(node, file) || replacesMemory(node, file)) return [kept];
  const escape = isHeld ? escapeOfHeld(node, file) : escapeOf(node, file);
  if (escape.state === "returned") return placesOfCallers(node, route, escape, file);
  return [isDropped(escape, file) ? { ...kept, outcome: { is: "dropped", escape } } : kept];
}

/** A factory's clients live as long as its callers let them. */
function placesOfCallers(node: CallOrNew, route: Route, escape: Escape, file: LintedFile): readonly ClientPlace[] {
  const maker = enclosingFunction(node);
  if (!maker || route.given.has(maker) || entryPointOf(maker, file)?.runs === "once") return [];
  const { name, calls, referenced, visibility } = functionFacts(maker, file);
  if (name === undefined || referenced) return [];
  if (calls.length === 0 && visibility === "exported")
    return [{ ...route, node, outcome: { is: "returned", by: maker } }];
  const makers = [...route.makers, name];
  const isHeld = escape.points.some(({ state, path }) => state === "returned" && path.length > 0);
  return calls.flatMap((call) =>
    placesFrom(call, { given: new Map([...route.given, [maker, call.arguments]]), makers }, isHeld, file),
  );
}

/** Whether a client is gone when its function ends. One that hangs on the request itself is gone with the request. */
function isDropped({ state, points }: Escape, file: LintedFile): boolean {
  if (state === "dropped" || state === "passed") return true;
  return state === "kept" && points.every((point) => point.state !== "kept" || isOnRequest(point.node, file));
}

/** `ctx.db = client`, where `ctx` is a parameter of a function that runs per request. */
function isOnRequest(assignment: Node, file: LintedFile): boolean {
  if (assignment.type !== "AssignmentExpression") return false;
  const { root } = memberPath(assignment.left);
  const definition = root.type === "Identifier" ? variableOf(root, file)?.defs[0] : undefined;
  const owner = definition?.type === "Parameter" ? (definition.node as Node) : undefined;
  return isFunction(owner) && functionExecution(owner, file).frequency === "perRequest";
}
