import { isConditional } from "../syntax/conditional.js";
import type { LintedFile } from "../file/linted-file.js";
import { isClose, setsConnectionClose } from "./header-value.js";
import type { RequestCall } from "../recognition/request-call.js";
import { enclosingFunction } from "../syntax/functions.js";
import { literalProperty, propertyName, unwrap, wrapped, type Node } from "../syntax/nodes.js";
import { onlyValue, variableOf } from "../syntax/variables.js";

/** Methods of `Headers` that write. */
const WRITERS = new Set(["set", "append"]);

/** What closes the connection in the headers of a request before it is sent: `headers.Connection = "close"`, `headers.set(…)`. */
export function closingHeaderWrites({ node, entry }: RequestCall, file: LintedFile): readonly Node[] {
  if (!entry.headers) return [];
  const path = entry.headers.split(".");
  return entry.options
    .flatMap((index) => node.arguments[index] ?? [])
    .flatMap((options) => writesBelow(options, path, file))
    .filter((write) => enclosingFunction(write) === enclosingFunction(node))
    .filter((write) => write.range[1] <= node.range[0] && !isConditional(write));
}

/** The closing writes to what stands at a path below an expression, where a variable holds it. */
function writesBelow(expression: Node, path: readonly string[], file: LintedFile): readonly Node[] {
  const value = unwrap(expression);
  if (value.type === "ObjectExpression") {
    const property = path[0] === undefined ? undefined : literalProperty(value, path[0]);
    return property ? writesBelow(property.value, path.slice(1), file) : [];
  }
  const variable = value.type === "Identifier" ? variableOf(value, file) : undefined;
  if (!variable) return [];
  const written = variable.references.flatMap(({ identifier }) => closingWrite(identifier, path, file));
  const held = onlyValue(variable);
  return held ? [...written, ...writesBelow(held, path, file)] : written;
}

function closingWrite(identifier: Node, path: readonly string[], file: LintedFile): readonly Node[] {
  let at = wrapped(identifier);
  for (const name of path) {
    const member = at.parent;
    if (member?.type !== "MemberExpression" || member.object !== at || propertyName(member) !== name) return [];
    at = wrapped(member);
  }
  const member = at.parent;
  if (member?.type !== "MemberExpression" || member.object !== at) return [];
  const name = propertyName(member) ?? "";
  const use = wrapped(member).parent;
  if (use?.type === "AssignmentExpression" && use.operator === "=" && use.left === member) {
    return name.toLowerCase() === "connection" && isClose(use.right, file) ? [use] : [];
  }
  if (use?.type !== "CallExpression" || !WRITERS.has(name)) return [];
  return setsConnectionClose(use.arguments, file) ? [use] : [];
}
