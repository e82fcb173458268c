import { exportName, GLOBAL, qualifiedNameOf } from "../recognition/qualified-name.js";
import { codeOwner } from "../recognition/local-function.js";
import type { LintedFile } from "../shared/linted-file.js";
import { isWithin, unwrap, type Node, type Variable } from "../shared/syntax.js";
import type { Exit } from "./body-state.js";

/** Whether what a node throws is caught in its own function. */
export function isInTry(node: Node): boolean {
  const owner = codeOwner(node);
  for (let at: Node | undefined = node; at && at !== owner; at = at.parent) {
    if (at.parent?.type === "TryStatement" && at.parent.block === at) return true;
  }
  return false;
}

/** Whether a variable can be named at a node. */
export function isInScope(variable: Variable, node: Node): boolean {
  return isWithin(node, variable.scope.block);
}

/** The jump that an event is. */
export function exitAt(event: Node): Exit | undefined {
  switch (event.type) {
    case "ThrowStatement":
      return { kind: "throw", node: event };
    case "ReturnStatement":
      return { kind: "return", node: event };
    case "BreakStatement":
      return { kind: "break", node: event };
    case "ContinueStatement":
      return { kind: "continue", node: event };
    default:
      return undefined;
  }
}

/** The loop that comes to a node again, or another way out when there is none. */
export function loopAround(node: Node, otherwise: Exit): Exit {
  const owner = codeOwner(node);
  for (let at: Node | undefined = node; at && at !== owner; at = at.parent) {
    if (/^(?:For|While|DoWhile)/.test(at.type)) return { kind: "loop", node: at };
  }
  return otherwise;
}

const HALTS = new Set(["exit", "abort", "process.exit", "process.abort"]);

/** `process.exit()`: nothing runs after it, and the process takes its sockets along. */
export function isHalt(event: Node, file: LintedFile): boolean {
  if (event.type !== "CallExpression") return false;
  const callee = unwrap(event.callee);
  if (callee.type === "MemberExpression" && (callee.property.type !== "Identifier" || !HALTS.has(callee.property.name)))
    return false;
  const name = qualifiedNameOf(callee, file);
  return (
    name !== undefined &&
    (name.module === "node:process" || name.module === GLOBAL) &&
    HALTS.has(exportName(name)) &&
    !(name.module === GLOBAL && name.path.length < 2)
  );
}
