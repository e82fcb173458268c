/**
 * What the configuration of a client depends on, as far as the program tells who gives them.
 *
 * Invariants: a field is looked at once on the way to an answer, so that fields made of each other end; what a field
 * depends on is told only where every object of its class is seen to be made.
 * Unsound on purpose: a field holds what its class writes to it, whatever other code does.
 */
import { runsOnNode } from "../execution/runtime.js";
import type { LintedFile } from "../file/linted-file.js";
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
  const { given, outcome } = place;
  const fields = new Set<Node>();
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
  const { others, referenced, calls } = callersOf(fn, file);
  if (others !== "nobody" || referenced) return undefined;
  const served = calls.filter((call) => runsOnNode(call.file));
  if (served.length === 0 && calls.length > 0) return undefined;
  return served.map(({ node, file: home }) => ({ nodes: node.arguments, file: home }));
}

/** What `this.field` depends on: what the class writes to it, given how its objects are made. */
function ofField(node: Node, file: LintedFile, query: BindingQuery, seen: Set<Node>): BindingTime | undefined {
  if (node.type !== "MemberExpression" || node.object.type !== "ThisExpression") return undefined;
  const name = memberKey(node);
  if (name === undefined || seen.has(node)) return undefined;
  seen.add(node);
  const owner = classOf(node.object, file);
  if (!owner) {
    const value = ownProperty(name, node.object);
    return value && dependenceOf([value], file, query);
  }
  if (owner.isStatic) return undefined;
  const { calls, others } = instancesOf({ node: owner.node, file });
  if (calls.length === 0 || others !== "nobody") return undefined;
  const written = writesTo(name, { node: owner.node, file });
  if (written.length === 0) return undefined;
  return written.map((value) => dependenceOf([value.node], value.file, query)).reduce(later, "constant");
}

/** What an object literal has under a name, in one of whose methods `this` stands. */
function ownProperty(name: string, self: Node): Node | undefined {
  for (const at of outward(self)) {
    if (!isFunction(at) || at.type === "ArrowFunctionExpression") continue;
    const object = at.parent.type === "Property" ? at.parent.parent : undefined;
    return object?.type === "ObjectExpression" ? literalProperty(object, name)?.value : undefined;
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
