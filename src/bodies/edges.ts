import type { Departure, Edge } from "../flow/control-flow.js";
import { excludesBody } from "./conditions/body-presence.js";
import { isLastOfExhaustive } from "./conditions/exhaustive-switch.js";
import { learnOutcome } from "./conditions/knowledge.js";
import { isCaughtBy } from "./exits.js";
import type { Frame } from "./frame.js";
import type { Fact, OpenFact } from "./typestate.js";
import { isWithin, type Node } from "../syntax/nodes.js";

/** What is left of a fact when an edge is taken; undefined when the edge cannot be taken with it. */
export function along(edge: Edge, fact: Fact, frame: Frame): Fact | undefined {
  const { assumes, leaves } = edge;
  if (leaves) return fact.is !== "open" || isOpenAfter(leaves, fact, frame) ? fact : undefined;
  if (!assumes) return fact;
  // What is something is taken to be true: what is false of it is so of nothing too, to which another edge leads.
  const outcome = assumes.outcome !== false;
  if (!outcome && isLastOfExhaustive(assumes.test)) return undefined;
  return fact.is === "open" ? assume(fact, assumes.test, outcome, frame) : fact;
}

/** What is left of an open body when a condition has come out so. */
function assume(fact: OpenFact, test: Node, outcome: boolean, { held, remembered }: Frame): OpenFact | undefined {
  if (excludesBody(test, outcome, { holders: fact.holders, names: held, context: remembered.context }))
    return undefined;
  const known = learnOutcome(fact.known, test, outcome, remembered);
  return known && { ...fact, known };
}

/**
 * Whether a body can still be open where an exception, or a jump out of `try`, leads. An exception that nobody
 * throws by hand is taken to come from the request itself, or from what consumes its body.
 */
function isOpenAfter({ owner, into }: Departure, fact: OpenFact, { arrival: { start }, held }: Frame): boolean {
  const last = fact.turned ?? fact.exit;
  if (last && isWithin(last.node, owner)) return into === "catch" || !isCaughtBy(last, owner);
  if (start && isWithin(start, owner.block)) return false;
  for (const [event, { uses }] of held.uses) {
    if (isWithin(event, owner.block) && uses.some(({ kind }) => kind !== "member" && kind !== "hold")) return false;
  }
  return owner.handler !== null;
}
