import type { LintedFile } from "../file/linted-file.js";
import { memoiseByNode } from "../file/memoise.js";
import type { Place } from "../project/place.js";
import { isClass, classAround, type ClassNode } from "../syntax/classes.js";
import { isFunction, type FunctionNode } from "../syntax/functions.js";
import { unwrap, type Node } from "../syntax/nodes.js";
import { returnedBranches } from "../syntax/returned-values.js";
import { receiverOrigin } from "./receiver-origin.js";
import { classOfMade, namedPlace, valueOf } from "./value-of.js";

/** Factories that call each other on the way to a class. */
const MOST_FACTORIES = 4;

/** What an object is known as: the classes that made it, or the classes and declared types that it is annotated with. */
export type ObjectTypes = readonly Place[];

/**
 * The classes and types of the program that an object is of: by `this`, by what makes it, through factories, by its
 * annotation. Empty where none is known.
 */
export const typesOfObject: (object: Node, file: LintedFile) => ObjectTypes = memoiseByNode(
  (object: Node, file: LintedFile): ObjectTypes => typesOf(unwrap(object), file, 0),
  [],
);

function typesOf(object: Node, file: LintedFile, depth: number): ObjectTypes {
  if (object.type === "ThisExpression") {
    const owner = classAround(object);
    return owner ? [{ node: owner, file }] : [];
  }
  const made = classOfMade(object, file);
  if (made) return [made];
  const origin = receiverOrigin(object, file);
  if (origin.through.length > 0) return [];
  if (origin.how === "type" || origin.how === "made")
    return origin.names.flatMap((name) => {
      const place = namedPlace(name, file);
      if (!place) return [];
      return isFunction(place.node) ? classesMadeBy({ node: place.node, file: place.file }, depth) : [place];
    });
  const { node, file: home } = valueOf(object, file);
  const call = node.type === "AwaitExpression" ? unwrap(node.argument) : node;
  if (call.type !== "CallExpression") return [];
  const factory = valueOf(call.callee, home);
  return isFunction(factory.node) ? classesMadeBy({ node: factory.node, file: factory.file }, depth) : [];
}

/** The classes whose objects a function returns, and those of the type that it says it returns. */
function classesMadeBy({ node: factory, file }: Place<FunctionNode>, depth: number): ObjectTypes {
  if (depth > MOST_FACTORIES) return [];
  return returnedBranches(factory, file).flatMap((value) => (isFunction(value) ? [] : typesOf(value, file, depth + 1)));
}

/** Whether objects of a class are of a type: it is that class, extends it, or implements it, in whatever files they stand. */
export function isOfType(owner: Place<ClassNode>, type: Place, depth = 0): boolean {
  if (owner.node === type.node) return true;
  if (depth > MOST_FACTORIES) return false;
  const { node, file } = owner;
  const above = [
    ...(node.superClass ? [node.superClass] : []),
    ...(node.implements ?? []).map((one) => one.expression),
  ];
  return above.some((name) => {
    const place = valueOf(name, file);
    if (place.node === type.node) return true;
    return isClass(place.node) && isOfType({ node: place.node, file: place.file }, type, depth + 1);
  });
}
