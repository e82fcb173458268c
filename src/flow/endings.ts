import type { TSESTree } from "@typescript-eslint/utils";
import { memoiseByNode } from "../file/memoise.js";
import type { Place } from "../project/place.js";
import { localFunction } from "../resolution/local-function.js";
import { functionOf } from "../resolution/value-of.js";
import { isDeclaredNeverToReturn, knownNeverToReturn } from "../recognition/never-returning.js";
import type { LintedFile } from "../file/linted-file.js";
import { unwrap, wrapped, type Node } from "../syntax/nodes.js";
import type { FunctionNode } from "../syntax/functions.js";
import type { ControlFlowGraph, Ending } from "./control-flow/graph.js";

/** Functions that call each other in a row of more than so many are taken to return: looking on would end at the stack. */
const DEEPEST = 40;

/** The graphs of the functions of a file. */
type GraphOf = (fn: FunctionNode, file: LintedFile) => ControlFlowGraph;

/** Tells how a call never returns: `notFound()`, `process.exit()`, or a function of the program that only throws. */
export function endingsBy(graphOf: GraphOf): (call: TSESTree.CallExpression, file: LintedFile) => Ending | undefined {
  let depth = 0;
  // One that calls itself is taken to return.
  const endingOfFunction = memoiseByNode<LintedFile, FunctionNode, Ending | "returns">((fn, file) => {
    depth += 1;
    try {
      return endingOfPaths(graphOf(fn, file));
    } finally {
      depth -= 1;
    }
  }, "returns");
  return (call, file) => {
    const known = knownNeverToReturn(call, file);
    if (known) return known === "throwing" ? "throws" : "ends-process";
    if (isDeclaredNeverToReturn(call, file)) return "throws";
    const { node: fn, file: home } = functionThatMayEnd(call, file) ?? {};
    if (!fn || depth >= DEEPEST || fn.generator || (fn.async && wrapped(call).parent?.type !== "AwaitExpression"))
      return undefined;
    const ending = endingOfFunction(fn, home!);
    return ending === "returns" ? undefined : ending;
  };
}

/** The function that a call runs; of another file only where nothing is made of its value, as of `fail();`. */
function functionThatMayEnd(call: TSESTree.CallExpression, file: LintedFile): Place<FunctionNode> | undefined {
  const callee = unwrap(call.callee);
  if (isOverridable(callee)) return undefined;
  const own = localFunction(callee, file);
  if (own) return { node: own, file };
  const { parent } = wrapped(call);
  const whole = parent?.type === "AwaitExpression" ? wrapped(parent).parent : parent;
  return whole?.type === "ExpressionStatement" || whole?.type === "LogicalExpression"
    ? functionOf(callee, file)
    : undefined;
}

/** `this.load()`: a subclass may replace a method that throws here. */
function isOverridable(callee: Node): boolean {
  return callee.type === "MemberExpression" && callee.property.type !== "PrivateIdentifier";
}

/** How a function never returns, by its paths. */
function endingOfPaths({ returns, exits, endings }: ControlFlowGraph): Ending | "returns" {
  if (returns.length > 0) return "returns";
  if (exits.length > 0) return "throws";
  return [...endings.values()].includes("ends-process") ? "ends-process" : "returns";
}
