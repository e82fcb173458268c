import { isAtLeast, join, type CauseKind } from "../../../flow/binding-lattice.js";
import { bindingOf } from "../../../flow/binding-time.js";
import type { ClientConstruction } from "../../../recognition/client-construction.js";
import type { LintedFile } from "../../../file/linted-file.js";
import { dependsOnCall, suspends } from "../../../syntax/free-variables.js";
import { unwrap, type Node } from "../../../syntax/nodes.js";
import type { Variable } from "../../../syntax/variables.js";
import type { Obstacle, Reason } from "../obstacles.js";
import { namesLocalType } from "./local-types.js";

/** What each cause of an unpredictable value means for a client that is made from it. */
const REASONS: Readonly<Record<CauseKind, Reason>> = {
  this: "uses-this",
  await: "awaits-arguments",
  call: "unpredictable-arguments",
  "call-of-caller": "request-data",
  "changing-variable": "changing-variable",
  "local-function": "local-function",
};

/**
 * What a client is made from that is not there, or not the same for good, when the module loads: its arguments, the client
 * whose method makes it, names of the surrounding functions.
 * @param locals variables of the surrounding functions that the construction names
 */
export function obstaclesOfInputs(
  { node, arguments: given, maker }: ClientConstruction,
  locals: readonly Variable[],
  file: LintedFile,
): readonly Obstacle[] {
  const found: Obstacle[] = [];
  if (dependsOnCall(node, file)) found.push({ reason: "uses-this", node });
  if (suspends(node, file)) found.push({ reason: "awaits-arguments", node });
  if (namesLocalType(node, file)) found.push({ reason: "local-type", node });
  const callee = rootVariable(node.callee, locals);
  if (callee) found.push({ reason: "local-import", node: node.callee });
  const { time, causes } = join((maker ? [...given, maker] : given).map((input) => bindingOf(input, file)));
  found.push(...causes.map((cause) => ({ reason: REASONS[cause.kind], node: cause.node })));
  if (time === "request") found.push({ reason: "request-data", node });
  // How lasting a value is that something else changes as well is of no use to know.
  if (causes.length > 0 || time === "request") return found;
  if (isAtLeast(time, "unknown")) found.push({ reason: "depends-on-key", node });
  if (time === "environment") found.push({ reason: "environment", node });
  if (time === "constant" && locals.some((variable) => variable !== callee))
    found.push({ reason: "local-constant", node });
  return found;
}

function rootVariable(callee: Node, locals: readonly Variable[]): Variable | undefined {
  let at = unwrap(callee);
  while (at.type === "MemberExpression") at = unwrap(at.object);
  return locals.find(({ references }) => references.some(({ identifier }) => identifier === at));
}
