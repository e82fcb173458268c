/**
 * Where a client ends up that a construction makes: there, where the factories that return it are called, or where the
 * objects are made that keep it, in whatever files.
 *
 * Invariants: a factory is entered once on the way to a place, so that recursive ones end; a place says what the source
 * shows and not whether it is a mistake.
 * Unsound on purpose: what a factory returns inside an object is followed as whatever of that object is used; a factory
 * that nothing is seen to call stands as one open place.
 */
import { entryPointOf } from "../execution/entry-points.js";
import { functionExecution, type Step } from "../execution/execution-context.js";
import { isOnlyWhenMissing } from "../execution/run-once/missing-value.js";
import { replacesMemory } from "../execution/run-once/remembered-value.js";
import { runtimeOf } from "../execution/runtime.js";
import type { LintedFile } from "../file/linted-file.js";
import { escapeOf, escapeOfHeld } from "../flow/escape.js";
import type { Escape, EscapePoint } from "../flow/escape-state.js";
import type { Place, Places } from "../project/place.js";
import { callersOf, instancesOf } from "../resolution/callers.js";
import { classAround, constructorOf, type ClassNode } from "../syntax/classes.js";
import { enclosingFunction, isFunction, type FunctionNode } from "../syntax/functions.js";
import { memberPath } from "../syntax/member-path.js";
import type { CallOrNew, Node } from "../syntax/nodes.js";
import { variableOf } from "../syntax/variables.js";

/** The factories and classes between a construction and a place. */
interface Route {
  /** The arguments that each is called with. */
  readonly given: ReadonlyMap<FunctionNode, Places>;
  /** The calls that enter them, the one with the construction first. */
  readonly makers: readonly Step[];
  /** The client is a member of what is made at the place: of an object that a factory returns, or of a class. */
  readonly isHeld: boolean;
}

/** What becomes of a client at a place. */
export type Outcome =
  | { readonly is: "kept" }
  | { readonly is: "dropped"; readonly escape: Escape }
  /** Other code calls the factory, and nothing that is seen does. */
  | { readonly is: "returned"; readonly by: FunctionNode };

/** A place where a client ends up: its construction, or the call of a factory that makes it, in whatever file. */
export interface ClientPlace extends Route, Place<CallOrNew> {
  readonly outcome: Outcome;
}

/** Factories and classes on the way to a place: real ones are three or four. */
const MOST_MAKERS = 8;
const HERE: Route = { given: new Map(), makers: [], isHeld: false };

/** The places where the client ends up that a construction makes; none where that cannot be told. */
export function placesOf(construction: CallOrNew, file: LintedFile): readonly ClientPlace[] {
  return placesFrom({ node: construction, file }, HERE);
}

function placesFrom({ node, file }: Place<CallOrNew>, route: Route): readonly ClientPlace[] {
  const kept: ClientPlace = { ...route, node, file, outcome: { is: "kept" } };
  if (isOnlyWhenMissing(node, file) || replacesMemory(node, file) || runtimeOf(file) === "script") return [kept];
  const escape = route.isHeld ? escapeOfHeld(node, file) : escapeOf(node, file);
  if (escape.state === "returned") return placesOfCallers({ node, file }, route, escape);
  const owner = ownerOf(node, escape);
  if (owner) return placesOfObjects({ node: owner, file }, route) ?? [kept];
  return [isDropped(escape, file) ? { ...kept, outcome: { is: "dropped", escape } } : kept];
}

/** A factory's clients live as long as its callers let them. */
function placesOfCallers({ node, file }: Place<CallOrNew>, route: Route, escape: Escape): readonly ClientPlace[] {
  const maker = enclosingFunction(node);
  if (!maker || isLong(route) || route.given.has(maker) || entryPointOf(maker, file)?.runs === "once") return [];
  const { name, calls: all, referenced, visibility } = callersOf(maker, file);
  if (name === undefined || referenced) return [];
  const calls = all.filter((call) => ["node", "script"].includes(runtimeOf(call.file)));
  if (calls.length === 0 && visibility === "exported")
    return [{ ...route, node, file, outcome: { is: "returned", by: maker } }];
  const isHeld = escape.points.some(({ state, path }) => state === "returned" && path.length > 0);
  return calls.flatMap((call) => placesFrom(call, through(route, maker, name, call, isHeld)));
}

/**
 * A client that an object keeps lives as long as the object: until what makes the object lets go of it. Undefined where
 * nobody is seen to make one.
 */
function placesOfObjects(owner: Place<ClassNode>, route: Route): readonly ClientPlace[] | undefined {
  const { calls, others } = instancesOf(owner);
  const constructor = constructorOf(owner.node);
  if (calls.length === 0 || others !== "nobody" || isLong(route)) return undefined;
  const name = owner.node.id?.name ?? "class";
  return calls.flatMap((call) => placesFrom(call, through(route, constructor ?? owner.node, name, call, true)));
}

/** Factories and classes that make each other end here. */
function isLong({ makers }: Route): boolean {
  return makers.length >= MOST_MAKERS;
}

function through(
  { given, makers }: Route,
  maker: FunctionNode | ClassNode,
  name: string,
  { node, file }: Place<CallOrNew>,
  isHeld: boolean,
): Route {
  const known = isFunction(maker) ? new Map([...given, [maker, { nodes: node.arguments, file }]]) : given;
  return { given: known, makers: [...makers, { name, node, file }], isHeld };
}

/** The class whose objects keep a client as a field, and nothing else does. */
function ownerOf(node: Node, { state, points }: Escape): ClassNode | undefined {
  if (state !== "kept") return undefined;
  const kept = points.filter((point) => point.state === "kept");
  const isOwn = ({ node: at }: EscapePoint): boolean =>
    (at.type === "PropertyDefinition" && !at.static) ||
    (at.type === "AssignmentExpression" &&
      at.left.type === "MemberExpression" &&
      at.left.object.type === "ThisExpression");
  return kept.every(isOwn) ? classAround(node) : undefined;
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
