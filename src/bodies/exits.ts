import type { TSESTree } from "@typescript-eslint/utils";
import { codeOwner } from "../resolution/local-function.js";
import type { Exit, OpenFact } from "./typestate.js";
import { isWithin, wrapped, type Node } from "../syntax/nodes.js";
import type { Variable } from "../syntax/variables.js";

/** Whether what a node throws goes to a `catch` or `finally` of its own function. */
export function isInTry(node: Node): boolean {
  return [...triesAround(node)].some(({ owner, part }) => part === owner.block);
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

/** The exit that a call is which never returns: the `throw` that it stands in, if it does. */
export function exitOfCall(call: Node): Exit {
  const { parent } = wrapped(call);
  return parent?.type === "ThrowStatement" ? { kind: "throw", node: parent } : { kind: "call", node: call };
}

/** Whether an exit is one by an exception. */
export function isThrown({ kind }: Exit): boolean {
  return kind === "throw" || kind === "call";
}

const JUMPS = new Set<Exit["kind"]>(["throw", "call", "return", "break", "continue"]);

/** An open body after a jump: what counts is the last one from which it is in reach, and what `try` makes of that. */
export function leave(fact: OpenFact, exit: Exit): OpenFact {
  const last = fact.turned ?? fact.exit;
  if (last && isTurned(last, exit.node)) return { ...fact, turned: exit };
  if (fact.exit && (isThrown(fact.exit) || !JUMPS.has(fact.exit.kind))) return fact;
  const reachable = [...fact.holders].some((variable) => isInScope(variable, exit.node));
  return reachable || !fact.exit ? { ...fact, exit } : fact;
}

/** How the path of a fact leaves its function; `otherwise` when no jump of its own does. */
export function wayOut({ exit, turned }: OpenFact, otherwise: Exit): Exit {
  const last = turned ?? exit;
  return last && !isCaught(last) ? last : otherwise;
}

/** Whether control gets from a jump to the next one only because a `catch` or `finally` stopped it. */
function isTurned(last: Exit, next: Node): boolean {
  if (isCaught(last)) return true;
  return (
    JUMPS.has(last.kind) &&
    [...triesAround(last.node)].some(
      ({ owner: { finalizer }, part }) => finalizer && part !== finalizer && isWithin(next, finalizer),
    )
  );
}

function isCaught(exit: Exit): boolean {
  return isThrown(exit) && isCaughtHere(exit.node);
}

/** Whether the `catch` of a `try` gets an exit: only what that does leads further. */
export function isCaughtBy(exit: Exit, owner: TSESTree.TryStatement): boolean {
  return isThrown(exit) && owner.handler !== null && isWithin(exit.node, owner.block);
}

/** Whether a `catch` of its own function gets what a node throws. */
function isCaughtHere(node: Node): boolean {
  return [...triesAround(node)].some(({ owner, part }) => owner.handler && part === owner.block);
}

/** The `try` statements of its own function that a node stands in, and the part of each. */
function* triesAround(node: Node): Generator<{ readonly owner: TSESTree.TryStatement; readonly part: Node }> {
  const end = codeOwner(node);
  for (let at: Node | undefined = node; at && at !== end; at = at.parent) {
    if (at.parent?.type === "TryStatement") yield { owner: at.parent, part: at };
  }
}
