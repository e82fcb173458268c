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
import type { Step } from "../execution/execution-context.js";
import { missingValue } from "../execution/run-once/missing-value.js";
import { replacesMemory } from "../execution/run-once/remembered-value.js";
import { runsOnNode, runtimeOf } from "../execution/runtime.js";
import type { LintedFile } from "../file/linted-file.js";
import { escapeOf, escapeOfHeld } from "../flow/escape.js";
import { isLetGo, type Escape, type EscapePoint } from "../flow/escape-state.js";
import type { Place, Places } from "../project/place.js";
import { callersOf } from "../resolution/callers.js";
import { constructorCalls, instancesOf } from "../resolution/instances.js";
import { classAround, type ClassNode } from "../syntax/classes.js";
import { enclosingFunction, type FunctionNode } from "../syntax/functions.js";
import { rootOf } from "../syntax/member-path.js";
import type { CallOrNew, Node } from "../syntax/nodes.js";
import type { Parameter } from "../syntax/parameters.js";
import { leavesOut, leftOutParameter } from "./left-out-parameter.js";
import { holdingParameter, isOfRequest, passesBy } from "./passing-object.js";

/** The factories and classes between a construction and a place. */
interface Route {
  /** The arguments that each is called with. */
  readonly given: ReadonlyMap<FunctionNode, Places>;
  /** The calls that enter them, the one with the construction first. */
  readonly makers: readonly Step[];
  /** What the first of them is: a factory that returns the client, or a class whose objects keep it. */
  readonly by?: "factory" | "object";
  /** The client is a member of what is made at the place: of an object that a factory returns, or of a class. */
  readonly isHeld: boolean;
  /** Objects of a class on the way may be made elsewhere too, of what is not seen. */
  readonly isPartlySeen?: true;
}

/** What becomes of a client at a place. */
export type Outcome =
  | { readonly is: "kept" }
  | { readonly is: "dropped"; readonly escape: Escape }
  /** Other code calls the factory, and nothing that is seen does. */
  | { readonly is: "returned"; readonly by: FunctionNode; readonly escape: Escape };

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
  const escape = route.isHeld ? escapeOfHeld(node, file) : escapeOf(node, file);
  const owner = ownerOf(node, escape);
  if (runtimeOf(file) === "script" || isRemembered(node, owner, file)) return [kept];
  if (escape.state === "returned") return placesOfCallers({ node, file }, route, escape);
  const parameter = leftOutParameter(node, file);
  if (owner) return placesOfObjects({ node: owner, file }, route, parameter) ?? [kept];
  const holder = holderOf(escape, file);
  if (holder && !isOfRequest(holder, file)) return placesOfHolders(kept, holder, escape) ?? [kept];
  if (!holder && !isLetGo(escape)) return [kept];
  const dropped: ClientPlace = { ...kept, outcome: { is: "dropped", escape } };
  return (parameter && placesOfDefault(dropped, parameter)) ?? [dropped];
}

/** A default is made by the calls that leave its parameter out. Undefined where these are not all known. */
function placesOfDefault(place: ClientPlace, parameter: Parameter): readonly ClientPlace[] | undefined {
  const { name, calls, others, handed } = callersOf(parameter.of, place.file);
  if (name === undefined || calls.length === 0 || others !== "nobody" || handed.length > 0) return undefined;
  return calls
    .filter(({ node }) => leavesOut(node, parameter))
    .map((call) => ({ ...through(place, parameter.of, name, call, place.isHeld), ...call, outcome: place.outcome }));
}

/** A client that hangs on what callers hand in lives as long as each of them lets that. Undefined where no call is seen. */
function placesOfHolders(kept: ClientPlace, holder: Parameter, escape: Escape): readonly ClientPlace[] | undefined {
  const { name, calls, handed } = callersOf(holder.of, kept.file);
  if (name === undefined || calls.length === 0 || handed.length > 0 || kept.given.has(holder.of)) return undefined;
  return calls.map((call) => ({
    ...through(kept, holder.of, name, call, true),
    ...call,
    outcome: passesBy(call, holder) ? { is: "dropped", escape } : { is: "kept" },
  }));
}

