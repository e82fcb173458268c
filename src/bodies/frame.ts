import type { ResponseInterface } from "../catalogue/response-schema.js";
import type { Node } from "../syntax/nodes.js";
import { abortsBy } from "./aborts.js";
import type { Arrival } from "./arrival.js";
import type { Remembered } from "./conditions/knowledge.js";
import { repeatedSubjects } from "./conditions/repeated-subjects.js";
import { responseMemberText } from "./conditions/subject.js";
import type { Summaries } from "./function-summary.js";
import { holdersOf, type ResponseHolders } from "./holders.js";

/** All that is known of one response in one function before any path is followed. Nothing changes it afterwards. */
export interface Frame {
  readonly arrival: Arrival;
  readonly held: ResponseHolders;
  /** Which conditions are worth remembering on a path. */
  readonly remembered: Remembered;
  /** The places at which its request is ended. */
  readonly aborts: ReadonlySet<Node>;
  readonly summaries: Summaries;
}

/** Whether others get it, who may ask the same of it again. */
function isReturned({ uses }: ResponseHolders): boolean {
  return [...uses.values()].some((holder) => holder.uses.some(({ kind }) => kind === "return"));
}

function subjectsOfResponse({ bodyless }: ResponseInterface): readonly string[] {
  return bodyless ? [responseMemberText(bodyless.status)] : [];
}

/** Finds out about a response in the function that it arrives in. */
export function frameOf(arrival: Arrival, summaries: Summaries): Frame {
  const { context } = summaries;
  const held = holdersOf(arrival, summaries);
  const subjects = new Set([
    ...repeatedSubjects(arrival.graph, held, context),
    ...(arrival.known?.keys() ?? []),
    ...(isReturned(held) ? subjectsOfResponse(context.interface) : []),
  ]);
  return {
    arrival,
    held,
    remembered: { subjects, names: held, context },
    aborts: abortsBy(arrival.aborters),
    summaries,
  };
}
