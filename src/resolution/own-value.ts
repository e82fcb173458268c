import type { LintedFile } from "../file/linted-file.js";
import type { Place } from "../project/place.js";
import { isClass } from "../syntax/classes.js";
import { isFunction } from "../syntax/functions.js";
import { returnedValues } from "../syntax/returned-values.js";
import { classNamed, functionOf, valueOf } from "./value-of.js";

/** Classes and functions on the way to what makes a value: real ones are three or four. */
const MOST_MAKERS = 6;

/**
 * Whether the program itself makes a value, of what is its own: a literal, a function, a class, an object of one of its
 * classes, or what a function returns that returns nothing else. No library can have made it.
 */
export function isOwnValue({ node, file }: Place, makers = 0): boolean {
  switch (node.type) {
    case "Literal":
    case "TemplateLiteral":
    case "ArrayExpression":
      return true;
    case "ObjectExpression":
      return node.properties.every(({ type }) => type === "Property");
    case "NewExpression": {
      const owner = classNamed(node.callee, file);
      return owner !== undefined && isOwnValue(owner, makers + 1);
    }
    case "CallExpression": {
      const fn = functionOf(node.callee, file);
      const values = fn ? returnedValues(fn.node, fn.file) : [];
      return (
        makers < MOST_MAKERS &&
        values.length > 0 &&
        values.every((value) => isOwnValue(valueOf(value, fn!.file), makers + 1))
      );
    }
    default:
      return isFunction(node) || (isClass(node) && extendsOwn(node.superClass, file, makers));
  }
}

/** A class that extends one of a library may have all of its members. */
function extendsOwn(superClass: Place["node"] | null, file: LintedFile, makers: number): boolean {
  if (!superClass) return true;
  const parent = classNamed(superClass, file);
  return makers < MOST_MAKERS && parent !== undefined && isOwnValue(parent, makers + 1);
}
