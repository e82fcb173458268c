/**
 * What the configuration of a client depends on, as far as the program tells who gives them.
 *
 * Invariants: a field is looked at once on the way to an answer, so that fields made of each other end; what a field
 * depends on is told only where every object of its class is seen to be made.
 * Unsound on purpose: a field holds what its class writes to it, whatever other code does.
 */
import type { TSESTree } from "@typescript-eslint/utils";
import { runsOnNode } from "../execution/runtime.js";
import type { LintedFile } from "../file/linted-file.js";
import { memoiseByKey } from "../file/memoise.js";
import { later, type BindingTime } from "../flow/binding-lattice.js";
import { dependenceOf, type BindingQuery } from "../flow/binding-time.js";
import { escapeOf } from "../flow/escape.js";
import type { Place, Places } from "../project/place.js";
import { madeFrom, type ClientConstruction } from "../recognition/client-construction.js";
import { callersOf } from "../resolution/callers.js";
import { instancesOf } from "../resolution/instances.js";
import { fieldWrites } from "../resolution/field-writes.js";
import { classNamed } from "../resolution/value-of.js";
import { classOf, constructorOf, type ClassNode } from "../syntax/classes.js";
import { isFunction, nameOfParameter, type FunctionNode } from "../syntax/functions.js";
import { literalProperty, memberKey, outward, type Node } from "../syntax/nodes.js";
import { ofChoice } from "./chosen-value.js";
import type { ClientPlace } from "./client-places.js";
import { configuredBy } from "./later-configuration.js";
import { throughCalls } from "./returned-dependence.js";
import { writtenBefore } from "./written-before.js";

/**
 * What the configuration of a client depends on, given the arguments of the calls between its construction and a place:
 * its arguments, what is written for it where its constructor reads, and what it is given later.
 */
export function dependenceAt(construction: ClientConstruction, place: ClientPlace, file: LintedFile): BindingTime {
  const answer = answers(place);
  return (answer.time ??= find(construction, place, file));
}

/** What was told of a place: each is that of one construction. */
const answers = memoiseByKey((_place: ClientPlace): { time?: BindingTime } => ({}));

function find(construction: ClientConstruction, place: ClientPlace, file: LintedFile): BindingTime {
  const { given, outcome } = place;
  const fields: FieldAnswers = memoiseByKey((_holder: Node) => new Map<string, BindingTime | undefined>());
  const query: BindingQuery = {
    callers: (fn, home) => {
      const known = given.get(fn);
      return known ? [known] : callArguments(fn, home);
    },
    known: (node, home, of) => ofField(node, home, query, fields) ?? ofChoice(node, home, of),
  };
  const { entry, node } = construction;
  const asked = throughCalls(query);
  const own = [...madeFrom(construction), ...writtenBefore(construction), ...configuredBy(entry, escapeOf(node, file))];
  const there = outcome.is === "kept" || place.node === node ? [] : configuredBy(entry, outcome.escape);
  return later(dependenceOf(own, file, asked), dependenceOf(there, place.file, asked));
}

/** The arguments of every call of a function, where all of its calls are known. What only tests call is passed anything. */
function callArguments(fn: FunctionNode, file: LintedFile): readonly Places[] | undefined {
  const { others, handed, calls } = callersOf(fn, file);
  if (others !== "nobody" || handed.length > 0) return undefined;
  const served = calls.filter((call) => runsOnNode(call.file));
  if (served.length === 0 && calls.length > 0) return undefined;
  return served.map(({ node, file: home }) => ({ nodes: node.arguments, file: home }));
}

/** What is known of the fields of each class or object literal; undefined while, and where, it cannot be told. */
type FieldAnswers = (holder: Node) => Map<string, BindingTime | undefined>;

/** What `this.field` depends on: what the class writes to it, given how its objects are made. */
function ofField(node: Node, file: LintedFile, query: BindingQuery, fields: FieldAnswers): BindingTime | undefined {
  if (node.type !== "MemberExpression" || node.object.type !== "ThisExpression") return undefined;
  const name = memberKey(node);
  const owner = classOf(node.object, file);
  const holder = owner?.node ?? objectAround(node.object);
  if (name === undefined || !holder || owner?.isStatic) return undefined;
  const known = fields(holder);
  if (!known.has(name)) {
    known.set(name, undefined);
    const written = holder.type === "ObjectExpression" ? ownProperty(name, holder, file) : ofClass(name, holder, file);
    const times = written.map((value) => dependenceOf([value.node], value.file, query));
    known.set(name, times.length === 0 ? undefined : times.reduce(later));
  }
  return known.get(name);
}

/** What a class writes to a field of its objects, where all that makes them is seen. */
function ofClass(name: string, owner: ClassNode, file: LintedFile): readonly Place[] {
  const { calls, others } = instancesOf({ node: owner, file });
  return calls.length === 0 || others !== "nobody" ? [] : writesTo(name, { node: owner, file });
}

function ownProperty(name: string, object: TSESTree.ObjectExpression, file: LintedFile): readonly Place[] {
  const value = literalProperty(object, name)?.value;
  return value ? [{ node: value, file }] : [];
}

/** The object literal in one of whose methods `this` stands. */
function objectAround(self: Node): TSESTree.ObjectExpression | undefined {
  for (const at of outward(self)) {
    if (!isFunction(at) || at.type === "ArrowFunctionExpression") continue;
    const object = at.parent.type === "Property" ? at.parent.parent : undefined;
    return object?.type === "ObjectExpression" ? object : undefined;
  }
  return undefined;
}

/** The values that a class, or one that it extends, writes to a field of its objects; a parameter property is its parameter. */
function writesTo(name: string, { node: owner, file }: Place<ClassNode>, depth = 0): readonly Place[] {
  const written = fieldWrites(name, { node: owner, isStatic: false }, file).flatMap(({ value }) => value ?? []);
  const parameters = (constructorOf(owner)?.params ?? []).flatMap((parameter) =>
    parameter.type === "TSParameterProperty" && nameOfParameter(parameter)?.name === name
      ? [parameter.parameter as Node]
      : [],
  );
  const own = [...written, ...parameters].map((node) => ({ node, file }));
  if (own.length > 0 || !owner.superClass || depth > MOST_CLASSES) return own;
  const parent = classNamed(owner.superClass, file);
  return parent ? writesTo(name, parent, depth + 1) : [];
}

/** Classes that extend each other: real ones are three or four deep. */
const MOST_CLASSES = 8;
