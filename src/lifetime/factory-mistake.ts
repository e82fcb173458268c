import type { ClientPlace } from "./client-places.js";
import type { BindingTime } from "../flow/binding-lattice.js";
import type { ShortLivedClient } from "./short-lived-client.js";
import { isCallers } from "./confidence.js";

/** What becomes of the client that a factory makes, at one of the calls that lead to the factory. */
export interface FactoryCall {
  readonly place: ClientPlace;
  /** What the arguments of the client depend on, given the arguments of this call. */
  readonly dependence: BindingTime;
  /** Absent where the client is kept, or made once. */
  readonly finding: ShortLivedClient | undefined;
}

const FREQUENCIES: readonly ShortLivedClient["frequency"][] = ["perRequest", "perIteration", "perCall"];

/**
 * What to report of a client that a factory makes: one mistake, at its construction, where the repair goes. Only where
 * the arguments of the calls decide whether it can be shared, it is a mistake of each such call: in the file of the
 * factory, or of the only one in another.
 */
export function factoryMistakes(calls: readonly FactoryCall[]): readonly ShortLivedClient[] {
  const mistakes = calls.flatMap(({ finding, place }) => (finding ? [{ finding, place }] : []));
  const findings = mistakes.map(({ finding }) => finding);
  const telling = mistakes.toSorted((one, other) => moreTelling(one.finding, other.finding))[0];
  if (!telling || (anArgumentDecides(calls) && (areInFile(calls) || isOfOneCall(mistakes)))) return findings;
  const { finding, place } = telling;
  const { node, file } = finding.construction;
  const chain = [...finding.because.chain, ...place.makers.toReversed()];
  return [{ ...finding, node, file, because: { ...finding.because, chain }, callers: findings.length }];
}

/** Whether some calls give the client what it cannot be shared for, and others do not. */
function anArgumentDecides(calls: readonly FactoryCall[]): boolean {
  const own = calls.filter(({ dependence }) => isCallers(dependence));
  return own.length > 0 && own.length < calls.length;
}

function areInFile(calls: readonly FactoryCall[]): boolean {
  const [first, ...others] = calls.map(({ place }) => place.file);
  return others.every((file) => file === first);
}

/** Whether the client could be shared for one call of a factory. What objects keep is no value of a call. */
function isOfOneCall(
  mistakes: readonly { readonly finding: ShortLivedClient; readonly place: ClientPlace }[],
): boolean {
  const shareable = mistakes.filter(({ finding }) => !isCallers(finding.dependence));
  return shareable.length === 1 && mistakes.every(({ place }) => place.by !== "object" && !place.isHeld);
}

function moreTelling(one: ShortLivedClient, other: ShortLivedClient): number {
  return (
    Number(one.confidence === "wide") - Number(other.confidence === "wide") ||
    FREQUENCIES.indexOf(one.frequency) - FREQUENCIES.indexOf(other.frequency)
  );
}
