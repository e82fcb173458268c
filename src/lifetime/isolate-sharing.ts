import { escapeOf } from "../flow/escape.js";
import type { ClientConstruction } from "../recognition/client-construction.js";
import { isModuleScope } from "../recognition/top-level.js";
import { GLOBAL, qualifiedNameOf } from "../resolution/qualified-name.js";
import type { LintedFile } from "../file/linted-file.js";
import { callersOf } from "../resolution/callers.js";
import { isGuarded } from "../execution/run-once/guards.js";
import { isOnlyWhenMissing } from "../execution/run-once/missing-value.js";
import { enclosingFunction, isFunction } from "../syntax/functions.js";
import { rootOf } from "../syntax/member-path.js";
import type { CallOrNew, Node } from "../syntax/nodes.js";
import { variableOf, type Variable } from "../syntax/variables.js";

/** How a client comes to serve several requests of one isolate: made with the module, or kept by the first request. */
export type IsolateSharing = "module" | "kept";

/** How requests of an isolate share the client that a construction makes; undefined when each has its own, or that cannot be told. */
export function isolateSharing(construction: ClientConstruction, file: LintedFile): IsolateSharing | undefined {
  return sharingOf(construction.node, file, 0);
}

function sharingOf(node: CallOrNew, file: LintedFile, depth: number): IsolateSharing | undefined {
  const fn = enclosingFunction(node);
  if (!fn) return isOfObject(node) || !isModuleScope(file) ? undefined : "module";
  const { state, points } = escapeOf(node, file);
  if (state === "returned" && depth < 3) {
    const { calls, handed } = callersOf(fn, file);
    const isShared =
      handed.length === 0 && calls.some((call) => sharingOf(call.node, call.file, depth + 1) === "module");
    return isShared ? "module" : undefined;
  }
  const isKept = points.some((point) => point.state === "kept" && outlivesRequests(point.node, file));
  return isKept && (isOnlyWhenMissing(node, file) || isGuarded(node, fn)) ? "kept" : undefined;
}

/** Fields live as long as their object, and all requests to an object of a Durable Object may use its sockets. */
function isOfObject(node: Node): boolean {
  for (let at: Node | undefined = node; at; at = at.parent) if (at.type === "PropertyDefinition") return !at.static;
  return false;
}

/** Whether a place keeps a value for later requests: a variable of the module, something in one, or a global. */
function outlivesRequests(place: Node, file: LintedFile): boolean {
  const root = rootOf(place.type === "AssignmentExpression" ? place.left : place);
  if (root.type !== "Identifier") return false;
  const variable = variableOf(root, file);
  return variable
    ? isOutsideFunctions(variable) && isModuleScope(file)
    : qualifiedNameOf(root, file)?.module === GLOBAL;
}

function isOutsideFunctions(variable: Variable): boolean {
  return !isFunction(variable.scope.variableScope.block as Node) && variable.defs[0]?.type === "Variable";
}
