import { isInScope, isOfRound, leave, isInTry, exitAt, exitOfCall, passesOn, placeOf, type Exit } from "./exits.js";
import { isLoop, type Loop, type Node } from "../syntax/nodes.js";
import type { Variable } from "../syntax/variables.js";
import type { ClosureUse } from "./closures.js";
import { answerExcludesBody } from "./conditions/body-presence.js";
import { learnConditions, NOTHING_KNOWN } from "./conditions/knowledge.js";
import { declarationsIn } from "./conditions/repeated-subjects.js";
import { afterWrite, writeAt, writesBefore } from "./conditions/writes.js";
import { both, each, effect, kept, RELEASED, type Effect } from "./effect.js";
import type { Frame } from "./frame.js";
import { pathsOfResult, type FunctionSummary } from "./function-summary.js";
import { isOwn } from "./holders.js";
import type { OpenFact } from "./typestate.js";
import type { AccessPath } from "./uses/access-path.js";
import type { PassUse, ResponseUse } from "./uses/response-use.js";
import { usesOf } from "./uses/uses-of-value.js";

/** What an event does to one open body. */
export type Transfer = (fact: OpenFact) => Effect;

/** The effect with which the response appears: at the start of its arrival, or on entry to the function. */
export function effectOfArrival(frame: Frame): Effect {
  const { arrival, remembered } = frame;
  const { graph, start, uses, captured, known: handed = NOTHING_KNOWN } = arrival;
  const before = start ? writesBefore(start, declarationsIn(graph, remembered.context)) : [];
  const written = before.reduce((known, write) => afterWrite(known, write, remembered), handed);
  const open: OpenFact = {
    is: "open",
    holders: new Set(captured ? [captured.variable] : []),
    known: start ? learnConditions(written, start, graph.owner, remembered) : written,
  };
  const arrived = afterUses(open, uses, frame);
  if (!start) return arrived;
  const unused: Exit = { kind: "unused", node: start };
  return each(arrived, (fact) => kept(fact.holders.size === 0 && !fact.exit ? { ...fact, exit: unused } : fact));
}

/**
 * What an event does to an open body; undefined when it does nothing to any. Pure: it answers with effects, and
 * whoever wants to know what happens in a function reads them off once the states are stable (`solution.ts`).
 */
export function transferOf(event: Node, frame: Frame): Transfer | undefined {
  const transfer = transferOfUse(event, frame);
  const write = writeAt(event, frame.remembered.context.file);
  if (!write) return transfer;
  return (fact) =>
    each(transfer?.(fact) ?? kept(fact), (one) =>
      kept({ ...one, known: afterWrite(one.known, write, frame.remembered) }),
    );
}

function transferOfUse(event: Node, frame: Frame): Transfer | undefined {
  const { aborts, held, arrival } = frame;
  if (aborts.has(event)) return () => RELEASED;
  const use = held.uses.get(event);
  if (use) {
    // One of several places that read a list is not judged by itself.
    const read = (fact: OpenFact) => (held.shared.has(use.variable) ? RELEASED : afterUses(fact, use.uses, frame));
    return (fact) => (fact.holders.has(use.variable) ? read(fact) : kept(fact));
  }
  const closures = held.closures.get(event);
  if (closures)
    return (fact) => closures.reduce((so, closure) => each(so, (one) => afterClosure(one, closure, frame)), kept(fact));
  const written = held.bound.has(event) ? undefined : held.writes.get(event);
  if (written) return (fact) => kept(overwritten(fact, written, event));
  if (isLoop(event)) return (fact) => kept(afterRound(fact, event));
  const exit = arrival.graph.endings.has(event) ? exitOfCall(event) : exitAt(event);
  if (!exit) return undefined;
  const { file } = frame.summaries.context;
  return (fact) =>
    passesOn(event, fact, arrival.start, file)
      ? effect({})
      : kept({ ...fact, ...leave(fact, exit, canBeNamedAt(exit.node, fact)) });
}

/** In the next round the variables of the body are others. */
function afterRound(fact: OpenFact, loop: Loop): OpenFact {
  const holders = new Set([...fact.holders].filter((variable) => !isOfRound(variable, loop)));
  if (holders.size === fact.holders.size) return fact;
  const exit: Exit = { kind: "loop", node: loop };
  return { ...fact, holders, ...(holders.size === 0 && !fact.exit ? { exit } : {}) };
}

function canBeNamedAt(node: Node, { holders }: OpenFact): boolean {
  return [...holders].some((variable) => isInScope(variable, node));
}

