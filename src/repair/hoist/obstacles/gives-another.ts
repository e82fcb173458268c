import { CLOCKS_AND_LOTS, GIVES_ANOTHER } from "../../../catalogue/vocabulary/pure-globals.js";
import type { LintedFile } from "../../../file/linted-file.js";
import { globalPath } from "../../../resolution/qualified-name.js";
import { functionOf } from "../../../resolution/value-of.js";
import { isCallOrNew, type CallOrNew } from "../../../syntax/nodes.js";
import { nodesIn } from "../../../syntax/walk.js";

/** Functions of the program that call each other are followed so far. */
const DEEPEST = 3;

/**
 * Whether a call gives another value each time by all signs: by its name, or because a function of the program looks at
 * the clock or draws lots on the way, itself or through others.
 */
export function givesAnother(call: CallOrNew, file: LintedFile): boolean {
  return GIVES_ANOTHER.test(file.sourceCode.getText(call.callee)) || drawsLots(call, file, DEEPEST);
}

function drawsLots(call: CallOrNew, file: LintedFile, depth: number): boolean {
  const name = globalPath(call.callee, file);
  if (name === "Date") return call.type === "NewExpression" && call.arguments.length === 0;
  if (name !== undefined) return CLOCKS_AND_LOTS.test(name);
  const fn = depth > 0 ? functionOf(call.callee, file) : undefined;
  if (!fn) return false;
  return nodesIn(fn.node.body, fn.file).some((node) => isCallOrNew(node) && drawsLots(node, fn.file, depth - 1));
}