/** Whether something that lives on remembers a client. What an object remembers lives as long as the object. */
function isRemembered(node: Node, owner: ClassNode | undefined, file: LintedFile): boolean {
  const missing = missingValue(node, file);
  const isOfObject = owner !== undefined && missing !== undefined && rootOf(missing).type === "ThisExpression";
  return (missing !== undefined && !isOfObject) || replacesMemory(node, file);
}

/** A factory's clients live as long as its callers let them, and those of a request's context as long as the request. */
function placesOfCallers({ node, file }: Place<CallOrNew>, route: Route, escape: Escape): readonly ClientPlace[] {
  const maker = enclosingFunction(node);
  if (!maker || isLong(route) || route.given.has(maker)) return [];
  const open: ClientPlace = { ...route, node, file, outcome: { is: "returned", by: maker, escape } };
  const entry = entryPointOf(maker, file);
  if (entry?.runs === "once") return [];
  if (entry?.runs === "perRequest") return [open];
  const { name, calls: all, handed, visibility } = callersOf(maker, file);
  if (name === undefined || handed.length > 0) return [];
  const calls = all.filter((call) => runsOnNode(call.file));
  if (calls.length === 0 && visibility === "exported") return [open];
  const isHeld = escape.points.some(({ state, path }) => state === "returned" && path.length > 0);
  const parameter = leftOutParameter(node, file);
  return calls
    .filter((call) => parameter?.of !== maker || leavesOut(call.node, parameter))
    .flatMap((call) => placesFrom(call, { ...through(route, maker, name, call, isHeld), by: route.by ?? "factory" }));
}

/**
 * A client that an object keeps lives as long as the object: until what makes the object lets go of it. Undefined where
 * nobody but tests is seen to make one.
 * @param parameter of the constructor, which the client stands in for
 */
function placesOfObjects(
  owner: Place<ClassNode>,
  route: Route,
  parameter: Parameter | undefined,
): readonly ClientPlace[] | undefined {
  const { calls: all, others } = instancesOf(owner);
  const calls = all.filter((call) => runsOnNode(call.file));
  if (calls.length === 0 || isLong(route)) return undefined;
  const name = owner.node.id?.name ?? "class";
  return calls.flatMap((call) => {
    const made = constructorCalls(call, owner.node);
    const own = parameter && made.get(parameter.of);
    if (own && !leavesOut(own.node, parameter)) return [];
    const given = [...made].map(([maker, { node, file }]) => [maker, { nodes: node.arguments, file }] as const);
    return placesFrom(call, {
      given: new Map([...route.given, ...given]),
      makers: [...route.makers, { name, node: call.node, file: call.file }],
      by: route.by ?? "object",
      isHeld: true,
      ...((route.isPartlySeen || others !== "nobody") && { isPartlySeen: true }),
    });
  });
}

/** Factories and classes that make each other end here. */
function isLong({ makers }: Route): boolean {
  return makers.length >= MOST_MAKERS;
}

function through(
  route: Route,
  maker: FunctionNode,
  name: string,
  { node, file }: Place<CallOrNew>,
  isHeld: boolean,
): Route {
  const given = new Map([...route.given, [maker, { nodes: node.arguments, file }]]);
  return { ...route, given, makers: [...route.makers, { name, node, file }], isHeld };
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

/** The parameter that holds a client as a member, where nothing else keeps it. */
function holderOf({ state, points }: Escape, file: LintedFile): Parameter | undefined {
  if (state !== "kept") return undefined;
  const holders = points.flatMap((point) => (point.state === "kept" ? [holdingParameter(point.node, file)] : []));
  return holders.every((holder) => holder?.of === holders[0]?.of && holder?.index === holders[0]?.index)
    ? holders[0]
    : undefined;
}