function overwritten(fact: OpenFact, written: readonly Variable[], at: Node): OpenFact {
  if (!written.some((variable) => fact.holders.has(variable))) return fact;
  const holders = new Set([...fact.holders].filter((variable) => !written.includes(variable)));
  const exit: Exit = { kind: "overwrite", node: at };
  return { ...fact, holders, known: NOTHING_KNOWN, ...(holders.size === 0 && !fact.exit ? { exit } : {}) };
}

function afterClosure(fact: OpenFact, { fn, variable, called }: ClosureUse, frame: Frame): Effect {
  if (!fact.holders.has(variable)) return kept(fact);
  const summary = frame.summaries.ofClosure(fn, variable, frame.held.holders.get(variable)!);
  const isTaken = !summary || summary.released || summary.returned.length > 0;
  if (!isTaken) return kept(fact);
  return called && summary && summary.left.length > 0 ? both(RELEASED, kept(fact)) : RELEASED;
}

function afterUses(fact: OpenFact, uses: readonly ResponseUse[], frame: Frame): Effect {
  return uses.reduce((so, use) => each(so, (one) => afterUse(one, use, frame)), kept(fact));
}

function afterUse(fact: OpenFact, use: ResponseUse, frame: Frame): Effect {
  switch (use.kind) {
    case "member":
      return kept(fact);
    case "hold":
      if (!isOwn(use.variable, frame.arrival.graph.owner)) return RELEASED;
      return kept({ ...fact, holders: new Set([...fact.holders, use.variable]) });
    case "pass":
      return afterPass(fact, use, frame);
    case "each":
      return frame.summaries.ofLoop(use).released ? effect({ released: true, onward: [use] }) : kept(fact);
    case "callback":
    case "return":
      return effect({ released: true, onward: [use] });
    default:
      return RELEASED;
  }
}

function afterPass(fact: OpenFact, use: PassUse, frame: Frame): Effect {
  const summary = frame.summaries.ofParameter(use);
  if (!summary || (use.result.is === "unknown" && summary.returned.length > 0)) return RELEASED;
  const inside = effect({ released: summary.released, thrown: isInTry(use.call) ? [] : thrownBy(use, summary, frame) });
  return both(inside, afterCall(fact, use, summary, frame));
}

/** An exit of another file is told by the call that leads there. */
function thrownBy(use: PassUse, { thrown }: FunctionSummary, { summaries }: Frame): readonly Exit[] {
  return use.file === summaries.context.file ? thrown : thrown.slice(0, 1).map((exit) => exitBy(use, exit));
}

/** The call by whose function a body is left. */
function exitBy({ call, file }: PassUse, exit: Exit): Exit {
  return { kind: "callee", node: call, there: placeOf(exit, file) };
}

/** What is left of a body after a call that it was passed by: it stayed where it was, or goes on as the value of the call. */
function afterCall(fact: OpenFact, use: PassUse, summary: FunctionSummary, frame: Frame): Effect {
  const { left, returned } = summary;
  if (use.result.is === "returned") {
    const goesOn = asValueOfCall(fact, use, returned, frame);
    return left.length > 0 ? both(leftBy(fact, use, summary), goesOn) : goesOn;
  }
  if (left.length === 0 && returned.length === 0) return effect({});
  switch (use.result.is) {
    case "same":
      return asValueOfCall(fact, use, [], frame);
    case "selected":
      return selected(fact, use, frame);
    default:
      return leftBy(fact, use, summary);
  }
}

/** A body that a function leaves open which reads it elsewhere: where nothing else leads to it, it is lost in there. */
function leftBy(fact: OpenFact, use: PassUse, { released, left: [exit] }: FunctionSummary): Effect {
  const isLost = exit && released && fact.holders.size === 0 && !fact.exit;
  return kept(isLost ? { ...fact, exit: exitBy(use, exit) } : fact);
}

/** The response goes on where the function says yes; otherwise it stays where it was. */
function selected(fact: OpenFact, use: PassUse, frame: Frame): Effect {
  const isPossible = (answer: boolean): boolean =>
    !answerExcludesBody(use.fn, use.index, use.path, answer, frame.summaries.context);
  return both(
    isPossible(true) ? asValueOfCall(fact, use, [], frame) : effect({}),
    isPossible(false) ? kept(fact) : effect({}),
  );
}

function asValueOfCall(fact: OpenFact, use: PassUse, returned: readonly AccessPath[], frame: Frame): Effect {
  const { context } = frame.summaries;
  return pathsOfResult(use, returned)
    .map((path) => afterUses(fact, usesOf(use.call, path, context), frame))
    .reduce(both, effect({}));
}
