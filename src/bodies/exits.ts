import type { TSESTree } from "@typescript-eslint/utils";
import { codeOwner } from "../resolution/local-function.js";
import type { LintedFile } from "../file/linted-file.js";
import type { Place } from "../project/place.js";
import { isLoop, isWithin, wrapped, type Loop, type Node } from "../syntax/nodes.js";
import { variableOf, type Variable } from "../syntax/variables.js";

/**
 * A way out of the code that could release a body. `call` is a call that never returns, `callee` one by whose function,
 * which stands in another file, an exception leaves or the body is lost.
 */
export interface Exit {
  readonly kind:
    "throw" | "call" | "callee" | "return" | "break" | "continue" | "overwrite" | "loop" | "unused" | "end";
  readonly node: Node;
  /** Of `callee`: where the function is left. */
  readonly there?: Place;
}

/** Where an exit of a file is in the program. */
export function placeOf({ node, there }: Exit, file: LintedFile): Place {
  return there ?? { node, file };
}

/** The line of an exit of the file under lint. */
export function lineOfExit({ kind, node: { loc } }: Exit): number {
  return kind === "end" ? loc.end.line : loc.start.line;
}

/** How a path has left the places from which a body was in reach. */
export interface Departed {
  /** The last jump from which it was in reach. */
  readonly exit?: Exit;
  /** The jump that a `catch` or `finally` made of that one. */
  readonly turned?: Exit;
}

/** Whether what a node throws goes to a `catch` or `finally` of its own function. */
export function isInTry(node: Node): boolean {
  return [...triesAround(node)].some(({ owner, part }) => part === owner.block);
}

/** Whether a variable can be named at a node. */
export function isInScope(variable: Variable, node: Node): boolean {
  return isWithin(node, variable.scope.block);
}

/** Whether each round of a loop has a variable of its own. */
export function isOfRound({ scope }: Variable, loop: Loop): boolean {
  const block = scope.block as Node;
  return isWithin(block, loop.body) || (block === loop && loop.type !== "ForStatement");
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
    if (isLoop(at)) return { kind: "loop", node: at };
  }
  return otherwise;
}

/**
 * Whether an event throws once more what its `catch` has got, and nobody has thrown by hand in its `try`: then it is as
 * if that had not been caught.
 * @param start where the response is obtained: one of the `catch` itself is left by that
 */
export function passesOn(event: Node, { exit, turned }: Departed, start: Node | undefined, file: LintedFile): boolean {
  if (event.type !== "ThrowStatement" || event.argument.type !== "Identifier") return false;
  const clause = variableOf(event.argument, file)?.defs[0]?.node as Node | undefined;
  if (clause?.type !== "CatchClause" || (start && isWithin(start, clause))) return false;
  const last = turned ?? exit;
  return !last || !isWithin(last.node, (clause.parent as TSESTree.TryStatement).block);
}

/** The exit that a call is which never returns: the `throw` that it stands in, if it does. */
export function exitOfCall(call: Node): Exit {
  const { parent } = wrapped(call);
  return parent?.type === "ThrowStatement" ? { kind: "throw", node: parent } : { kind: "call", node: call };
}

/** Whether an exit is one by an exception. */
export function isThrown({ kind }: Exit): boolean {
  return kind === "throw" || kind === "call" || kind === "callee";
}

const JUMPS = new Set<Exit["kind"]>(["throw", "call", "return", "break", "continue"]);

/**
 * A path after a jump: what counts is the last one from which the body is in reach, and what `try` makes of that.
 * @param isInReach whether one of the variables that lead to the body can be named at the jump
 */
export function leave({ exit, turned }: Departed, jump: Exit, isInReach: boolean): Departed {
  const last = turned ?? exit;
  if (last && isTurned(last, jump.node)) return { ...(exit && { exit }), turned: jump };
  const stays = exit && (isThrown(exit) || !JUMPS.has(exit.kind) || !isInReach);
  return { exit: stays ? exit : jump, ...(turned && { turned }) };
}

/**
 * How a path leaves the code that could release the body; `otherwise` when no jump of its own does. That is already the
 * jump to a `catch` where none of the variables that lead to the body can be named.
 */
export function wayOut({ exit, turned }: Departed, holders: Iterable<Variable>, otherwise: Exit): Exit {
  if (exit && isLostBy(exit, holders)) return exit;
  const last = turned ?? exit;
  return last && !isCaught(last) ? last : otherwise;
}

function isLostBy(exit: Exit, holders: Iterable<Variable>): boolean {
  const handler = isThrown(exit) ? handlerOf(exit.node) : undefined;
  return handler !== undefined && ![...holders].some((variable) => isInScope(variable, handler));
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
  return isThrown(exit) && handlerOf(exit.node) !== undefined;
}

/** Whether the `catch` of a `try` gets an exit: only what that does leads further. */
export function isCaughtBy(exit: Exit, owner: TSESTree.TryStatement): boolean {
  return isThrown(exit) && owner.handler !== null && isWithin(exit.node, owner.block);
}

/** The `catch` of its own function that gets what a node throws. */
export function handlerOf(node: Node): TSESTree.CatchClause | undefined {
  for (const { owner, part } of triesAround(node)) if (owner.handler && part === owner.block) return owner.handler;
  return undefined;
}

/** The `try` statements of its own function that a node stands in, and the part of each. */
function* triesAround(node: Node): Generator<{ readonly owner: TSESTree.TryStatement; readonly part: Node }> {
  const end = codeOwner(node);
  for (let at: Node | undefined = node; at && at !== end; at = at.parent) {
    if (at.parent?.type === "TryStatement") yield { owner: at.parent, part: at };
  }
}
