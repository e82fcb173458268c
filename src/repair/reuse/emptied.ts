import type { LintedFile } from "../../file/linted-file.js";
import { calledFunction } from "../../resolution/called-function.js";
import { globalPath } from "../../resolution/qualified-name.js";
import { isCallOrNew, wrapped, type Node } from "../../syntax/nodes.js";

/**
 * What goes with an element that is taken out of the options of a call, so that nothing empty is left of them: `headers`
 * where it was the only header, and the argument where that was the only option.
 */
export function withAllThatItEmpties(element: Node, file: LintedFile): Node {
  const list = element.parent!;
  if (sizeOf(list) > 1) return element;
  const value = valueOf(list, file);
  const holder = value.parent!;
  if (isLastArgument(value, file)) return value;
  const isOption = holder.type === "Property" && holder.value === value && isOptions(holder.parent!, file);
  return isOption ? withAllThatItEmpties(holder, file) : element;
}

function sizeOf(list: Node): number {
  if (list.type === "ObjectExpression") return list.properties.length;
  return list.type === "ArrayExpression" ? list.elements.length : 0;
}

/** A list, or the `new Headers()` of it. */
function valueOf(list: Node, file: LintedFile): Node {
  const value = wrapped(list);
  const { parent } = value;
  const isOfHeaders = parent?.type === "NewExpression" && globalPath(parent.callee, file) === "Headers";
  return isOfHeaders ? wrapped(parent) : value;
}

/** Whether an object is written in an argument, and takes no properties from elsewhere that another one was to replace. */
function isOptions(object: Node, file: LintedFile): boolean {
  if (object.type !== "ObjectExpression" || object.properties.some(({ type }) => type === "SpreadElement"))
    return false;
  const value = wrapped(object);
  const { parent } = value;
  if (parent?.type === "Property") return isOptions(parent.parent!, file);
  return isArgument(value, file);
}

/** Whether it is an argument that may be left out: what is given alone, a function may ask for. */
function isLastArgument(value: Node, file: LintedFile): boolean {
  if (!isArgument(value, file) || !isCallOrNew(value.parent!)) return false;
  const { arguments: given } = value.parent;
  return given.length > 1 && given.at(-1) === value;
}

/** Whether a value is given to a function that is none of the program. */
function isArgument(value: Node, file: LintedFile): boolean {
  const { parent } = value;
  return (
    parent !== null &&
    parent !== undefined &&
    isCallOrNew(parent) &&
    parent.callee !== value &&
    !calledFunction(parent.callee, file)
  );
}
