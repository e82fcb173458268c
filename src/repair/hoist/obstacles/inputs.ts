import { TEXT_METHODS } from "../../../catalogue/vocabulary/pure-globals.js";
import { isAtLeast, join, type Cause, type CauseKind } from "../../../flow/binding-lattice.js";
import { bindingOf } from "../../../flow/binding-time.js";
import { madeFrom, type ClientConstruction } from "../../../recognition/client-construction.js";
import type { FileUnderLint } from "../../../file/linted-file.js";
import { dependsOnCall, suspends } from "../../../syntax/free-variables.js";
import { functionOf } from "../../../resolution/value-of.js";
import { GLOBAL, qualifiedNameOf } from "../../../resolution/qualified-name.js";
import { memberPath } from "../../../syntax/member-path.js";
import { isCallOrNew, isWithin, outward, propertyName, unwrap, type Node } from "../../../syntax/nodes.js";
import type { Variable } from "../../../syntax/variables.js";
import { onlyReads } from "../../environment/reads.js";
import type { Obstacle, Reason } from "../obstacles.js";
import { isBuiltForAll, isOfNoCaller } from "./built-for-all.js";
import { givesAnother } from "./gives-another.js";
import { namesLocalType } from "./local-types.js";
import { readsSettledFields } from "./own-fields.js";

/** What each cause of an unpredictable value means for a client that is made from it. */
const REASONS: Readonly<Record<CauseKind, Reason>> = {
  this: "uses-this",
  await: "awaits-arguments",
  call: "unpredictable-arguments",
  "call-of-caller": "request-data",
  "changing-variable": "changing-variable",
  "perhaps-changing": "computed",
  "local-function": "local-function",
};

/**
 * What a client is made from that is not there, or not the same for good, when the module loads: its arguments, the client
 * whose method makes it, names of the surrounding functions.
 * @param locals variables of the surrounding functions that the construction names
 */
export function obstaclesOfInputs(
  construction: ClientConstruction,
  locals: readonly Variable[],
  file: FileUnderLint,
): readonly Obstacle[] {
  const { node } = construction;
  const inputs = madeFrom(construction).map((input) => bindingOf(input, file));
  const { time, causes } = join(inputs);
  const callee = rootVariable(node.callee, locals);
  const isOfCaller = isAtLeast(time, "caller");
  const found: Obstacle[] = [];
  const add = (reason: Reason, at: Node = node): void => {
    if (!found.some((known) => known.reason === reason)) found.push({ reason, node: at });
  };
  for (const cause of causes)
    add((isOfCaller ? undefined : choiceIn(cause, node, file)) ?? REASONS[cause.kind], cause.node);
  if (dependsOnCall(node, file)) add(readsSettledFields(node, file) ? "own-field" : "uses-this");
  if (suspends(node, file) && !found.some(({ reason }) => reason === "awaited-value")) add("awaits-arguments");
  if (namesLocalType(node, file)) add("local-type");
  if (callee) add("local-import", node.callee);
  if (time === "request") add("request-data");
  // How lasting a value is that something else changes as well is of no use to know.
  if (causes.length > 0 || time === "request") return found;
  if (isAtLeast(time, "unknown")) add("depends-on-key");
  if (time === "environment") add("environment");
  const isLocal = locals.some((variable) => variable !== callee && !isTypeName(variable));
  if (time === "constant" && isLocal) add("local-constant");
  return found;
}

/** What a person may decide on, where the caller has no say in a value that may be another each time. */
function choiceIn({ kind, node }: Cause, made: Node, file: FileUnderLint): Reason | undefined {
  switch (kind) {
    case "this":
      return readsSettledFields(made, file) ? "own-field" : undefined;
    case "await":
      return node.type === "AwaitExpression" && isOfNoCaller(node.argument, file) ? "awaited-value" : undefined;
    case "call":
      if (!isOfNoCaller(node, file)) return undefined;
      if (isAwaitedIn(made, node)) return "awaited-value";
      if (isCallOrNew(node) && onlyReads(node, file)) return "environment";
      return isComputed(node, file) ? "computed" : undefined;
    case "changing-variable":
      return isBuiltForAll(node, made, file) ? "computed" : undefined;
    default:
      return undefined;
  }
}

function isAwaitedIn(made: Node, node: Node): boolean {
  return [...outward(node)].some((outer) => outer.type === "AwaitExpression" && isWithin(outer, made));
}

/** A call of a function of the program or of a package, or a method of text, by no sign of one that gives another value each time. */
function isComputed(node: Node, file: FileUnderLint): boolean {
  if (node.type !== "CallExpression" || givesAnother(node, file)) return false;
  const callee = unwrap(node.callee);
  const name = qualifiedNameOf(callee, file);
  return (
    functionOf(callee, file) !== undefined ||
    (name !== undefined && name.module !== GLOBAL && !name.module.startsWith("node:")) ||
    (callee.type === "MemberExpression" && TEXT_METHODS.has(propertyName(callee) ?? ""))
  );
}

/** A type that only the surrounding function knows stands against it as such. */
function isTypeName({ defs }: Variable): boolean {
  return defs.some(({ type }) => type === "Type");
}

function rootVariable(callee: Node, locals: readonly Variable[]): Variable | undefined {
  const { root } = memberPath(callee);
  return locals.find(({ references }) => references.some(({ identifier }) => identifier === root));
}
