import type { TSESTree } from "@typescript-eslint/utils";
import { localFunction } from "../resolution/local-function.js";
import { isDeclaredNeverToReturn, knownNeverToReturn } from "../recognition/never-returning.js";
import type { LintedFile } from "../file/linted-file.js";
import type { ControlFlowGraphs, Ending } from "../flow/control-flow.js";
import { unwrap, wrapped, type Node } from "../syntax/nodes.js";
import type { FunctionNode } from "../syntax/functions.js";

/** How a call never returns: `notFound()`, `process.exit()`, or a function of this file that only throws. */
export function endingOf(
  call: TSESTree.CallExpression,
  graphs: ControlFlowGraphs,
  file: LintedFile,
): Ending | undefined {
  const known = knownNeverToReturn(call, file);
  if (known) return known === "throwing" ? "throws" : "ends-process";
  if (isDeclaredNeverToReturn(call, file)) return "throws";
  const fn = isOverridable(unwrap(call.callee)) ? undefined : localFunction(call.callee, file);
  if (!fn || fn.generator || (fn.async && wrapped(call).parent?.type !== "AwaitExpression")) return undefined;
  return endingOfFunction(fn, graphs);
}

/** `this.load()`: a subclass may replace a method that throws here. */
function isOverridable(callee: Node): boolean {
  return callee.type === "MemberExpression" && callee.property.type !== "PrivateIdentifier";
}

const known = new WeakMap<FunctionNode, Ending | "returns">();

/** How a function never returns, by its paths; one that calls itself is taken to return. */
function endingOfFunction(fn: FunctionNode, graphs: ControlFlowGraphs): Ending | undefined {
  let ending = known.get(fn);
  if (ending === undefined) {
    known.set(fn, "returns");
    ending = endingOfPaths(fn, graphs);
    known.set(fn, ending);
  }
  return ending === "returns" ? undefined : ending;
}

function endingOfPaths(fn: FunctionNode, graphs: ControlFlowGraphs): Ending | "returns" {
  const graph = graphs.get(fn)?.();
  if (!graph || graph.returns.length > 0) return "returns";
  if (graph.exits.length > 0) return "throws";
  return [...graph.endings.values()].includes("ends-process") ? "ends-process" : "returns";
}
